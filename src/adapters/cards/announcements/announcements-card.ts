import type { AnnouncementId } from '../../../core/shared/ids.js';
import { cutWords } from '../actions/cut-words.js';
import type { CardData } from '../card-data.js';
import type { Cards } from '../create-cards.js';
import type { RenderedCard } from '../rendered-card.js';

export interface AnnouncementRow {
  readonly announcementId: AnnouncementId;
  /** "Monday 7 December 2026, 9.02 am" */
  readonly sentAt: string;
  readonly group: string;
  readonly version: number;
  readonly urgent: boolean;
  /** The whole of it: the card cuts it. Null once it has been taken back. */
  readonly text: string | null;
}

export interface AnnouncementsView {
  readonly board: string;
  /** The latest first. */
  readonly announcements: readonly AnnouncementRow[];
  /** Whether this reader may announce, replace and take back. */
  readonly maySend: boolean;
}

const MOST = 10;

/** How much of each text is shown, in the fullest card and in the shorter ones tried when that is too large. */
const TEXT_LENGTHS = [300, 160, 80, 40] as const;

/** The latest ten announcements; for those who may, each opens the form to replace it or take it back. */
export function announcementsCard(cards: Cards, view: AnnouncementsView): RenderedCard {
  const rows = view.announcements.slice(0, MOST);
  const count = rows.length === 1 ? 'the latest one' : `the latest ${rows.length}`;
  return cards.fillFirstThatFits(
    TEXT_LENGTHS.map((longest) => ({
      template: 'announcements',
      summary: rows.length === 0 ? 'Announcements: none yet' : `Announcements: ${count}`,
      data: {
        board: view.board,
        isEmpty: rows.length === 0,
        rows: rows.map((row) => rowData(row, { longest, maySend: view.maySend })),
        hasHint: view.maySend && rows.some(({ text }) => text !== null),
        maySend: view.maySend,
      },
    })),
  );
}

function rowData(row: AnnouncementRow, { longest, maySend }: { longest: number; maySend: boolean }): CardData {
  const { announcementId, text, group, sentAt, version } = row;
  const marks = [...(row.urgent ? ['Urgent'] : []), ...(version > 1 ? [`Version ${version}`] : [])];
  return {
    announcementId,
    opens: maySend && text !== null,
    open: `Replace or take back: ${sentAt}`,
    sentAt,
    group: [cutWords(group, longest < 80 ? 40 : 80), ...marks].join(' · '),
    stands: text !== null,
    text: cutWords(text ?? '', longest),
    isEnd: text === null,
  };
}
