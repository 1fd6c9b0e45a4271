import type { AskedPeriod } from '../answering/metric-question.js';
import type { Measure } from '../measures/measure.js';
import { periodEarlier, yearOf } from '../periods/period.js';
import { extremeOf, isOneQuarter, isYear, type Wished } from './decide-wish.js';
import type { WishSigns } from './find-wish.js';
import type { Times } from './periods/read-times.js';

const ALL: AskedPeriod = { kind: 'all' };
const LATEST: AskedPeriod = { kind: 'latest' };
const PREVIOUS: AskedPeriod = { kind: 'relative', what: 'previous-quarter' };
const YEAR_AGO: AskedPeriod = { kind: 'relative', what: 'same-quarter-last-year' };

/**
 * The other ways in which the same words can be read, where they would give another answer: "highest" beside one quarter,
 * "up" beside a year. Empty where nothing that was asked is passed over.
 */
export function otherReadings(
  wished: Wished,
  signs: WishSigns,
  times: Times,
  { kind, good }: Pick<Measure, 'kind' | 'good'>,
): readonly Wished[] {
  const plain = { ...wished, against: null, grain: null };
  const trend: Wished = { ...plain, wish: 'trend', period: ALL };
  if (signs.alsoTotal && wished.wish !== 'total' && wished.wish !== 'value')
    return [{ ...plain, wish: 'total', period: wished.period }];
  const between = betweenEnds(wished, signs, times);
  if (between.length > 0) return between;
  switch (wished.wish) {
    case 'value':
      if (signs.extreme !== null) return [extremeIn(plain, extremeOf(signs.extreme, good)) ?? trend];
      if (signs.trend) return [...changeOf(plain, times.period), trend];
      if (signs.changed) return changeOf(plain, times.period);
      if (wished.grain === 'year') return [{ ...plain, wish: 'total', period: yearAround(wished.period) }];
      if (signs.total && kind === 'flow' && times.period === null) return [{ ...plain, wish: 'total' }];
      return [];
    case 'trend':
      return signs.changed && !signs.trend && times.against === null ? changeOf(plain, times.period) : [];
    case 'list':
      // "All four quarters", "Q1 to Q3" of what can be added up is one number or several.
      return kind === 'flow' && (signs.allFour || signs.runTogether) && !signs.summed
        ? [{ ...plain, wish: 'total', period: wished.period }]
        : [];
    case 'total':
      return signs.since && !signs.howMany && !signs.total && wished.period.kind === 'range'
        ? [{ ...plain, wish: 'list', period: wished.period }]
        : [];
    case 'highest':
    case 'lowest':
      if (signs.ofYears && wished.grain === null)
        return [{ ...plain, wish: 'list', grain: 'year', period: wished.period }];
      if (signs.both) return [{ ...wished, wish: wished.wish === 'highest' ? 'lowest' : 'highest' }];
      if (signs.ranked) return [{ ...plain, wish: 'list', period: wished.period }];
      return times.period?.kind === 'latest' ? [{ ...plain, wish: 'value', period: LATEST }] : [];
    case 'change':
      // "Q1 and Q3, total" of two quarters that are apart is no change.
      return (signs.total || signs.summed) && !signs.change && !signs.against && wished.against !== null
        ? [wished.period, wished.against].map((period): Wished => ({ ...plain, wish: 'value', period }))
        : [];
    case 'compare':
      return signs.trend || times.against !== null
        ? [times.against === null ? trend : { ...plain, wish: 'change', against: times.against }]
        : [];
    default:
      return [];
  }
}

/** "Q1 17/18 to Q2 17/18" is each of them, the sum of them, or how it moved; two quarters with "and" are no sum as yet. */
function betweenEnds(wished: Wished, signs: WishSigns, { ends }: Times): readonly Wished[] {
  if (ends === null || signs.summed) return [];
  const open =
    wished.wish === 'list' ? !signs.listed && !signs.shown : wished.wish === 'total' && (!signs.total || ends.inMonths);
  if (!open) return [];
  const plain = { ...wished, against: null, grain: null };
  const [to, from] = [ends.to, ends.from].map((period): AskedPeriod => ({ kind: 'period', period }));
  if (to === undefined || from === undefined) return [];
  if (ends.movement) return [{ ...plain, wish: 'change', period: to, against: from }];
  return wished.wish === 'total' ? [{ ...plain, wish: 'list' }] : [];
}

function extremeIn(plain: Wished, wish: 'highest' | 'lowest' | null): Wished | null {
  return wish === null ? null : { ...plain, wish, period: ALL };
}

/** How it moved by that time: since the quarter before, or since the year before. */
function changeOf(plain: Wished, period: AskedPeriod | null): readonly Wished[] {
  const change = (to: AskedPeriod, against: AskedPeriod): Wished => ({ ...plain, wish: 'change', period: to, against });
  if (period === null || period.kind === 'latest') return [change(LATEST, PREVIOUS)];
  if (period.kind === 'newest-reported') return [change(period, PREVIOUS)];
  if (period.kind === 'last') return isOneYear(period) ? [change(LATEST, YEAR_AGO)] : [];
  if (period.kind === 'period') return [change(period, { kind: 'period', period: periodEarlier(period.period) })];
  if (isYear(period)) return [change(period, { kind: 'relative', what: 'last-year' })];
  return isOneQuarter(period) ? [change(period, PREVIOUS)] : [];
}

/** "Over the last 12 months". */
function isOneYear({ count, grain }: Extract<AskedPeriod, { kind: 'last' }>): boolean {
  return grain === 'quarter' && count === 4;
}

function yearAround(period: AskedPeriod): AskedPeriod {
  return period.kind === 'period'
    ? { kind: 'period', period: yearOf(period.period) }
    : { kind: 'relative', what: 'this-year' };
}
