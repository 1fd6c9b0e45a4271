import type { AskedPeriod } from '../../../core/performance/answering/metric-question.js';
import { periodName, periodWithMonths } from '../../../core/performance/periods/period.js';

/** A time as a button names it: "Q3 2017/18 (October to December 2017)". */
export function askedPeriodWords(asked: AskedPeriod): string {
  switch (asked.kind) {
    case 'latest':
      return 'The newest quarter';
    case 'newest-reported':
      return 'The newest that was reported';
    case 'period':
      return periodWithMonths(asked.period);
    case 'range':
      return `${periodName(asked.from)} to ${periodName(asked.to)}`;
    case 'last':
      return `The last ${asked.count} ${asked.grain}s`;
    case 'year-to-date':
      return 'The year so far';
    case 'relative':
      return RELATIVE[asked.what];
    case 'quarter-of-newest-year':
      return `Q${asked.quarter} of the newest year`;
    case 'all':
      return 'All that is held';
  }
}

const RELATIVE = {
  'this-year': 'The newest year',
  'last-year': 'The year before',
  'previous-quarter': 'The quarter before',
  'same-quarter-last-year': 'The same quarter last year',
} as const;
