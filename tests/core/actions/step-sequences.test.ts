import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Temporal } from 'temporal-polyfill';
import { LIVE_STATUSES, type Action, type ActionEvent } from '../../../src/core/actions/action.js';
import { allowedSteps } from '../../../src/core/actions/allowed-steps.js';
import { decideStep } from '../../../src/core/actions/decide-step.js';
import { asId, type AgencyId, type PersonId } from '../../../src/core/shared/ids.js';
import { anAction } from '../../kit/builders/an-action.js';
import { at, day } from '../../kit/builders/at.js';
import { anyStep, aStep, EVERY_STEP, NO_RIGHTS } from './any-step.js';

const start = day('2019-01-07');
const isLive = ({ status }: Action): boolean => LIVE_STATUSES.some((one) => one === status);
const anyRights = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ ...NO_RIGHTS, manage: true }) },
  { weight: 1, arbitrary: fc.record({ own: fc.boolean(), helper: fc.boolean(), manage: fc.boolean() }) },
);
const anyMove = fc.record({
  step: anyStep(start),
  rights: anyRights,
  by: fc.option(
    fc.constantFrom('police-member', 'manager').map((id) => asId<PersonId>(id)),
    { freq: 9 },
  ),
  daysLater: fc.integer({ min: 0, max: 40 }),
});

/** Runs moves one after another and hands each with what it came to. */
function play(
  moves: readonly (typeof anyMove extends fc.Arbitrary<infer Move> ? Move : never)[],
  look: (before: Action, after: Action, decision: ReturnType<typeof decideStep>, event: ActionEvent | null) => void,
): Action {
  let action = anAction();
  let latest: ActionEvent | null = null;
  let seq = 1;
  let now = at('2019-01-07T09:00');
  for (const { step, rights, by, daysLater } of moves) {
    now = now.add({ hours: 24 * daysLater });
    const today = now.toZonedDateTimeISO('Europe/London').toPlainDate();
    const newOwner = { agencyIds: [asId<AgencyId>('health')] };
    const decision = decideStep(action, step, { by, rights, at: now, today, latest, newOwner });
    const before = action;
    if (decision.status === 'taken') {
      action = decision.action;
      seq += 1;
      latest = { ...decision.event, seq, actionId: action.id };
      const again = decideStep(action, step, { by, rights, at: now, today, latest, newOwner });
      expect(again.status).toBe('unchanged');
    }
    look(before, action, decision, latest);
  }
  return action;
}

