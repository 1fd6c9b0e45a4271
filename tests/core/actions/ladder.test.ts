import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Temporal } from 'temporal-polyfill';
import { ACTION_STATUSES, LIVE_STATUSES } from '../../../src/core/actions/action.js';
import { ladderOf, reminderDay, reminderUsefulUntil } from '../../../src/core/actions/ladder.js';
import { DEFAULT_ACTION_SETTINGS, type ActionSettings } from '../../../src/core/people/board.js';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from '../../../src/core/shared/working-days.js';
import { anAction } from '../../kit/builders/an-action.js';
import { at, day } from '../../kit/builders/at.js';

const settings = DEFAULT_ACTION_SETTINGS;
const NEVER: ActionSettings = {
  remindWorkingDays: [],
  tellLeadAfterWorkingDays: null,
  tellChairAfterWorkingDays: null,
  challengeAfterMeetings: null,
};
const ladder = (
  today: string,
  given: Parameters<typeof anAction>[0] = {},
  { held = [], by = settings }: { held?: readonly string[]; by?: ActionSettings } = {},
) => ladderOf({ action: anAction(given), settings: by, today: day(today), heldMeetingDays: held.map(day) });
const reminder = (...given: Parameters<typeof ladder>) => ladder(...given).reminder?.workingDaysBefore ?? null;

describe('reminders', () => {
  // Due on Thursday 31 January 2019: ten working days before is Thursday 17 January, three is Monday 28 January.
  it('are owed from their day until the next, and the last until the working day after', () => {
    expect(['2019-01-16', '2019-01-17', '2019-01-27', '2019-01-28', '2019-01-30'].map((on) => reminder(on))).toEqual([
      null,
      10,
      10,
      3,
      3,
    ]);
    expect(['2019-01-31', '2019-02-01', '2019-02-02', '2019-02-04'].map((on) => reminder(on))).toEqual([
      0,
      0,
      null,
      null,
    ]);
  });

  it('for days without work fall on the working day before', () => {
    const onSaturday = { dueOn: '2019-02-02' };
    expect(reminder('2019-01-31', onSaturday)).toBe(3);
    expect(reminder('2019-02-01', onSaturday)).toBe(0);
    expect(reminder('2019-02-04', onSaturday)).toBe(0);
    expect(reminder('2019-02-05', onSaturday)).toBeNull();
    // Good Friday 19 April and Easter Monday 22 April 2019.
    expect(reminderDay(day('2019-04-22'), 0).toString()).toBe('2019-04-18');
    expect(reminderDay(day('2019-04-23'), 1).toString()).toBe('2019-04-18');
  });

  it('are not owed for a day before the action was recorded', () => {
    const late = { createdAt: at('2019-01-29T10:00') };
    expect(reminder('2019-01-29', late)).toBeNull();
    expect(reminder('2019-01-31', late)).toBe(0);
    expect(reminder('2019-01-28', { createdAt: at('2019-01-28T23:30') })).toBe(3);
    expect(reminder('2019-02-01', { dueOn: '2019-01-31', createdAt: at('2019-02-01T00:10') })).toBeNull();
  });

  it('are of use until the next one, or two working days after the due date', () => {
    const until = (step: number) => reminderUsefulUntil(day('2019-01-31'), settings, step).toString();
    expect([10, 3, 0].map(until)).toEqual(['2019-01-28', '2019-01-31', '2019-02-04']);
  });

  it('over twenty years of days are owed each exactly in its window', () => {
    const first = day('2010-01-01');
    const anyDue = fc.integer({ min: 0, max: 20 * 365 }).map((days) => first.add({ days }));
    const anySteps = fc.uniqueArray(fc.integer({ min: 0, max: 25 }), { maxLength: 4 });
    fc.assert(
      fc.property(anyDue, anySteps, fc.integer({ min: 1, max: 60 }), (dueOn, steps, recordedBefore) => {
        const created = dueOn.subtract({ days: recordedBefore });
        const action = anAction({ dueOn: dueOn.toString(), createdAt: at(`${created.toString()}T12:00`) });
        const by = { ...settings, remindWorkingDays: steps };
        const seen = new Map<number, Temporal.PlainDate[]>();
        for (let today = dueOn.subtract({ days: 50 }); today.until(dueOn).days > -8; today = today.add({ days: 1 })) {
          const owed = ladderOf({ action, settings: by, today, heldMeetingDays: [] }).reminder;
          if (owed === null) continue;
          seen.set(owed.workingDaysBefore, [...(seen.get(owed.workingDaysBefore) ?? []), today]);
        }
        for (const step of steps) {
          const from = reminderDay(dueOn, step);
          const window = seen.get(step) ?? [];
          expect(isWorkingDay(from)).toBe(true);
          expect(workingDaysBetween(from, dueOn)).toBe(step);
          if (Temporal.PlainDate.compare(from, created) < 0) {
            expect(window).toEqual([]);
            continue;
          }
          const until = reminderUsefulUntil(dueOn, by, step);
          const lastOwed = step === Math.min(...steps) ? addWorkingDays(dueOn, 1) : until.subtract({ days: 1 });
          expect(window[0]?.toString()).toBe(from.toString());
          expect(window.at(-1)?.toString()).toBe(lastOwed.toString());
          expect(window).toHaveLength(from.until(lastOwed).days + 1);
          expect(Temporal.PlainDate.compare(lastOwed, until)).toBeLessThan(0);
        }
        expect([...seen.keys()].every((step) => steps.includes(step))).toBe(true);
      }),
      { numRuns: 80 },
    );
  }, 60_000);
});

