import type { MeasureCode } from '../measures/measure.js';
import type { AskedPeriod, MetricQuestion } from './metric-question.js';

/**
 * What became of a sentence that may be a question about figures. `words` are those that nothing accounts for: they are there
 * for the answer's sentence, and are neither stored nor logged.
 */
export type MetricReading =
  | { readonly status: 'read'; readonly question: MetricQuestion }
  /** Several measures fit; which is meant is asked with buttons, and the rest of the question waits in them. */
  | {
      readonly status: 'which-measure';
      readonly candidates: readonly MeasureCode[];
      readonly question: Omit<MetricQuestion, 'measures'>;
      readonly why: 'several' | 'qualifier-missing';
      readonly words: readonly string[];
    }
  /** "In 2017" or "Q3 2017" can be two times or more: which is meant is asked. The rest of the question waits in the buttons. */
  | {
      readonly status: 'which-period';
      readonly candidates: readonly AskedPeriod[];
      readonly question: Omit<MetricQuestion, 'period'>;
      readonly words: readonly string[];
    }
  /**
   * It can be read in two ways or more that would give different figures, or some word of it is not understood: which is
   * meant is asked, and each is one tap.
   */
  | {
      readonly status: 'which-question';
      readonly candidates: readonly MetricQuestion[];
      readonly words: readonly string[];
    }
  /** About figures, but about none that the board holds; the nearest are offered. */
  | { readonly status: 'not-held'; readonly nearest: readonly MeasureCode[]; readonly words: readonly string[] }
  | { readonly status: 'not-a-metric-question' };
