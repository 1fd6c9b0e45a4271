import { measureMatcher } from '../../../../src/core/performance/importing/matching/match-measure.js';
import {
  sayPlace,
  type MetricsReading,
  type PlacedSentence,
} from '../../../../src/core/performance/importing/tables/metrics-reading.js';
import { readFigureTables } from '../../../../src/core/performance/importing/tables/read-figure-tables.js';
import type { FiguresContext } from '../../../../src/core/performance/importing/tables/row-subject.js';
import type { Area } from '../../../../src/core/performance/figures/observation.js';
import type { Measure } from '../../../../src/core/performance/measures/measure.js';
import { periodKey } from '../../../../src/core/performance/periods/period.js';
import { asId } from '../../../../src/core/shared/ids.js';
import type { Table, TableCell } from '../../../../src/core/shared/table.js';

/** A measure that is a count over a time, unless it is said otherwise; its code is its name with hyphens. */
export function aCountedMeasure(name: string, given: Partial<Measure> = {}): Measure {
  return {
    code: asId(name.toLowerCase().replace(/[^a-z\d]+/g, '-')),
    name,
    aliases: [],
    definition: `What ${name} counts.`,
    caution: null,
    unit: 'count',
    kind: 'flow',
    numerator: null,
    denominator: null,
    good: 'neither',
    target: null,
    targetNote: null,
    family: 'all',
    qualifiers: [],
    partOf: null,
    section: 'Front door',
    smallNumbers: 'show',
    heldAs: 'quarter',
    comparison: null,
    comparedBy: null,
    ...given,
  };
}

export const MEASURES: readonly Measure[] = [
  aCountedMeasure('Contacts'),
  aCountedMeasure('Referrals', { aliases: ['Referrals to social care', 'Refs'] }),
  aCountedMeasure('Early help referrals'),
  aCountedMeasure('% contacts leading to a referral', { code: asId('conversion'), unit: 'percent', kind: 'rate' }),
  aCountedMeasure('Children on a plan', { code: asId('plans'), kind: 'stock' }),
  aCountedMeasure('Children on a plan - neglect', { code: asId('plans-neglect'), kind: 'stock' }),
  aCountedMeasure('Children looked after', { code: asId('looked-after'), kind: 'stock', aliases: ['LAC', 'CLA'] }),
  aCountedMeasure('Private fostering arrangements', { code: asId('fostering'), kind: 'stock', heldAs: 'year' }),
];

const AREAS: readonly Area[] = [
  { code: asId('own'), name: 'Westshire', kind: 'own' },
  { code: asId('england'), name: 'England', kind: 'nation' },
  { code: asId('published'), name: 'Westshire', kind: 'published' },
];

export function figuresContext(measures: readonly Measure[] = MEASURES): FiguresContext {
  return { match: measureMatcher(measures), areas: AREAS };
}

type Given = string | number | null | TableCell;

/** A table of these rows, numbered from 1; a number is a spreadsheet's number, null an empty cell. */
export function aFigureTable(rows: readonly (readonly Given[])[], given: Partial<Table> = {}): Table {
  const width = Math.max(...rows.map((row) => row.length));
  const cell = (one: Given | undefined): TableCell => {
    if (typeof one === 'object' && one !== null) return one;
    if (typeof one === 'number') return { text: String(one), number: one, day: null };
    return { text: one ?? '', number: null, day: null };
  };
  const lines = rows.map((row, at) => ({
    row: at + 1,
    cells: Array.from({ length: width }, (_, to) => cell(row[to])),
  }));
  return { name: null, merged: [], ...given, rows: lines.filter(({ cells }) => cells.some(({ text }) => text !== '')) };
}

/** What was read of a table of these rows; fails where it has no figures at all. */
export function readRows(
  rows: readonly (readonly Given[])[],
  given: Partial<Table> = {},
  measures: readonly Measure[] = MEASURES,
): MetricsReading {
  const reading = readFigureTables([aFigureTable(rows, given)], figuresContext(measures));
  if (reading === null) throw new Error('No figures were found.');
  return reading;
}

/** "referrals 2017-Q1 1602", with the area where it is not the board's own. */
export function sayFigures({ figures }: Pick<MetricsReading, 'figures'>): readonly string[] {
  return figures.map(({ measure, area, period, value, standing }) =>
    [
      measure,
      area === 'own' ? '' : area,
      periodKey(period),
      value.kind === 'value' ? value.value.toFixed(value.decimals) : value.kind,
      standing === 'final' ? '' : standing,
    ]
      .filter((part) => part !== '')
      .join(' '),
  );
}

/** "row 3, column C: …" */
export function said(sentences: readonly PlacedSentence[]): readonly string[] {
  return sentences.map(({ place, sentence }) => `${sayPlace(place)}: ${sentence}`);
}
