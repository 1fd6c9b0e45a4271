import type { ActionId } from '../../../core/shared/ids.js';
import { buttonsData, MOST_BUTTONS, type Button } from '../button.js';
import type { CardData } from '../card-data.js';
import type { Cards } from '../create-cards.js';
import type { RenderedCard } from '../rendered-card.js';
import { bannerData, type Banner } from '../tone.js';
import { cutWords } from './cut-words.js';

export interface ActionRow {
  readonly actionId: ActionId;
  /** "SSCB 17.12.26/3" */
  readonly reference: string;
  /** The whole of it: the card cuts it. */
  readonly what: string;
  /** "Police representative" or "Head teacher, Education". */
  readonly who: string;
  /** "2 working days overdue (it was due Tuesday 15 December)" */
  readonly due: string;
  /** Whether the date presses: shown in colour, and said in the words. */
  readonly overdue: boolean;
  /** Where it stands, if it does not go without saying: "More time is asked for, until Friday 15 January". */
  readonly state: string | null;
  /** What somebody has to see to: "The owner has left: somebody has to take it". */
  readonly alert: string | null;
  /** The latest line of its history, for matters arising: "Police representative, 3 December: “Draft went out.”" */
  readonly update: string | null;
}

export interface ActionsCardView {
  readonly board: string;
  /** "My actions", "Overdue actions", "Matters arising: Main board meeting, Thursday 17 December 2026". */
  readonly title: string;
  /** What has just been done: "12 actions are saved". */
  readonly banner: Banner | null;
  /** "12 in all, 3 overdue. Page 2 of 2."; '' for an empty list. */
  readonly count: string;
  readonly rows: readonly ActionRow[];
  /** What an empty list says. */
  readonly empty: string;
  /** Pages first, then other lists; at most six are shown. */
  readonly buttons: readonly Button[];
}

/** How much of an action and of its latest update a row shows, and how much of it a screen reader says: the fullest card first, then what is tried when it is too large. */
const ROW_LENGTHS = [
  { what: 140, update: 160, spoken: 60, rows: 60 },
  { what: 100, update: 100, spoken: 40, rows: 60 },
  { what: 70, update: 60, spoken: 30, rows: 12 },
  { what: 50, update: 40, spoken: 20, rows: 8 },
  { what: 50, update: 40, spoken: 20, rows: 4 },
] as const;
type RowLength = (typeof ROW_LENGTHS)[number];

/** A list of actions; each row opens its action. Rows that do not fit are counted, never left away in silence. */
export function actionsCard(cards: Cards, view: ActionsCardView): RenderedCard {
  return cards.fillFirstThatFits(
    ROW_LENGTHS.map((length) => ({
      template: 'actions',
      summary: view.count === '' ? view.title : `${view.title}: ${view.count}`,
      data: listData(view, length),
    })),
  );
}

function listData(view: ActionsCardView, length: RowLength): CardData {
  const rows = view.rows.slice(0, length.rows);
  const left = view.rows.length - rows.length;
  return {
    board: view.board,
    title: view.title,
    banner: bannerData(view.banner),
    hasCount: view.count !== '',
    count: view.count,
    isEmpty: rows.length === 0,
    empty: view.empty,
    rows: rows.map((row) => rowData(row, length)),
    hasRows: rows.length > 0,
    hasMore: left > 0,
    more: left === 1 ? '…and 1 more that does not fit here' : `…and ${left} more that do not fit here`,
    buttons: buttonsData(view.buttons, MOST_BUTTONS),
  };
}

function rowData(row: ActionRow, length: RowLength): CardData {
  const what = cutWords(row.what, length.what);
  return {
    actionId: row.actionId,
    reference: row.reference,
    what,
    who: row.who,
    due: row.due,
    color: row.overdue ? 'Attention' : 'Default',
    hasState: row.state !== null,
    state: row.state ?? '',
    hasAlert: row.alert !== null,
    alert: row.alert ?? '',
    hasUpdate: row.update !== null,
    update: cutWords(row.update ?? '', length.update),
    // A screen reader says this instead of the lines of the row.
    open: `Open ${row.reference}: ${cutWords(row.what, length.spoken)} ${row.who}. ${row.due}.`,
  };
}
