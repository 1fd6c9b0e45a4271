import type { Measure, MeasureCode } from '../../measures/measure.js';
import { asId } from '../../../shared/ids.js';
import type { Area, FigureValue, Observation } from '../observation.js';
import { asShown } from '../small-numbers.js';
import { cellKey, cellsOf, equationsInTime, type CellKey } from './equation.js';
import { equationsOfParts, following, rowsOf, sharesOf, withYears } from './hang-together.js';
import { hideMore } from './hide-more.js';

type Measures = ReadonlyMap<MeasureCode, Measure>;

/** Figures as they may be said. */
export interface SaidFigures {
  readonly observations: readonly Observation[];
  /** The sums of whole years that may be said although some of their parts may not, by the year's cell. */
  readonly totals: ReadonlyMap<CellKey, number>;
}

const NO_TOTALS: SaidFigures['totals'] = new Map();
const SMALL: FigureValue = { kind: 'suppressed' };
const BESIDE: FigureValue = { kind: 'suppressed', beside: true };

/**
 * Withholds small numbers under each measure's rule, and whatever would let somebody reckon them: the total of a year of which
 * one part is withheld, the whole that a withheld part makes up with others, a share whose number is withheld. Every answer,
 * chart, report and export is made from this alone, so that no two of them together say more than this does. Without small
 * numbers the figures stay as they are. Of measures that hang together by shares and parts all have to be given.
 */
export function withhold(
  measures: Measures,
  areas: readonly Area[],
  observations: readonly Observation[],
): SaidFigures {
  const small = smallOnes(measures, observations);
  const past = observations.some((one) => withoutSmallPast(measures, one) !== one);
  const shown = past ? observations.map((one) => withoutSmallPast(measures, one)) : observations;
  if (small.size === 0) return { observations: shown, totals: NO_TOTALS };
  const cells = cellsOf(observations);
  const inTime = rowsOf(measures, observations).flatMap(({ measure, area, periods }) =>
    equationsInTime(measure, area, periods, cells),
  );
  const known = withYears(cells, inTime);
  for (const { whole } of inTime) if (!cells.has(whole) && isSmall(measures, whole, known.get(whole))) small.add(whole);
  const equations = [...inTime, ...equationsOfParts(measures, known)];
  const shares = sharesOf(measures);
  const published = areas.filter(({ kind }) => kind === 'published').map(({ code }) => code);
  const { hidden } = hideMore(small, equations, known, (so) => following(so, shares, published));
  // A total is always said to be withheld for its parts: that it is small itself would tell that they are ones.
  const totals = new Set(inTime.flatMap(({ whole, parts }) => (parts.some((part) => hidden.has(part)) ? [whole] : [])));
  return {
    observations: shown.map((one) => {
      const key = cellKey(one.measure, one.area, one.period);
      if (!hidden.has(key) || one.value.kind === 'not-reported') return one;
      const value = small.has(key) && !totals.has(key) ? SMALL : BESIDE;
      return { ...one, value, was: one.was === null || one.was.kind === 'not-reported' ? one.was : value };
    }),
    totals: new Map(
      inTime.flatMap(({ kind, whole, parts, complete }) => {
        const total = known.get(whole);
        const open = kind === 'sum' && complete && total != null && whole.endsWith('-Y') && !hidden.has(whole);
        return open && parts.some((part) => hidden.has(part)) ? [[whole, total] as const] : [];
      }),
    ),
  };
}

/** Those under five, and those that a file withheld. */
function smallOnes(measures: Measures, observations: readonly Observation[]): Set<CellKey> {
  return new Set(
    observations.flatMap(({ measure: code, area, period, value }) => {
      const measure = measures.get(code);
      const shown = measure === undefined ? value : asShown(measure, value);
      return shown.kind === 'suppressed' ? [cellKey(code, area, period)] : [];
    }),
  );
}

/** A sum that nobody has written down is small as well. */
function isSmall(measures: Measures, key: CellKey, value: number | null | undefined): boolean {
  const measure = measures.get(asId(key.split('|')[0] ?? ''));
  if (measure === undefined || value == null) return false;
  return asShown(measure, { kind: 'value', value, decimals: 0 }).kind === 'suppressed';
}

/** What stood there before follows the same rule. */
function withoutSmallPast(measures: Measures, one: Observation): Observation {
  const measure = measures.get(one.measure);
  const was = measure === undefined || one.was === null ? one.was : asShown(measure, one.was);
  return was === one.was ? one : { ...one, was };
}
