import { asId } from '../../../shared/ids.js';
import type { Measure, MeasureCode } from '../../measures/measure.js';
import type { Period } from '../../periods/period.js';
import { OWN_AREA, type AreaCode, type Observation } from '../observation.js';
import { equationOfParts, type CellKey, type Cells, type Equation } from './equation.js';

type Measures = ReadonlyMap<MeasureCode, Measure>;

/** The figures of one measure and area. */
export interface Row {
  readonly measure: Measure;
  readonly area: AreaCode;
  readonly periods: readonly Period[];
}

export function rowsOf(measures: Measures, observations: readonly Observation[]): readonly Row[] {
  const rows = new Map<string, { measure: Measure; area: AreaCode; periods: Period[] }>();
  for (const { measure: code, area, period } of observations) {
    const measure = measures.get(code);
    const row = rows.get(`${code}|${area}`);
    if (row !== undefined) row.periods.push(period);
    else if (measure !== undefined) rows.set(`${code}|${area}`, { measure, area, periods: [period] });
  }
  return [...rows.values()];
}

/** The cells with the years beside them that anybody can have added up. */
export function withYears(cells: Cells, inTime: readonly Equation[]): Cells {
  const known = new Map(cells);
  for (const { whole, wholes, complete, kind } of inTime) {
    const [sum] = wholes;
    if (kind === 'sum' && complete && sum !== undefined && !known.has(whole)) known.set(whole, sum);
  }
  return known;
}

/** Measures that are parts of one whole, at every time and place where they add up to it. */
export function equationsOfParts(measures: Measures, known: Cells): readonly Equation[] {
  const parts = new Map<MeasureCode, MeasureCode[]>();
  for (const { code, partOf } of measures.values())
    if (partOf !== null) parts.set(partOf, [...(parts.get(partOf) ?? []), code]);
  if (parts.size === 0) return [];
  return [...known.keys()].flatMap((whole) => {
    const [code, place] = divided(whole);
    const held = (parts.get(code) ?? []).map((part) => `${part}|${place}`).filter((part) => known.has(part));
    return equationOfParts(whole, held, known);
  });
}

/** Of each count the shares that give it away to whoever knows the other number: by the two they are reckoned from, and by what a count is compared in. */
export function sharesOf(measures: Measures): ReadonlyMap<MeasureCode, readonly MeasureCode[]> {
  const shares = new Map<MeasureCode, readonly MeasureCode[]>();
  const add = (of: MeasureCode, share: MeasureCode): void => void shares.set(of, [...(shares.get(of) ?? []), share]);
  for (const { code, numerator, denominator, comparedBy } of measures.values()) {
    if (numerator !== null) add(numerator, code);
    if (numerator !== null && denominator !== null) add(denominator, code);
    if (comparedBy !== null) add(code, comparedBy);
  }
  return shares;
}

/** What is withheld because of what is: a share of a withheld number, and the same figure as it is published. */
export function following(
  hidden: ReadonlySet<CellKey>,
  shares: ReadonlyMap<MeasureCode, readonly MeasureCode[]>,
  published: readonly AreaCode[],
): readonly CellKey[] {
  return [...hidden].flatMap((key) => {
    const [code, place] = divided(key);
    const [area = '', time = ''] = place.split('|');
    const alike = area === String(OWN_AREA) ? published.map((one) => `${code}|${one}|${time}`) : [];
    return [...(shares.get(code) ?? []).map((share) => `${share}|${place}`), ...alike];
  });
}

/** "deaths|own|2017-Q4" as "deaths" and "own|2017-Q4". */
function divided(key: CellKey): readonly [code: MeasureCode, rest: string] {
  const at = key.indexOf('|');
  return [asId(key.slice(0, at)), key.slice(at + 1)];
}
