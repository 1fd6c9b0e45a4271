import { columnsInText } from './columns-in-text.js';
import { decodeText } from './decode-text.js';
import { foundTables, type ReadTables } from './found-tables.js';
import { markdownTables } from './markdown-tables.js';
import { raggedRemarks } from './ragged-rows.js';
import { refusal } from './refusal.js';
import { runWorker, type Ended } from './run-worker.js';
import { likelySeparators, type Separator } from './separator.js';
import { tableAnswer, type TableAnswer, type TextRecord } from './table-answer.js';
import type { TableLimits } from './table-limits.js';
import { tableOfRecords } from './table-of-rows.js';
import { notAnswered, noTable, tooManyRows } from './table-refusals.js';
import { pipeRecords, recordOptions, withOneLineEnd } from './text-records.js';

type Answer = TableAnswer | Ended;
/** A line that tells Excel how the rest is parted. Excel does not count it as a row. */
const TOLD = /^\s*"?sep=([,;\t|])"?[ \t]*\n/i;

/** The one table of a CSV file, or of one parted by tabs. */
export async function readSeparated(bytes: Uint8Array, tabs: boolean, limits: TableLimits): Promise<ReadTables> {
  const text = withOneLineEnd(decodeText(bytes));
  const told = TOLD.exec(text);
  const rest = told === null ? text : text.slice(told[0].length);
  const likely = (told?.[1] as Separator | undefined) ?? likelySeparators(rest)[0] ?? ',';
  const answer = await records(rest, { separator: tabs ? '\t' : likely, quotes: true }, limits);
  if (answer.status === 'open-quote') {
    return refusal(
      `A quotation mark (") in row ${answer.row} is opened and never closed, so I cannot tell where its cell ends.`,
      'Please close or delete it and send the file again.',
    );
  }
  if (answer.status !== 'records') return notAnswered(answer);
  return foundTables([tableOfRecords(answer.records, limits)], raggedRemarks(answer.records), limits);
}

/** The tables of a text file: its Markdown tables, or else the one list that it holds. */
export async function readTextTables(bytes: Uint8Array, limits: TableLimits): Promise<ReadTables> {
  const text = withOneLineEnd(decodeText(bytes));
  const marked = markdownTables(text, limits.rows);
  if (marked.length > 0) return fromLists(marked, limits);
  for (const separator of likelySeparators(text)) {
    const answer = await leniently(text, separator, limits);
    if (answer.status !== 'records') return notAnswered(answer);
    const rows = columnsInText(text, answer.records, separator);
    if (rows !== null) return fromLists([rows], limits);
  }
  return noTable();
}

function fromLists(lists: readonly TextRecord[][], limits: TableLimits): ReadTables {
  const rows = lists.reduce((sum, list) => sum + list.length, 0);
  if (rows > limits.rows) return tooManyRows(limits, lists.length === 1 ? 'This table' : 'This file');
  return foundTables(
    lists.map((list) => tableOfRecords(list, limits)),
    [],
    limits,
  );
}

async function leniently(text: string, separator: Separator, limits: TableLimits): Promise<Answer> {
  if (separator === '|') return { status: 'records', records: pipeRecords(text, limits.rows) };
  const answer = await records(text, { separator, quotes: true }, limits);
  return answer.status === 'open-quote' ? await records(text, { separator, quotes: false }, limits) : answer;
}

async function records(
  text: string,
  parted: { readonly separator: Separator; readonly quotes: boolean },
  limits: TableLimits,
): Promise<Answer> {
  const { rows, cells } = limits;
  const options = recordOptions(parted.separator, parted.quotes);
  return await runWorker({ kind: 'records', bytes: Buffer.from(text), options, rows, cells }, tableAnswer, limits);
}
