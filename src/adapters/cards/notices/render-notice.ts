import { occurrenceOf, type Notice } from '../../../core/notices/notice.js';
import type { NoticeRenderer } from '../../../core/notices/ports.js';
import { markRepeat } from '../mark-repeat.js';
import type { RenderedCard } from '../rendered-card.js';
import { stampCard } from '../stamp-card.js';
import { renderAdviceNotice } from './render-advice-notice.js';
import { renderActionNotice, type ActionNotice } from './render-action-notice.js';
import { renderAnnouncement, renderDataReport, renderDeliveryCheck, renderDigest } from './render-board-notice.js';
import { renderMeetingNotice, type MeetingNotice } from './render-meeting-notice.js';
import type { RenderNotices } from './render-notices.js';

/**
 * Makes each notice's card from the state as it is at this moment, for exactly the person or place it goes to. Every button
 * carries the notice's id, so that a press proves that it arrived; one that may be a repeat says so first.
 *
 * An announcement is the same for everybody it goes to, so it is drawn once for those that go out together.
 */
export function noticeRenderer(parts: RenderNotices): NoticeRenderer<RenderedCard> {
  return {
    together: () => {
      const drawn = new Map<string, Promise<RenderedCard | null>>();
      return {
        render: async (notice) => {
          const card = await renderFor(parts, notice, drawn);
          if (card === null) return null;
          return stampCard(notice.mayBeRepeat ? markRepeat(card) : card, notice.id);
        },
      };
    },
  };
}

function renderFor(
  parts: RenderNotices,
  notice: Notice,
  drawn: Map<string, Promise<RenderedCard | null>>,
): Promise<RenderedCard | null> {
  switch (notice.kind) {
    case 'attendance-request':
    case 'nudge':
    case 'shared-agenda':
    case 'shared-attendance':
    case 'unanswered-list':
      return renderMeetingNotice(parts, notice as MeetingNotice);
    case 'action-assigned':
    case 'action-reminder':
    case 'action-overdue':
    case 'action-request':
    case 'action-decision':
      return renderActionNotice(parts, notice as ActionNotice);
    case 'data-report':
      return renderDataReport(parts, notice);
    case 'digest':
      return renderDigest(parts, notice);
    case 'delivery-check':
      return renderDeliveryCheck(parts, notice);
    case 'announcement':
      return drawnOnce(drawn, notice, () => renderAnnouncement(parts, notice));
    case 'advice-request':
    case 'advice-chase':
    case 'advice-answer':
      return renderAdviceNotice(parts, notice);
  }
}

function drawnOnce(
  drawn: Map<string, Promise<RenderedCard | null>>,
  { tenantId, boardId, kind, subjectId, key }: Notice,
  draw: () => Promise<RenderedCard | null>,
): Promise<RenderedCard | null> {
  const words = [tenantId, boardId, kind, subjectId, occurrenceOf({ key })].join('\n');
  const card = drawn.get(words) ?? draw();
  drawn.set(words, card);
  return card;
}
