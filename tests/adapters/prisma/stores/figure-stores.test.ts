import { expect, it } from 'vitest';
import { saveSampleFigures } from '../../../../src/adapters/prisma/sample-board/save-sample-figures.js';
import { readSampleFigures } from '../../../../src/adapters/prisma/sample-board/read-sample-figures.js';
import { figureImportStore } from '../../../../src/adapters/prisma/stores/figure-import-store.js';
import { figureStore } from '../../../../src/adapters/prisma/stores/figure-store.js';
import { flagDecisionStore } from '../../../../src/adapters/prisma/stores/flag-decision-store.js';
import { measureStore } from '../../../../src/adapters/prisma/stores/measure-store.js';
import { shownFiguresStore } from '../../../../src/adapters/prisma/stores/shown-figures-store.js';
import { sweep } from '../../../../src/adapters/prisma/stores/sweep.js';
import type { ShownPlace } from '../../../../src/core/performance/ports.js';
import { movingClock } from '../../../kit/moving-clock.js';
import { metricsDraftStore } from '../../../../src/adapters/prisma/stores/metrics-draft-store.js';
import { figureKey, OWN_AREA, type FigureValue } from '../../../../src/core/performance/figures/observation.js';
import { quarterPeriod } from '../../../../src/core/performance/periods/period.js';
import type { NewObservation } from '../../../../src/core/performance/ports.js';
import { asId, type BoardId, type PersonId } from '../../../../src/core/shared/ids.js';
import { withTransaction } from '../../../../src/adapters/prisma/with-transaction.js';
import { at } from '../../../kit/builders/at.js';
import { forEachStore } from '../../../kit/database.js';

const board = asId<BoardId>('ravensby-board');
const other = asId<BoardId>('other-board');
const value = (number: number): FigureValue => ({ kind: 'value', value: number, decimals: 0 });

function figure(given: Partial<NewObservation> = {}): NewObservation {
  return {
    measure: asId('referrals'),
    area: OWN_AREA,
    period: quarterPeriod(2017, 4),
    value: value(1556),
    standing: 'final',
    importId: asId('import-1'),
    ...given,
  };
}

