import type { Id } from '../../shared/ids.js';
import type { Period } from '../periods/period.js';

/** A measure's short name in the store and in buttons, lower case with hyphens: "icpc-15-days". */
export type MeasureCode = Id<'measure'>;

export const MEASURE_UNITS = ['count', 'percent', 'per-10,000', 'days'] as const;
export type MeasureUnit = (typeof MEASURE_UNITS)[number];

/**
 * A flow is counted over a period and may be added up; a stock is counted at the end of a period and never is;
 * a rate is one number over another and is recomputed from the two, never averaged.
 */
export const MEASURE_KINDS = ['flow', 'stock', 'rate'] as const;
export type MeasureKind = (typeof MEASURE_KINDS)[number];

/** Which way is better; `neither` where more and less each can be good or bad. */
export const GOOD_DIRECTIONS = ['up', 'down', 'neither'] as const;
export type GoodDirection = (typeof GOOD_DIRECTIONS)[number];

/** Whether counts under five may be said as they are, or are said as "fewer than 5". */
export const SMALL_NUMBER_RULES = ['show', 'suppress-under-5'] as const;
export type SmallNumberRule = (typeof SMALL_NUMBER_RULES)[number];

/** What is measured, and all that has to be known to answer about it truly. */
export interface Measure {
  readonly code: MeasureCode;
  /** In full, as it stands in the data set; a name within a sentence keeps its own capitals. */
  readonly name: string;
  /** What people say for it, abbreviations included. */
  readonly aliases: readonly string[];
  /** What is counted, as a sentence. */
  readonly definition: string;
  /** What to bear in mind, as a sentence. */
  readonly caution: string | null;
  readonly unit: MeasureUnit;
  readonly kind: MeasureKind;
  /** Of a rate: what its two numbers are, where both are measures held here. */
  readonly numerator: MeasureCode | null;
  readonly denominator: MeasureCode | null;
  readonly good: GoodDirection;
  /** In the measure's own unit. */
  readonly target: number | null;
  /** Where the target is from, as a sentence; null where nobody has said. */
  readonly targetNote: string | null;
  /** Measures of one family are told apart by their qualifiers: "referrals", "neglect", "cse". */
  readonly family: string;
  /** Words of which one of each list has to be said for this measure to be meant: [["neglect"], ["early help", "eh"]]. */
  readonly qualifiers: readonly (readonly string[])[];
  /** The measure that this one counts a part of. */
  readonly partOf: MeasureCode | null;
  /** The part of the data set it stands in. */
  readonly section: string;
  readonly smallNumbers: SmallNumberRule;
  /** How it usually comes in. */
  readonly heldAs: Period['kind'];
  /** How what is published for other areas differs from what the board counts, as a sentence; null where it does not. */
  readonly comparison: string | null;
  /** The measure that is compared with other areas in this one's place: a rate, where counts of unlike places say nothing. */
  readonly comparedBy: MeasureCode | null;
}
