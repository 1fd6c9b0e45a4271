import { describe, expect, it } from 'vitest';
import { decideFinding } from '../../../../src/core/performance/importing/decide-finding.js';
import { discardImportedMetrics } from '../../../../src/core/performance/importing/discard-imported-metrics.js';
import { importMetrics, type ImportedMetrics } from '../../../../src/core/performance/importing/import-metrics.js';
import { saveImportedMetrics } from '../../../../src/core/performance/importing/save-imported-metrics.js';
import { asId, type DraftId } from '../../../../src/core/shared/ids.js';
import { aCountedMeasure, aFigureTable, MEASURES } from './a-data-set.js';
import { metricsBoard, type MetricsBoard } from './metrics-board.js';

type Row = readonly (string | number | null)[];

const HEAD = ['Measure', 'Q1 2017/18', 'Q2 2017/18', 'Q3 2017/18', 'Q4 2017/18'] as const;
const REFERRALS: readonly Row[] = [HEAD, ['Referrals', 1602, 1426, 1752, 1556]];

const send = async (board: MetricsBoard, rows: readonly Row[], who = 'analyst'): Promise<ImportedMetrics> =>
  importMetrics(board.ports, {
    principal: await board.as(who),
    sent: { fileName: '/home/somebody/data set.xlsx', tables: [aFigureTable(rows)], remarks: [] },
  });

const draftOf = (imported: ImportedMetrics): DraftId => {
  if (imported.status !== 'read') throw new Error(`There is nothing to save: ${imported.status}.`);
  return imported.draftId;
};

const save = async (board: MetricsBoard, draftId: DraftId, who = 'analyst') =>
  saveImportedMetrics(board.ports, { principal: await board.as(who), draftId });

const saved = async (board: MetricsBoard, rows: readonly Row[]) => save(board, draftOf(await send(board, rows)));

