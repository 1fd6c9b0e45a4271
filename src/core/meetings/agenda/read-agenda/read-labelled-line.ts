import { cutText } from '../../../shared/cut-text.js';
import { doubt, leaveUnread, listUnread, setAside, use, type Draft, type ItemDraft } from './draft.js';
import { addCell } from './add-item.js';
import { labelledCells, labelledParts, type Label, type LabelledPart } from './labelled-parts.js';
import { takeJoinLink, takeNextMeeting, takePlace, takeWhen } from './meeting-facts.js';
import { placeIn } from './place-in.js';
import type { PreparedLine } from './prepared-lines.js';

const OF_ITEMS: Partial<Record<Label, 'lead' | 'purpose' | 'time' | 'paper' | 'restricted'>> = {
  lead: 'lead',
  purpose: 'purpose',
  time: 'time',
  paper: 'paper',
  marking: 'restricted',
};
const COULD_NOT = 'The words after this label could not be read.';

/** Reads a line that opens with a label ("Venue: …"), or a table row of labels and values; false for other lines. */
export function readLabelledLine(draft: Draft, line: PreparedLine): boolean {
  const fromText = labelledParts(line.text);
  const parts =
    fromText.length > 0 || line.cells === null || draft.columns !== null ? fromText : labelledCells(line.cells);
  const [only] = parts;
  if (only === undefined) return false;
  const item = draft.closing ? undefined : draft.items.at(-1);
  if (parts.length === 1 && only.value === '') {
    if (only.label === 'list') draft.block = 'list of names';
    else draft.waitingFor = only.label;
    return only.label === 'list' ? setAside(draft, line, 'list of names') : use(draft, line, `label: ${only.label}`);
  }
  if (
    parts.length === 1 &&
    (only.label === 'contact' || only.label === 'issued' || only.label === 'joining' || only.label === 'sign-off')
  ) {
    return setAside(
      draft,
      line,
      only.label === 'issued' ? 'date of issue' : only.label === 'joining' ? 'joining notes' : 'contact',
    );
  }
  if (parts.length === 1 && only.label === 'list') return readList(draft, line, only.value);
  const read = parts.map((part) => takePart(draft, line, part, item));
  return read.some(Boolean) ? use(draft, line, 'labelled facts') : leaveUnread(draft, line, COULD_NOT);
}

/** Reads the value of a label that stood alone on the line above. */
export function readWaited(draft: Draft, line: PreparedLine, label: Label): boolean {
  const item = draft.closing ? undefined : draft.items.at(-1);
  if (label === 'contact' || label === 'issued' || label === 'joining' || label === 'sign-off')
    return setAside(draft, line, 'contact');
  return takePart(draft, line, { label, value: line.text }, item) && use(draft, line, `value: ${label}`);
}

function takePart(
  draft: Draft,
  line: PreparedLine,
  { label, value }: LabelledPart,
  item: ItemDraft | undefined,
): boolean {
  if (value === '') return false;
  const ofItem = OF_ITEMS[label];
  if (ofItem !== undefined && item !== undefined) {
    return addCell(item, ofItem, value) || listUnread(draft, line, value, COULD_NOT);
  }
  if (label === 'date' || label === 'time' || label === 'start' || label === 'end')
    return takeDay(draft, line, label, value);
  if (label === 'place') return takePlace(draft, takeJoinLink(draft, line, value), true) || draft.joinLink !== null;
  if (label === 'join') return takeJoinLink(draft, line, value) !== value || takePlace(draft, value, true);
  if (label === 'next') {
    draft.closing = draft.items.length > 0;
    return (
      takeNextMeeting(draft, line, value) ||
      listUnread(draft, line, value, 'No full date for the next meeting was found here.')
    );
  }
  if (label === 'marking') return takeMarking(draft, line, value);
  if (label === 'sent' && !/@|\b0\d{3}|\btel\b/i.test(value))
    return listUnread(draft, line, value, 'Apologies already sent are not part of the agenda’s items.');
  if (label === 'sent') draft.apologiesTo ??= value;
  else if (label === 'chair') draft.chair ??= value;
  else if (label === 'apologies') draft.apologiesTo ??= value;
  else if (label === 'meeting' && draft.items.length === 0)
    draft.title = draft.title === null ? value : `${draft.title} – ${value}`;
  else listUnread(draft, line, value, COULD_NOT);
  return true;
}

/** A mark above the items counts for all of them; only words known to mean "open" leave them open. */
function takeMarking(draft: Draft, line: PreparedLine, value: string): true {
  if (/^(?:open|public|no|none|unrestricted|not restricted|official)$/i.test(value.replace(/\.$/, ''))) return true;
  draft.closedPart = true;
  doubt(
    draft,
    line.number,
    `The agenda is marked “${value.slice(0, 40)}”, so its items are kept off shared cards. Please check that this is meant.`,
  );
  return true;
}

function takeDay(draft: Draft, line: PreparedLine, label: Label, value: string): boolean {
  const [startBefore, datesBefore, doubtsBefore] = [draft.start, draft.dates.length, draft.doubts.length];
  if (label === 'end') {
    const start = draft.start;
    draft.start = null;
    takeWhen(draft, line, value, true);
    draft.end ??= draft.start;
    draft.start = start;
    return draft.end !== null || listUnread(draft, line, value, COULD_NOT);
  }
  for (const piece of takeWhen(draft, line, value, true)) {
    if (placeIn(piece) === null || !takePlace(draft, piece, false)) listUnread(draft, line, piece, COULD_NOT);
  }
  const understood =
    draft.start !== startBefore || draft.dates.length > datesBefore || draft.doubts.length > doubtsBefore;
  if (!understood && draft.start === null)
    doubt(draft, line.number, 'This line announces a date or time, but none could be read from it.');
  return true;
}

/** "Members: …" on one line is a list of names; the one marked "(Chair)" is kept. */
function readList(draft: Draft, line: PreparedLine, value: string): true {
  draft.block = 'list of names';
  takeChair(draft, value);
  return setAside(draft, line, 'list of names');
}

/** Keeps whom a list of names marks as "(Chair)"; vice-chairs are not the chair. */
export function takeChair(draft: Draft, words: string): void {
  const before = words.split(/\((?:independent )?chair(?:man|person|woman)?\)/i);
  if (before.length < 2 || draft.chair !== null) return;
  const name =
    (before[0] ?? '')
      .split(/[,;]/)
      .filter((part) => part.trim() !== '')
      .at(-1)
      ?.trim() ?? '';
  if (name !== '') draft.chair = cutText(name.replace(/^Councillors /, 'Councillor '), 80);
}