forEachStore('figure store', (open) => {
  it('keeps a figure as it came in, whatever it says', async () => {
    const store = figureStore((await open()).client);
    const figures = [
      figure(),
      figure({ period: quarterPeriod(2017, 3), value: { kind: 'not-reported', printed: '-' } }),
      figure({ period: quarterPeriod(2017, 2), value: { kind: 'suppressed' }, standing: 'provisional' }),
      figure({ measure: asId('re-referrals'), value: { kind: 'value', value: 56.7, decimals: 2 } }),
    ];
    await store.write(board, figures);
    const found = await store.series({ boardId: board });
    const expected = figures.map((one) => ({ ...one, revision: 1, was: null }));
    expect(new Map(found.map((one) => [figureKey(one), one]))).toEqual(
      new Map(expected.map((one) => [figureKey(one), one])),
    );
  });

  it('makes a revision of a figure that comes again, and keeps what stood before', async () => {
    const store = figureStore((await open()).client);
    await store.write(board, [figure(), figure({ period: quarterPeriod(2017, 3), value: value(1752) })]);
    await store.write(board, [figure({ value: { kind: 'not-reported', printed: '0' }, importId: asId('import-2') })]);
    await store.write(board, [figure({ value: { kind: 'suppressed' } })]);
    await store.write(board, [figure({ value: value(1560) })]);
    const history = await store.history(board, figure());
    expect(history.map(({ revision, value: stood }) => [revision, stood])).toEqual([
      [1, value(1556)],
      [2, { kind: 'not-reported', printed: '0' }],
      [3, { kind: 'suppressed' }],
      [4, value(1560)],
    ]);
    expect(history.map(({ was }) => was)).toEqual([
      null,
      value(1556),
      { kind: 'not-reported', printed: '0' },
      { kind: 'suppressed' },
    ]);
    const standing = await store.series({ boardId: board });
    expect(standing.map(({ revision, value: stood }) => [revision, stood])).toEqual([
      [1, value(1752)],
      [4, value(1560)],
    ]);
  });

  it('keeps nothing of a batch of which one figure cannot be kept', async () => {
    const { client } = await open();
    const store = figureStore(client);
    const twice = [figure({ period: quarterPeriod(2017, 3) }), figure(), figure({ value: value(1) })];
    await expect(store.write(board, twice)).rejects.toThrow();
    expect(await store.series({ boardId: board })).toEqual([]);
    expect(await client.figureRevision.count()).toBe(0);
  });

  it('counts the revisions of two imports at once one after the other', async () => {
    const { client } = await open();
    const write = (number: number) =>
      withTransaction(client, (tx) => figureStore(tx).write(board, [figure({ value: value(number) })]));
    await Promise.all([write(1), write(2), write(3)]);
    const history = await figureStore(client).history(board, figure());
    expect(history.map(({ revision }) => revision)).toEqual([1, 2, 3]);
  });

  it('finds the figures of the measures and areas asked for, and none of another board', async () => {
    const store = figureStore((await open()).client);
    const england = figure({ area: asId('england') });
    await store.write(board, [figure(), england, figure({ measure: asId('s47') })]);
    await store.write(other, [figure({ value: value(9) })]);
    const search = { boardId: board, measures: [asId<NewObservation['measure']>('referrals')] };
    expect((await store.series(search)).map(figureKey)).toEqual([figureKey(england), figureKey(figure())]);
    expect((await store.series({ ...search, areas: [OWN_AREA] })).map(figureKey)).toEqual([figureKey(figure())]);
    expect(await store.series({ ...search, measures: [] })).toEqual([]);
  });

  it('says what is held of each measure, area and length of period', async () => {
    const store = figureStore((await open()).client);
    await store.write(board, [
      figure({ period: quarterPeriod(2015, 4) }),
      figure({ period: quarterPeriod(2017, 3) }),
      figure({ value: { kind: 'not-reported', printed: '0' } }),
      figure({ period: { kind: 'year', startYear: 2017 } }),
      figure({ period: { kind: 'month', year: 2018, month: 2 }, value: { kind: 'suppressed' } }),
    ]);
    const held = { measure: 'referrals', area: 'own' };
    expect(await store.held(board)).toEqual([
      {
        ...held,
        grain: 'month',
        first: { kind: 'month', year: 2018, month: 2 },
        last: { kind: 'month', year: 2018, month: 2 },
        lastReported: { kind: 'month', year: 2018, month: 2 },
        count: 1,
      },
      {
        ...held,
        grain: 'quarter',
        first: quarterPeriod(2015, 4),
        last: quarterPeriod(2017, 4),
        lastReported: quarterPeriod(2017, 3),
        count: 3,
      },
      {
        ...held,
        grain: 'year',
        first: { kind: 'year', startYear: 2017 },
        last: { kind: 'year', startYear: 2017 },
        lastReported: { kind: 'year', startYear: 2017 },
        count: 1,
      },
    ]);
    expect(await store.held(other)).toEqual([]);
  });
});

