import type { Temporal } from 'temporal-polyfill';
import type { AgencyId, PersonId } from '../shared/ids.js';
import type { Action, ActionEvent, ActionStatus } from './action.js';
import { mayTakeStep, type ActionRights } from './action-rights.js';
import type { ActionStep } from './action-step.js';
import { STEPS_OF_STATUS } from './allowed-steps.js';
import { isRepeat } from './is-repeat.js';
import { stepFaults, type StepFault } from './step-faults.js';
import { tidyStep } from './tidy-step.js';

/** A line of history before it has its place in one. */
export type NewActionEvent = Omit<ActionEvent, 'seq' | 'actionId'>;

export type StepDecision =
  /** `action` is the new state; its version is still the one that was read. */
  | { readonly status: 'taken'; readonly action: Action; readonly event: NewActionEvent }
  /** What was asked is so already: a double press changes nothing. */
  | { readonly status: 'unchanged' }
  /** Closed, withdrawn, or reported done and waiting for the chair: this step is no longer to be taken. */
  | { readonly status: 'closed' | 'withdrawn' | 'reported-done' }
  | { readonly status: 'not-yours' }
  /** There is no wish for more time to decide on. */
  | { readonly status: 'nothing-asked' }
  | { readonly status: 'invalid'; readonly faults: readonly StepFault[] };

export interface StepTaking {
  /** Null for somebody the board does not know, who may do nothing. */
  readonly by: PersonId | null;
  readonly rights: ActionRights;
  readonly at: Temporal.Instant;
  /** The London day of `at`. */
  readonly today: Temporal.PlainDate;
  /** The last line of the action's history, by which a double press is known; null when there is none. */
  readonly latest: Pick<ActionEvent, 'kind' | 'by' | 'at' | 'note'> | null;
  /** For handing over: the agencies the new owner sits for, main board first; null when the board has no such person. */
  readonly newOwner?: { readonly agencyIds: readonly AgencyId[] } | null;
}

/**
 * What becomes of a step. Whose it is comes first. A repeat is `unchanged` whatever else it says; a step that no longer
 * fits says where the action stands. What people wrote is tidied here, so that what is measured is what is kept.
 */
export function decideStep(action: Action, given: ActionStep, taking: StepTaking): StepDecision {
  const { by, rights, at, today, latest } = taking;
  if (by === null || !mayTakeStep(given.kind, rights)) return { status: 'not-yours' };
  const step = tidyStep(given);
  if (isRepeat(action, step, { by, today, latest })) return { status: 'unchanged' };
  if (!STEPS_OF_STATUS[action.status].includes(step.kind)) return standsInTheWay(action.status);
  const decides = step.kind === 'agree-more-time' || step.kind === 'refuse-more-time';
  if (decides && action.moreTime === null) return { status: 'nothing-asked' };
  const ownerKnown = (taking.newOwner ?? null) !== null;
  const faults = stepFaults(action, step, { today, ownerKnown });
  if (faults.length > 0) return { status: 'invalid', faults };
  const { next, event } = taken(action, step, { by, at, agencyIds: taking.newOwner?.agencyIds ?? [] });
  return {
    status: 'taken',
    action: { ...action, ...next },
    event: { note: null, from: null, to: null, ...event, at, by },
  };
}

/** A live action takes every step but one, and opening it again is a repeat: so only these three can stand in the way. */
function standsInTheWay(status: ActionStatus): StepDecision {
  return { status: status === 'withdrawn' || status === 'reported-done' ? status : 'closed' };
}

interface Effect {
  readonly next: Partial<Action>;
  readonly event: Pick<ActionEvent, 'kind'> & Partial<Pick<ActionEvent, 'note' | 'from' | 'to'>>;
}

function taken(
  action: Action,
  step: ActionStep,
  {
    by,
    at,
    agencyIds,
  }: { readonly by: PersonId; readonly at: Temporal.Instant; readonly agencyIds: readonly AgencyId[] },
): Effect {
  const from = action.dueOn.toString();
  switch (step.kind) {
    case 'progress': {
      // A first word of progress says more than "open" does; the other states say more than "in progress".
      const status = action.status === 'open' ? 'in-progress' : action.status;
      const next = { status, evidenceUrl: step.evidenceUrl ?? action.evidenceUrl };
      return { next, event: { kind: 'progress', note: step.note } };
    }
    case 'report-done': {
      const evidenceUrl = step.evidenceUrl ?? action.evidenceUrl;
      const next = { status: 'reported-done' as const, evidenceUrl, moreTime: null };
      return { next, event: { kind: 'reported-done', note: step.note } };
    }
    case 'ask-more-time': {
      const { until, because } = step;
      const next = { moreTime: { until, because, askedBy: by, askedAt: at } };
      return { next, event: { kind: 'more-time-asked', note: because, from, to: until.toString() } };
    }
    case 'agree-more-time': {
      const until = action.moreTime?.until ?? action.dueOn;
      const next = { dueOn: until, missedFrom: until, moreTime: null };
      return { next, event: { kind: 'more-time-agreed', from, to: until.toString() } };
    }
    case 'refuse-more-time':
      return { next: { moreTime: null }, event: { kind: 'more-time-refused', note: step.because } };
    case 'hand-over':
      return handedOver(action, step, agencyIds);
    case 'carry-forward': {
      const next = { status: 'carried-forward' as const, dueOn: step.to, moreTime: null };
      return { next, event: { kind: 'carried-forward', note: step.note, from, to: step.to.toString() } };
    }
    case 'close': {
      const next = { status: 'closed' as const, closedAt: at, moreTime: null };
      return { next, event: { kind: 'closed', note: step.note } };
    }
    case 'reopen': {
      // It begins anew: what was missed before it was closed is history, and may be missed and challenged afresh.
      const { dueOn, note } = step;
      const next = { status: 'open' as const, dueOn, missedFrom: dueOn, closedAt: null, challengedAt: null };
      return { next, event: { kind: 'reopened', note, from, to: dueOn.toString() } };
    }
    case 'withdraw': {
      const next = { status: 'withdrawn' as const, closedAt: at, moreTime: null };
      return { next, event: { kind: 'withdrawn', note: step.because } };
    }
  }
}

/** The new owner is no longer a helper, and the agency follows unless the new owner sits for it too. */
function handedOver(
  action: Action,
  { to, note }: Extract<ActionStep, { readonly kind: 'hand-over' }>,
  agencyIds: readonly AgencyId[],
): Effect {
  const agencyId = agencyIds.includes(action.agencyId) ? action.agencyId : (agencyIds[0] ?? action.agencyId);
  const helperIds = action.helperIds.filter((id) => id !== to);
  return { next: { ownerId: to, helperIds, agencyId }, event: { kind: 'handed-over', note, from: action.ownerId, to } };
}
