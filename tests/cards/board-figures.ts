import type { Grounds, Point } from '../../src/core/performance/answering/metric-answer.js';
import type { RaisedFlag } from '../../src/core/performance/checks/flag.js';
import type { FigureChange } from '../../src/core/performance/figures/change.js';
import { OWN_AREA, type FigureImportId } from '../../src/core/performance/figures/observation.js';
import type { Measure, MeasureCode } from '../../src/core/performance/measures/measure.js';
import { periodsBetween, quarterPeriod, type Period } from '../../src/core/performance/periods/period.js';
import { asId } from '../../src/core/shared/ids.js';
import { instantOfMs } from '../../src/core/shared/instants.js';

export const BOARD = 'Sandwell Safeguarding Children Board';
export const NEWEST = quarterPeriod(2017, 4);

/** A measure of which a test says only what matters. */
export function aMeasure(given: Partial<Measure> = {}): Measure {
  return {
    code: asId<MeasureCode>('icpc-15-days'),
    name: '% ICPCs held within 15 working days',
    aliases: [],
    definition:
      'Initial conferences held within 15 working days of the strategy discussion, out of all that were held.',
    caution: null,
    unit: 'percent',
    kind: 'rate',
    numerator: null,
    denominator: null,
    good: 'up',
    target: 90,
    targetNote: 'Set by the board for this year.',
    family: 'icpc',
    qualifiers: [],
    partOf: null,
    section: 'Child protection',
    smallNumbers: 'show',
    heldAs: 'quarter',
    comparedBy: null,
    comparison:
      'England’s figure is for the whole year; a quarter of the board’s is shown beside it only for orientation.',
    ...given,
  };
}

export function grounds(measure: Measure, flags: readonly RaisedFlag[] = []): Grounds {
  return {
    measure,
    flags,
    imports: [
      {
        id: asId<FigureImportId>('import-1'),
        boardId: asId<never>('board'),
        fileName: 'quarterly indicators 2017-18.csv',
        importedAt: instantOfMs(Date.UTC(2018, 5, 14, 9)),
      },
    ],
  };
}

export function aPoint(
  period: Period,
  value: number,
  decimals = 0,
): Extract<Point, Point> & {
  readonly value: Extract<Point['value'], { kind: 'value' }>;
} {
  return { period, value: { kind: 'value', value, decimals }, standing: 'final' };
}

export function notReported(period: Period, printed: string | null = '0'): Point {
  return { period, value: { kind: 'not-reported', printed }, standing: 'final' };
}

/** Two years of quarters. */
export function eightQuarters(values: readonly number[], decimals = 0): readonly Point[] {
  return periodsBetween(quarterPeriod(2016, 1), NEWEST).map((period, index) =>
    aPoint(period, values[index] ?? 0, decimals),
  );
}

export function aChange(given: Partial<FigureChange> = {}): FigureChange {
  return {
    from: { period: quarterPeriod(2017, 3), value: 56.7, decimals: 1 },
    to: { period: NEWEST, value: 70.8, decimals: 1 },
    difference: 14.1,
    percent: null,
    direction: 'up',
    verdict: 'better',
    good: 'up',
    quarters: null,
    ...given,
  };
}

export function aFlag(given: Partial<RaisedFlag> = {}): RaisedFlag {
  return {
    measure: asId<MeasureCode>('icpc-15-days'),
    area: OWN_AREA,
    period: NEWEST,
    key: 'flag',
    check: 'zero-after-large',
    sentence: 'Q4 2017/18 is printed as 0 after 332 in Q3, which is not likely: it may mean that nothing was reported.',
    state: 'open',
    note: null,
    ...given,
  };
}
