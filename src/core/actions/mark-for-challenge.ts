import type { Temporal } from 'temporal-polyfill';
import type { Board } from '../people/board.js';
import type { ActionId } from '../shared/ids.js';
import { STANDING_CARDS } from './action-notices.js';
import { isLive } from './due-standing.js';
import { inRounds } from '../shared/in-rounds.js';
import type { ActionsPorts, ActionsTx } from './ports.js';

export interface MarkForChallenge {
  readonly board: Board;
  readonly actionId: ActionId;
  /** How many meetings it was missed at, for the audit. */
  readonly missedMeetings: number;
}

export type MarkedForChallenge =
  | { readonly status: 'marked' }
  /** It is marked already. */
  | { readonly status: 'unchanged' }
  /** Reported done, closed or withdrawn meanwhile. */
  | { readonly status: 'settled' }
  | { readonly status: 'not-found' };

/**
 * The bot's own step: an action missed at too many meetings is marked for challenge, once, with a line of history and
 * audit. That it was missed is for the ladder to say; what was reported done meanwhile is left alone.
 */
export async function markForChallenge(ports: ActionsPorts, request: MarkForChallenge): Promise<MarkedForChallenge> {
  return inRounds(ports, { code: 'action.contended', ids: { actionId: request.actionId } }, (tx) =>
    markForChallengeOn(tx, request, ports.clock.now()),
  );
}

/** The same within a transaction that does more; nothing was written when somebody was first. */
export async function markForChallengeOn(
  tx: ActionsTx,
  { board, actionId, missedMeetings }: MarkForChallenge,
  at: Temporal.Instant,
): Promise<MarkedForChallenge | 'somebody-was-first'> {
  const action = await tx.actions.find(board.id, actionId);
  if (action === null) return { status: 'not-found' };
  if (!isLive(action.status)) return { status: 'settled' };
  if (action.challengedAt !== null) return { status: 'unchanged' };
  const seq = ((await tx.actions.history(actionId)).at(-1)?.seq ?? 0) + 1;
  if (!(await tx.actions.save({ ...action, challengedAt: at }))) return 'somebody-was-first';
  const kind = 'marked-for-challenge';
  await tx.actions.record([{ actionId, seq, kind, at, by: null, note: null, from: null, to: null }]);
  await tx.ledger.refresh({ boardId: board.id, subjectId: actionId, kinds: STANDING_CARDS });
  await tx.audit.record({
    tenantId: board.tenantId,
    boardId: board.id,
    actorId: null,
    action: 'action.mark-for-challenge',
    subjectId: actionId,
    outcome: 'done',
    facts: { missedMeetings },
  });
  return { status: 'marked' };
}
