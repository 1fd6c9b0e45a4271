import type { Notice } from '../../../core/notices/notice.js';
import type { NoticeRenderer } from '../../../core/notices/ports.js';
import { markRepeat } from '../mark-repeat.js';
import type { RenderedCard } from '../rendered-card.js';
import { stampCard } from '../stamp-card.js';
import { renderActionNotice, type ActionNotice } from './render-action-notice.js';
import { renderAnnouncement, renderDataReport, renderDeliveryCheck, renderDigest } from './render-board-notice.js';
import { renderMeetingNotice, type MeetingNotice } from './render-meeting-notice.js';
import type { RenderNotices } from './render-notices.js';

/**
 * Makes each notice's card from the state as it is at this moment, for exactly the person or place it goes to. Every button
 * carries the notice's id, so that a press proves that it arrived; one that may be a repeat says so first.
 */
export function noticeRenderer(parts: RenderNotices): NoticeRenderer<RenderedCard> {
  return {
    render: async (notice) => {
      const card = await renderFor(parts, notice);
      if (card === null) return null;
      return stampCard(notice.mayBeRepeat ? markRepeat(card) : card, notice.id);
    },
  };
}

function renderFor(parts: RenderNotices, notice: Notice): Promise<RenderedCard | null> {
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
      return renderAnnouncement(parts, notice);
  }
}