describe('any sequence of steps', () => {
  it('leaves an action whole, and a second press of each changes nothing', () => {
    fc.assert(
      fc.property(fc.array(anyMove, { maxLength: 25 }), (moves) => {
        play(moves, (before, after, decision, event) => {
          const ended = after.status === 'closed' || after.status === 'withdrawn';
          expect(after.closedAt !== null).toBe(ended);
          if (!isLive(after)) expect(after.moreTime).toBeNull();
          expect(Temporal.PlainDate.compare(after.missedFrom, after.dueOn)).toBeLessThanOrEqual(0);
          expect(after.helperIds).not.toContain(after.ownerId);
          expect(after.version).toBe(before.version);
          const { id, boardId, groupId, reference, what, createdAt, createdBy } = before;
          expect(after).toMatchObject({ id, boardId, groupId, reference, what, createdAt, createdBy });
          if (before.status === 'withdrawn') expect(after).toBe(before);
          if (before.status === 'closed' && after !== before) expect(event?.kind).toBe('reopened');
          if (decision.status !== 'taken') expect(after).toBe(before);
          if (!after.dueOn.equals(before.dueOn)) {
            expect(['more-time-agreed', 'carried-forward', 'reopened']).toContain(event?.kind);
          }
        });
      }),
      { numRuns: 300 },
    );
  });

  it('ends the wish for more time with whatever settles the action', () => {
    const [rights, at0] = [{ ...NO_RIGHTS, manage: true }, at('2019-01-07T09:00')];
    const by = asId<PersonId>('manager');
    const taking = { by, rights, at: at0, today: start, latest: null };
    const asked = decideStep(anAction(), aStep('ask-more-time', start), taking);
    if (asked.status !== 'taken') throw new Error(asked.status);
    expect(asked.action.moreTime).not.toBeNull();
    for (const kind of ['report-done', 'carry-forward', 'close', 'withdraw', 'agree-more-time'] as const) {
      const settled = decideStep(asked.action, aStep(kind, start, 40), taking);
      expect(settled).toMatchObject({ status: 'taken', action: { moreTime: null } });
    }
    const noted = decideStep(asked.action, aStep('progress', start), taking);
    expect(noted).toMatchObject({ status: 'taken', action: { moreTime: { askedBy: 'manager' } } });
  });

  it('moves the day it is missed from only by agreement or a new beginning', () => {
    fc.assert(
      fc.property(fc.array(anyMove, { maxLength: 25 }), (moves) => {
        play(moves, (before, after, _decision, event) => {
          if (after.missedFrom.equals(before.missedFrom)) return;
          expect(['more-time-agreed', 'reopened']).toContain(event?.kind);
          expect(after.missedFrom.equals(after.dueOn)).toBe(true);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('lets nobody without rights change anything', () => {
    fc.assert(
      fc.property(fc.array(anyMove, { maxLength: 10 }), anyStep(start), (moves, step) => {
        const action = play(moves, () => undefined);
        const asked = { at: at('2019-06-01T09:00'), today: day('2019-06-01'), latest: null, newOwner: null };
        const stranger = { by: asId<PersonId>('police-member'), rights: NO_RIGHTS };
        const unknown = { by: null, rights: { own: true, helper: true, manage: true } };
        expect(decideStep(action, step, { ...asked, ...stranger })).toEqual({ status: 'not-yours' });
        expect(decideStep(action, step, { ...asked, ...unknown })).toEqual({ status: 'not-yours' });
      }),
    );
  });
});

describe('allowedSteps', () => {
  it('offers exactly what would be taken if it were filled in well', () => {
    fc.assert(
      fc.property(fc.array(anyMove, { maxLength: 15 }), anyRights, (moves, rights) => {
        const action = play(moves, () => undefined);
        const today = start.add({ days: 200 });
        const allowed = allowedSteps(action, rights, today);
        const latest = Temporal.PlainDate.compare(action.dueOn, today) > 0 ? action.dueOn : today;
        const by = asId<PersonId>('detective');
        for (const kind of EVERY_STEP) {
          const filled = aStep(kind, latest, 1);
          const step = filled.kind === 'hand-over' ? { ...filled, to: asId<PersonId>('nurse') } : filled;
          const { status } = decideStep(action, step, {
            by,
            rights,
            at: at('2019-07-26T09:00'),
            today,
            latest: null,
            newOwner: { agencyIds: [] },
          });
          // A date beyond the limit of years is no fault of the step.
          if (status === 'invalid' && kind !== 'agree-more-time') continue;
          expect([kind, allowed.includes(kind)]).toEqual([kind, status === 'taken']);
        }
        expect(new Set(allowed).size).toBe(allowed.length);
      }),
      { numRuns: 300 },
    );
  });

  it('offers nothing to a stranger and nothing on a withdrawn action', () => {
    expect(allowedSteps(anAction(), NO_RIGHTS, start)).toEqual([]);
    expect(allowedSteps(anAction({ status: 'withdrawn' }), { ...NO_RIGHTS, manage: true }, start)).toEqual([]);
    expect(allowedSteps(anAction({ status: 'closed' }), { ...NO_RIGHTS, manage: true }, start)).toEqual(['reopen']);
    expect(allowedSteps(anAction(), { ...NO_RIGHTS, helper: true }, start)).toEqual([
      'progress',
      'report-done',
      'ask-more-time',
    ]);
  });
});
