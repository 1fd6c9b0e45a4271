import type { AgendaRead, AgendaReading, ReadItem } from './agenda-reading.js';
import { addItem } from './add-item.js';
import { agendaEnd } from './agenda-end.js';
import { allotMinutes } from './allot-minutes.js';
import { clockText, clockTimes } from './clock-time.js';
import { leaveUnread, newDraft, setAside, use, type Draft, type ItemDraft } from './draft.js';
import type { Label } from './labelled-parts.js';
import { markedElsewhere } from './marked-elsewhere.js';
import { nameMeeting } from './name-meeting.js';
import { notAnAgenda } from './not-an-agenda.js';
import { preparedLines, type PreparedLine } from './prepared-lines.js';
import { printedNumber } from './printed-number.js';
import { isRunningHeader, readHeading } from './read-heading.js';
import { readLabelledLine, readWaited } from './read-labelled-line.js';
import { readNumberedLine, styleOf, type Style } from './read-numbered-line.js';
import { readOtherLine } from './read-other-line.js';
import { readRow } from './read-row.js';
import { standingText } from './standing-text.js';
import type { TextLine } from './text-line.js';
import { mostLikelyFirst, wholeAgendaDoubts } from './whole-agenda-doubts.js';

const MOST_ITEMS = 120;
/** So many lines in a row that say nothing to an agenda are another document. */
const LONGEST_UNREAD_RUN = 12;

/**
 * Reads an agenda as boards and councils write it. Every line that is not empty is accounted for: used, set aside as
 * furniture, listed as unread with its reason, or beyond the agenda's end. Nothing is guessed: what is missing is null
 * and named as a doubt. The time it takes grows with the text's length and no faster.
 */
export function readAgenda(input: readonly TextLine[] | string): AgendaReading {
  const lines = preparedLines(input);
  const draft = newDraft();
  const found = styleOf(lines, isTimed);
  const stopped = readLines(draft, lines, found === 'none' ? 'numbered' : found);
  nameMeeting(draft);
  allotMinutes(draft);
  markedElsewhere(draft, lines);
  return notAnAgenda(draft, lines) ?? finished(draft, stopped);
}

function readLines(draft: Draft, lines: readonly PreparedLine[], style: Style): AgendaRead['stopped'] {
  let unreadRun = 0;
  for (const [at, line] of lines.entries()) {
    const why = agendaEnd(draft, line, lines.slice(at + 1, at + 31), style);
    const crowded =
      draft.items.length >= MOST_ITEMS ? `More than ${MOST_ITEMS} items were found; reading stopped here.` : null;
    if (why !== null || crowded !== null) return stop(draft, lines, at, why ?? crowded ?? '');
    readLine(draft, line, lines[at + 1], style);
    unreadRun = draft.items.length > 1 && draft.accounts.at(-1)?.became === 'unread' ? unreadRun + 1 : 0;
    if (unreadRun === LONGEST_UNREAD_RUN)
      return stop(draft, lines, at + 1 - LONGEST_UNREAD_RUN, 'What follows does not read like an agenda.');
  }
  return null;
}

function readLine(draft: Draft, line: PreparedLine, next: PreparedLine | undefined, style: Style): boolean {
  if (line.text === '') return setAside(draft, line, 'ruled line');
  if (line.tooLong) return leaveUnread(draft, line, 'This line is too long to be part of an agenda.');
  if (takeWaited(draft, line)) return true;
  if (isRunningHeader(draft, line)) return setAside(draft, line, 'running header');
  const before = draft.items.length;
  const read =
    readHeading(draft, line, next) ||
    readRow(draft, line) ||
    (style === 'timed' && readTimed(draft, line)) ||
    (!isPageNumber(line) && readNumberedLine(draft, line, next, style)) ||
    readLabelledLine(draft, line) ||
    readOtherLine(draft, line, next);
  const added = draft.items.at(-1);
  if (before < draft.items.length && added !== undefined) added.purpose ??= draft.sectionPurpose;
  if (before === 0 && draft.items.length > 0) nameMeeting(draft);
  return read;
}

/** A number or label on a line of its own waits for the next line. */
function takeWaited(draft: Draft, line: PreparedLine): boolean {
  const waiting = draft.waitingFor;
  if (waiting === null) return false;
  draft.waitingFor = null;
  const printed = printedNumber(line.text);
  if (!waiting.startsWith('item:')) return printed?.kind !== 'item' && readWaited(draft, line, waiting as Label);
  const number = Number(waiting.slice(5));
  if (printed?.kind === 'item') return false;
  addItem(draft, line, number, line.text);
  return use(draft, line, `item ${number}`);
}

function isTimed(line: PreparedLine): boolean {
  const [time] = clockTimes(line.text);
  return time?.from === 0 && /[\p{L}]{3}/u.test(line.text.slice(time.to));
}

/** "9.05 a.m. Welcome": items told apart by their times are numbered in their order. */
function readTimed(draft: Draft, line: PreparedLine): boolean {
  if (!isTimed(line)) return false;
  const number = (draft.items.at(-1)?.number ?? 0) + 1;
  if (number === 1)
    draft.doubts.push({
      line: line.number,
      sentence: 'The items carry no numbers of their own; they were numbered in their order.',
    });
  addItem(draft, line, number, line.text);
  return use(draft, line, `item ${number}`);
}

function isPageNumber(line: PreparedLine): boolean {
  return /[a-z–-]/i.test(line.text) && standingText(line.text) === 'page number';
}

/** Everything from here on is beyond the agenda; what had been listed of it as unread is taken back. */
function stop(draft: Draft, lines: readonly PreparedLine[], at: number, why: string): AgendaRead['stopped'] {
  const first = lines[at]?.number ?? 0;
  draft.accounts.splice(0, draft.accounts.length, ...draft.accounts.filter((account) => account.line < first));
  draft.unread.splice(0, draft.unread.length, ...draft.unread.filter((one) => one.line < first));
  for (const line of lines.slice(at)) draft.accounts.push({ line: line.number, became: 'beyond', what: why });
  return { line: first, why };
}

function finished(draft: Draft, stopped: AgendaRead['stopped']): AgendaRead {
  return {
    status: 'read',
    title: draft.title,
    date: mostLikelyFirst(draft)[0]?.date ?? null,
    startTime: draft.start === null ? null : clockText(draft.start),
    endTime: draft.end === null ? null : clockText(draft.end),
    place: draft.places.length === 0 ? null : draft.places.join(', '),
    joinLink: draft.joinLink,
    chair: draft.chair,
    apologiesTo: draft.apologiesTo,
    nextMeeting: draft.next,
    items: draft.items.map(finishedItem),
    lines: [...draft.accounts].sort((a, b) => a.line - b.line),
    unread: [...draft.unread].sort((a, b) => a.line - b.line),
    doubts: [...draft.doubts, ...wholeAgendaDoubts(draft)],
    stopped,
  };
}

function finishedItem({ line, notes, clock: _clock, subMinutes: _subMinutes, ...item }: ItemDraft): ReadItem {
  return { item, line, notes };
}
