import { beforeEach, describe, expect, it } from 'vitest';
import type { PrismaClient } from '../../../../src/adapters/prisma/generated/client.js';
import { addedPhraseStore } from '../../../../src/adapters/prisma/stores/added-phrase-store.js';
import { goldenQuestionStore } from '../../../../src/adapters/prisma/stores/golden-question-store.js';
import { guidanceDraftStore } from '../../../../src/adapters/prisma/stores/guidance-draft-store.js';
import { guidanceStore } from '../../../../src/adapters/prisma/stores/guidance-store.js';
import type { GoldenQuestion } from '../../../../src/core/thresholds/importing/golden-question.js';
import { asId, type DraftId, type PassageId } from '../../../../src/core/shared/ids.js';
import { aGuidanceVersion, aPassage } from '../../../kit/builders/a-guidance-version.js';
import { day } from '../../../kit/builders/at.js';
import { forEachStore } from '../../../kit/database.js';
import { movingClock } from './support/moving-clock.js';
import { addTwoBoards, NORTH, personId, SOUTH } from './support/two-boards.js';

forEachStore('guidance stores', (open) => {
  let client: PrismaClient;
  const clock = movingClock();
  const published = { by: personId('manager'), at: clock.now() };
  const version = (given: Parameters<typeof aGuidanceVersion>[0] = {}) =>
    aGuidanceVersion({ boardId: NORTH.boardId, ...given });
  beforeEach(async () => {
    ({ client } = await open());
    await addTwoBoards(client);
  });

  describe('versions', () => {
    it('gives a version back as it was published, to its own board only', async () => {
      const passages = [
        aPassage({ ages: 'unborn', seeAlso: ['Pre-birth'], page: 3 }),
        aPassage({ id: 'p2', level: null, appliesAt: [3, 4], kind: 'procedure', domain: null, topic: null }),
        aPassage({ id: 'p3', ages: { fromMonths: null, untilMonths: 24 } }),
      ];
      const first = version({ passages });
      expect(await guidanceStore(client).add(first, published)).toBe(true);
      expect(await guidanceStore(client).find(NORTH.boardId, first.id)).toEqual(first);
      expect(await guidanceStore(client).find(SOUTH.boardId, first.id)).toBeNull();
      expect(await guidanceStore(client).versions(SOUTH.boardId)).toEqual([]);
    });

    it('takes a number once, whoever publishes it', async () => {
      expect(await guidanceStore(client).add(version(), published)).toBe(true);
      expect(await guidanceStore(client).add(version({ id: 'other' }), published)).toBe(false);
      expect(await guidanceStore(client).find(NORTH.boardId, asId('other'))).toBeNull();
    });

    it('lists the newest first, with who published it and how much it holds', async () => {
      await guidanceStore(client).add(version(), published);
      await guidanceStore(client).add(version({ id: 'g2', number: 2, title: 'Revised' }), { ...published, by: null });
      const listed = await guidanceStore(client).versions(NORTH.boardId);
      expect(listed.map(({ number, title, publishedBy, passages }) => [number, title, publishedBy, passages])).toEqual([
        [2, 'Revised', null, 1],
        [1, 'Getting help to children', 'manager', 1],
      ]);
      expect(listed[0]?.levels[3]).toEqual({ number: 4, name: 'Complex and Significant' });
      expect(listed[0]?.publishedAt).toEqual(published.at);
    });

    it('counts from its day on, and before it the one before', async () => {
      await guidanceStore(client).add(version({ currentFrom: '2031-01-01' }), published);
      await guidanceStore(client).add(version({ id: 'g2', number: 2, currentFrom: '2031-04-01' }), published);
      await guidanceStore(client).add(version({ id: 'g3', number: 3, currentFrom: '2031-04-01' }), published);
      const on = (date: string) => guidanceStore(client).currentId(NORTH.boardId, day(date));
      expect([await on('2030-12-31'), await on('2031-01-01'), await on('2031-03-31'), await on('2031-04-01')]).toEqual([
        null,
        'guidance-1',
        'guidance-1',
        'g3',
      ]);
      expect(await guidanceStore(client).currentId(SOUTH.boardId, day('2031-06-01'))).toBeNull();
    });
  });

  describe('drafts', () => {
    const { title, levels, passages, contacts, sample } = aGuidanceVersion();
    const draft = {
      id: asId<DraftId>('draft-1'),
      boardId: NORTH.boardId,
      createdBy: personId('manager'),
      content: { title, levels, passages, contacts, sample },
    };
    const add = () => guidanceDraftStore(client).add(draft, clock.now(), clock.now().add({ hours: 24 }));

    it('gives a draft back for a day, to its own board only', async () => {
      await add();
      expect(await guidanceDraftStore(client).find(NORTH.boardId, draft.id, clock.now())).toEqual(draft);
      expect(await guidanceDraftStore(client).find(SOUTH.boardId, draft.id, clock.now())).toBeNull();
      const tomorrow = clock.now().add({ hours: 24 });
      expect(await guidanceDraftStore(client).find(NORTH.boardId, draft.id, tomorrow)).toBeNull();
    });

    it('is used once, however many take it', async () => {
      await add();
      const taken = await Promise.all([1, 2, 3].map(() => guidanceDraftStore(client).remove(NORTH.boardId, draft.id)));
      expect(taken.filter(Boolean)).toHaveLength(1);
    });
  });

  it('keeps a golden set in its order, and puts a new one in its place', async () => {
    const question = (id: string, boardId = NORTH.boardId): GoldenQuestion => {
      return { id, boardId, question: `Question ${id}?`, levels: [3, 4], topic: 'health', emergency: id === 'b' };
    };
    const store = goldenQuestionStore(client);
    await store.replace(SOUTH.boardId, [question('s', SOUTH.boardId)]);
    await store.replace(NORTH.boardId, [question('b'), question('a')]);
    expect(await store.of(NORTH.boardId)).toEqual([question('b'), question('a')]);
    await store.replace(NORTH.boardId, [{ ...question('c'), topic: null, levels: [] }]);
    expect(await store.of(NORTH.boardId)).toEqual([{ ...question('c'), topic: null, levels: [] }]);
    expect(await store.of(SOUTH.boardId)).toHaveLength(1);
  });

  it('marks a board’s added phrases anew with each that comes or goes, and takes one only once', async () => {
    const store = addedPhraseStore(client);
    const phrase = {
      boardId: NORTH.boardId,
      passageId: asId<PassageId>('p1'),
      phrase: 'mardy',
      addedBy: personId('analyst'),
      addedAt: clock.now(),
    };
    const marks = [await store.mark(NORTH.boardId)];
    expect(await store.add(phrase)).toBe(true);
    marks.push(await store.mark(NORTH.boardId));
    expect(await store.add({ ...phrase, addedBy: null })).toBe(false);
    expect(await store.mark(NORTH.boardId)).toBe(marks.at(-1));
    expect(await store.add({ ...phrase, phrase: 'nesh' })).toBe(true);
    marks.push(await store.mark(NORTH.boardId));
    expect(await store.remove(phrase)).toBe(true);
    expect(await store.remove(phrase)).toBe(false);
    marks.push(await store.mark(NORTH.boardId));
    expect(await store.add(phrase)).toBe(true);
    marks.push(await store.mark(NORTH.boardId));
    expect(new Set(marks).size).toBe(marks.length);
    expect((await store.of(NORTH.boardId)).map((one) => one.phrase)).toEqual(['nesh', 'mardy']);
    expect(await store.of(SOUTH.boardId)).toEqual([]);
  });
});
