import { describe, expect, it } from 'vitest';
import { readSampleFigures } from '../../../../src/adapters/prisma/sample-board/read-sample-figures.js';
import { askAboutFigures } from '../../../../src/core/performance/answering/ask-about-figures.js';
import { importMetrics } from '../../../../src/core/performance/importing/import-metrics.js';
import { saveImportedMetrics } from '../../../../src/core/performance/importing/save-imported-metrics.js';
import { namedArea } from '../../../../src/core/performance/importing/tables/named-area.js';
import { aFigureTable } from './a-data-set.js';
import { metricsBoard, type MetricsBoard } from './metrics-board.js';

const RE_REFERRALS = "% re-referrals to children's social care within 12 months";
const HEAD = ['Measure', 'Area', 'Period', 'Value'] as const;
const COMPARATORS = [
  HEAD,
  [RE_REFERRALS, 'England', '2016/17', '21.9%'],
  [RE_REFERRALS, 'region: Vale and Marches', '2016/17', '22.4%'],
  [RE_REFERRALS, 'neighbour: Southmere', '2016/17', '18.1%'],
  [RE_REFERRALS, 'published: Ravensby', '2016/17', '16.4%'],
] as const;

/** A real board: its own area and England, the standard measures, and no figures. */
const realBoard = (): MetricsBoard => metricsBoard(readSampleFigures().measures);

async function send(board: MetricsBoard, rows: readonly (readonly string[])[]) {
  const sent = { fileName: 'comparators.csv', tables: [aFigureTable(rows)], remarks: [] };
  return importMetrics(board.ports, { principal: await board.as('analyst'), sent });
}

async function brought(rows: readonly (readonly string[])[], board = realBoard()): Promise<MetricsBoard> {
  const read = await send(board, rows);
  if (read.status !== 'read') throw new Error(read.status);
  await saveImportedMetrics(board.ports, { principal: await board.as('analyst'), draftId: read.draftId });
  return board;
}

async function asked(board: MetricsBoard, said: string) {
  const answered = await askAboutFigures(board.ports, { principal: await board.as('analyst'), said });
  if (answered.status !== 'answered' || answered.answer.status !== 'compared') return answered.status;
  return answered.answer.rows.map(
    ({ area, value }) => `${area.name} ${value.kind === 'value' ? value.value : value.kind}`,
  );
}

describe('figures of other areas that a real board brings in', () => {
  it('are compared with by region, neighbour and name', async () => {
    const board = await brought(COMPARATORS);
    expect(await asked(board, 're-referrals 2016/17 compared with our neighbours')).toEqual([
      'Ravensby, as published 16.4',
      'Southmere 18.1',
    ]);
    expect(await asked(board, 're-referrals 2016/17 compared with the region')).toEqual([
      'Ravensby, as published 16.4',
      'Vale and Marches 22.4',
    ]);
    expect(await asked(board, 'Southmere’s re-referral rate 2016/17')).toEqual(['Southmere 18.1']);
    expect(await asked(board, 'how do our re-referrals compare with other areas, 2016/17')).toHaveLength(4);
    expect(await asked(board, 'what did the DfE publish for our re-referrals in 2016/17')).toEqual([
      'Ravensby, as published 16.4',
    ]);
  });

  it('are said to be new before they are saved, and are there only when they are', async () => {
    const board = realBoard();
    const read = await send(board, COMPARATORS);
    const doubts = read.status === 'read' ? read.preview.doubts.shown.map(({ sentence }) => sentence) : [];
    expect(doubts).toContain('“Southmere” is new: its figures are kept as a neighbour’s, beside the board’s own.');
    expect(board.kept.figures.areas).toHaveLength(2);
  });

  it('are known by their name alone the next time, and stay what they are', async () => {
    const board = await brought(COMPARATORS);
    await brought(
      [HEAD, [RE_REFERRALS, 'Southmere', '2015/16', '17%'], [RE_REFERRALS, 'region: Southmere', '2014/15', '16%']],
      board,
    );
    expect(board.kept.figures.areas.map(({ name, kind }) => `${name}: ${kind}`)).toEqual([
      'Ravensby: own',
      'England: nation',
      'Vale and Marches: region',
      'Southmere: neighbour',
      'Ravensby, as published: published',
    ]);
  });

  it('are left out where no kind is written, so that the board’s own are never taken for another’s', async () => {
    const read = await send(realBoard(), [...COMPARATORS, [RE_REFERRALS, 'Eastwick', '2016/17', '12%']]);
    const left = read.status === 'read' ? read.preview.leftOut.shown.map(({ sentence }) => sentence) : [];
    expect(left).toEqual([
      'I hold no figures of an area “Eastwick”. To keep another area’s figures, write “neighbour: Eastwick” or “region: Eastwick”.',
    ]);
  });

  it.each(['own: Ravensby', 'neighbour: own', 'region:', 'Walsall', 'neighbour: =1+1', 'published: 2018'])(
    'are of no new area where none is named: “%s”',
    (text) => {
      expect(namedArea(text)).toBeNull();
    },
  );
});
