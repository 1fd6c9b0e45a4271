import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTION_STATUSES, LIVE_STATUSES } from '../../../src/core/actions/action.js';
import { dueStanding } from '../../../src/core/actions/due-standing.js';
import { day } from '../../kit/builders/at.js';

const standing = (dueOn: string, today: string) => dueStanding({ status: 'open', dueOn: day(dueOn) }, day(today));

describe('dueStanding', () => {
  it('counts working days to the due day and from it', () => {
    expect(standing('2026-03-12', '2026-03-09')).toEqual({ kind: 'due', inWorkingDays: 3 });
    expect(standing('2026-03-12', '2026-03-12')).toEqual({ kind: 'today' });
    expect(standing('2026-03-12', '2026-03-16')).toEqual({ kind: 'overdue', byWorkingDays: 2 });
  });

  it('counts neither weekends nor bank holidays', () => {
    // Good Friday is 3 April 2026, Easter Monday 6 April.
    expect(standing('2026-04-07', '2026-04-02')).toEqual({ kind: 'due', inWorkingDays: 1 });
    expect(standing('2026-04-02', '2026-04-07')).toEqual({ kind: 'overdue', byWorkingDays: 1 });
    expect(standing('2026-03-14', '2026-03-16')).toEqual({ kind: 'overdue', byWorkingDays: 1 });
    expect(standing('2026-03-14', '2026-03-15')).toEqual({ kind: 'overdue', byWorkingDays: 0 });
  });

  it('presses nobody once reported done, closed or withdrawn', () => {
    const settled = ACTION_STATUSES.filter(
      (status) => dueStanding({ status, dueOn: day('2019-01-01') }, day('2019-02-01')).kind === 'settled',
    );
    expect(settled).toEqual(['reported-done', 'closed', 'withdrawn']);
  });

  it('goes one way as days pass, and never counts below nought', () => {
    const start = day('2018-12-01');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.constantFrom(...LIVE_STATUSES), (dueAfter, status) => {
        const dueOn = start.add({ days: dueAfter });
        let before = Infinity;
        for (let days = dueAfter - 20; days < dueAfter + 20; days += 1) {
          const now = dueStanding({ status, dueOn }, start.add({ days }));
          expect(now.kind).toBe(days < dueAfter ? 'due' : days === dueAfter ? 'today' : 'overdue');
          const left = now.kind === 'due' ? now.inWorkingDays : now.kind === 'overdue' ? -now.byWorkingDays : 0;
          expect(left).toBeLessThanOrEqual(before);
          expect(days < dueAfter ? left >= 0 : left <= 0).toBe(true);
          before = left;
        }
      }),
      { numRuns: 50 },
    );
  });
});
