import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../../../src/core/meetings/meeting.js';
import {
  cancelMeeting,
  changeMeeting,
  type MeetingChange,
} from '../../../../src/core/meetings/calling/change-meeting.js';
import { aMeeting } from '../../../kit/builders/a-meeting.js';
import { at } from '../../../kit/builders/at.js';

const NOW = at('2019-01-07T09:00');
const WEEK_LATER: MeetingChange = { startsAt: at('2019-01-24T15:00'), endsAt: at('2019-01-24T17:30') };

function change(change: MeetingChange, meeting: Meeting = aMeeting(), now = NOW) {
  return changeMeeting(meeting, change, now);
}

function after(changed: ReturnType<typeof change>): Meeting {
  if (changed.status !== 'changed') throw new Error(`was ${changed.status}`);
  return changed.meeting;
}

describe('changeMeeting', () => {
  it('makes a new call of a new date, and says what moved', () => {
    const changed = change(WEEK_LATER, aMeeting({ call: 2, calendarSequence: 4 }));
    expect(changed).toMatchObject({ status: 'changed', asksAgain: true });
    expect(after(changed)).toMatchObject({
      call: 3,
      calendarSequence: 5,
      callChange: 'Moved from Thursday 17 January, 2.00 pm to Thursday 24 January, 3.00 pm.',
    });
    expect(after(changed).startsAt.equals(at('2019-01-24T15:00'))).toBe(true);
  });

  it('leaves the version to the store', () => {
    expect(after(change(WEEK_LATER, aMeeting({ version: 7 }))).version).toBe(7);
  });

  it.each<[string, MeetingChange]>([
    ['Moved from 2.00 pm to 2.30 pm on Thursday 17 January.', { startsAt: at('2019-01-17T14:30') }],
    ['Now ends at 5.00 pm.', { endsAt: at('2019-01-17T17:00') }],
    ['Now at Police Headquarters.', { place: 'Police Headquarters' }],
    ['It can no longer be joined online.', { joinUrl: null }],
    [
      'Moved from Thursday 17 January 2019, 2.00 pm to Thursday 16 January 2020, 2.00 pm. Now at the Town Hall.',
      { startsAt: at('2020-01-16T14:00'), endsAt: at('2020-01-16T16:00'), place: 'the Town Hall' },
    ],
  ])('says "%s"', (sentence, given) => {
    expect(after(change(given))).toMatchObject({ callChange: sentence, call: 2, calendarSequence: 1 });
  });

  it('moves the calendar entry for a new link, but asks nobody again', () => {
    const changed = change({ joinUrl: 'https://teams.example/join/new' });
    expect(changed).toMatchObject({ asksAgain: false });
    expect(after(changed)).toMatchObject({ call: 1, callChange: null, calendarSequence: 1 });
    expect(after(change({ joinUrl: 'https://teams.example/join' }, aMeeting({ joinUrl: null })))).toMatchObject({
      call: 1,
    });
  });

  it('asks nobody again for a new title or cut-off', () => {
    const changed = change({ title: 'Board', answersBy: at('2019-01-15T17:00') });
    expect(changed).toMatchObject({ status: 'changed', asksAgain: false });
    expect(after(changed)).toMatchObject({ title: 'Board', call: 1, calendarSequence: 0 });
  });

  it('asks nobody again while nobody has been asked', () => {
    const changed = change(WEEK_LATER, aMeeting({ status: 'planned', calledAt: null }));
    expect(changed).toMatchObject({ asksAgain: false });
    expect(after(changed)).toMatchObject({ status: 'planned', call: 1, callChange: null, calendarSequence: 1 });
  });

  it('finds the same again unchanged', () => {
    const meeting = aMeeting();
    const same = { startsAt: at('2019-01-17T14:00'), place: meeting.place, joinUrl: meeting.joinUrl };
    expect(change(same, meeting)).toEqual({ status: 'unchanged', meeting });
    expect(change({}, meeting).status).toBe('unchanged');
  });

  it('keeps answers open for those who are asked again after the cut-off', () => {
    const late = at('2019-01-15T09:00');
    expect(after(change({ place: 'the Town Hall' }, aMeeting(), late)).answersBy.equals(at('2019-01-17T14:00'))).toBe(
      true,
    );
    const given = { ...WEEK_LATER, answersBy: at('2019-01-21T17:00') };
    expect(after(change(given, aMeeting(), late)).answersBy.equals(at('2019-01-21T17:00'))).toBe(true);
  });

  it('never lets answers close after the start', () => {
    const earlier = { startsAt: at('2019-01-11T14:00'), endsAt: at('2019-01-11T16:00') };
    expect(after(change(earlier)).answersBy.equals(at('2019-01-11T14:00'))).toBe(true);
  });

  it('refuses a meeting that ends before it starts, and one in the past', () => {
    expect(change({ endsAt: at('2019-01-17T14:00') }).status).toBe('invalid');
    expect(change({ startsAt: at('2019-01-07T09:00') }).status).toBe('invalid');
  });

  it('changes nothing once the meeting is cancelled or held', () => {
    const cancelled = aMeeting({ status: 'cancelled', cancelledBecause: 'Snow' });
    expect(change(WEEK_LATER, cancelled)).toEqual({ status: 'cancelled', because: 'Snow' });
    expect(change(WEEK_LATER, aMeeting({ status: 'held' }))).toEqual({ status: 'held' });
  });
});

describe('cancelMeeting', () => {
  it('keeps the reason and moves the calendar entry', () => {
    const cancelled = cancelMeeting(aMeeting({ calendarSequence: 2 }), 'Snow');
    expect(cancelled).toMatchObject({
      status: 'cancelled',
      meeting: { status: 'cancelled', cancelledBecause: 'Snow', calendarSequence: 3, call: 1, version: 1 },
    });
  });

  it('keeps the first reason when cancelled twice', () => {
    const meeting = aMeeting({ status: 'cancelled', cancelledBecause: 'Snow' });
    expect(cancelMeeting(meeting, 'Illness')).toEqual({ status: 'unchanged', meeting });
  });

  it('does not undo a meeting that was held', () => {
    expect(cancelMeeting(aMeeting({ status: 'held' }), 'Snow')).toEqual({ status: 'held' });
  });
});
