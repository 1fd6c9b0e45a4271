import type { AskedPeriod, MetricQuestion } from '../answering/metric-question.js';
import type { Measure } from '../measures/measure.js';
import { periodEarlier } from '../periods/period.js';
import type { WishSigns } from './find-wish.js';
import type { Times } from './periods/read-times.js';

/** What is wanted, and of when. */
export type Wished = Pick<MetricQuestion, 'wish' | 'period' | 'against' | 'grain' | 'better'>;

type Kind = Pick<Measure, 'kind' | 'good'>;

/**
 * What is wanted, of the signs and times that were found. Where they could mean a single figure or all of them, all are
 * shown: nobody is misled by seeing more.
 */
export function decideWish(signs: WishSigns, times: Times, { kind, good }: Kind): Wished {
  const { grain } = times;
  const rest = { grain, against: null, better: signs.better };
  const series = times.period === null || isNewest(times.period) ? ALL : times.period;
  const extreme = extremeOf(signs.extreme, good);
  if (signs.extreme !== null && !isOneQuarter(times.period)) {
    return { ...rest, wish: extreme ?? 'trend', period: series };
  }
  if (times.against !== null) {
    return { ...rest, wish: 'change', period: times.period ?? LATEST, against: times.against };
  }
  if (signs.trend && !isOneQuarter(times.period)) return { ...rest, wish: 'trend', period: series };
  // Months of one quarter are asked for as months, and never answered with the quarter.
  if (grain !== null && (grain === 'month' || !isOneQuarter(times.period))) {
    return times.period !== null && isAddedUp(signs, kind, { grain, period: times.period })
      ? { ...rest, wish: 'total', period: times.period }
      : { ...rest, wish: 'list', period: series };
  }
  if (signs.change && !signs.toZero && times.period === null) return { ...rest, wish: 'change', period: LATEST };
  if (signs.change && !signs.toZero && isYear(times.period)) return { ...rest, wish: 'trend', period: series };
  // "Up in the last 12 months" asks how it went, and not how many there were.
  if (signs.change && !signs.toZero && !signs.howMany && !signs.total && times.period?.kind === 'last') {
    return { ...rest, wish: 'trend', period: series };
  }
  if (isRange(times.period)) {
    return { ...rest, wish: rangeWish(signs, kind, times), period: series };
  }
  if (signs.listed && times.period === null) return { ...rest, wish: 'list', period: ALL };
  const asSeries = kind === 'flow' ? signs.throughout && !signs.howMany : signs.over;
  if (isYear(times.period) && asSeries && !signs.total) {
    return { ...rest, wish: 'trend', period: series };
  }
  if (isYear(times.period) && (kind === 'flow' || signs.total)) return { ...rest, wish: 'total', period: series };
  if (signs.moved && times.period?.kind === 'period' && times.period.period.kind === 'quarter') {
    const against: AskedPeriod = { kind: 'period', period: periodEarlier(times.period.period) };
    return { ...rest, wish: 'change', period: times.period, against };
  }
  if (signs.moved && times.period?.kind === 'latest') return { ...rest, wish: 'change', period: LATEST };
  // Of which year the quarter is hangs on the figures, so all are shown.
  if (signs.moved && times.period?.kind === 'quarter-of-newest-year') return { ...rest, wish: 'trend', period: ALL };
  return { ...rest, wish: 'value', period: times.period ?? LATEST };
}

/**
 * "The yearly figure for 2016/17" is one number, and so are "all four quarters added up", "how many across the four quarters"
 * and an average of percentages, which is reckoned anew or refused.
 */
function isAddedUp(
  signs: WishSigns,
  kind: Measure['kind'],
  { grain, period }: { readonly grain: Wished['grain']; readonly period: AskedPeriod },
): boolean {
  if (grain === 'year') return signs.total || isYear(period);
  if (grain !== 'quarter' || !isYear(period)) return false;
  if (signs.summed) return true;
  if (signs.listed) return false;
  if (kind === 'rate') return signs.averaged;
  return signs.four && (signs.howMany || (kind === 'flow' && signs.acrossFour && !signs.change));
}

function isNewest(period: AskedPeriod): boolean {
  return period.kind === 'latest' || period.kind === 'newest-reported';
}

/** "Referrals April to September 2017" is one number; "Q1 to Q3" and whatever cannot be added are several. */
function rangeWish(signs: WishSigns, kind: Measure['kind'], { period, ends }: Times): 'total' | 'list' {
  if (kind !== 'flow') return 'list';
  const joined = period?.kind === 'range' || period?.kind === 'last';
  return signs.total || signs.summed || (joined && !signs.listed && (signs.howMany || (signs.months && ends === null)))
    ? 'total'
    : 'list';
}

const LATEST: AskedPeriod = { kind: 'latest' };
const ALL: AskedPeriod = { kind: 'all' };

/** Which end of a row "best" and "worst" mean for a measure; null where they mean neither. */
export function extremeOf(said: WishSigns['extreme'], good: Measure['good']): 'highest' | 'lowest' | null {
  if (said === 'highest' || said === 'lowest' || said === null) return said;
  if (good === 'neither') return null;
  return (said === 'best') === (good === 'up') ? 'highest' : 'lowest';
}

export function isOneQuarter(period: AskedPeriod | null): boolean {
  if (period === null) return false;
  if (period.kind === 'period') return period.period.kind !== 'year';
  if (period.kind === 'relative') return period.what === 'previous-quarter' || period.what === 'same-quarter-last-year';
  return period.kind === 'quarter-of-newest-year';
}

export function isYear(period: AskedPeriod | null): boolean {
  if (period === null) return false;
  if (period.kind === 'period') return period.period.kind === 'year';
  if (period.kind === 'relative') return period.what === 'this-year' || period.what === 'last-year';
  return period.kind === 'year-to-date';
}

function isRange(period: AskedPeriod | null): boolean {
  return period?.kind === 'range' || period?.kind === 'last' || period?.kind === 'all';
}
