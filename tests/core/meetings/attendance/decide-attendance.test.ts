import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Reply } from '../../../../src/core/meetings/attendance/attendance.js';
import {
  decideAttendance,
  type AttendanceRequest,
} from '../../../../src/core/meetings/attendance/decide-attendance.js';
import { sameReply } from '../../../../src/core/meetings/attendance/reply.js';
import { asId } from '../../../../src/core/shared/ids.js';
import { aMeeting } from '../../../kit/builders/a-meeting.js';
import { anAnswer } from '../../../kit/builders/an-answer.js';
import { aReply } from '../../../kit/builders/a-reply.js';
import { aSeat } from '../../../kit/builders/a-seat.js';
import { at } from '../../../kit/builders/at.js';

const MEMBER = { personId: asId<Answer['personId']>('police-member'), mayRecordForAnother: false };
const COLLEAGUE = { ...MEMBER, personId: asId<Answer['personId']>('health-member') };
const MANAGER = { personId: asId<Answer['personId']>('manager'), mayRecordForAnother: true };

function decide(given: Partial<AttendanceRequest> = {}) {
  return decideAttendance({
    meeting: aMeeting(),
    seat: aSeat(),
    previous: null,
    reply: aReply(),
    actor: MEMBER,
    now: at('2019-01-07T09:00'),
    agendaItemNumbers: [1, 2, 3, 4],
    ...given,
  });
}

describe('decideAttendance', () => {
  it('records a first answer with who gave it and when', () => {
    const decision = decide({ reply: aReply({ choice: 'online', note: 'Joining from Leeds' }) });
    expect(decision.status).toBe('recorded');
    expect(decision).toMatchObject({
      answer: {
        choice: 'online',
        note: 'Joining from Leeds',
        meetingId: 'january-meeting',
        personId: 'police-member',
        seatId: 'police-seat',
        call: 1,
        revision: 1,
        recordedBy: 'police-member',
      },
    });
  });

  it('changes an answer, keeping what it was', () => {
    const previous = anAnswer({ revision: 3 });
    const decision = decide({ previous, reply: aReply({ choice: 'apologies' }) });
    expect(decision).toMatchObject({ status: 'changed', was: previous, answer: { choice: 'apologies', revision: 4 } });
  });

  it('keeps the first answer when tapped twice', () => {
    const previous = anAnswer();
    expect(decide({ previous })).toEqual({ status: 'unchanged', answer: previous });
  });

  it('takes the same reply to a new call as a new answer', () => {
    const decision = decide({ meeting: aMeeting({ call: 2 }), previous: anAnswer({ call: 1, revision: 1 }) });
    expect(decision).toMatchObject({ status: 'changed', answer: { call: 2, revision: 2 } });
  });

  it('closes for the member at the very instant of the cut-off', () => {
    const meeting = aMeeting({ answersBy: at('2019-01-14T17:00') });
    expect(decide({ meeting, now: at('2019-01-14T16:59:59.999') }).status).toBe('recorded');
    expect(decide({ meeting, now: at('2019-01-14T17:00') })).toEqual({ status: 'closed', closedAt: meeting.answersBy });
  });

  it('says after the cut-off that the same answer stands', () => {
    expect(decide({ previous: anAnswer(), now: at('2019-01-15T09:00') }).status).toBe('unchanged');
  });

  it('lets the business manager record for a member, after the cut-off too', () => {
    const decision = decide({ actor: MANAGER, now: at('2019-01-16T09:00') });
    expect(decision).toMatchObject({
      status: 'recorded',
      answer: { personId: 'police-member', recordedBy: 'manager' },
    });
  });

  it('lets nobody else answer, and tells them nothing of the meeting', () => {
    const meeting = aMeeting({ status: 'cancelled', cancelledBecause: 'Snow' });
    expect(decide({ actor: COLLEAGUE, meeting })).toEqual({ status: 'not-yours' });
  });

  it('takes no answer to a meeting that is cancelled, held or not yet called', () => {
    const cancelled = aMeeting({ status: 'cancelled', cancelledBecause: 'Snow' });
    expect(decide({ meeting: cancelled })).toEqual({ status: 'cancelled', because: 'Snow' });
    expect(decide({ meeting: aMeeting({ status: 'held' }), actor: MANAGER })).toEqual({ status: 'held' });
    expect(decide({ meeting: aMeeting({ status: 'planned' }) })).toEqual({ status: 'not-called' });
  });

  it('takes no answer from a seat the meeting was not called for', () => {
    const fire = aSeat({ invitedWhenRequired: true });
    expect(decide({ seat: fire })).toEqual({ status: 'not-called' });
    expect(decide({ seat: fire, meeting: aMeeting({ invitedSeatIds: ['police-seat'] }) }).status).toBe('recorded');
    expect(decide({ seat: aSeat({ groupId: 'subgroup' }) })).toEqual({ status: 'not-called' });
  });

  it('takes no answer for a vacant seat', () => {
    expect(decide({ seat: aSeat({ personId: null }), actor: MANAGER })).toEqual({ status: 'vacant' });
  });

  it('refuses a deputy without name or role, an interest in no item, and an interest without nature', () => {
    const reply: Reply = {
      choice: 'deputy',
      deputy: { name: '', role: '' },
      note: 'x'.repeat(501),
      interests: [
        { itemNumber: 9, nature: 'My employer is the provider' },
        { itemNumber: 2, nature: '' },
      ],
    };
    const decision = decide({ reply });
    expect(decision.status === 'invalid' ? decision.faults.map(({ sentence }) => sentence) : decision).toEqual([
      'Please give your deputy’s name.',
      'Please give your deputy’s role.',
      'Please keep the note to 500 characters.',
      'There is no item 9 on the agenda.',
      'Please say what your interest in item 2 is.',
    ]);
  });

  it('refuses a deputy where the choice is another', () => {
    const reply = aReply({ choice: 'online', deputy: { name: 'Sam Okafor', role: 'Inspector' } });
    expect(decide({ reply })).toMatchObject({ status: 'invalid', faults: [{ field: 'deputy' }] });
  });
});

