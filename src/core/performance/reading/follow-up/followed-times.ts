import type { AskedPeriod } from '../../answering/metric-question.js';
import {
  periodEarlier,
  periodLater,
  quarterPeriod,
  sameTimeLastYear,
  yearOf,
  yearPeriod,
  type Period,
} from '../../periods/period.js';
import type { Mention, Spoken } from '../periods/spoken-mention.js';
import type { Said } from '../take-apart.js';

/** The times that a follow-up names, reckoned from the one that was shown; none where it names none. */
export type FollowedTimes = readonly AskedPeriod[] | 'unclear';

/** Later than what was shown. */
export const AFTER = /\b(?:next|following) (?:quarter|qtr|year|one)\b|\b(?:quarter|qtr|year|one) after\b/;

/**
 * What a time means that is said after a figure was shown: "the quarter before" is before the one shown, and not before the
 * newest; "Q2" is of the same year; a year beside a quarter can be that quarter of it or the whole of it, and both are given.
 */
export function followedTimes(said: Said, shown: AskedPeriod): FollowedTimes {
  if (AFTER.test(said.text)) return shown.kind === 'period' ? [one(periodLater(shown.period, 1))] : 'unclear';
  const [first, ...more] = said.mentions.filter(({ said: spoken }) => spoken.kind !== 'grain');
  if (first === undefined) return [];
  if (more.length > 0) return 'unclear';
  return timeOf(first, shown) ?? 'unclear';
}

function timeOf({ said }: Mention, shown: AskedPeriod): readonly AskedPeriod[] | null {
  const period = shown.kind === 'period' ? shown.period : null;
  switch (said.kind) {
    case 'quarter':
      return [
        period === null ? { kind: 'quarter-of-newest-year', quarter: said.quarter } : inYearOf(period, said.quarter),
      ];
    case 'one-before':
      return period === null ? null : [one(periodEarlier(period))];
    case 'newest-quarter':
      return [{ kind: 'latest' }];
    case 'last-quarter':
      return [{ kind: 'latest' }, ...(period?.kind === 'quarter' ? [one(periodEarlier(period))] : [])];
    case 'year-before':
      return period === null ? null : [one(sameTimeLastYear(period))];
    case 'asked':
      return asked(said, period);
    default:
      return null;
  }
}

function asked({ period: said }: Extract<Spoken, { kind: 'asked' }>, shown: Period | null): readonly AskedPeriod[] {
  if (said.kind === 'period' && said.period.kind === 'year') return ofYear(said.period.startYear, shown);
  if (said.kind !== 'relative' || shown === null) return [said];
  switch (said.what) {
    case 'previous-quarter':
      return [one(periodEarlier(shown))];
    case 'same-quarter-last-year':
      return [one(sameTimeLastYear(shown))];
    case 'this-year':
      return ofYear(yearOf(shown).startYear, null);
    case 'last-year':
      return ofYear(yearOf(shown).startYear - 1, shown);
  }
}

/** "And 2016/17?" after a quarter: the same quarter of it, or all of it. */
function ofYear(startYear: number, shown: Period | null): readonly AskedPeriod[] {
  const year = one(yearPeriod(startYear));
  return shown?.kind === 'quarter' ? [one(quarterPeriod(startYear, shown.quarter)), year] : [year];
}

function inYearOf(shown: Period, quarter: Parameters<typeof quarterPeriod>[1]): AskedPeriod {
  return one(quarterPeriod(yearOf(shown).startYear, quarter));
}

function one(period: Period): AskedPeriod {
  return { kind: 'period', period };
}
