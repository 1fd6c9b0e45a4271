import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTables } from '../../src/adapters/files/read-table-file.js';
import { sampleFiguresSchema } from '../../src/adapters/prisma/sample-board/sample-figures-schema.js';
import { readSampleFigures } from '../../src/adapters/prisma/sample-board/read-sample-figures.js';
import { readSeedJson, seedFolder } from '../../src/adapters/prisma/sample-board/seed-folder.js';
import { toCsv } from '../../src/adapters/files/csv.js';
import { importMetrics, type ImportedMetrics } from '../../src/core/performance/importing/import-metrics.js';
import type { MetricsPreview } from '../../src/core/performance/importing/judging/metrics-preview.js';
import { periodName, periodOfKey } from '../../src/core/performance/periods/period.js';
import { metricsBoard, type MetricsBoard } from '../core/performance/importing/metrics-board.js';
import { makeXlsx, type MadeCell } from '../adapters/files/make-xlsx.js';

/** The sample board's quarterly figures as they were printed: noughts, blanks and per cent signs kept. */
const sample = readSampleFigures();
const file = sampleFiguresSchema.parse(readSeedJson(join(seedFolder(), 'figures.json')));
const quarters = file.imports.find(({ id }) => id === 'sample-import-quarters');
const keys = [...new Set((quarters?.figures ?? []).flatMap(({ values }) => Object.keys(values)))].sort();
const rows = (quarters?.figures ?? []).map(({ measure, values }) => ({
  name: sample.measures.find(({ code }) => code === measure)?.name ?? '',
  values: keys.map((key) => values[key] ?? null),
}));
const headings = keys.map((key) => {
  const period = periodOfKey(key);
  return period === null ? '' : periodName(period);
});

/** The printed figures in each of the shapes that a board sends them in. */
const FILES: Readonly<Record<string, () => { name: string; bytes: Buffer }>> = {
  'CSV, a row for each value': () => ({
    name: 'long.csv',
    bytes: csv(
      ['measure', 'period', 'value'],
      rows.flatMap(({ name, values }) =>
        values.flatMap((value, at) => (value === null ? [] : [[name, headings[at] ?? '', value]])),
      ),
    ),
  }),
  'CSV, a column for each quarter': () => ({
    name: 'wide.csv',
    bytes: csv(
      ['Measure', ...headings],
      rows.map(({ name, values }) => [name, ...values.map((value) => value ?? '')]),
    ),
  }),
  'Excel, years merged over quarters, percentages as Excel keeps them': () => ({
    name: 'wide.xlsx',
    bytes: workbook(),
  }),
};

function csv(header: readonly string[], lines: readonly (readonly string[])[]): Buffer {
  return Buffer.from(toCsv(header, lines));
}

function workbook(): Buffer {
  const column = (at: number): string => String.fromCharCode(66 + at);
  const cells: Record<string, string | number | MadeCell> = { A1: 'Quarterly data set', A3: 'Measure' };
  const years = keys.map((key) => headings[keys.indexOf(key)]?.split(' ')[1] ?? '');
  keys.forEach((key, at) => {
    if (years[at] !== years[at - 1]) cells[`${column(at)}2`] = years[at] ?? '';
    cells[`${column(at)}3`] = headings[keys.indexOf(key)]?.split(' ')[0] ?? '';
  });
  rows.forEach(({ name, values }, line) => {
    cells[`A${line + 4}`] = name;
    values.forEach((value, at) => {
      if (value !== null && value !== '') cells[`${column(at)}${line + 4}`] = numberCell(value);
    });
  });
  const merged = [...new Set(years)].map((year) => {
    const [first, last] = [years.indexOf(year), years.lastIndexOf(year)];
    return first === last ? '' : `${column(first)}2:${column(last)}2`;
  });
  const sheet = { name: 'Data', cells: inOrder(cells), merged: merged.filter((range) => range !== '') };
  return makeXlsx({ sheets: [sheet], formats: ['0.00%'] });
}

/** "39%" is 0.39 shown with a format. */
function numberCell(printed: string): number | MadeCell {
  const percent = /^(.*)%$/.exec(printed)?.[1];
  return percent === undefined ? Number(printed) : { value: String(Number(percent) / 100), type: 'n', style: 1 };
}

function inOrder(cells: Readonly<Record<string, string | number | MadeCell>>): typeof cells {
  const place = (name: string): number => Number(name.slice(1)) * 100 + name.charCodeAt(0);
  return Object.fromEntries(Object.entries(cells).sort(([one], [other]) => place(one) - place(other)));
}

function board(): MetricsBoard {
  const made = metricsBoard(sample.measures);
  made.kept.figures = { ...made.kept.figures, areas: sample.areas };
  return made;
}

async function sent(name: string, bytes: Uint8Array): Promise<ImportedMetrics> {
  const read = await readTables({ name, bytes });
  if (read.kind === 'refused') throw new Error(read.reason);
  const { ports, as } = board();
  return importMetrics(ports, {
    principal: await as('analyst'),
    sent: { fileName: name, tables: read.tables, remarks: read.remarks },
  });
}

