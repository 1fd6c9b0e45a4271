import { pipeCells } from './pipe-cells.js';
import type { TextRecord } from './table-answer.js';

/** The line under a Markdown table's headings: "| --- | :--: |". */
const RULE = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/;
/** Begins something that is no row of a table. */
const OTHER_BLOCK = /^(?:#|>|```|~~~)/;

interface Line {
  /** Counted from 1. */
  readonly row: number;
  readonly text: string;
}

/**
 * The rows of each Markdown table in a text. Chat programs put blank lines between lines, so a row with an upright line
 * goes on with the table after a blank one too; a row without one only directly below, as Markdown says. Stops soon after
 * `mostRows` of all tables together, for this is done without waiting.
 */
export function markdownTables(text: string, mostRows: number): TextRecord[][] {
  const lines = text
    .split('\n')
    .map((line, index) => ({ row: index + 1, text: line.trim() }))
    .filter((line) => line.text !== '');
  const tables: TextRecord[][] = [];
  let left = mostRows;
  for (let at = 0; at + 1 < lines.length && left >= 0; at++) {
    if (!startsTable(lines, at)) continue;
    const end = Math.min(endOfTable(lines, at + 2), at + left + 3);
    const rows = [...lines.slice(at, at + 1), ...lines.slice(at + 2, end)];
    tables.push(rows.map((line) => ({ row: line.row, cells: pipeCells(line.text) })));
    left -= rows.length;
    at = end - 1;
  }
  return tables;
}

function startsTable(lines: readonly Line[], at: number): boolean {
  const [heading, rule] = [lines[at]?.text ?? '', lines[at + 1]?.text ?? ''];
  if (!rule.includes('|') || !heading.includes('|') || !RULE.test(rule)) return false;
  return pipeCells(heading).length === pipeCells(rule).length;
}

function endOfTable(lines: readonly Line[], from: number): number {
  let at = from;
  for (; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined || OTHER_BLOCK.test(line.text) || startsTable(lines, at)) break;
    const directlyBelow = line.row === (lines[at - 1]?.row ?? 0) + 1;
    if (!line.text.includes('|') && !directlyBelow) break;
  }
  return at;
}
