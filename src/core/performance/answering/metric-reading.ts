import type { MeasureCode } from '../measures/measure.js';
import type { MetricQuestion } from './metric-question.js';

/** What became of a sentence that may be a question about figures. Nothing of what was typed is kept in it. */
export type MetricReading =
  | { readonly status: 'read'; readonly question: MetricQuestion }
  /** Several measures fit; which is meant is asked with buttons, and the rest of the question waits in them. */
  | {
      readonly status: 'which-measure';
      readonly candidates: readonly MeasureCode[];
      readonly question: Omit<MetricQuestion, 'measures'>;
      readonly why: 'several' | 'qualifier-missing';
    }
  /** About figures, but about none that the board holds; the nearest are offered. */
  | { readonly status: 'not-held'; readonly nearest: readonly MeasureCode[] }
  | { readonly status: 'not-a-metric-question' };