function previewOf(imported: ImportedMetrics): MetricsPreview {
  if (!('preview' in imported) || imported.preview === null)
    throw new Error(`There is no preview: ${imported.status}.`);
  return imported.preview;
}

/** "zero-after-large|neglect-cp|own|2017-Q4" and so on, without the jumps: those are many, and not traps. */
function found({ findings }: MetricsPreview): readonly string[] {
  return findings.shown
    .map(({ key }) => key)
    .filter((key) => !key.startsWith('unusual-jump'))
    .sort();
}

describe.each(Object.keys(FILES))('the printed figures as %s', (shape) => {
  const made = FILES[shape]?.() ?? { name: '', bytes: Buffer.alloc(0) };

  it('come in whole, and every trap in them is found', async () => {
    const imported = await sent(made.name, made.bytes);
    const preview = previewOf(imported);
    expect(imported.status).toBe('read');
    expect(preview).toMatchObject({ figures: 163, news: { new: 163, changed: 0, unchanged: 0 } });
    expect(found(preview)).toEqual([
      'rate-does-not-reconcile|contacts-to-referral|own|2016-Q1',
      'rate-does-not-reconcile|contacts-to-referral|own|2016-Q2',
      'rate-does-not-reconcile|contacts-to-referral|own|2016-Q3',
      'rate-does-not-reconcile|contacts-to-referral|own|2016-Q4',
      'shifted-row|rcpc-in-time|own|2016-Q4',
      'zero-after-large|neglect-cp|own|2017-Q4',
      'zero-after-large|neglect-referrals|own|2017-Q4',
    ]);
  });

  it('are those that the sample board holds', async () => {
    const read = await readTables(made);
    if (read.kind === 'refused') throw new Error(read.reason);
    const { kept, ports, as } = board();
    kept.figures = {
      ...kept.figures,
      observations: sample.observations,
      imports: sample.imports,
      decisions: sample.decisions,
    };
    const principal = await as('analyst');
    const again = await importMetrics(ports, {
      principal,
      sent: { fileName: made.name, tables: read.tables, remarks: [] },
    });
    expect(again).toMatchObject({ status: 'unchanged', preview: { figures: 163, news: { unchanged: 163 } } });
  });
});

describe('a total beside the printed figures', () => {
  const lineOf = (name: string): readonly string[] => {
    const row = rows.find((one) => one.name === name);
    return [name, ...(row?.values.slice(1) ?? []).map((value) => value ?? '')];
  };
  const NEGLECT = 'Children on a child protection plan - neglect category';

  it('is said to be no number of children where it adds up a stock, and is not kept', async () => {
    const bytes = csv(
      ['Measure', ...headings.slice(1, 5), 'Total', ...headings.slice(5), 'Total'],
      [[...lineOf(NEGLECT).slice(0, 5), '808', ...lineOf(NEGLECT).slice(5), '985']],
    );
    const preview = previewOf(await sent('totals.csv', bytes));
    expect(preview.figures).toBe(8);
    expect(preview.doubts.shown.map(({ where, sentence }) => `${where}: ${sentence}`)).toEqual([
      `row 2, column F: “${NEGLECT}” is counted at one moment and not added up: the total of 808 is no number of children or cases, and is left out.`,
      `row 2, column K: “${NEGLECT}” is counted at one moment and not added up: the total of 985 is no number of children or cases, and is left out.`,
    ]);
  });

  it('is found by the checks where it stands under the year', async () => {
    const bytes = csv(['Measure', ...headings.slice(1, 5), '2016/17'], [[...lineOf(NEGLECT).slice(0, 5), '808']]);
    expect(found(previewOf(await sent('years.csv', bytes)))).toEqual(['stock-summed|neglect-cp|own|2016-Y']);
  });

  it('is checked against the figures of a flow', async () => {
    const name = 'Single assessments completed';
    const bytes = csv(['Measure', ...headings.slice(5), 'Total'], [[name, ...lineOf(name).slice(5), '5915']]);
    expect(previewOf(await sent('flow.csv', bytes)).doubts.shown).toEqual([
      {
        where: 'row 2, column F',
        sentence: 'The total says 5,915, and the figures beside it add up to 5,885. The total is left out.',
      },
    ]);
  });
});

describe('a row whose blank was dropped', () => {
  it('leaves its last quarter unreported, and the figures do not slip unseen', async () => {
    const name = '% review child protection conferences (RCPCs) held in timescale';
    const values = (rows.find((one) => one.name === name)?.values ?? []).slice(1);
    const dropped = values.filter((value) => value !== '');
    const lines = [
      [name, ...dropped.map((value) => value ?? '')],
      [rows[0]?.name ?? '', ...(rows[0]?.values ?? []).slice(1).map((value) => value ?? '')],
    ];
    const preview = previewOf(await sent('dropped.csv', csv(['Measure', ...headings.slice(1)], lines)));
    expect(dropped).toHaveLength(7);
    expect(preview.doubts.shown).toEqual([
      {
        where: 'row 2, column I',
        sentence:
          'The row ends before the others: if a blank was lost in it, its figures stand under the wrong periods.',
      },
    ]);
  });
});
