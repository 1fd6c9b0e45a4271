import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../../src/adapters/files/csv.js';
import { exportFigures } from '../../../../src/core/performance/exporting/export-figures.js';
import type { FigureRows } from '../../../../src/core/performance/exporting/figure-rows.js';
import { importMetrics } from '../../../../src/core/performance/importing/import-metrics.js';
import { saveImportedMetrics } from '../../../../src/core/performance/importing/save-imported-metrics.js';
import { asId } from '../../../../src/core/shared/ids.js';
import { aCountedMeasure, aFigureTable, MEASURES } from '../importing/a-data-set.js';
import { metricsBoard, type MetricsBoard } from '../importing/metrics-board.js';

type Row = readonly (string | number | null)[];

const HEAD = ['Measure', 'Q1 2017/18', 'Q2 2017/18', 'Q3 2017/18', 'Q4 2017/18'] as const;
const DEATHS = aCountedMeasure('Child deaths', { code: asId('deaths'), smallNumbers: 'suppress-under-5' });

const send = async (board: MetricsBoard, rows: readonly Row[]) =>
  importMetrics(board.ports, {
    principal: await board.as('analyst'),
    sent: { fileName: 'data set.csv', tables: [aFigureTable(rows)], remarks: [] },
  });

async function held(rows: readonly Row[], board = metricsBoard()): Promise<MetricsBoard> {
  const imported = await send(board, rows);
  if (imported.status !== 'read') throw new Error(imported.status);
  await saveImportedMetrics(board.ports, { principal: await board.as('analyst'), draftId: imported.draftId });
  return board;
}

async function exported(board: MetricsBoard, who: string | null, measure: string | null = null) {
  const { board: held } = await board.as('analyst');
  return exportFigures(board.ports, {
    boardId: held.id,
    personId: who === null ? null : asId(who),
    measure: measure === null ? null : asId(measure),
  });
}

async function tableFor(board: MetricsBoard, who: string, measure: string | null = null): Promise<FigureRows> {
  const answer = await exported(board, who, measure);
  if (answer.status !== 'exported') throw new Error(answer.status);
  return answer.table;
}

describe('exportFigures', () => {
  it('writes rows that the importer reads back as unchanged', async () => {
    const board = await held([
      HEAD,
      ['Referrals', 1602, 'c', '', 1556],
      ['% contacts leading to a referral', '27.10%', '25%', '31%', '28%'],
    ]);
    const { header, rows } = await tableFor(board, 'analyst');
    expect(rows).toHaveLength(8);
    const again = await send(board, [header, ...rows.map((row) => row.map((one) => one ?? ''))]);
    expect(again).toMatchObject({ status: 'unchanged', preview: { figures: 8, refusals: { shown: [] } } });
  });

  it('gives one measure alone, with text disarmed that a spreadsheet would run', async () => {
    const names = ['=SUM(A1)', '+1', '-1+1', '@home'];
    const odd = names.map((name, at) => aCountedMeasure(name, { code: asId(`odd-${at}`) }));
    const board = await held(
      [HEAD, ...names.map((_name, at) => [`odd-${at}`, 1, 2, 3, 4]), ['Referrals', 1, 2, 3, 4]],
      metricsBoard([...MEASURES, ...odd]),
    );
    for (const [at, name] of names.entries()) {
      const { header, rows } = await tableFor(board, 'analyst', `odd-${at}`);
      const lines = toCsv(header, rows).split('\r\n').slice(1, -1);
      expect(lines).toHaveLength(4);
      for (const line of lines) expect(line.startsWith(`'${name},odd-${at},own,Q`)).toBe(true);
    }
  });

  it('withholds small numbers from everybody, and the year’s total that would give them away', async () => {
    const board = await held(
      [
        [...HEAD, '2017/18'],
        ['Child deaths', 9, 3, 6, 12, 30],
        ['Referrals', 2, 3, 4, 5, 14],
      ],
      metricsBoard([...MEASURES, DEATHS]),
    );
    for (const who of ['analyst', 'manager', 'police-member']) {
      const { rows } = await tableFor(board, who);
      const valueOf = (code: string) => rows.filter((row) => row[1] === code).map((row) => row[5]);
      expect(valueOf('deaths')).toEqual([9, 'c', 6, 12, 'c']);
      expect(valueOf('referrals')).toEqual([2, 3, 4, 5, 14]);
    }
  });

  it('withholds of one measure alone what would give a small number of another away', async () => {
    const measures = [
      aCountedMeasure('All deaths', { code: asId('all') }),
      { ...DEATHS, partOf: asId<(typeof DEATHS)['code']>('all') },
      aCountedMeasure('Other deaths', { code: asId('others'), partOf: asId('all') }),
    ];
    const board = await held(
      [HEAD, ['all', 23, 25, 27, 29], ['Child deaths', 3, 5, 7, 9], ['others', 20, 20, 20, 20]],
      metricsBoard(measures),
    );
    const { rows } = await tableFor(board, 'analyst', 'all');
    expect(rows.map((row) => row[5])).toEqual(['c', 25, 27, 29]);
  });

  it('takes nothing away when what was withheld comes in again', async () => {
    const board = await held(
      [
        [...HEAD, '2017/18'],
        ['Child deaths', 3, 9, 6, 12, 30],
      ],
      metricsBoard([...MEASURES, DEATHS]),
    );
    const { header, rows } = await tableFor(board, 'analyst', 'deaths');
    expect(rows.map((row) => row[5])).toEqual(['c', 9, 6, 12, 'c']);
    expect(await send(board, [header, ...rows.map((row) => row.map((one) => one ?? ''))])).toMatchObject({
      status: 'unchanged',
    });
  });

  it('asks at that moment whether somebody may read figures, and writes down either answer', async () => {
    const board = await held([HEAD, ['Referrals', 1, 2, 3, 4]]);
    expect(await exported(board, 'police-member', 'referrals')).toMatchObject({ status: 'exported' });
    expect(board.audit().at(-1)).toMatchObject({
      action: 'figures.export',
      actorId: 'police-member',
      subjectId: 'referrals',
      outcome: 'done',
      facts: { figures: 4 },
    });
    expect(await exported(board, null)).toEqual({ status: 'denied' });
    expect(board.audit().at(-1)).toMatchObject({ action: 'figures.read', actorId: null, outcome: 'denied' });
    expect(await exported(board, 'nobody-of-ours')).toEqual({ status: 'denied' });
  });

  it('gives nothing of a measure that is not held', async () => {
    const board = await held([HEAD, ['Referrals', 1, 2, 3, 4]]);
    expect((await tableFor(board, 'analyst', 'contacts')).rows).toEqual([]);
  });
});
