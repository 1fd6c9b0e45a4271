import { loadMeetingView, ownPart, type MeetingView } from '../../core/meetings/meeting-view.js';
import type { MeetingsPorts } from '../../core/meetings/ports.js';
import type { Notice } from '../../core/notices/notice.js';
import type { NoticeRenderer } from '../../core/notices/ports.js';
import { asId, type MeetingId } from '../../core/shared/ids.js';
import { attendanceCard } from './attendance-card.js';
import { comingCard } from './coming-card.js';
import type { Cards } from './create-cards.js';
import type { Links } from './presenters/links.js';
import { presentSharedAgenda } from './presenters/present-agenda.js';
import { presentAttendance } from './presenters/present-attendance.js';
import { presentComing, presentSharedComing } from './presenters/present-coming.js';
import type { RenderedCard } from './rendered-card.js';
import { sharedAgendaCard } from './shared-agenda-card.js';
import { sharedAttendanceCard } from './shared-attendance-card.js';

export interface RenderNotices {
  readonly ports: Pick<MeetingsPorts, 'transact' | 'clock'>;
  readonly cards: Cards;
  readonly links: Links;
}

/** Makes each notice's card from the state as it is at this moment, for exactly the person or place it goes to. */
export function noticeRenderer(parts: RenderNotices): NoticeRenderer<RenderedCard> {
  return {
    render: async (notice) => {
      const view = await parts.ports.transact(async (tx) => {
        const board = await tx.people.board(notice.boardId);
        return board === null ? null : loadMeetingView(tx, board, asId<MeetingId>(notice.subjectId));
      });
      return view === null ? null : renderFor(parts, notice, view);
    },
  };
}

function renderFor({ ports, cards, links }: RenderNotices, notice: Notice, view: MeetingView): RenderedCard | null {
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
