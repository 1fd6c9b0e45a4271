import { sayList } from '../../../shared/say-list.js';
import type { FigureKey, FigureStanding, FigureValue } from '../../figures/observation.js';
import type { Measure } from '../../measures/measure.js';
import { columnLetters, type PlacedCell, type SheetGrid } from './sheet-grid.js';

/** Where something stands in a file, as people name places. */
export interface FigurePlace {
  readonly sheet: string | null;
  /** Counted from 1; null for a whole column or sheet. */
  readonly row: number | null;
  /** "C"; null for a whole row or sheet. */
  readonly column: string | null;
}

/** One sentence about one place. */
export interface PlacedSentence {
  readonly place: FigurePlace;
  readonly sentence: string;
}

/** A figure as it was read from a file. */
export interface ReadFigure extends FigureKey {
  readonly value: FigureValue;
  readonly standing: FigureStanding;
  readonly place: FigurePlace;
}

/** What was read of a file's tables. */
export interface MetricsReading {
  readonly figures: readonly ReadFigure[];
  /** What stands in the way: while there is one, nothing can be saved. */
  readonly refusals: readonly PlacedSentence[];
  /** What a person should look at before saving. */
  readonly doubts: readonly PlacedSentence[];
  /** What was not taken, and why. */
  readonly leftOut: readonly PlacedSentence[];
}

/** The same while it is being gathered. */
export interface Gathered {
  readonly figures: ReadFigure[];
  readonly refusals: PlacedSentence[];
  readonly doubts: PlacedSentence[];
  readonly leftOut: PlacedSentence[];
}

export function nothingGathered(): Gathered {
  return { figures: [], refusals: [], doubts: [], leftOut: [] };
}

export function placeOf(sheet: string | null, cell: Pick<PlacedCell, 'row' | 'column'>): FigurePlace {
  return { sheet, row: cell.row, column: columnLetters(cell.column) };
}

/** The place of a whole line: a row, or a column where the sheet is read the other way round. */
export function linePlace({ sheet, turned }: SheetGrid, line: readonly PlacedCell[] | undefined): FigurePlace {
  const [cell] = line ?? [];
  if (cell === undefined) return { sheet, row: null, column: null };
  return turned ? { sheet, row: null, column: columnLetters(cell.column) } : { sheet, row: cell.row, column: null };
}

/** "sheet “Neglect”, row 7, column C"; "the file" for no place in particular. */
export function sayPlace({ sheet, row, column }: FigurePlace): string {
  const parts = [
    sheet === null ? '' : `sheet “${sheet}”`,
    row === null ? '' : `row ${row}`,
    column === null ? '' : `column ${column}`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'the file' : parts.join(', ');
}

/** The names of measures, in quotation marks. */
export function nameMeasures(measures: readonly Pick<Measure, 'name'>[], word: 'and' | 'or' = 'and'): string {
  const names = measures.map(({ name }) => `“${name}”`);
  return word === 'and'
    ? sayList(names)
    : names.length < 2
      ? names.join('')
      : `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`;
}
