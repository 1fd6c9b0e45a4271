import type { Notice } from '../../../core/notices/notice.js';
import { asId, type AdviceId } from '../../../core/shared/ids.js';
import { viewAdvice } from '../../../core/thresholds/advice/view-advice.js';
import { adviceAnswerCard } from '../advice/advice-answer-card.js';
import { adviceRequestCard } from '../advice/advice-request-card.js';
import { presentAdviceAnswer, presentAdviceRequest } from '../advice/present-advice.js';
import type { RenderedCard } from '../rendered-card.js';
import type { RenderNotices } from './render-notices.js';

/** A request to the duty adviser as it stands now: for the advisers' channel, or, once answered, for whoever asked. */
export async function renderAdviceNotice(
  { ports, cards }: RenderNotices,
  notice: Notice,
): Promise<RenderedCard | null> {
  const found = await ports.transact(async (tx) => {
    const request = await tx.advice.find(notice.boardId, asId<AdviceId>(notice.subjectId));
    const board = await tx.people.board(notice.boardId);
    return request === null || board === null ? null : { view: await viewAdvice(tx, request), board };
  });
  if (found === null) return null;
  const { view, board } = found;
  if (notice.kind === 'advice-answer') {
    const answer = presentAdviceAnswer(view, board);
    return answer === null ? null : adviceAnswerCard(cards, answer);
  }
  return adviceRequestCard(cards, presentAdviceRequest(view, { board, reminds: notice.kind === 'advice-chase' }));
}
