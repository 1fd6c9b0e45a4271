import type { Board } from '../../people/board.js';
import type { Log } from '../../shared/log.js';
import type { ThresholdsPorts, ThresholdsTx } from '../ports.js';
import { refreshAdvice } from './advice-notices.js';
import type { AdviceRequest } from './advice-request.js';

/** More fall due in no hour; the next hour takes what is left. */
const MOST_AT_ONCE = 200;

/**
 * Deletes what was written to duty advisers and by them, so many days after the last step as the board has set. The row
 * stays, with who and when; the advisers' cards are edited to say so. What nobody has answered by then is closed. A board
 * whose turn fails is logged and holds up no other. Answers how many were deleted.
 */
export async function deleteOldWords(
  { transact, clock }: Pick<ThresholdsPorts, 'transact' | 'clock'>,
  { boards, log }: { readonly boards: readonly Board[]; readonly log: Log },
): Promise<number> {
  let deleted = 0;
  for (const board of boards) {
    try {
      deleted += await transact((tx) => deleteOf(tx, board, clock.now()));
    } catch (error) {
      log.error('advice.deletion-failed', {
        boardId: board.id,
        error: error instanceof Error ? error.name : 'unknown',
      });
    }
  }
  return deleted;
}

type Now = AdviceRequest['askedAt'];

async function deleteOf(tx: ThresholdsTx, board: Board, now: Now): Promise<number> {
  const { adviceWordsDays } = (await tx.people.board(board.id))?.settings ?? board.settings;
  const before = now.subtract({ hours: adviceWordsDays * 24 });
  let deleted = 0;
  for (const request of await tx.advice.untouchedSince(board.id, before, MOST_AT_ONCE)) {
    // Somebody who took a step at this moment was first: their step counts, and the days run anew.
    if (!(await tx.advice.save(withoutWords(request, now)))) continue;
    const { id, version, tenantId } = request;
    await tx.advice.record({ requestId: id, seq: version + 1, kind: 'words-deleted', at: now, byId: null });
    await refreshAdvice(tx, request);
    await tx.audit.record({
      ...{ tenantId, boardId: board.id, actorId: null, subjectId: id },
      ...{ action: 'advice.delete-words', outcome: 'done', facts: { days: adviceWordsDays } },
    });
    deleted += 1;
  }
  return deleted;
}

function withoutWords(request: AdviceRequest, now: Now): AdviceRequest {
  const { answer, closedAt } = request;
  return {
    ...request,
    text: '',
    answer: answer === null ? null : '',
    replyTo: null,
    state: 'closed',
    closedAt: closedAt ?? now,
    wordsDeletedAt: now,
  };
}
