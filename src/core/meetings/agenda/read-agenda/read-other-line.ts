import { addFact, addNote, addSubItem, hang, isNextMeeting } from './add-item.js';
import { britishDates } from './british-date.js';
import { leaveUnread, setAside, use, type Draft, type ItemDraft } from './draft.js';
import { clockTimes } from './clock-time.js';
import { itemFacts } from './item-facts.js';
import { isMarked } from './marking-of.js';
import { takeJoinLink, takeNextMeeting } from './meeting-facts.js';
import type { PreparedLine } from './prepared-lines.js';
import { readHeaderLine } from './read-header-line.js';
import { takeChair } from './read-labelled-line.js';
import { isAddress, isContact, isSigner, listBegins, standingText, standsAnywhere } from './standing-text.js';

const NEXT = /\b(?:dates?(?: and times?)? of (?:the )?(?:next|future|forthcoming) meetings?|(?:the )?next meeting\b)/i;
const APOLOGIES =
  /\b(?:send|give|email|tender|notify|submit|forward)\b.{0,40}\bapologies\b.{0,30}\b(?:to|by)\b|^apologies\b.{0,30}\b(?:to|should be sent)\b(?! (?:be|receive|note))|\bapologies should be sent\b/i;
const OPENS_NOTE =
  /^(?:to|report|reports|the (?:board|committee|panel|partnership|executive|group|chair)|members|this (?:item|report)|presentation|update|verbal|a report|please|note)\b/i;
const OPENS_ON = /(?:[,–&/-]|\b(?:and|of|the|for|to|on|with|in|by|a|or))$/i;
const LONGEST_NAMES = 200;

/** Reads a line without number or label: something more about the item above, the closing lines, or the header. */
export function readOtherLine(draft: Draft, line: PreparedLine, next: PreparedLine | undefined): boolean {
  const words = line.text.replaceAll('\t', ' ');
  if (readApologies(draft, line, words) || readNext(draft, line, words)) return true;
  const item = draft.closing ? undefined : draft.items.at(-1);
  const standing = standingText(words);
  if (standing === 'heading' && draft.items.length === 0) draft.saysAgenda = true;
  const placed =
    standing !== null && (item === undefined || line.apart || standsAnywhere(standing) || !itemIsAbove(draft));
  if (placed) return readStanding(draft, line, standing);
  if (item !== undefined && carriesOn(draft, line) && carryOn(draft, line, item)) return true;
  if (item !== undefined && (!line.apart || itemIsAbove(draft)) && addFact(draft, line, item, words))
    return use(draft, line, `item ${item.number}: more`);
  const closes = line.apart && draft.items.length > 0;
  if (listBegins(words) || (closes && (isContact(words) || signs(line, next)))) return readClosing(draft, line, words);
  if (isContact(words) && (draft.closing || draft.items.length === 0)) return setAside(draft, line, 'contact');
  if (draft.block !== null && words.length <= LONGEST_NAMES) return inBlock(draft, line, words);
  if (
    draft.closing &&
    (isAddress(words) || isSigner(words) || (next !== undefined && !next.apart && signs(line, next)))
  ) {
    draft.block = isAddress(words) ? 'address' : draft.block;
    return setAside(draft, line, isAddress(words) ? 'address' : 'signature');
  }
  if (item !== undefined) return readNote(draft, line, item, words);
  if (draft.items.length === 0) return readHeaderLine(draft, line);
  return leaveUnread(draft, line, 'It comes after the last item and is no kind of closing line that is known.');
}

function readApologies(draft: Draft, line: PreparedLine, words: string): boolean {
  if (!APOLOGIES.test(words) || words.length > 250) return false;
  if (draft.items.length > 0 && !line.apart && !/@|\btel|\b0\d{3}/i.test(words)) return false;
  const to = /\b(?:to|contact|with|notify)\b:? ?(.{3,160})$/i.exec(
    words.replace(/^.*?\bapologies\b/i, 'apologies'),
  )?.[1];
  draft.apologiesTo ??= (to ?? words).replace(/^the (?=\p{Lu})/u, '').replace(/\.$/, '');
  return use(draft, line, 'whom to tell of apologies');
}

