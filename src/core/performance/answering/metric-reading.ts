import type { MeasureCode } from '../measures/measure.js';
import type { AskedPeriod, MetricQuestion } from './metric-question.js';

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
  /** "In 2017" or "Q3 2017" can be two times or more: which is meant is asked. The rest of the question waits in the buttons. */
  | {
      readonly status: 'which-period';
      readonly candidates: readonly AskedPeriod[];
      readonly question: Omit<MetricQuestion, 'period'>;
    }
  /** About figures, but about none that the board holds; the nearest are offered. */
  | { readonly status: 'not-held'; readonly nearest: readonly MeasureCode[] }
  | { readonly status: 'not-a-metric-question' };
