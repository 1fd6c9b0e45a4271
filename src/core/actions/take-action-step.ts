import type { Principal } from '../people/principal.js';
import type { ActionId } from '../shared/ids.js';
import { londonDay } from '../shared/london.js';
import type { ActionEvent } from './action.js';
import { spokenAudit } from '../people/spoken-audit.js';
import { tellOfStep } from './action-notices.js';
import { rightsOver } from './action-rights.js';
import type { ActionStep } from './action-step.js';
import type { ActionView } from './action-view.js';
import { agenciesOf, belongsToBoard, loadBoardSeats } from './board-seats.js';
import { decideStep, type StepDecision, type StepTaking } from './decide-step.js';
import { inRounds } from '../shared/in-rounds.js';
import { findVisibleAction, loadActionView } from './load-action-view.js';
import type { ActionsPorts, ActionsTx } from './ports.js';
import type { StepFault } from './step-faults.js';

export interface TakeActionStep {
  readonly principal: Principal;
  readonly actionId: ActionId;
  readonly step: ActionStep;
  /** The version that was looked at; left out where the press does not tell. */
  readonly version?: number;
}

/** How it ended; but for `not-found`, `view` is the action as it stands afterwards. */
export type TakenActionStep =
  | { readonly status: 'not-found' }
  /** `told`: how many people get a message about it. */
  | { readonly status: 'taken'; readonly view: ActionView; readonly event: ActionEvent; readonly told: number }
  | { readonly status: 'invalid'; readonly view: ActionView; readonly faults: readonly StepFault[] }
  /** What was to be agreed to or refused is not what was looked at any more. */
  | { readonly status: 'changed-meanwhile'; readonly view: ActionView }
  | { readonly status: Exclude<StepDecision['status'], 'taken' | 'invalid'>; readonly view: ActionView };

/** Steps that decide on what somebody asked: the day that was looked at, and no other. */
const DECIDED_AS_SEEN: readonly ActionStep['kind'][] = ['agree-more-time', 'refuse-more-time'];

/**
 * Takes one step with an action: its new state, a line of history, audit and messages in one transaction. The same press
 * again is `unchanged`; two presses at the same moment are decided one after the other.
 */
export async function takeActionStep(ports: ActionsPorts, request: TakeActionStep): Promise<TakenActionStep> {
  return inRounds(ports, { code: 'action.contended', ids: { actionId: request.actionId } }, (tx) =>
    takeOnce(ports, tx, request),
  );
}

async function takeOnce(
  ports: ActionsPorts,
  tx: ActionsTx,
  { principal, actionId, step, version }: TakeActionStep,
): Promise<TakenActionStep | 'somebody-was-first'> {
  const before = await findVisibleAction(tx, principal, actionId);
  if (before === null) return { status: 'not-found' };
  const at = ports.clock.now();
  const today = londonDay(at);
  const latest = (await tx.actions.history(actionId)).at(-1) ?? null;
  const decision = decideStep(before, step, {
    by: principal.person?.id ?? null,
    rights: rightsOver(principal, before),
    at,
    today,
    latest,
    newOwner: step.kind === 'hand-over' ? await newOwner(tx, principal, step) : null,
  });
  if (
    decision.status === 'taken' &&
    DECIDED_AS_SEEN.includes(step.kind) &&
    (version ?? before.version) !== before.version
  ) {
    return { status: 'changed-meanwhile', view: await loadActionView(tx, principal, before, today) };
  }
  const outcome = auditOutcome(decision);
  const facts = { step: step.kind, decision: decision.status };
  if (decision.status !== 'taken') {
    await tx.audit.record(spokenAudit(principal, actionId, { action: 'action.step', outcome, facts }));
    const view = await loadActionView(tx, principal, before, today);
    if (decision.status === 'invalid') return { status: 'invalid', view, faults: decision.faults };
    return { status: decision.status, view };
  }
  if (!(await tx.actions.save(decision.action))) return 'somebody-was-first';
  const action = { ...decision.action, version: decision.action.version + 1 };
  const event = { ...decision.event, actionId, seq: (latest?.seq ?? 0) + 1 };
  await tx.actions.record([event]);
  const told = await tellOfStep(tx, principal.board, { step: step.kind, before, action, event });
  const done = { ...facts, seq: event.seq, told };
  await tx.audit.record(spokenAudit(principal, actionId, { action: 'action.step', outcome, facts: done }));
  return { status: 'taken', view: await loadActionView(tx, principal, action, today), event, told };
}

async function newOwner(
  { people }: ActionsTx,
  { tenantId, board }: Principal,
  { to }: Extract<ActionStep, { readonly kind: 'hand-over' }>,
): Promise<NonNullable<StepTaking['newOwner']> | null> {
  const person = await people.person(tenantId, to);
  if (person === null || !(await belongsToBoard(people, board.id, to))) return null;
  return { agencyIds: agenciesOf(await loadBoardSeats(people, board.id), to) };
}

function auditOutcome({ status }: StepDecision): 'done' | 'unchanged' | 'denied' | 'refused' {
  if (status === 'taken') return 'done';
  if (status === 'unchanged') return 'unchanged';
  return status === 'not-yours' ? 'denied' : 'refused';
}