function readNext(draft: Draft, line: PreparedLine, words: string): boolean {
  if (draft.items.length === 0 || words.length > 200) return false;
  const under = draft.closing && isNextMeeting(draft.items.at(-1)?.title ?? '') && britishDates(words).length > 0;
  if (!NEXT.test(words) && !under) return false;
  draft.closing = true;
  if (takeNextMeeting(draft, line, words)) return use(draft, line, 'next meeting');
  draft.waitingFor = 'next';
  return use(draft, line, 'label: next');
}

function readStanding(draft: Draft, line: PreparedLine, standing: string): true {
  if (standing === 'joining notes' && line.text.includes('https://')) takeJoinLink(draft, line, line.text);
  if (standing !== 'page number') draft.block = standing === 'heading' ? null : standing;
  return setAside(draft, line, standing);
}

/** A title broken over two lines: right below, and the line above was long, open-ended, or this one starts small. */
function carriesOn(draft: Draft, line: PreparedLine): boolean {
  const above = draft.accounts.at(-1);
  if (line.apart || above?.became !== 'used' || above.line !== line.number - 1) return false;
  if (line.cells !== null && draft.columns !== null) return false;
  const item = draft.items.at(-1);
  const text = above.what.startsWith('part')
    ? item?.subItems.at(-1)?.title
    : above.what.startsWith('note')
      ? item?.notes.at(-1)
      : item?.title;
  if (text === undefined || /: more$/.test(above.what)) return false;
  return (
    /^[\p{Ll}(&]/u.test(line.text) || OPENS_ON.test(text) || (above.what.startsWith('note') && !/[.:;]$/.test(text))
  );
}

function carryOn(draft: Draft, line: PreparedLine, item: ItemDraft): boolean {
  const what = draft.accounts.at(-1)?.what ?? '';
  const sub = item.subItems.at(-1);
  if (what.startsWith('part') && sub !== undefined) {
    item.subItems.pop();
    addSubItem(draft, line, item, sub.label, `${sub.title} ${line.text}`);
  } else if (what.startsWith('note') && item.notes.length > 0) {
    item.notes[item.notes.length - 1] = `${item.notes.at(-1) ?? ''} ${line.text}`;
    if (isMarked(line.text)) item.restricted = true;
  } else if (addFact(draft, line, item, line.text)) return use(draft, line, `item ${item.number}: more`);
  else {
    const { title, facts } = itemFacts(`${item.title} ${line.text}`);
    item.title = title;
    hang(item, facts);
  }
  return use(draft, line, what);
}

function itemIsAbove(draft: Draft): boolean {
  return /^(?:item|part of item|note)/.test(draft.accounts.at(-1)?.what ?? '');
}

function signs(line: PreparedLine, next: PreparedLine | undefined): boolean {
  return (
    isSigner(line.text) ||
    (next !== undefined && next.number === line.number + 1 && isSigner(next.text) && line.text.split(' ').length <= 5)
  );
}

function readClosing(draft: Draft, line: PreparedLine, words: string): true {
  draft.closing = draft.items.length > 0;
  const list = listBegins(words);
  if (list) draft.block = 'list of names';
  return setAside(draft, line, list ? 'list of names' : isContact(words) ? 'contact' : 'signature');
}

/** Lists of names go on over empty lines; notices and addresses end with their paragraph. */
function inBlock(draft: Draft, line: PreparedLine, words: string): boolean {
  const block = draft.block ?? '';
  const ends = block === 'list of names' ? britishDates(words).length + clockTimes(words).length > 0 : line.apart;
  if (ends) {
    draft.block = null;
    return readOtherLine(draft, line, undefined);
  }
  if (block === 'list of names') takeChair(draft, words);
  return setAside(draft, line, block);
}

function readNote(draft: Draft, line: PreparedLine, item: ItemDraft, words: string): boolean {
  const close = !line.apart || (itemIsAbove(draft) && OPENS_NOTE.test(words));
  if (close && addNote(draft, line, item, words)) return use(draft, line, `note to item ${item.number}`);
  return leaveUnread(
    draft,
    line,
    `It is printed after item ${item.number}, but is no title, lead, purpose, time or paper that is known.`,
  );
}
