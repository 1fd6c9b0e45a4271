import type { AskedPeriod, MetricQuestion } from '../../answering/metric-question.js';
import type { AreaCode } from '../../figures/observation.js';
import type { Grain } from '../../periods/period.js';
import type { Measure } from '../../measures/measure.js';
import { extremeOf } from '../decide-wish.js';
import type { WishSigns } from '../find-wish.js';

const ALL: AskedPeriod = { kind: 'all' };
const BEFORE: AskedPeriod = { kind: 'relative', what: 'previous-quarter' };

interface Followed {
  readonly signs: WishSigns;
  /** By how much it moved is asked. */
  readonly moved: boolean;
  readonly times: readonly AskedPeriod[];
  /** "By month", "each quarter". */
  readonly grain: Grain | null;
  readonly areas: readonly AreaCode[];
  /** The question that was answered, with the period that was shown. */
  readonly before: MetricQuestion;
  readonly measure: Measure;
}

/** What is asked by a follow-up that names no measure; several where it can be more than one thing, none where it is nothing. */
export function followedWishes(followed: Followed): readonly MetricQuestion[] {
  const { signs, moved, times, grain, areas, before, measure } = followed;
  const plain = { ...before, grain: null, against: null, areas: [], better: signs.better };
  const [time] = times;
  if (signs.definition || signs.held) return [];
  if (areas.length > 0 || signs.others) {
    const period = time ?? before.period;
    return before.wish === 'ratio' ? [] : [{ ...plain, wish: 'compare', areas, period }];
  }
  if (before.wish === 'ratio') return times.map((period) => ({ ...before, period }));
  if (signs.extreme !== null) {
    const wish = extremeOf(signs.extreme, measure.good);
    return wish === null || time !== undefined ? [] : [{ ...plain, wish, period: ALL }];
  }
  if (moved) {
    if (time === undefined && signs.trend) return [{ ...plain, wish: 'trend', period: ALL }];
    if (signs.against && time === undefined) return [];
    return (times.length === 0 ? [BEFORE] : times).map((against) => ({ ...plain, wish: 'change', against }));
  }
  if (grain !== null) return [{ ...plain, wish: 'list', grain, period: time ?? ALL }];
  if (time?.kind === 'all' || (signs.trend && time === undefined)) return [{ ...plain, wish: 'trend', period: ALL }];
  return times.map((period) => askedAgain(before, plain, period));
}

/** The same look at another time; a change is of that time against the one before it. */
function askedAgain(before: MetricQuestion, plain: MetricQuestion, period: AskedPeriod): MetricQuestion {
  switch (before.wish) {
    case 'compare':
      return { ...before, period };
    case 'change':
      return { ...plain, wish: 'change', period, against: null };
    default:
      // A figure of somewhere else stays of there.
      if (before.areas.length > 0) return { ...before, period };
      return { ...plain, period, wish: isQuarter(period) ? 'value' : wishOver(before) };
  }
}

function isQuarter(asked: AskedPeriod): boolean {
  return asked.kind === 'latest' || (asked.kind === 'period' && asked.period.kind !== 'year');
}

function wishOver({ wish }: MetricQuestion): MetricQuestion['wish'] {
  return wish === 'trend' || wish === 'list' || wish === 'total' ? wish : 'value';
}
