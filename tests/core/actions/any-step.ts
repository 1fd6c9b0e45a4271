import fc from 'fast-check';
import type { Temporal } from 'temporal-polyfill';
import type { ActionRights } from '../../../src/core/actions/action-rights.js';
import type { ActionStep, ActionStepKind } from '../../../src/core/actions/action-step.js';
import { asId, type PersonId } from '../../../src/core/shared/ids.js';

export const NO_RIGHTS: ActionRights = { own: false, helper: false, manage: false };

/** A well-filled step of one kind, its date so many days after a day. */
export function aStep(kind: ActionStepKind, from: Temporal.PlainDate, days = 30): ActionStep {
  const date = from.add({ days });
  switch (kind) {
    case 'progress':
      return { kind, note: 'The draft is with partners', evidenceUrl: null };
    case 'report-done':
      return { kind, note: null, evidenceUrl: 'https://ravensby.example/tool.pdf' };
    case 'ask-more-time':
      return { kind, until: date, because: 'The tool is with the printers' };
    case 'agree-more-time':
      return { kind };
    case 'refuse-more-time':
      return { kind, because: null };
    case 'hand-over':
      return { kind, to: asId<PersonId>('health-member'), note: null };
    case 'carry-forward':
      return { kind, to: date, note: null };
    case 'close':
      return { kind, note: null };
    case 'reopen':
      return { kind, dueOn: date, note: null };
    case 'withdraw':
      return { kind, because: 'Taken up in the neglect strategy' };
  }
}

export const EVERY_STEP = [
  'progress',
  'report-done',
  'ask-more-time',
  'hand-over',
  'agree-more-time',
  'refuse-more-time',
  'carry-forward',
  'close',
  'reopen',
  'withdraw',
] as const satisfies readonly ActionStepKind[];

/** Any step, well filled or badly: dates around `from`, notes empty and too long. */
export function anyStep(from: Temporal.PlainDate): fc.Arbitrary<ActionStep> {
  const text = fc.constantFrom('', 'Later', 'Waiting for partners', 'x'.repeat(1001));
  const date = fc.integer({ min: -30, max: 800 }).map((days) => from.add({ days }));
  const person = fc.constantFrom('police-member', 'health-member', 'detective').map((id) => asId<PersonId>(id));
  const link = fc.constantFrom(null, 'https://ravensby.example/a', 'http://ravensby.example/a');
  return fc.oneof(
    fc.record({ kind: fc.constant('progress' as const), note: text, evidenceUrl: link }),
    fc.record({ kind: fc.constant('report-done' as const), note: fc.option(text), evidenceUrl: link }),
    fc.record({ kind: fc.constant('ask-more-time' as const), until: date, because: text }),
    fc.record({ kind: fc.constant('agree-more-time' as const) }),
    fc.record({ kind: fc.constant('refuse-more-time' as const), because: fc.option(text) }),
    fc.record({ kind: fc.constant('hand-over' as const), to: person, note: fc.option(text) }),
    fc.record({ kind: fc.constant('carry-forward' as const), to: date, note: fc.option(text) }),
    fc.record({ kind: fc.constant('close' as const), note: fc.option(text) }),
    fc.record({ kind: fc.constant('reopen' as const), dueOn: date, note: fc.option(text) }),
    fc.record({ kind: fc.constant('withdraw' as const), because: text }),
  );
}
