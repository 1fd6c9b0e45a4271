import type { AgendaItem } from '../agenda.js';

/**
 * An item, where it stands, and the lines under it that say more. The item is apart from the rest because it is stored
 * as it is, and the store's schema refuses what it does not know.
 */
export interface ReadItem {
  readonly item: AgendaItem;
  /** Line it starts on, from 1. */
  readonly line: number;
  /** Sentences printed under the title, word for word. */
  readonly notes: readonly string[];
}

/** Something to check: a person decides, the reader does not. */
export interface Doubt {
  /** Line it is about; null when it is about the whole agenda. */
  readonly line: number | null;
  readonly sentence: string;
}

export interface UnreadLine {
  readonly line: number;
  /** At most 80 characters. */
  readonly text: string;
  /** Why, as a sentence for a person. */
  readonly why: string;
}

/**
 * What became of one line that is not empty: `used` is in the reading, `furniture` is recognised as headers,
 * lists of names or standing notices, `unread` is listed with its reason, `beyond` comes after the agenda's end.
 */
export interface LineAccount {
  readonly line: number;
  readonly became: 'used' | 'furniture' | 'unread' | 'beyond';
  /** As what, in a few words: "item 4", "page number". */
  readonly what: string;
}

/** What was understood. Dates are `YYYY-MM-DD` and times `HH:MM`, both as printed, for London. */
export interface AgendaRead {
  readonly status: 'read';
  readonly title: string | null;
  readonly date: string | null;
  readonly startTime: string | null;
  readonly endTime: string | null;
  readonly place: string | null;
  readonly joinLink: string | null;
  readonly chair: string | null;
  /** Whom to tell when one cannot come. */
  readonly apologiesTo: string | null;
  readonly nextMeeting: { readonly date: string; readonly startTime: string | null } | null;
  readonly items: readonly ReadItem[];
  /** One entry for each line that is not empty, in order. */
  readonly lines: readonly LineAccount[];
  readonly unread: readonly UnreadLine[];
  readonly doubts: readonly Doubt[];
  /** Where reading stopped because the papers or minutes begin; null when the text was read to its end. */
  readonly stopped: { readonly line: number; readonly why: string } | null;
}

export interface NotAnAgenda {
  readonly status: 'not-an-agenda';
  readonly reason: string;
  readonly whatToDo: string;
}

export type AgendaReading = AgendaRead | NotAnAgenda;
