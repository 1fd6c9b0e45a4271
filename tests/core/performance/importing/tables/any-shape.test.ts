import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FigureValue } from '../../../../../src/core/performance/figures/observation.js';
import type { Measure } from '../../../../../src/core/performance/measures/measure.js';
import {
  financialYearName,
  periodKey,
  periodLater,
  type Period,
} from '../../../../../src/core/performance/periods/period.js';
import { MEASURES, readRows } from '../a-data-set.js';
import { anyPeriod, stylesOf } from '../times/heading-styles.js';

type Row = (string | number)[];
type Given = Parameters<typeof readRows>[1];

/** Series of some measures over the same periods, as they should be read. */
interface DataSet {
  readonly periods: readonly Period[];
  readonly rows: readonly { readonly measure: Measure; readonly values: readonly FigureValue[] }[];
}

interface Sheet {
  readonly rows: readonly Row[];
  readonly given?: Given;
}

const NUMBERS = MEASURES.filter(({ heldAs }) => heldAs === 'quarter');

/** Figures of every kind; the first of a series is always a value, for nothing is kept before it. */
function aValue(measure: Measure, first: boolean): fc.Arbitrary<FigureValue> {
  const decimals = measure.unit === 'percent' ? 1 : 0;
  // Counts that look like years are counts.
  const number = fc.oneof(fc.nat({ max: 99_999 }), fc.integer({ min: 1990, max: 2030 }));
  const value = (measure.unit === 'percent' ? fc.nat({ max: 1000 }) : number).map((number): FigureValue => ({
    kind: 'value',
    value: number / 10 ** decimals,
    decimals,
  }));
  if (first) return value;
  return fc.oneof(
    { weight: 8, arbitrary: value },
    { weight: 1, arbitrary: fc.constant<FigureValue>({ kind: 'not-reported', printed: null }) },
    { weight: 1, arbitrary: fc.constant<FigureValue>({ kind: 'suppressed' }) },
  );
}

function aDataSet(): fc.Arbitrary<DataSet> {
  return fc
    .tuple(anyPeriod(), fc.integer({ min: 2, max: 9 }), fc.shuffledSubarray(NUMBERS, { minLength: 1 }))
    .chain(([start, count, measures]) => {
      const periods = Array.from({ length: count }, (_, at) => periodLater(start, at));
      const rows = measures.map((measure) =>
        fc.tuple(...periods.map((_period, at) => aValue(measure, at === 0))).map((values) => ({ measure, values })),
      );
      return fc.tuple(...rows).map((made) => ({ periods, rows: made }));
    });
}

/** A cell as somebody writes it. */
function written(value: FigureValue | undefined, unit: Measure['unit'], style: number): string {
  if (value === undefined) return '';
  switch (value.kind) {
    case 'value': {
      const plain = value.value.toFixed(value.decimals);
      if (unit === 'percent') return style % 2 === 0 ? `${plain}%` : `${plain} %`;
      return style % 2 === 0 ? plain : value.value.toLocaleString('en-GB');
    }
    case 'not-reported':
      return ['-', 'n/a', '–', 'not reported'][style % 4] ?? '';
    case 'suppressed':
      return ['c', '*', '<5'][style % 3] ?? '';
  }
}

const headingOf = (period: Period, style: number): string => {
  const styles = stylesOf(period);
  return styles[style % styles.length] ?? '';
};

/** Each way of laying the same figures out. */
const SHAPES: Readonly<Record<string, (set: DataSet, style: number) => Sheet>> = {
  'a row for each value': (set, style) => ({
    rows: [
      ['Value', 'Notes', 'Measure', 'Period'],
      ...set.rows.flatMap(({ measure, values }) =>
        values.map((value, at) => [
          written(value, measure.unit, style + at),
          'as sent',
          style % 2 === 0 ? measure.name : measure.code.toUpperCase(),
          headingOf(periodAt(set, at), style + at),
        ]),
      ),
    ],
  }),
  'a column for each period': (set, style) => ({ rows: [['Quarterly data'], ...wide(set, style)] }),
  'a row for each period': (set, style) => ({ rows: turnedRound(wide(set, style)) }),
  'years over their quarters': (set, style) => underYears(set, style),
};

function wide(set: DataSet, style: number): Row[] {
  return [
    ['Measure', ...set.periods.map((period) => headingOf(period, style))],
    ...set.rows.map(({ measure, values }) => [
      style % 3 === 0 ? measure.name.toUpperCase() : measure.name,
      ...values.map((value, at) => written(value, measure.unit, style + at)),
    ]),
  ];
}

function turnedRound(rows: readonly Row[]): Row[] {
  return (rows[0] ?? []).map((_cell, column) => rows.map((row) => row[column] ?? ''));
}

/** A year in a row of its own, written over the first of its quarters or months only. */
function underYears(set: DataSet, style: number): Sheet {
  const rows = wide(set, style);
  const startOf = (period: Period): number =>
    period.kind === 'month' ? (period.month >= 4 ? period.year : period.year - 1) : period.startYear;
  if (set.periods.some(({ kind }) => kind === 'year')) return { rows };
  const part = (period: Period): string =>
    period.kind === 'quarter'
      ? `Q${period.quarter}`
      : period.kind === 'month'
        ? (['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'][period.month - 1] ??
          '')
        : '';
  const years = set.periods.map((period, at) => {
    const before = set.periods[at - 1];
    return before !== undefined && startOf(before) === startOf(period) ? '' : financialYearName(startOf(period));
  });
  return { rows: [['', ...years], ['Measure', ...set.periods.map(part)], ...rows.slice(1)] };
}

describe.each(Object.keys(SHAPES))('%s', (shape) => {
  it('gives back every series as it was written', () => {
    fc.assert(
      fc.property(aDataSet(), fc.nat({ max: 1000 }), (set, style) => {
        const make = SHAPES[shape];
        if (make === undefined) throw new Error(`There is no shape ${shape}.`);
        const { rows, given } = make(set, style);
        const reading = readRows(rows, given);
        expect(reading.refusals).toEqual([]);
        const read = new Map(
          reading.figures.map(({ measure, period, value }) => [`${measure} ${periodKey(period)}`, plain(value)]),
        );
        const meant = new Map(
          set.rows.flatMap(({ measure, values }) =>
            values.map((value, at) => [`${measure.code} ${periodKey(periodAt(set, at))}`, plain(value)] as const),
          ),
        );
        expect(read).toEqual(meant);
      }),
      { numRuns: 150 },
    );
  });
});

function plain(value: FigureValue): string {
  return value.kind === 'value' ? value.value.toFixed(value.decimals) : value.kind;
}

function periodAt({ periods }: DataSet, at: number): Period {
  const period = periods[at];
  if (period === undefined) throw new Error('There are as many periods as values.');
  return period;
}
