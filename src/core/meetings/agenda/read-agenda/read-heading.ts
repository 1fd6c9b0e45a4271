import { clockTimes } from './clock-time.js';
import { doubt, setAside, use, type Draft } from './draft.js';
import { isMarkOnly, markingOf } from './marking-of.js';
import { plainWords } from './name-meeting.js';
import type { PreparedLine } from './prepared-lines.js';
import { printedNumber } from './printed-number.js';
import { purposeOf } from './purpose-of.js';
import { tableColumns } from './table-columns.js';

const BREAK =
  /^(?:comfort break|short break|break|lunch(?: break)?|coffee(?: break)?|tea(?: break)?|refreshments|networking(?: lunch)?|close(?: of meeting)?|meeting (?:closes|ends)|end(?: of meeting)?|finish)\b[ .]*$/i;
const CLOSE = /close|end|finish/i;
const SECTION = /^(?:(?:section|part) [a-z0-9]{1,3}\b.*|[a-e][.)] .*|.*\b(?:items|business|session|matters))$/i;

/** Reads lines that arrange the agenda: column heads, parts open or closed, sections, breaks. False for other lines. */
export function readHeading(draft: Draft, line: PreparedLine, next: PreparedLine | undefined): boolean {
  const columns = line.cells === null ? null : tableColumns(line.cells);
  if (columns !== null) {
    draft.columns = columns;
    return use(draft, line, 'column heads');
  }
  if (readBreak(draft, line)) return true;
  if (printedNumber(line.text) !== null && !/^[a-e][.)] /i.test(line.text)) return false;
  const words = line.text.replaceAll('\t', ' ').trim();
  const ofItem = draft.items.length > 0 && !line.apart && isMarkOnly(words);
  const marking = ofItem ? null : markingOf(words);
  if (marking !== null) return readMarking(draft, line, marking);
  if (next === undefined || words.length > 70 || !startsItem(next, draft)) return false;
  const purpose = line.apart || line.heading ? (purposeOf(words) ?? purposeOf(words.replace(/ items$/i, ''))) : null;
  if (purpose !== null) draft.sectionPurpose = purpose;
  else if (!SECTION.test(words) && !(line.heading && draft.items.length > 0)) return false;
  else draft.sectionPurpose = null;
  return purpose !== null ? use(draft, line, 'section heading') : setAside(draft, line, 'section heading');
}

function readMarking(draft: Draft, line: PreparedLine, marking: 'open' | 'closed'): true {
  draft.closedPart = marking === 'closed';
  draft.sectionPurpose = null;
  const whole = marking === 'closed' && draft.items.length === 0;
  if (whole)
    doubt(
      draft,
      line.number,
      'A mark before the first item closes all items, until a line says otherwise. Please check that this is meant.',
    );
  return use(draft, line, marking === 'closed' ? 'start of restricted items' : 'start of open items');
}

/** "10.45 Break" is no item, but it ends the time of the item before it. */
function readBreak(draft: Draft, line: PreparedLine): boolean {
  const words = line.text.replaceAll('\t', ' ');
  const [time] = clockTimes(words);
  const bare = time === undefined ? words : `${words.slice(0, time.from)}${words.slice(time.to)}`;
  const rest = bare
    .replace(/[–-]|\(?\b\d{1,3} ?min(?:ute)?s?\b\)?|\bat\b/gi, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
  if (!BREAK.test(rest) || draft.items.length === 0) return false;
  if (time !== undefined) draft.marks.push({ afterItem: draft.items.length - 1, at: time.start });
  if (time !== undefined && CLOSE.test(rest)) draft.end ??= time.start;
  return use(draft, line, CLOSE.test(rest) ? 'close' : 'break');
}

function startsItem(line: PreparedLine, draft: Draft): boolean {
  const printed = printedNumber(line.text);
  const expected = (draft.items.at(-1)?.number ?? 0) + 1;
  return printed?.kind === 'item' && (printed.number === expected || draft.items.length === 0);
}

/** Whether a line repeats the meeting's name, as running headers do. */
export function isRunningHeader(draft: Draft, line: PreparedLine): boolean {
  if (draft.title === null || draft.items.length === 0) return false;
  const words = plainWords(line.text);
  return (
    words.length > 8 &&
    (words === plainWords(draft.title) || draft.title.split(' – ').some((part) => plainWords(part) === words))
  );
}
