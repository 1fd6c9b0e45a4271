import type { AskedPeriod } from '../../answering/metric-question.js';
import { comparePeriods, periodsBetween, sameTimeLastYear } from '../../periods/period.js';

type Run = Extract<AskedPeriod, { kind: 'range' }>;

/**
 * "The first half of 17/18 against that of 16/17", "April to December 2017 against the same time last year": two runs of
 * quarters, each as long as the other, the later first. Null for anything else: no quarter stands for the whole of a run.
 */
export function runsAgainst(
  one: AskedPeriod,
  other: AskedPeriod,
): { readonly period: Run; readonly against: Run } | null {
  const [run, base] = one.kind === 'range' ? [one, other] : [other, one];
  if (run.kind !== 'range') return null;
  const beside = isYearBefore(base) ? yearEarlier(run) : base;
  if (beside.kind !== 'range' || comparePeriods(run.to, beside.to) === 0) return null;
  const length = lengthOf(run);
  if (length === null || length !== lengthOf(beside)) return null;
  return comparePeriods(run.to, beside.to) > 0 ? { period: run, against: beside } : { period: beside, against: run };
}

function isYearBefore(asked: AskedPeriod): boolean {
  return asked.kind === 'relative' && (asked.what === 'same-quarter-last-year' || asked.what === 'last-year');
}

function yearEarlier({ from, to }: Run): Run {
  return { kind: 'range', from: sameTimeLastYear(from), to: sameTimeLastYear(to) };
}

/** How many quarters; null where it is not of quarters. */
function lengthOf({ from, to }: Run): number | null {
  return from.kind === 'quarter' && to.kind === 'quarter' ? periodsBetween(from, to).length : null;
}
