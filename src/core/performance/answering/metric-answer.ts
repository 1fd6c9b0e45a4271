import type { RaisedFlag } from '../checks/flag.js';
import type { NaturalLimits } from '../figures/natural-limits.js';
import type { Area, FigureImport, FigureStanding, FigureValue } from '../figures/observation.js';
import type { FigureChange } from '../figures/change.js';
import type { Measure } from '../measures/measure.js';
import type { Grain, Period } from '../periods/period.js';

/** One period of a series, as it may be shown: small numbers have followed the measure's rule. */
export interface Point {
  readonly period: Period;
  readonly value: FigureValue;
  readonly standing: FigureStanding;
}

/** What every answer about a measure carries, so that nobody has to ask where a figure came from. */
export interface Grounds {
  readonly measure: Measure;
  /** The files that its figures came in, the newest first. */
  readonly imports: readonly FigureImport[];
  /** Accepted ones are notes; open ones are warnings. */
  readonly flags: readonly RaisedFlag[];
}

/** Whether the newest of a series is as usual: only where there are eight figures or more. */
export type Usualness =
  | { readonly kind: 'usual'; readonly limits: NaturalLimits }
  | { readonly kind: 'unusual'; readonly side: 'above' | 'below'; readonly limits: NaturalLimits };

interface About {
  readonly grounds: Grounds;
}

/** A single figure. */
export interface ValueAnswer extends About {
  readonly status: 'value';
  readonly point: Point & { readonly value: Extract<FigureValue, { kind: 'value' }> };
  /** On the period before, where both are reported. */
  readonly change: FigureChange | null;
  readonly usualness: Usualness | null;
  /** The quarters around it, for the chart; the oldest first. */
  readonly series: readonly Point[];
  /**
   * What the question was wider than: a stock asked for a year is given at its end. `last-reported` where the newest that has
   * a figure was asked for, and nothing is reported since.
   */
  readonly note: 'year-end' | 'recomputed' | 'last-reported' | null;
}

/** Several periods added up; only ever of a flow. */
export interface TotalAnswer extends About {
  readonly status: 'total';
  readonly period: Period;
  readonly from: Period;
  readonly to: Period;
  readonly total: number;
  readonly parts: readonly Point[];
  /** How many quarters the asked time has, and how many of them are reported: fewer is said, "3 of 4 quarters". */
  readonly asked: number;
  readonly reported: number;
  /** The year figure that came in by itself, where it differs from the sum. */
  readonly printedYear: Point | null;
}

export interface ChangeAnswer extends About {
  readonly status: 'change';
  readonly change: FigureChange;
  /** Whether better or worse was asked. */
  readonly better: boolean;
  readonly usualness: Usualness | null;
  readonly series: readonly Point[];
}

/** Trend or list: every period asked for, those not reported included. */
export interface SeriesAnswer extends About {
  readonly status: 'series';
  readonly wish: 'trend' | 'list';
  readonly series: readonly Point[];
  /** From the first reported to the last. */
  readonly change: FigureChange | null;
  readonly limits: NaturalLimits | null;
  readonly usualness: Usualness | null;
}

export interface ExtremesAnswer extends About {
  readonly status: 'extremes';
  readonly wish: 'highest' | 'lowest';
  /** More than one where there is a tie; the oldest first. */
  readonly points: readonly (Point & { readonly value: Extract<FigureValue, { kind: 'value' }> })[];
  readonly series: readonly Point[];
  /** Left out of the search. */
  readonly notReported: readonly Period[];
}

/** One period, the board beside others. */
export interface ComparedAnswer extends About {
  readonly status: 'compared';
  readonly period: Period;
  /** The board first. */
  readonly rows: readonly { readonly area: Area; readonly value: FigureValue }[];
  /** Areas asked for that have no figure for the period. */
  readonly missing: readonly Area[];
  /** The newest figure of the board, where it is newer or of another length than what can be compared. */
  readonly newest: Point | null;
}

export interface RatioAnswer extends About {
  readonly status: 'ratio';
  readonly of: Measure;
  readonly to: Measure;
  readonly period: Period;
  readonly upper: number;
  readonly lower: number;
  /** Upper ÷ lower × 100, rounded to one decimal. */
  readonly percent: number;
  /** How many quarters were added up; null where the two are single figures. */
  readonly quarters: number | null;
}

export interface DefinitionAnswer extends About {
  readonly status: 'definition';
  readonly numerator: Measure | null;
  readonly denominator: Measure | null;
  readonly held: readonly HeldSeries[];
}

/** What is held of one measure for one area, in periods of one length. */
export interface HeldSeries {
  readonly measure: Measure['code'];
  readonly area: Area['code'];
  readonly grain: Grain;
  readonly first: Period;
  readonly last: Period;
  /** The newest that was reported; null where none was. */
  readonly lastReported: Period | null;
  readonly count: number;
}

export interface HeldAnswer {
  readonly status: 'held';
  readonly measures: readonly { readonly measure: Measure; readonly held: readonly HeldSeries[] }[];
}

/** The period is there and says that nothing was reported. */
export interface NotReportedAnswer extends About {
  readonly status: 'not-reported';
  readonly point: Point;
  /** The newest earlier figure. */
  readonly last: Point | null;
  readonly series: readonly Point[];
}

/** The measure is known, the period is not held. */
export interface NotHeldAnswer extends About {
  readonly status: 'not-held';
  readonly why:
    'no-figures' | 'not-this-period' | 'not-by-quarter' | 'not-by-month' | 'not-these-areas' | 'no-common-period';
  readonly period: Period | null;
  readonly held: readonly HeldSeries[];
  /** A figure of another length that may be mentioned and is no answer: the year's, where a quarter was asked. */
  readonly mention: Point | null;
}

/** A sum of a stock was asked. The quarter ends are given. */
export interface StockNotSummedAnswer extends About {
  readonly status: 'stock-not-summed';
  readonly period: Period;
  readonly series: readonly Point[];
  /** The newest of them that was reported. */
  readonly latest: Point | null;
}

/** A rate over several quarters was asked, and its two numbers are not both held. */
export interface RateNotAveragedAnswer extends About {
  readonly status: 'rate-not-averaged';
  readonly period: Period;
  readonly series: readonly Point[];
  /** The year figure that came in by itself. */
  readonly printedYear: Point | null;
}

/** The figure may not be said. */
export interface SuppressedAnswer extends About {
  readonly status: 'suppressed';
  readonly point: Point;
}

/** Two figures that cannot be set against one another. */
export interface NotComparableAnswer extends About {
  readonly status: 'not-comparable';
  readonly why: 'quarter-against-year' | 'unlike-units' | 'incomplete' | 'nothing-below' | 'same-period';
  readonly measures: readonly Measure[];
  readonly period: Period | null;
}

/** Of one measure. */
export type OneMetricAnswer =
  | ValueAnswer
  | TotalAnswer
  | ChangeAnswer
  | SeriesAnswer
  | ExtremesAnswer
  | ComparedAnswer
  | RatioAnswer
  | DefinitionAnswer
  | NotReportedAnswer
  | NotHeldAnswer
  | StockNotSummedAnswer
  | RateNotAveragedAnswer
  | SuppressedAnswer
  | NotComparableAnswer;

export type MetricAnswer =
  | OneMetricAnswer
  | HeldAnswer
  /** Several measures at once, in the order they were asked. */
  | { readonly status: 'several'; readonly answers: readonly OneMetricAnswer[] }
  /** A measure that is not (or no longer) in the catalogue, from an old button. */
  | { readonly status: 'no-such-measure' }
  | { readonly status: 'denied' };