describe('importMetrics', () => {
  it('shows what was understood and keeps it for a day, without touching a figure', async () => {
    const board = metricsBoard();
    const imported = await send(board, [...REFERRALS, ['Swimming lessons', 1, 2, 3, 4]]);
    expect(imported).toMatchObject({
      status: 'read',
      preview: {
        fileName: 'data set.xlsx',
        figures: 4,
        measures: { shown: ['Referrals'], more: 0 },
        periods: { shown: ['Q1 2017/18', 'Q2 2017/18', 'Q3 2017/18', 'Q4 2017/18'], more: 0 },
        areas: ['Ravensby'],
        news: { new: 4, changed: 0, unchanged: 0 },
        leftOut: { shown: [{ where: 'row 3', sentence: 'I know no measure “Swimming lessons”.' }], more: 0 },
      },
    });
    expect(board.kept.figures.observations).toEqual([]);
    board.clock.move({ hours: 25 });
    expect(await save(board, draftOf(imported))).toEqual({ status: 'draft-gone' });
  });

  it('says each changed figure, old and new, and counts the unchanged', async () => {
    const board = metricsBoard();
    await saved(board, REFERRALS);
    const again = await send(board, [HEAD, ['Referrals', 1602, 1430, 1752, 'c']]);
    expect(again).toMatchObject({
      status: 'read',
      preview: {
        news: { new: 0, changed: 2, unchanged: 2 },
        changes: {
          shown: [
            {
              measure: 'Referrals',
              period: 'Q2 2017/18',
              area: null,
              from: '1,426',
              to: '1,430',
              where: 'row 2, column C',
            },
            { measure: 'Referrals', period: 'Q4 2017/18', from: '1,556', to: 'too small to say' },
          ],
        },
      },
    });
  });

  it('says so when a file brings nothing new, and keeps no draft', async () => {
    const board = metricsBoard();
    await saved(board, REFERRALS);
    expect(await send(board, REFERRALS)).toMatchObject({ status: 'unchanged', preview: { news: { unchanged: 4 } } });
    expect(board.kept.figures.drafts).toEqual([]);
  });

  it('takes the step from provisional to final for a change', async () => {
    const board = metricsBoard();
    await saved(board, [
      ['Measure', 'Q4 2017/18 (p)'],
      ['Referrals', 1556],
    ]);
    const settled = await send(board, [
      ['Measure', 'Q4 2017/18'],
      ['Referrals', 1556],
    ]);
    expect(settled).toMatchObject({
      preview: { changes: { shown: [{ from: '1,556 (provisional)', to: '1,556 (final)' }] } },
    });
  });

  it('refuses one figure with two values, naming both places, and only says that it stands twice', async () => {
    const board = metricsBoard();
    const two = await send(board, [...REFERRALS, ['Refs', 1602, 1426, 1752, 1557]]);
    expect(two).toMatchObject({
      status: 'refused',
      preview: {
        refusals: {
          shown: [
            {
              where: 'row 3, column E',
              sentence: '“Referrals” for Q4 2017/18 is 1,557 here and 1,556 in row 2, column E. Leave one of them out.',
            },
          ],
        },
      },
    });
    const same = await send(board, [...REFERRALS, ['Refs', 1602, 1426, 1752, 1556]]);
    expect(same).toMatchObject({
      status: 'read',
      preview: {
        figures: 4,
        doubts: {
          shown: [
            { where: 'the file', sentence: '4 figures stand in it twice, with the same value; each is taken once.' },
          ],
        },
      },
    });
    expect(board.kept.figures.drafts).toHaveLength(1);
  });

  it('refuses what has not begun, and doubts what is not over', async () => {
    const board = metricsBoard();
    expect(
      await send(board, [
        ['Measure', 'Q1 2018/19', 'Q2 2018/19'],
        ['Referrals', 1, 2],
      ]),
    ).toMatchObject({
      status: 'refused',
      preview: {
        refusals: { shown: [{ where: 'row 2, column C', sentence: 'Q2 2018/19 has not begun yet.' }] },
        doubts: {
          shown: [{ sentence: 'Q1 2018/19 is not over yet, and its figures are not marked as provisional.' }],
        },
      },
    });
  });

  it('shows what the checks find, each with its place and key', async () => {
    const board = metricsBoard();
    const imported = await send(board, [HEAD, ['Children on a plan - neglect', 309, 344, 332, 0]]);
    expect(imported).toMatchObject({
      status: 'read',
      preview: {
        findings: {
          shown: [
            {
              key: 'zero-after-large|plans-neglect|own|2017-Q4',
              check: 'zero-after-large',
              where: 'row 2, column E',
              sentence: '0 was printed for Q4 2017/18 after 332 for Q3 2017/18: it may mean “not reported”.',
            },
          ],
        },
      },
    });
  });

  it('shows what new figures make doubtful among those held', async () => {
    const rate = aCountedMeasure('% contacts leading to a referral', {
      code: asId('conversion'),
      unit: 'percent',
      kind: 'rate',
      numerator: asId('referrals'),
      denominator: asId('contacts'),
    });
    const board = metricsBoard([...MEASURES.filter(({ code }) => code !== 'conversion'), rate]);
    await saved(board, [HEAD, ['% contacts leading to a referral', '39%', '', '', '']]);
    expect(await send(board, [HEAD, ['Contacts', 5728, '', '', ''], ['Referrals', 1021, '', '', '']])).toMatchObject({
      preview: {
        findings: { shown: [{ check: 'rate-does-not-reconcile', where: 'the figures already held' }] },
      },
    });
  });

  it('refuses what is no table of figures, what names no known measure, and a board without measures', async () => {
    expect(
      await send(metricsBoard(), [
        ['Action', 'Owner'],
        ['Share it', 'Health'],
      ]),
    ).toMatchObject({
      status: 'no-figures',
      why: expect.stringContaining('I found no figures in it.') as string,
    });
    expect(await send(metricsBoard(), [HEAD, ['Swimming lessons', 1, 2, 3, 4]])).toMatchObject({
      status: 'no-figures',
      why: 'None of its measures is one that the board holds, so there is nothing to save.',
      preview: { leftOut: { shown: [{ where: 'row 2' }] } },
    });
    expect(await send(metricsBoard([]), REFERRALS)).toMatchObject({
      status: 'no-figures',
      why: 'The board has no measures yet, so I cannot tell what these figures are about.',
    });
  });

  it('is for analysts and business managers; a denial is audited', async () => {
    const board = metricsBoard();
    expect(await send(board, REFERRALS, 'police-member')).toEqual({ status: 'denied' });
    expect(await send(board, REFERRALS, 'a-stranger')).toEqual({ status: 'denied' });
    expect(board.audit().map(({ action, outcome }) => `${action} ${outcome}`)).toEqual([
      'figures.import denied',
      'figures.import denied',
    ]);
    expect((await send(board, REFERRALS, 'manager')).status).toBe('read');
  });
});

