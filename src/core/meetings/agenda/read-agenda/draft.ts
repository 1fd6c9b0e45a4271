import { cutText } from '../../../shared/cut-text.js';
import type { AgendaSubItem, Paper, Purpose } from '../agenda.js';
import type { Doubt, LineAccount, UnreadLine } from './agenda-reading.js';
import type { Column } from './table-columns.js';
import type { PreparedLine } from './prepared-lines.js';

/** An item while its lines are still coming in. */
export interface ItemDraft {
  readonly line: number;
  readonly number: number;
  title: string;
  lead: string | null;
  purpose: Purpose | null;
  minutes: number | null;
  clock: { readonly start: number; readonly end: number | null } | null;
  readonly papers: Paper[];
  readonly subItems: AgendaSubItem[];
  readonly notes: string[];
  restricted: boolean;
  /** Minutes of its sub-items, added up; used when the item itself gives none. */
  subMinutes: number;
}

/** The reading under way. Only the reader's own files change it, and nothing outlives one call. */
export interface Draft {
  title: string | null;
  /** The first meeting date printed, and every other that was seen. */
  readonly dates: { readonly date: string; readonly line: number; readonly labelled: boolean }[];
  start: number | null;
  end: number | null;
  readonly places: string[];
  joinLink: string | null;
  chair: string | null;
  apologiesTo: string | null;
  next: { readonly date: string; readonly startTime: string | null } | null;
  readonly items: ItemDraft[];
  readonly accounts: LineAccount[];
  readonly unread: UnreadLine[];
  readonly doubts: Doubt[];
  /** Lines before the first item that may be the meeting's name. */
  readonly nameless: PreparedLine[];
  /** Clock marks that are no items: breaks and the close. */
  readonly marks: { readonly afterItem: number; readonly at: number }[];
  columns: readonly Column[] | null;
  /** The lines now come under "Part 2" or the like. */
  closedPart: boolean;
  sectionPurpose: Purpose | null;
  /** A list or notice that goes on over several lines, for example "distribution list". */
  block: string | null;
  /** A label or number printed on a line of its own; the next line is its value. */
  waitingFor: string | null;
  /** The word "Agenda" has been seen as a heading. */
  saysAgenda: boolean;
  /** The last items are over: next date, signature, distribution. */
  closing: boolean;
}

export function newDraft(): Draft {
  return {
    ...{ title: null, dates: [], start: null, end: null, places: [], joinLink: null, chair: null, apologiesTo: null },
    ...{ next: null, items: [], accounts: [], unread: [], doubts: [], nameless: [], marks: [], columns: null },
    ...{ closedPart: false, sectionPurpose: null, block: null, waitingFor: null, saysAgenda: false, closing: false },
  };
}

export function use(draft: Draft, line: PreparedLine, what: string): true {
  draft.accounts.push({ line: line.number, became: 'used', what });
  return true;
}

export function setAside(draft: Draft, line: PreparedLine, what: string): true {
  draft.accounts.push({ line: line.number, became: 'furniture', what });
  return true;
}

export function leaveUnread(draft: Draft, line: PreparedLine, why: string): true {
  draft.accounts.push({ line: line.number, became: 'unread', what: why });
  return listUnread(draft, line, line.text, why);
}

/** Lists words that could not be placed, of a line that was otherwise used. */
export function listUnread(draft: Draft, line: PreparedLine, text: string, why: string): true {
  const plain = text.replaceAll('\t', ' ').trim();
  draft.unread.push({ line: line.number, text: plain.length > 80 ? `${cutText(plain, 79)}…` : plain, why });
  return true;
}

export function doubt(draft: Draft, line: number | null, sentence: string): void {
  draft.doubts.push({ line, sentence });
}
