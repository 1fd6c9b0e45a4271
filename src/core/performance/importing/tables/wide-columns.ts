import type { ColumnRole } from './column-role.js';
import type { HeadColumn } from './head-column.js';
import { looksLikeFigure } from '../cells/looks-like-figure.js';
import type { PlacedCell, SheetGrid } from './sheet-grid.js';
import type { TableHead } from './table-head.js';

/** Which column of a wide table is what; null where there is none. */
export interface WideColumns {
  readonly label: number | null;
  readonly code: number | null;
  /** Columns of headings beside the label, the outermost first. */
  readonly sections: readonly number[];
  readonly area: number | null;
  readonly unit: number | null;
  readonly standing: number | null;
  /** What stands over the labels, where it is no word like "Measure". */
  readonly heading: string | null;
  /** Columns with no heading and not of the row's own words: figures in them have lost their column. */
  readonly unnamed: readonly number[];
}

const NOT_A_LABEL: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'code',
  'area',
  'unit',
  'standing',
  'left-out',
  'section',
]);

/** Finds the names of the rows: under "Measure", otherwise the last column of words before the figures. */
export function wideColumns(grid: SheetGrid, head: TableHead): WideColumns {
  const { columns } = head;
  const body = grid.lines.slice(head.until, head.until + 200);
  const first = columns.findIndex(({ kind }) => kind === 'figures');
  const roleAt = (role: ColumnRole): number | null => {
    const at = columns.findIndex((column) => column.kind === 'role' && column.role === role);
    return at < 0 ? null : at;
  };
  const worded = columns.flatMap((column, at) => (at < first && mayName(column) && holdsWords(body, at) ? [at] : []));
  const label = roleAt('measure') ?? worded.at(-1) ?? null;
  const section = roleAt('section');
  const sections = [section, ...worded.filter((at) => label !== null && at < label)];
  const named = label === null ? undefined : columns[label];
  const unknown = named?.kind === 'role' && named.role === 'unknown' && named.heading !== '' ? named.heading : null;
  return {
    label,
    code: roleAt('code'),
    sections: [...new Set(sections.flatMap((at) => at ?? []))].filter((at) => at !== label),
    area: roleAt('area'),
    unit: roleAt('unit'),
    standing: roleAt('standing'),
    heading: unknown,
    unnamed: columns.flatMap((column, at) =>
      at > first && column.kind === 'role' && column.heading === '' && at !== label ? [at] : [],
    ),
  };
}

function mayName(column: HeadColumn): boolean {
  return column.kind === 'role' && !NOT_A_LABEL.has(column.role);
}

function holdsWords(body: readonly (readonly PlacedCell[])[], at: number): boolean {
  return body.some((line) => {
    const cell = line[at];
    return cell !== undefined && /\p{L}/u.test(cell.text) && !looksLikeFigure(cell);
  });
}
