import type { Temporal } from 'temporal-polyfill';
import type { PersonId } from '../../shared/ids.js';
import type { FigureKey, FigureValue } from '../figures/observation.js';

export const QUALITY_CHECKS = [
  'zero-after-large',
  'shifted-row',
  'rate-does-not-reconcile',
  'part-larger-than-whole',
  'stock-summed',
  'unusual-jump',
  'revised',
  'unequal-quarters',
  'two-figures',
] as const;
export type QualityCheck = (typeof QUALITY_CHECKS)[number];

/** Something about a figure that a reader has to know, and why, in one sentence. */
export interface Flag extends FigureKey {
  /** The same for the same doubt about the same figure, so that what was decided is remembered. */
  readonly key: string;
  readonly check: QualityCheck;
  readonly sentence: string;
}

/** What the analyst said to a flag: it stands as printed, or it is to be read otherwise. */
export interface FlagDecision {
  readonly key: string;
  readonly decision: 'accepted' | 'corrected';
  /** The figure as it stood when this was decided; another figure opens the flag again. */
  readonly about: FigureValue;
  /** Of a correction: what the figure is to be read as. */
  readonly readAs: FigureValue | null;
  /** Why, as a sentence that the analyst asked to have kept. */
  readonly note: string | null;
  readonly by: PersonId | null;
  readonly at: Temporal.Instant;
}

/** A flag with what became of it. Open ones are warnings, the others notes. */
export interface RaisedFlag extends Flag {
  readonly state: 'open' | 'accepted' | 'corrected';
  readonly note: string | null;
}
