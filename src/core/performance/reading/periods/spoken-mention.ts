import type { AskedPeriod } from '../../answering/metric-question.js';
import type { Grain, Quarter } from '../../periods/period.js';

/** What words about time say, before it is known what stands beside them. */
export type Spoken =
  | { readonly kind: 'asked'; readonly period: AskedPeriod }
  /** "Q3" with no year. */
  | { readonly kind: 'quarter'; readonly quarter: Quarter }
  /** "Q1 to Q3" with no year. */
  | { readonly kind: 'quarters'; readonly from: Quarter; readonly to: Quarter }
  /** "November" with no year; 1 to 12. */
  | { readonly kind: 'month'; readonly month: number }
  /** The end of a month: a moment, at which stocks are counted. `year` is of the calendar, or null where it was not said. */
  | { readonly kind: 'moment'; readonly month: number; readonly year: number | null }
  /** The end of a financial year; null for the newest. */
  | { readonly kind: 'year-end'; readonly startYear: number | null }
  /** Can be two times or more: "2017", "Q3 2017", "FY17". */
  | { readonly kind: 'doubtful'; readonly candidates: readonly AskedPeriod[] }
  /** "two quarters ago", counted from the newest. */
  | { readonly kind: 'ago'; readonly count: number; readonly grain: Exclude<Grain, 'month'> }
  /** "this quarter", "the latest quarter": of a measure held by the year it is a quarter all the same. */
  | { readonly kind: 'newest-quarter' }
  /** "the one before": the quarter or the year before the one that was named. */
  | { readonly kind: 'one-before' }
  /** "the first quarter we hold", "since records began". */
  | { readonly kind: 'first-held' }
  /** "at Christmas": a moment for what is counted at one; no quarter for what is counted over a time. */
  | { readonly kind: 'christmas'; readonly year: number | null }
  /** "the autumn term": no quarter by itself. `startYear` is the financial year that it lies in; null where none was said. */
  | { readonly kind: 'season'; readonly startYear: number | null }
  /** "the same months of 2016": what was said before, in another year; null for the year before. */
  | { readonly kind: 'same-again'; readonly startYear: number | null; readonly year: number | null }
  /** "last quarter": the newest by itself, the one before it where something is measured against it. */
  | { readonly kind: 'last-quarter' }
  /** "year on year", "the previous year": against the year before, or the same quarter of it. */
  | { readonly kind: 'year-before' }
  /** "each quarter": how long the periods are that are wanted, and no time by itself. */
  | { readonly kind: 'grain'; readonly grain: Grain };

/** Words about time, and where they stand in the text. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  readonly said: Spoken;
}
