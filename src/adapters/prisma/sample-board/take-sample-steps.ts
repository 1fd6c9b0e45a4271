import type { Temporal } from 'temporal-polyfill';
import type { Action, ActionEvent } from '../../../core/actions/action.js';
import type { ActionStep } from '../../../core/actions/action-step.js';
import { decideStep } from '../../../core/actions/decide-step.js';
import { Fault } from '../../../core/shared/fault.js';
import { asId, type AgencyId, type PersonId } from '../../../core/shared/ids.js';
import { clockTime, londonInstant } from '../../../core/shared/london.js';
import type { SampleAction } from './sample-action-schema.js';
import type { SampleBoard } from './sample-board-schema.js';
import { sampleDay } from './sample-day.js';

interface Log {
  readonly action: Action;
  readonly history: readonly ActionEvent[];
}

/**
 * Takes an action's steps one after the other by the rules of the action log, so that the sample shows nothing that
 * people could not have done. A step that the rules refuse is a fault (`sample_board.step_refused`).
 */
export function takeSampleSteps(
  sample: SampleBoard,
  { steps }: SampleAction,
  { today, ...start }: Log & { readonly today: Temporal.PlainDate },
): Log {
  return steps.reduce<Log>(({ action, history }, { on, by, step: given }) => {
    const day = sampleDay(on, today);
    const step = stepOf(given, today);
    const decision = decideStep(action, step, {
      by: asId(by),
      rights: rightsOf(sample, action, by),
      at: londonInstant(day, clockTime(11, history.length)),
      today: day,
      latest: history.at(-1) ?? null,
      newOwner: step.kind === 'hand-over' ? { agencyIds: agenciesOf(sample, step.to) } : null,
    });
    if (decision.status !== 'taken') {
      throw new Fault('sample_board.step_refused', { ids: { actionId: action.id, step: step.kind } });
    }
    const event = { ...decision.event, actionId: action.id, seq: history.length + 1 };
    return { action: { ...decision.action, version: action.version + 1 }, history: [...history, event] };
  }, start);
}

function stepOf(given: SampleAction['steps'][number]['step'], today: Temporal.PlainDate): ActionStep {
  switch (given.kind) {
    case 'ask-more-time':
      return { ...given, until: sampleDay(given.until, today) };
    case 'carry-forward':
      return { ...given, to: sampleDay(given.to, today) };
    case 'reopen':
      return { ...given, dueOn: sampleDay(given.dueOn, today) };
    case 'hand-over':
      return { ...given, to: asId<PersonId>(given.to) };
    default:
      return given;
  }
}

function rightsOf({ people, groups }: SampleBoard, { ownerId, helperIds }: Action, personId: string) {
  const manager = people.some(({ id, grants }) => id === personId && grants.includes('business-manager'));
  const main = groups.find(({ kind }) => kind === 'board')?.seats ?? [];
  const chair = main.some((seat) => seat.personId === personId && seat.office === 'chair');
  return { own: ownerId === personId, helper: helperIds.some((id) => id === personId), manage: manager || chair };
}

function agenciesOf({ groups }: SampleBoard, personId: string): readonly AgencyId[] {
  const seats = groups.flatMap((group) => group.seats).filter((seat) => seat.personId === personId);
  return seats.map(({ agencyId }) => asId<AgencyId>(agencyId));
}
