import { loadMeetingView, ownPart, type MeetingView } from '../../../core/meetings/meeting-view.js';
import type { Notice } from '../../../core/notices/notice.js';
import { asId, type MeetingId } from '../../../core/shared/ids.js';
import { attendanceCard } from '../attendance-card.js';
import { comingCard } from '../coming-card.js';
import { presentSharedAgenda } from '../presenters/present-agenda.js';
import { presentAttendance } from '../presenters/present-attendance.js';
import { presentComing, presentSharedComing } from '../presenters/present-coming.js';
import type { RenderedCard } from '../rendered-card.js';
import type { RenderNotices } from './render-notices.js';
import { sharedAgendaCard } from '../shared-agenda-card.js';
import { sharedAttendanceCard } from '../shared-attendance-card.js';

/** The kinds of notice that are about a meeting. */
export type MeetingNotice = Notice & {
  readonly kind: 'attendance-request' | 'nudge' | 'shared-agenda' | 'shared-attendance' | 'unanswered-list';
};

/** A meeting's notice from the meeting as it is now; null when there is nothing left to say. */
export async function renderMeetingNotice(parts: RenderNotices, notice: MeetingNotice): Promise<RenderedCard | null> {
  const view = await parts.ports.transact(async (tx) => {
    const board = await tx.people.board(notice.boardId);
    return board === null ? null : loadMeetingView(tx, board, asId<MeetingId>(notice.subjectId));
  });
  return view === null ? null : renderFor(parts, notice, view);
}

function renderFor(
  { ports, cards, links }: RenderNotices,
  notice: MeetingNotice,
  view: MeetingView,
): RenderedCard | null {
  const now = ports.clock.now();
  switch (notice.kind) {
    case 'attendance-request':
    case 'nudge': {
      const own = ownPartOf(notice, view);
      if (own === null) return null;
      return attendanceCard(cards, presentAttendance({ view, own, links, now, reminder: notice.kind === 'nudge' }));
    }
    case 'shared-agenda': {
      const shared = presentSharedAgenda(view, links);
      return shared === null ? null : sharedAgendaCard(cards, shared);
    }
    case 'shared-attendance':
      return sharedAttendanceCard(cards, presentSharedComing(view, now));
    case 'unanswered-list':
      return comingCard(cards, {
        ...presentComing({ view, now, mayReadNames: true, mayReadNotes: true, mayRecord: true, mayAnswer: false }),
        lead: {
          title: 'These members have not answered',
          line: 'They have had their reminders. You can ring them, and record what they say.',
        },
      });
  }
}

function ownPartOf({ recipient }: Notice, view: MeetingView) {
  if (!('personId' in recipient)) return null;
  const person = view.table.find((place) => place.person?.id === recipient.personId)?.person ?? null;
  return ownPart(view, person);
}
