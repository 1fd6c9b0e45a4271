import type { Principal } from '../../people/principal.js';
import type { NoticeId } from '../../shared/ids.js';
import type { NoticesPorts, NoticesTx } from '../ports.js';

export interface SettleByPerson {
  readonly principal: Principal;
  readonly noticeIds: readonly NoticeId[];
  /** `arrived`: whoever it was for has said so. `send-again`: once more, though it may be a repeat. */
  readonly decision: 'arrived' | 'send-again';
}

/**
 * A person decides about deliveries that failed, found nobody or could not be confirmed. Deciding the same twice does
 * nothing more; who decided it is written down with it. Answers how many it concerned.
 */
export async function settleByPerson<Card>(
  { transact }: NoticesPorts<Card>,
  { principal, noticeIds, decision }: SettleByPerson,
): Promise<number> {
  const { tenantId, board, person } = principal;
  return transact(async (tx) => {
    const settled =
      decision === 'arrived'
        ? await confirmAll(tx, principal, noticeIds)
        : await tx.settled.sendAgain(board.id, noticeIds);
    await tx.audit.record({
      tenantId,
      boardId: board.id,
      actorId: person?.id ?? null,
      action: decision === 'arrived' ? 'notices.confirm' : 'notices.send-again',
      subjectId: null,
      outcome: settled > 0 ? 'done' : 'unchanged',
      facts: { by: 'person', asked: noticeIds.length, settled },
    });
    return settled;
  });
}

async function confirmAll(
  { settled }: NoticesTx,
  { board }: Principal,
  noticeIds: readonly NoticeId[],
): Promise<number> {
  let confirmed = 0;
  for (const id of noticeIds) {
    // Which message it is nobody can tell, so that its card is edited no more.
    if (await settled.confirm({ boardId: board.id, id }, { activityId: null })) confirmed += 1;
  }
  return confirmed;
}