describe('saveImportedMetrics', () => {
  it('saves all figures once, with their import and one audit row', async () => {
    const board = metricsBoard();
    const draftId = draftOf(await send(board, REFERRALS));
    expect(await save(board, draftId)).toMatchObject({
      status: 'saved',
      added: 4,
      revised: 0,
      unchanged: 0,
      newestQuarter: { kind: 'quarter', startYear: 2017, quarter: 4 },
    });
    expect(board.kept.figures.imports).toMatchObject([{ fileName: 'data set.xlsx' }]);
    expect(board.stands('referrals', '2017-Q4')).toMatchObject({
      value: { kind: 'value', value: 1556, decimals: 0 },
      revision: 1,
      importId: board.kept.figures.imports[0]?.id,
    });
    expect(board.audit().at(-1)).toMatchObject({
      action: 'figures.import',
      outcome: 'done',
      facts: { added: 4, revised: 0, unchanged: 0 },
    });
    expect(await save(board, draftId)).toEqual({ status: 'draft-gone' });
    expect(board.kept.figures.revisions).toHaveLength(4);
  });

  it('revises with history and leaves alone what has not changed', async () => {
    const board = metricsBoard();
    await saved(board, REFERRALS);
    expect(await saved(board, [HEAD, ['Referrals', 1602, 1430, 1752, 1556]])).toMatchObject({
      status: 'saved',
      added: 0,
      revised: 1,
      unchanged: 3,
    });
    expect(board.stands('referrals', '2017-Q2')).toMatchObject({
      value: { value: 1430 },
      revision: 2,
      was: { value: 1426 },
    });
    expect(board.kept.figures.revisions).toHaveLength(5);
  });

  it('saves nothing when the figures have changed since they were shown', async () => {
    const board = metricsBoard();
    await saved(board, REFERRALS);
    const first = draftOf(await send(board, [HEAD, ['Referrals', 1602, 1430, 1752, 1556]]));
    const second = draftOf(await send(board, [HEAD, ['Referrals', 1602, 1431, 1752, 1556]]));
    await save(board, second);
    expect(await save(board, first)).toEqual({ status: 'stale', figures: 1 });
    expect(board.stands('referrals', '2017-Q2')).toMatchObject({ value: { value: 1431 } });
  });

  it('is for whoever sent the file, and not after it was discarded', async () => {
    const board = metricsBoard();
    const draftId = draftOf(await send(board, REFERRALS));
    expect(await save(board, draftId, 'manager')).toEqual({ status: 'draft-gone' });
    expect(await save(board, draftId, 'police-member')).toEqual({ status: 'denied' });
    const discard = async (who: string) =>
      discardImportedMetrics(board.ports, { principal: await board.as(who), draftId });
    expect(await discard('manager')).toBe(false);
    expect(await discard('analyst')).toBe(true);
    expect(await discard('analyst')).toBe(false);
    expect(await save(board, draftId)).toEqual({ status: 'draft-gone' });
    expect(board.kept.figures.revisions).toEqual([]);
  });
});

describe('decideFinding', () => {
  const KEY = 'zero-after-large|plans-neglect|own|2017-Q4';
  const ROWS: readonly Row[] = [HEAD, ['Children on a plan - neglect', 309, 344, 332, 0]];

  async function withZero(): Promise<MetricsBoard> {
    const board = metricsBoard();
    await saved(board, ROWS);
    return board;
  }
  const decide = async (
    board: MetricsBoard,
    verdict: Parameters<typeof decideFinding>[1]['verdict'],
    given: { readonly key?: string; readonly who?: string; readonly note?: string } = {},
  ) =>
    decideFinding(board.ports, {
      principal: await board.as(given.who ?? 'analyst'),
      key: given.key ?? KEY,
      verdict,
      note: given.note ?? null,
    });

  it('remembers that a nought was not reported, through a later import of the same file', async () => {
    const board = await withZero();
    expect(await decide(board, { kind: 'not-reported' }, { note: ' The system  changed in February. ' })).toMatchObject(
      {
        status: 'decided',
        from: { kind: 'value', value: 0 },
        to: { kind: 'not-reported', printed: '0' },
      },
    );
    expect(board.kept.figures.decisions).toMatchObject([
      { key: KEY, decision: 'corrected', note: 'The system changed in February.', by: 'analyst' },
    ]);
    expect(board.stands('plans-neglect', '2017-Q4')).toMatchObject({ value: { kind: 'not-reported' }, revision: 2 });
    expect(await send(board, ROWS)).toMatchObject({ status: 'unchanged' });
    const reopened = await send(board, [HEAD, ['Children on a plan - neglect', 309, 344, 332, 340]]);
    expect(reopened).toMatchObject({ preview: { changes: { shown: [{ from: 'not reported', to: '340' }] } } });
  });

  it('accepts a figure as it is, once', async () => {
    const board = await withZero();
    expect(await decide(board, { kind: 'accepted' })).toMatchObject({ status: 'decided', flag: { state: 'accepted' } });
    expect(await decide(board, { kind: 'accepted' })).toMatchObject({ status: 'unchanged' });
    expect(board.kept.figures.revisions).toHaveLength(4);
    expect(board.audit().at(-1)).toMatchObject({
      action: 'figures.decide',
      facts: { check: 'zero-after-large', decision: 'accepted', measure: 'plans-neglect', period: '2017-Q4' },
    });
  });

  it('corrects to the figure that was typed, and to nothing else', async () => {
    const board = await withZero();
    expect(await decide(board, { kind: 'corrected', typed: 'about 300' })).toEqual({
      status: 'not-understood',
      why: '“about 300” is an estimate; write the figure itself.',
    });
    expect(await decide(board, { kind: 'corrected', typed: ' 1,328 ' })).toMatchObject({ status: 'decided' });
    expect(board.stands('plans-neglect', '2017-Q4')).toMatchObject({ value: { value: 1328 }, was: { value: 0 } });
    expect(await decide(board, { kind: 'accepted' })).toEqual({ status: 'no-such-finding' });
  });

  it('knows no finding that is not there, and is for analysts and business managers', async () => {
    const board = await withZero();
    for (const key of ['zero-after-large|plans-neglect|own|2017-Q3', 'nothing', 'zero-after-large|none|own|2017-Q4'])
      expect(await decide(board, { kind: 'accepted' }, { key })).toEqual({ status: 'no-such-finding' });
    expect(await decide(board, { kind: 'accepted' }, { who: 'police-member' })).toEqual({ status: 'denied' });
    expect(board.kept.figures.decisions).toEqual([]);
  });
});
