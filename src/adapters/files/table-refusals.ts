import { refusal, type Refusal } from './refusal.js';
import type { Ended } from './run-worker.js';
import type { TableAnswer } from './table-answer.js';
import type { TableLimits } from './table-limits.js';

const LESS = 'Please send only the rows that are needed, or split the list into several files.';
const SMALLER = 'Please copy the table into a new file and send that.';

const inWords = (count: number): string => count.toLocaleString('en-GB');

/** `what` begins the sentence: "This table", or the sheet by its name. */
export function tooManyRows(limits: TableLimits, what: string): Refusal {
  return refusal(`${what} has more than ${inWords(limits.rows)} rows.`, LESS);
}

export function tooManyCells(limits: TableLimits): Refusal {
  return refusal(`This file has more than ${inWords(limits.cells)} filled cells.`, LESS);
}

/** A file that can be read and in which there is no table. */
export function noTable(): Refusal {
  return refusal(
    'I found no table in this file.',
    'Please check that it is the right file. A table starts with a row of headings, in Excel, in Word or as CSV.',
  );
}

/** Why there is no answer of the kind that was asked for. */
export function notAnswered({ status }: TableAnswer | Ended): Refusal {
  switch (status) {
    case 'timed-out':
      return refusal('Reading this file took too long, so I stopped.', SMALLER);
    case 'too-much-memory':
      return refusal('This file is too complicated for me to read.', SMALLER);
    default:
      return refusal(
        'The file is damaged or incomplete, and I could not read it.',
        'Please open it, save it again, and send the new copy.',
      );
  }
}
