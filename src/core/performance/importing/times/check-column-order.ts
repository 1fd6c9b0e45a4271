import { sayList } from '../../../shared/say-list.js';
import {
  comparePeriods,
  periodKey,
  periodLater,
  periodName,
  periodsBetween,
  type Period,
} from '../../periods/period.js';
import type { FiguresColumn, HeadColumn } from '../tables/head-column.js';
import type { FigurePlace, PlacedSentence } from '../tables/metrics-reading.js';

interface Column extends Pick<FiguresColumn, 'place' | 'apart'> {
  readonly period: Period;
}

const MOST_MISSING = 4;

/**
 * Whether the columns of a head can all be what they say: none twice, and in order. Years that stand in a row of their own
 * and give no order do not stand over their quarters.
 */
export function checkColumnOrder(columns: readonly HeadColumn[]): {
  readonly refusals: readonly PlacedSentence[];
  readonly doubts: readonly PlacedSentence[];
} {
  const timed = columns.flatMap((column): readonly Column[] => {
    if (column.kind !== 'figures') return [];
    const { time, place, apart } = column;
    return [{ period: time.kind === 'period' ? time.period : time.month, place, apart }];
  });
  const twice = repeated(timed);
  if (twice.length > 0) return { refusals: twice, doubts: [] };
  const kinds = (['month', 'quarter', 'year'] as const).map((kind) =>
    timed.filter(({ period }) => period.kind === kind),
  );
  const jumbled = kinds.filter((run) => !inOrder(run));
  const doubts = kinds.filter(inOrder).flatMap(missingBetween);
  const refusals: PlacedSentence[] = [];
  for (const run of jumbled) {
    const at = run.find(
      ({ period }, place) => place > 0 && comparePeriods(run[place - 1]?.period ?? period, period) > 0,
    );
    if (at === undefined) continue;
    const { place, period } = at;
    if (at.apart)
      refusals.push({
        place,
        sentence: `${periodName(period)} stands after a later one: the years do not stand over their quarters.`,
      });
    else doubts.push({ place, sentence: `${periodName(period)} stands after a later one; please check the headings.` });
  }
  return { refusals, doubts };
}

function repeated(columns: readonly Column[]): readonly PlacedSentence[] {
  const seen = new Map<string, FigurePlace>();
  return columns.flatMap(({ period, place }) => {
    const before = seen.get(periodKey(period));
    if (before === undefined) {
      seen.set(periodKey(period), place);
      return [];
    }
    return [
      { place, sentence: `${periodName(period)} stands in ${sayColumn(before)} too. Give each period one column.` },
    ];
  });
}

function inOrder(run: readonly Column[]): boolean {
  const steps = run.slice(1).map(({ period }, at) => Math.sign(comparePeriods(period, run[at]?.period ?? period)));
  return new Set(steps).size <= 1;
}

/** A few periods that are not there between two that are: a column may have been deleted, or its heading mistyped. */
function missingBetween(run: readonly Column[]): readonly PlacedSentence[] {
  const gaps = run
    .slice(1)
    .map((column, at) => ({ column, missing: periodsInside(run[at]?.period ?? column.period, column.period) }));
  const [first] = gaps;
  if (first === undefined || run.length < 3) return [];
  const widths = new Set(gaps.map(({ missing }) => missing.length));
  if (widths.size === 1)
    return first.missing.length === 0 || first.column.period.kind !== 'month' ? [] : [stepping(first.column)];
  return gaps.flatMap(({ column, missing }) => {
    const [one] = missing;
    if (one === undefined || missing.length > MOST_MISSING) return [];
    const names = missing.length === 1 ? `${periodName(one)} is` : `${sayList(missing.map(periodName))} are`;
    return [{ place: column.place, sentence: `${names} missing beside ${periodName(column.period)}.` }];
  });
}

function periodsInside(one: Period, other: Period): readonly Period[] {
  const [from, to] = comparePeriods(one, other) < 0 ? [one, other] : [other, one];
  return periodsBetween(periodLater(from, 1), periodLater(to, -1));
}

function stepping({ place, period }: Column): PlacedSentence {
  return {
    place,
    sentence: `The months do not follow one another: a figure under ${periodName(period)} is taken for that month alone, not for a quarter.`,
  };
}

function sayColumn({ row, column }: FigurePlace): string {
  return column === null ? `row ${row ?? ''}` : `column ${column}`;
}