forEachStore('stores around the figures', (open) => {
  it('keeps the catalogue in its order, and a changed measure in its place', async () => {
    const store = measureStore((await open()).client);
    const { measures } = readSampleFigures();
    await store.save(board, measures);
    expect(await store.catalogue(board)).toEqual(measures);
    const changed = measures.slice(2, 3).map((measure) => ({ ...measure, target: 40 }));
    await store.save(board, changed);
    expect((await store.catalogue(board)).map(({ code, target }) => [code, target])).toEqual(
      measures.map(({ code, target }, place) => [code, place === 2 ? 40 : target]),
    );
    expect(await store.catalogue(other)).toEqual([]);
  });

  it('names the board first, then the nation, the region and the neighbours', async () => {
    const store = measureStore((await open()).client);
    const area = (code: string, kind: 'own' | 'nation' | 'region' | 'neighbour') => ({
      code: asId<typeof OWN_AREA>(code),
      name: code,
      kind,
    });
    await store.saveAreas(board, [area('walsall', 'neighbour'), area('west-midlands', 'region')]);
    await store.saveAreas(board, [area('england', 'nation'), area('own', 'own'), area('walsall', 'neighbour')]);
    expect((await store.areas(board)).map(({ code }) => code)).toEqual(['own', 'england', 'west-midlands', 'walsall']);
  });

  it('finds a file by its id on its own board only, and the newest first', async () => {
    const store = figureImportStore((await open()).client);
    const entry = (id: string, day: string, boardId = board) => ({
      id: asId<NewObservation['importId']>(id),
      boardId,
      fileName: `${id}.csv`,
      importedAt: at(`${day}T12:00`),
    });
    const [first, second, foreign] = [
      entry('a', '2018-05-10'),
      entry('b', '2018-06-14'),
      entry('c', '2018-06-15', other),
    ];
    for (const one of [first, second, foreign]) await store.add(one);
    expect(await store.byIds(board, [asId('a'), asId('c')])).toEqual([first]);
    expect(await store.latest(board, 5)).toEqual([second, first]);
    expect(await store.latest(board, 1)).toEqual([second]);
  });

  it('lets the latest decision on a doubt hold, and keeps the earlier one', async () => {
    const { client } = await open();
    const store = flagDecisionStore(client);
    const decision = {
      key: 'zero-after-large|referrals|own|2017-Q4',
      measure: asId<NewObservation['measure']>('referrals'),
      decision: 'accepted',
      about: value(0),
      readAs: null,
      note: null,
      by: null,
      at: at('2018-05-11T12:00'),
    } as const;
    const corrected = { ...decision, decision: 'corrected', readAs: { kind: 'not-reported', printed: '0' } } as const;
    await store.add(board, [decision]);
    await store.add(board, [{ ...corrected, note: 'It was never supplied.' }]);
    const { measure: _measure, ...kept } = corrected;
    expect(await store.of(board, [decision.measure])).toEqual([{ ...kept, note: 'It was never supplied.' }]);
    expect(await store.of(board, [asId('s47')])).toEqual([]);
    expect(await store.of(other, [decision.measure])).toEqual([]);
    expect(await client.flagDecision.count()).toBe(2);
  });

  it('keeps what was read until its time is over, for its own board, and gives it out once', async () => {
    const store = metricsDraftStore((await open()).client);
    const [before, until, after] = [at('2018-05-10T09:00'), at('2018-05-11T09:00'), at('2018-05-11T09:01')];
    const draft = {
      id: asId<Parameters<typeof store.remove>[1]>('draft'),
      boardId: board,
      createdBy: 'analyst',
      content: { rows: [1] },
    };
    await store.add(draft, before, until);
    expect(await store.find(board, draft.id, before)).toEqual(draft);
    expect(await store.find(other, draft.id, before)).toBeNull();
    expect(await store.find(board, draft.id, after)).toBeNull();
    expect(await store.remove(other, draft.id)).toBe(false);
    expect(await store.remove(board, draft.id)).toBe(true);
    expect(await store.remove(board, draft.id)).toBe(false);
  });

  it('keeps the figures last shown to somebody in a conversation, for them and there alone, until its time is over', async () => {
    const { client } = await open();
    const store = shownFiguresStore(client);
    const clock = movingClock('2018-05-10T09:00:00Z');
    const until = clock.now().add({ minutes: 10 });
    const place: ShownPlace = { boardId: board, personId: asId('analyst'), conversationId: 'a:chat' };
    await store.keep(place, { measures: ['s47'] }, clock.now(), until);
    await store.keep(place, { measures: ['referrals'] }, clock.now(), until);
    expect(await store.find(place, clock.now())).toEqual({ measures: ['referrals'] });
    for (const elsewhere of [
      { ...place, personId: asId<PersonId>('chair') },
      { ...place, conversationId: 'a:group' },
      { ...place, boardId: other },
    ])
      expect(await store.find(elsewhere, clock.now())).toBeNull();
    clock.set(until.toString());
    expect(await store.find(place, clock.now())).toBeNull();
    await sweep(client, clock);
    expect(await client.draft.count()).toBe(0);
  });

  it('raises a board’s version with every change of its measures, areas, figures or decisions, and no other board’s', async () => {
    const { client } = await open();
    const store = measureStore(client);
    const versions = [await store.version(board)];
    const note = async (change: Promise<void>) => {
      await change;
      versions.push(await store.version(board));
    };
    await note(store.save(board, readSampleFigures().measures.slice(0, 1)));
    await note(store.saveAreas(board, readSampleFigures().areas));
    await note(figureStore(client).write(board, [figure()]));
    await note(flagDecisionStore(client).add(board, []));
    expect(versions).toEqual([0, 1, 2, 3, 4]);
    expect(await store.version(other)).toBe(0);
  });

  it('holds the sample figures as they stand, with what was printed in their history', async () => {
    const { client } = await open();
    const sample = readSampleFigures(board);
    const count = await withTransaction(client, (tx) => saveSampleFigures(tx, board));
    const found = await figureStore(client).series({ boardId: board });
    expect(found).toHaveLength(count);
    expect(new Map(found.map((one) => [figureKey(one), one]))).toEqual(
      new Map(sample.observations.map((one) => [figureKey(one), one])),
    );
    const nought = {
      measure: asId<NewObservation['measure']>('neglect-cp'),
      area: OWN_AREA,
      period: quarterPeriod(2017, 4),
    };
    const history = await figureStore(client).history(board, nought);
    expect(history.map((one) => one.value)).toEqual([value(0), { kind: 'not-reported', printed: '0' }]);
  });
});
