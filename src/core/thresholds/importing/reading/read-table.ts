import { addPassage } from './add-passage.js';
import type { Table, TableLine } from './block.js';
import { cellLine, cellPieces } from './cell-pieces.js';
import { account, leaveUnread, levelInForce, noteLevel, type Draft } from './draft.js';
import type { FoundLevel } from './level-heading.js';
import type { LevelNames } from './level-names.js';
import { readPlainTable } from './read-plain-table.js';
import { sectionKind } from './section-kind.js';

/** A guess would put a sign under a wrong level. */
const OTHER_COLUMNS =
  'It has not as many columns as the levels above it, so I cannot tell under which level each part of it stands.';

/** Reads a table: levels as its columns, levels as its rows, or neither. Every cell's words become passages. */
export function readTable(draft: Draft, table: Table, names: LevelNames): void {
  const rows = table.rows.filter(({ cells, line }) => {
    const ruled = cells.every((cell) => !/[\p{L}\p{N}]/u.test(cell));
    if (ruled) account(draft, [line], 'furniture');
    return !ruled;
  });
  const head = rows.findIndex(({ cells }) => new Set(levelsOf(cells, names).flatMap((l) => l?.number ?? [])).size >= 2);
  if (head >= 0) {
    if (head > 0) readRows(draft, rows.slice(0, head), names);
    readColumns(draft, rows.slice(head), names);
  } else readRows(draft, rows, names);
}

function readRows(draft: Draft, rows: readonly TableLine[], names: LevelNames): void {
  const byRow = rows.filter(({ cells }) => rowLevel(cells, names) !== null).length;
  if (byRow >= 2 || (byRow === 1 && levelInForce(draft) === null)) readLevelRows(draft, rows, names);
  else readPlainTable(draft, rows);
}

function levelsOf(cells: readonly string[], names: LevelNames): readonly (FoundLevel | null)[] {
  return cells.map((cell) => names.levelOf(cellLine(cell)));
}

function rowLevel(cells: readonly string[], names: LevelNames): FoundLevel | null {
  return names.levelOf(cellLine(cells.find((cell) => cell.trim() !== '') ?? ''));
}

function readColumns(draft: Draft, rows: readonly TableLine[], names: LevelNames): void {
  let levels: readonly (FoundLevel | null)[] = [];
  let beside = '';
  let unnamed = false;
  for (const { cells, line, page } of rows) {
    const found = levelsOf(cells, names);
    if (new Set(found.flatMap((level) => level?.number ?? [])).size >= 2) {
      levels = found;
      for (const level of levels) if (level !== null) noteLevel(draft, level);
      unnamed = levels.every((level) => level === null || level.name === '');
      account(draft, [line], 'heading');
      continue;
    }
    const filled = cells.filter((cell) => cell.trim() !== '');
    if (unnamed && filled.length > 1 && filled.every(isShort)) {
      levels.forEach((level, at) => {
        if (level !== null) noteLevel(draft, { ...level, name: cellLine(cells[at] ?? '') });
      });
      account(draft, [line], 'heading');
      unnamed = false;
      continue;
    }
    unnamed = false;
    const [only = ''] = filled;
    if (filled.length === 1 && isShort(only) && (cells.length === 1 || levels[cells.indexOf(only)] == null)) {
      beside = cellLine(only);
      account(draft, [line], 'heading');
      continue;
    }
    if (cells.length !== levels.length) {
      leaveUnread(draft, { lines: [line], text: filled.join(' ') }, OTHER_COLUMNS);
      continue;
    }
    const label = cells.findIndex((_cell, at) => levels[at] == null);
    const said = label < 0 ? '' : cellLine(cells[label] ?? '');
    if (said !== '' && isShort(cells[label] ?? '')) beside = said;
    cells.forEach((cell, at) => {
      if (at === label && isShort(cell)) return;
      addCell(draft, cell, { page, titles: [beside], level: levels[at]?.number ?? null });
    });
    account(draft, [line], 'passage');
  }
}

function readLevelRows(draft: Draft, rows: readonly TableLine[], names: LevelNames): void {
  let heads: readonly string[] = [];
  let level: FoundLevel | null = null;
  for (const [at, { cells, line, page }] of rows.entries()) {
    const found = rowLevel(cells, names);
    if (found === null && level === null && at === 0) {
      heads = cells.map(cellLine);
      account(draft, [line], 'heading');
      continue;
    }
    const labelAt = found === null ? -1 : cells.findIndex((cell) => cell.trim() !== '');
    const nameAt = found?.name === '' ? nameColumn(cells, heads, labelAt) : -1;
    if (found !== null) {
      level = nameAt < 0 ? found : { ...found, name: cellLine(cells[nameAt] ?? '') };
      noteLevel(draft, level);
    }
    const inRow = level;
    cells.forEach((cell, column) => {
      if (column === labelAt || column === nameAt) return;
      addCell(draft, cell, { page, titles: [heads[column] ?? ''], level: inRow?.number ?? null });
    });
    account(draft, [line], 'passage');
  }
}

/** "Level 2 | Early help | …": the name may stand in a column of its own. */
function nameColumn(cells: readonly string[], heads: readonly string[], labelAt: number): number {
  const called = heads.findIndex((head) => /^(?:name|title|called|need|description of need)$/i.test(head));
  if (called >= 0) return called;
  const next = cells[labelAt + 1] ?? '';
  const room = sectionKind(heads[labelAt + 1] ?? '');
  return cells.length > labelAt + 2 && next.trim() !== '' && isShort(next) && room === null ? labelAt + 1 : -1;
}

function addCell(
  draft: Draft,
  cell: string,
  place: { readonly page: number | null; readonly titles: readonly string[]; readonly level: number | null },
): void {
  for (const piece of cellPieces(cell)) addPassage(draft, { ...piece, ...place });
}

function isShort(cell: string): boolean {
  const words = cellLine(cell);
  return words.split(' ').length <= 8 && words.length <= 70 && !/[.;•]$|^[•-]/.test(words);
}
