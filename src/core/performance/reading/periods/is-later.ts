import type { AskedPeriod } from '../../answering/metric-question.js';
import { comparePeriods } from '../../periods/period.js';

/** Whether one time lies after another, as far as their words tell. */
export function isLater(one: AskedPeriod, other: AskedPeriod): boolean {
  if (one.kind === 'period' && other.kind === 'period') return comparePeriods(one.period, other.period) > 0;
  return rank(one) > rank(other);
}

/** How near to the newest quarter a time lies, as far as its words tell. */
function rank(asked: AskedPeriod): number {
  if (asked.kind === 'latest' || asked.kind === 'newest-reported' || asked.kind === 'year-to-date') return 3;
  if (asked.kind === 'relative') return asked.what === 'this-year' ? 3 : asked.what === 'previous-quarter' ? 2 : 1;
  return asked.kind === 'quarter-of-newest-year' ? 2 + asked.quarter / 10 : 2;
}
