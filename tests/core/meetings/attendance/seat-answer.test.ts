import { describe, expect, it } from 'vitest';
import { isAwaited, seatAnswer } from '../../../../src/core/meetings/attendance/seat-answer.js';
import { aMeeting } from '../../../kit/builders/a-meeting.js';
import { anAnswer } from '../../../kit/builders/an-answer.js';
import { aSeat } from '../../../kit/builders/a-seat.js';

const MEETING = aMeeting({ call: 2 });

describe('seatAnswer', () => {
  it('tells the choice made for the present call', () => {
    const answer = anAnswer({ choice: 'online', call: 2 });
    expect(seatAnswer(aSeat(), [answer], MEETING)).toEqual({ state: 'online', answer });
  });

  it('asks again for an answer to an earlier call, and still shows it', () => {
    const answer = anAnswer({ choice: 'online', call: 1 });
    expect(seatAnswer(aSeat(), [answer], MEETING)).toEqual({ state: 'confirm-again', answer });
  });

  it('finds no answer in one to another meeting or by somebody who has left the seat', () => {
    const elsewhere = anAnswer({ meetingId: 'march-meeting', call: 2 });
    const left = anAnswer({ personId: 'former-member', seatId: 'police-seat', call: 2 });
    expect(seatAnswer(aSeat(), [elsewhere, left], MEETING)).toEqual({ state: 'not-answered', answer: null });
  });

  it('lets one answer speak for both seats of one person', () => {
    const answer = anAnswer({ personId: 'police-member', seatId: 'police-seat', call: 2 });
    expect(seatAnswer(aSeat({ agencyId: 'lay', personId: 'police-member' }), [answer], MEETING).state).toBe(
      'in-person',
    );
  });

  it('expects nothing of a vacant seat', () => {
    expect(seatAnswer(aSeat({ personId: null }), [], MEETING).state).toBe('vacant');
    expect(isAwaited('vacant')).toBe(false);
    expect(isAwaited('apologies')).toBe(false);
    expect(isAwaited('not-answered') && isAwaited('confirm-again')).toBe(true);
  });
});
