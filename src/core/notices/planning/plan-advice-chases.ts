import type { Board } from '../../people/board.js';
import type { Log } from '../../shared/log.js';
import { secondsUntilReminderHours } from '../scheduling/reminder-hours.js';
import { chaseDue, chaseOccurrence, waitsSince } from '../../thresholds/advice/chase-due.js';
import type { AdviceRequest } from '../../thresholds/advice/advice-request.js';
import type { NoticesPorts, NoticesTx } from '../ports.js';

/** More than wait at any time. */
const MOST_WAITING = 100;
/** After a day the next one says it better. */
const USEFUL_HOURS = 24;

/**
 * Reminds the duty advisers of what has waited for some working hours without an answer. Each reminder exists once, however
 * often and on however many instances this runs; at night and at weekends nothing is due. A board whose turn fails is logged
 * and holds up no other. Answers how many notices were added.
 */
export async function planAdviceChases<Card>(
  { transact, clock }: NoticesPorts<Card>,
  { boards, log }: { readonly boards: readonly Board[]; readonly log: Log },
): Promise<number> {
  if (secondsUntilReminderHours(clock.now()) > 0) return 0;
  let added = 0;
  for (const board of boards) {
    try {
      added += await transact((tx) => chaseAll(tx, board, clock.now()));
    } catch (error) {
      log.error('advice.chase-failed', { boardId: board.id, error: error instanceof Error ? error.name : 'unknown' });
    }
  }
  return added;
}

type Now = Parameters<typeof chaseDue>[2];

async function chaseAll(tx: NoticesTx, board: Board, now: Now): Promise<number> {
  const placeId = (await tx.people.board(board.id))?.settings.adviserPlaceId ?? null;
  if (placeId === null) return 0;
  let added = 0;
  for (const request of await tx.advice.inStates(board.id, ['open', 'claimed'], MOST_WAITING))
    added += await chase(tx, request, { placeId, now });
  return added;
}

async function chase(
  { advice, ledger }: NoticesTx,
  request: AdviceRequest,
  { placeId, now }: { readonly placeId: NonNullable<Board['settings']['adviserPlaceId']>; readonly now: Now },
): Promise<number> {
  const { id, boardId, tenantId, version } = request;
  const number = chaseDue(request, await advice.history(id), now);
  const since = waitsSince(request);
  // Somebody who took it meanwhile, or another instance, has raised its version: then it is their turn.
  if (number === null || since === null || !(await advice.save(request))) return 0;
  await advice.record({ requestId: id, seq: version + 1, kind: 'chased', at: now, byId: null });
  await ledger.post({
    tenantId,
    boardId,
    kind: 'advice-chase',
    subjectId: id,
    recipient: { placeId },
    occurrence: chaseOccurrence(since, number),
    notBefore: now,
    expiresAt: now.add({ hours: USEFUL_HOURS }),
  });
  return 1;
}
