import { cleanText } from '../../shared/clean-text.js';
import { sentenceOf } from '../reading/read-action-sentence.js';
import { MOST_ROWS, sayRows, type ActionList, type ListContext, type NotAList } from './action-list.js';
import { judgeRows, type ReadRow } from './judge-rows.js';
import { shortened } from './say-why.js';

/** More is no list of actions. */
const LONGEST_PASTE = 200_000;
const LONGEST_LINE = 2_000;
const MARKED =
  /^\s*(?:[-–—•*·▪◦]\s*|\(?\d{1,3}[.)]\s+|\d{1,2}\.\d{1,2}[.:)]?\s+|\(?[a-z][.)]\s+|\[[ x]?\]\s*|(?:agreed )?action(?: point)?(?: \d{1,3})?\s*[:–—-]\s*)\S/i;
const HEADING =
  /^(?:[^.]{0,80}:|#{1,6}\s.*|(?:agreed )?actions?(?: log| list| points)?(?: (?:from|of|agreed)\b.{0,80})?|\W*)$/i;
const CLOSED = /[-–—(,;:]\s*(?:completed?|closed|done|discharged)\)?\.?$/i;

interface Line {
  readonly row: number;
  readonly text: string;
}

/**
 * Reads a list pasted as lines: bullets, numbers or "Action: …", each read as a sentence. Where lines are marked, one
 * without a mark goes on with the line before it. Every line is good, bad, part of another, or left out.
 */
export function readActionLines(pasted: string, context: ListContext): ActionList | NotAList {
  if (pasted.length > LONGEST_PASTE)
    return notAList('It is too long for a list of actions. Please send it in parts, or as a table.');
  const lines = linesOf(pasted);
  const headings = lines.filter(({ text }) => HEADING.test(text));
  const closed = lines.filter((line) => !headings.includes(line) && CLOSED.test(line.text));
  const open = lines.filter((line) => !headings.includes(line) && !closed.includes(line));
  if (open.length + closed.length > MOST_ROWS)
    return notAList(
      `It has ${open.length + closed.length} lines. I read at most ${MOST_ROWS} at once: please send it in parts.`,
    );
  const rows = open.map((line) => readLine(line, context));
  if (rows.every(({ owner, due }) => owner.all.length === 0 && due.status === 'missing') && closed.length === 0) {
    return notAList(
      'No line names an owner or a date. Write one action a line, for example: “Head of Housing to share the protocol by 12 March 2027”.',
    );
  }
  const judged = judgeRows(rows, context);
  const said = (some: readonly Line[]): string =>
    sayRows(
      some.map(({ row }) => row),
      'line',
    );
  const remarks = [
    ...(closed.length > 0
      ? [
          `${closed.length === 1 ? 'An action' : `${closed.length} actions`} closed already ${closed.length === 1 ? 'was' : 'were'} left out (${said(closed)}).`,
        ]
      : []),
    ...(headings.length > 0 ? [`Headings were left out (${said(headings)}).`] : []),
  ];
  const leftOut = [...headings, ...closed].map(({ row }) => row).sort((one, other) => one - other);
  return { status: 'read', ...judged, leftOut, remarks };
}

function readLine({ row, text }: Line, context: ListContext): ReadRow {
  const { what, owner, helpers, helpersUnclear, agency, due, minute, priority } = sentenceOf(text, context);
  const tooLong = text.length > LONGEST_LINE ? text : what;
  return {
    ...{ row, says: shortened(text, 80), what: tooLong, owner, helpers, helpersUnclear: helpersUnclear ?? [] },
    ...{ agency: { ...agency, said: '' }, due, minute, priority, source: 'meeting' },
  };
}

/** Lines that are not empty, with their places from 1; the end of a line that was broken is put back to it. */
function linesOf(pasted: string): readonly Line[] {
  const all = pasted
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((text, at) => ({ row: at + 1, text, marked: MARKED.test(text.slice(0, 80)) }));
  const filled = all.filter(({ text }) => cleanText(text) !== '');
  const anyMarked = filled.some(({ marked }) => marked);
  const lines: { row: number; parts: string[] }[] = [];
  for (const { row, text, marked } of filled) {
    const last = lines.at(-1);
    const goesOn =
      anyMarked &&
      !marked &&
      last !== undefined &&
      /^(?:\s{2,}|[a-z(])/.test(text) &&
      !HEADING.test(last.parts.join(' '));
    if (goesOn) last.parts.push(text);
    else lines.push({ row, parts: [text] });
  }
  return lines.map(({ row, parts }) => ({ row, text: cleanText(parts.join(' ')) }));
}

function notAList(why: string): NotAList {
  return { status: 'not-a-list', why };
}