describe('the ladder of an overdue action', () => {
  it('tells the lead after five working days and the chair after ten', () => {
    const rungs = (today: string) => {
      const { tellLead, forChair } = ladder(today);
      return [tellLead, forChair];
    };
    expect(rungs('2019-02-06')).toEqual([false, false]);
    expect(rungs('2019-02-07')).toEqual([true, false]);
    expect(rungs('2019-02-13')).toEqual([true, false]);
    expect(rungs('2019-02-14')).toEqual([true, true]);
    expect(rungs('2019-12-01')).toEqual([true, true]);
  });

  it('marks for challenge at the second held meeting after it should have been done', () => {
    const held = ['2019-01-17', '2019-01-31', '2019-03-14', '2019-05-09'];
    const missed = (today: string, given: Parameters<typeof anAction>[0] = {}) => {
      const { missedMeetings, challenge } = ladder(today, given, { held });
      return [missedMeetings, challenge];
    };
    expect(missed('2019-03-13')).toEqual([0, false]);
    expect(missed('2019-03-14')).toEqual([1, false]);
    expect(missed('2019-05-08')).toEqual([1, false]);
    expect(missed('2019-05-09')).toEqual([2, true]);
    expect(missed('2019-06-01', { challengedAt: at('2019-05-10T08:00') })).toEqual([2, false]);
    const carried = { status: 'carried-forward', dueOn: '2019-07-01', missedFrom: '2019-01-31' } as const;
    expect(missed('2019-05-09', carried)).toEqual([2, true]);
  });

  it('presses nobody who has reported it done, nor on a closed or withdrawn action', () => {
    const held = ['2019-03-14', '2019-05-09'];
    for (const status of ACTION_STATUSES) {
      const owed = ladder('2019-06-01', { status }, { held });
      expect(owed.tellLead).toBe(LIVE_STATUSES.some((live) => live === status));
      if (!owed.tellLead) {
        const nothing = { reminder: null, tellLead: false, forChair: false, challenge: false, missedMeetings: 0 };
        expect([owed, ladder('2019-01-31', { status }, { held })]).toEqual([nothing, nothing]);
      }
    }
  });

  it('has no rung that the board has set to never', () => {
    expect(ladder('2019-06-01', {}, { held: ['2019-03-14'], by: NEVER })).toEqual({
      reminder: null,
      tellLead: false,
      forChair: false,
      challenge: false,
      missedMeetings: 1,
    });
    expect(reminder('2019-01-31', {}, { by: NEVER })).toBeNull();
    const chairOnly = { ...NEVER, tellChairAfterWorkingDays: 1 };
    expect(ladder('2019-02-01', {}, { by: chairOnly })).toMatchObject({ forChair: true, tellLead: false });
    expect(ladder('2019-01-31', {}, { by: chairOnly })).toMatchObject({ forChair: false });
  });
});
