import { sayList } from '../../../shared/say-list.js';
import { looksLikeFigure } from '../cells/looks-like-figure.js';
import { linePlace, placeOf, type FigurePlace, type Gathered } from './metrics-reading.js';
import { rowFigures } from './row-figures.js';
import { rowSubject, shortLabel, type FiguresContext } from './row-subject.js';
import type { PlacedCell, SheetGrid } from './sheet-grid.js';
import { findTableHead, type TableHead } from './table-head.js';
import { wideColumns, type WideColumns } from './wide-columns.js';

const HEAD_WITHIN = 40;
const TOTAL = /^(?:(?:grand |sub)?-? ?totals?|sum|overall|all (?:measures|categories))\b/i;

/**
 * Reads a table with a column for each period and a row for each measure, one or several such tables under one another.
 * Null where no row names periods.
 */
export function readWideTable(grid: SheetGrid, context: FiguresContext, found: Gathered): TableHead | null {
  const first = findTableHead(grid, 0, HEAD_WITHIN);
  for (let head = first; head !== null;) {
    const next = findTableHead(grid, head.until);
    readBlock(grid, head, next?.from ?? grid.lines.length, context, found);
    head = next;
  }
  return first;
}

function readBlock(grid: SheetGrid, head: TableHead, until: number, context: FiguresContext, found: Gathered): void {
  const columns = wideColumns(grid, head);
  found.refusals.push(...head.refusals);
  const about = grid.lines.slice(head.until, until);
  const empty = emptyColumns(head, about);
  sayColumns(grid, head, columns, about, empty, found);
  if (columns.label === null && columns.code === null) {
    found.refusals.push({
      place: linePlace(grid, grid.lines[head.from]),
      sentence: 'No column names the measures.',
    });
    return;
  }
  const kept = head.columns.map((column, at) =>
    empty.has(at) ? ({ kind: 'role', role: 'left-out', heading: column.heading } as const) : column,
  );
  const figures = kept.flatMap((column, at) => (column.kind === 'figures' ? [at] : []));
  let section = columns.heading;
  let beside: string | null = null;
  let taken = 0;
  for (const line of about) {
    const label = textAt(line, columns.label);
    const place = linePlace(grid, line);
    strayFigure(line, columns, grid.sheet, found);
    if (figures.every((at) => textAt(line, at) === '')) {
      if (label !== '' && label.length <= 80) section = label;
      if (
        label !== '' &&
        context.match(label, null).status === 'matched' &&
        line.some((cell) => cell.text !== '' && cell.text !== label)
      )
        found.leftOut.push({ place, sentence: `“${shortLabel(label)}” has no figures.` });
      continue;
    }
    beside = textsAt(line, columns.sections) ?? beside;
    taken += readRow(line, { columns, section: beside ?? section, place }, context, grid, kept, found) ? 1 : 0;
  }
  if (taken > 0) found.doubts.push(...head.doubts);
}

function readRow(
  line: readonly PlacedCell[],
  {
    columns,
    section,
    place,
  }: { readonly columns: WideColumns; readonly section: string | null; readonly place: FigurePlace },
  context: FiguresContext,
  grid: SheetGrid,
  kept: TableHead['columns'],
  found: Gathered,
): boolean {
  const label = textAt(line, columns.label);
  const code = textAt(line, columns.code);
  if (label === '' && code === '') {
    found.refusals.push({ place, sentence: 'Figures stand here, and nothing says of what.' });
    return false;
  }
  const subject = rowSubject(
    {
      label,
      code,
      section,
      area: columns.area === null ? null : textAt(line, columns.area),
      unit: textAt(line, columns.unit),
      standing: textAt(line, columns.standing),
    },
    context,
  );
  if (subject.status === 'left-out') {
    const total = TOTAL.test(label);
    found.leftOut.push({
      place,
      sentence: total ? `“${shortLabel(label)}” adds up other rows; it is left out.` : subject.sentence,
    });
    return false;
  }
  if (subject.status === 'refused') {
    found.refusals.push({ place, sentence: subject.sentence });
    return false;
  }
  found.doubts.push(...subject.doubts.map((sentence) => ({ place, sentence })));
  rowFigures(line, kept, subject, { grid, found });
  return true;
}

/** Columns of periods under which nothing stands yet. */
function emptyColumns({ columns }: TableHead, about: readonly (readonly PlacedCell[])[]): ReadonlySet<number> {
  return new Set(
    columns.flatMap((column, at) =>
      column.kind === 'figures' && about.every((line) => textAt(line, at) === '') ? [at] : [],
    ),
  );
}

function sayColumns(
  grid: SheetGrid,
  head: TableHead,
  columns: WideColumns,
  about: readonly (readonly PlacedCell[])[],
  empty: ReadonlySet<number>,
  found: Gathered,
): void {
  const place = linePlace(grid, grid.lines[head.until - 1]);
  const headings = (which: readonly number[]): string =>
    sayList(which.map((column) => `“${shortLabel(head.columns[column]?.heading ?? '')}”`));
  if (empty.size > 0) found.leftOut.push({ place, sentence: `Nothing stands under ${headings([...empty])}.` });
  const used = new Set([
    columns.label,
    columns.code,
    columns.area,
    columns.unit,
    columns.standing,
    ...columns.sections,
  ]);
  const unused = head.columns.flatMap((column, at) =>
    column.kind !== 'figures' && column.heading !== '' && !used.has(at) && about.some((line) => textAt(line, at) !== '')
      ? [at]
      : [],
  );
  if (unused.length > 0)
    found.leftOut.push({
      place,
      sentence: `Columns that are not kept: ${headings(unused)}.`,
    });
}

/** A figure where no heading stands: the row has slipped, or a heading is missing. */
function strayFigure(
  line: readonly PlacedCell[],
  { unnamed }: WideColumns,
  sheet: string | null,
  found: Gathered,
): void {
  const stray = unnamed.map((at) => line[at]).find((cell) => looksLikeFigure(cell));
  if (stray !== undefined)
    found.refusals.push({
      place: placeOf(sheet, stray),
      sentence: `“${stray.text}” has no heading: the figures beside it may have slipped.`,
    });
}

function textAt(line: readonly PlacedCell[], at: number | null): string {
  return at === null ? '' : (line[at]?.text ?? '');
}

/** A heading in a column of its own holds for the rows under it that leave the column empty. */
function textsAt(line: readonly PlacedCell[], columns: readonly number[]): string | null {
  const texts = columns.map((at) => textAt(line, at)).filter((text) => text !== '');
  return texts.length === 0 ? null : texts.join(' ');
}