describe('any sequence of replies', () => {
  const anyReply: fc.Arbitrary<Reply> = fc.oneof(
    fc.constantFrom<Reply>(aReply(), aReply({ choice: 'online' }), aReply({ choice: 'apologies', note: 'On leave' })),
    fc
      .constantFrom('Sam Okafor', 'Jo Byrne')
      .map((name) => aReply({ choice: 'deputy', deputy: { name, role: 'Inspector' } })),
    fc.constantFrom<Reply>(
      aReply({ interests: [1, 2].map((itemNumber) => ({ itemNumber, nature: 'Trustee' })) }),
      aReply({ interests: [2, 1].map((itemNumber) => ({ itemNumber, nature: 'Trustee' })) }),
      aReply({ choice: 'deputy', deputy: null }),
    ),
  );
  const anyStep = fc.record({ reply: anyReply, taps: fc.integer({ min: 1, max: 3 }), moved: fc.boolean() });

  it('raises the revision by one for each real change, and a double tap is one', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 20 }), (steps) => {
        const history: Answer[] = [];
        let call = 1;
        for (const { reply, taps, moved } of steps) {
          if (moved) call += 1;
          const standing = history.at(-1) ?? null;
          const valid = reply.choice !== 'deputy' || reply.deputy !== null;
          const real = valid && (standing === null || standing.call < call || !sameReply(standing, reply));
          const before = history.length;
          for (let tap = 0; tap < taps; tap += 1) {
            const decision = decide({ reply, previous: history.at(-1) ?? null, meeting: aMeeting({ call }) });
            if (decision.status === 'recorded' || decision.status === 'changed') history.push(decision.answer);
            else expect(['unchanged', 'invalid']).toContain(decision.status);
          }
          expect(history.length - before).toBe(real ? 1 : 0);
        }
        expect(history.map(({ revision }) => revision)).toEqual(history.map((_, index) => index + 1));
      }),
    );
  });
});
