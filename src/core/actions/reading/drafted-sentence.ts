import type { Temporal } from 'temporal-polyfill';
import type { AgencyId, PersonId } from '../../shared/ids.js';

/** Somebody or something the words may mean, the likeliest first. */
export interface Candidates<Id> {
  /** The one that is meant without a doubt; null when there are several or none. */
  readonly chosen: Id | null;
  /** All that fit, the likeliest first; empty for none. */
  readonly all: readonly Id[];
  /** The words they were read from, as typed; '' when nothing was said. */
  readonly said: string;
}

/** When it is due, as far as it was said. "Ongoing" is no date: boards asked for tighter ones so that work does not slip. */
export type ReadDue =
  | { readonly status: 'read'; readonly day: Temporal.PlainDate }
  /** Nothing was said of a date. */
  | { readonly status: 'missing' }
  /** "ongoing", "asap", "when possible": refused, with a day to suggest (the next meeting, or in six weeks). */
  | { readonly status: 'no-date'; readonly said: string; readonly suggestion: Temporal.PlainDate }
  /** A day that has passed. */
  | { readonly status: 'past'; readonly day: Temporal.PlainDate }
  /** The weekday that was said does not fit the date. */
  | { readonly status: 'weekday-differs'; readonly day: Temporal.PlainDate; readonly said: string }
  /** `why`: what is doubtful about it, as a sentence; left out where it is no date at all. */
  | { readonly status: 'not-understood'; readonly said: string; readonly why?: string };

/** What was understood of "action: health to circulate the neglect tool by 12 March, owner designated nurse". Nothing of it is saved. */
export interface DraftedSentence {
  /** What is to be done, without owner and date: "circulate the neglect tool". */
  readonly what: string;
  readonly owner: Candidates<PersonId>;
  readonly helpers: readonly PersonId[];
  /** Words said of helpers that mean nobody for certain; left out for none. */
  readonly helpersUnclear?: readonly string[];
  readonly agency: Candidates<AgencyId>;
  readonly due: ReadDue;
  readonly minute: string | null;
  readonly priority: string | null;
}
