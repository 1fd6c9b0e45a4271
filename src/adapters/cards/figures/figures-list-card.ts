import { buttonsData, type Button } from '../button.js';
import type { CardData } from '../card-data.js';
import type { Cards } from '../create-cards.js';
import type { RenderedCard } from '../rendered-card.js';
import { bannerData, type Banner } from '../tone.js';

/** A row to tap: a measure, with its figure where there is one. */
export interface FiguresRow {
  readonly name: string;
  /** "1,556"; '' for none. */
  readonly value: string;
  /** "Q4 2017/18: down 11.2% on Q3"; '' for none. */
  readonly line: string;
  /** Whether it wants looking at: in colour, and said in the line. */
  readonly attention: boolean;
  /** What a tap asks; null where there is nothing behind it. */
  readonly opens: Pick<Button, 'verb' | 'data'> | null;
}

export interface FiguresListView {
  readonly board: string;
  readonly title: string;
  readonly banner: Banner | null;
  /** Single paragraphs above the rows. */
  readonly lead: readonly string[];
  readonly sections: readonly { readonly heading: string; readonly rows: readonly FiguresRow[] }[];
  /** Below the rows: what was left out, what was kept. */
  readonly closing: readonly string[];
  readonly buttons: readonly Button[];
}

const ROW_COUNTS = [40, 20, 10];

/** Measures to choose from, several answers at once, what is held, or the quarter's report: rows that each open their figure. */
export function figuresListCard(cards: Cards, view: FiguresListView): RenderedCard {
  return cards.fillFirstThatFits(
    ROW_COUNTS.map((most) => ({
      template: 'figures-list',
      summary: view.title,
      data: {
        board: view.board,
        title: view.title,
        banner: bannerData(view.banner),
        lead: view.lead,
        sections: sectionsData(view.sections, most),
        closing: [...leftOut(view.sections, most), ...view.closing],
        buttons: buttonsData(view.buttons),
      },
    })),
  );
}

function sectionsData(sections: FiguresListView['sections'], most: number): readonly CardData[] {
  const left = { rows: most };
  return sections.flatMap(({ heading, rows }) => {
    const shown = rows.slice(0, left.rows);
    left.rows -= shown.length;
    return shown.length === 0 ? [] : [{ hasHeading: heading !== '', heading, rows: shown.map(rowData) }];
  });
}

function leftOut(sections: FiguresListView['sections'], most: number): readonly string[] {
  const left = sections.reduce((sum, { rows }) => sum + rows.length, 0) - most;
  if (left <= 0) return [];
  return [left === 1 ? '…and 1 more that does not fit here.' : `…and ${left} more that do not fit here.`];
}

function rowData({ name, value, line, attention, opens }: FiguresRow): CardData {
  return {
    name,
    hasValue: value !== '',
    value,
    hasLine: line !== '',
    line,
    color: attention ? 'Attention' : 'Default',
    isOpened: opens !== null,
    verb: opens?.verb ?? '',
    data: opens?.data ?? {},
    open: `Open ${[name, value, line].filter((part) => part !== '').join(', ')}`,
  };
}
