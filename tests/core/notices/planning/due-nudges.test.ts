import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { dueNudges, type NudgeQuestion } from '../../../../src/core/notices/planning/due-nudges.js';
import { aMeeting } from '../../../kit/builders/a-meeting.js';
import { anAnswer } from '../../../kit/builders/an-answer.js';
import { aSeat } from '../../../kit/builders/a-seat.js';
import { at, day } from '../../../kit/builders/at.js';

/** Called on 3 January; answers close on Monday 14 January: steps on Monday 7 January and Thursday 10 January. */
function due(today: string, given: Partial<NudgeQuestion> = {}) {
  return dueNudges({
    meeting: aMeeting(),
    seats: [aSeat()],
    answers: [],
    nudgeWorkingDays: [5, 2],
    today: day(today),
    now: at(`${today}T08:00`),
    ...given,
  });
}

const step = (today: string, given: Partial<NudgeQuestion> = {}): number | undefined =>
  due(today, given).nudges[0]?.step;

describe('dueNudges', () => {
  it('owes the first step from its day and the last from its own', () => {
    expect(step('2019-01-04')).toBeUndefined();
    expect(step('2019-01-07')).toBe(1);
    expect(step('2019-01-09')).toBe(1);
    expect(step('2019-01-10')).toBe(2);
    expect(step('2019-01-14')).toBe(2);
  });

  it('takes the setting in any order, each day once, and never more than two', () => {
    expect(step('2019-01-10', { nudgeWorkingDays: [2, 5] })).toBe(2);
    expect(step('2019-01-10', { nudgeWorkingDays: [2, 2] })).toBe(1);
    expect(step('2019-01-14', { nudgeWorkingDays: [5, 4, 1] })).toBe(2);
    expect(step('2019-01-14', { nudgeWorkingDays: [] })).toBeUndefined();
    expect(due('2019-01-09', { nudgeWorkingDays: [5, 4, 1] }).silent).toHaveLength(1);
  });

  it('owes nothing once the present call is answered, whatever the answer', () => {
    expect(step('2019-01-07', { answers: [anAnswer({ choice: 'apologies' })] })).toBeUndefined();
  });

  it('nudges again for a new call', () => {
    const meeting = aMeeting({ call: 2, calledAt: at('2019-01-04T12:00') });
    expect(step('2019-01-07', { meeting, answers: [anAnswer({ call: 1 })] })).toBe(1);
  });

  it('owes nothing for a meeting that is not standing', () => {
    for (const status of ['planned', 'cancelled', 'held'] as const) {
      expect(due('2019-01-10', { meeting: aMeeting({ status }) })).toEqual({ nudges: [], silent: [] });
    }
  });

  it('owes nothing from the cut-off on', () => {
    expect(step('2019-01-14', { now: at('2019-01-14T16:59') })).toBe(2);
    expect(step('2019-01-14', { now: at('2019-01-14T17:00') })).toBeUndefined();
  });

  it('leaves people alone on days that are not working days', () => {
    expect(step('2019-01-12')).toBeUndefined();
  });

  it('does not nudge on the day of asking for a step that has passed', () => {
    const meeting = aMeeting({ calledAt: at('2019-01-07T15:00') });
    expect(step('2019-01-07', { meeting })).toBeUndefined();
    expect(step('2019-01-09', { meeting })).toBeUndefined();
    expect(step('2019-01-10', { meeting })).toBe(2);
  });

  it('nudges only those who were called and hold a seat, each person once', () => {
    const seats = [
      aSeat(),
      aSeat({ agencyId: 'lay', personId: 'police-member' }),
      aSeat({ agencyId: 'health', personId: null }),
      aSeat({ agencyId: 'other', invitedWhenRequired: true }),
      aSeat({ agencyId: 'education', groupId: 'subgroup' }),
    ];
    expect(due('2019-01-07', { seats }).nudges).toEqual([{ personId: 'police-member', step: 1 }]);
  });

  it('shows the business manager who is silent from the day after the last step until the meeting', () => {
    const silent = [{ seatId: 'police-seat', personId: 'police-member' }];
    expect(due('2019-01-10').silent).toEqual([]);
    expect(due('2019-01-11').silent).toEqual(silent);
    expect(due('2019-01-16').silent).toEqual(silent);
    expect(due('2019-01-16', { answers: [anAnswer()] }).silent).toEqual([]);
    expect(due('2019-01-17', { now: at('2019-01-17T14:00') }).silent).toEqual([]);
  });

  it('shows who is silent after the cut-off where there are no steps', () => {
    expect(due('2019-01-14', { nudgeWorkingDays: [] }).silent).toEqual([]);
    expect(due('2019-01-15', { nudgeWorkingDays: [] }).silent).toHaveLength(1);
  });

  it('sends at most one a day and two in all to a person, whichever days the bot was up', () => {
    const anyDays = fc.uniqueArray(fc.nat(16), { maxLength: 17 }).map((days) => days.sort((a, b) => a - b));
    fc.assert(
      fc.property(anyDays, fc.array(fc.nat(9), { maxLength: 4 }), (daysUp, nudgeWorkingDays) => {
        const ledger = new Map<number, string>();
        for (const days of daysUp) {
          const today = Temporal.PlainDate.from('2019-01-01').add({ days }).toString();
          for (const nudge of due(today, { nudgeWorkingDays }).nudges) {
            if (!ledger.has(nudge.step)) ledger.set(nudge.step, today);
          }
        }
        const sentOn = [...ledger.values()];
        expect(sentOn.length).toBeLessThanOrEqual(2);
        expect(new Set(sentOn).size).toBe(sentOn.length);
        expect([...ledger.keys()]).toEqual([...ledger.keys()].sort((a, b) => a - b));
      }),
    );
  });
});
