import { beforeEach, describe, expect, it } from 'vitest';
import type { PrismaClient } from '../../../../src/adapters/prisma/generated/client.js';
import { adviceStore } from '../../../../src/adapters/prisma/stores/advice-store.js';
import { guidanceFeedbackStore } from '../../../../src/adapters/prisma/stores/guidance-feedback-store.js';
import { sweep } from '../../../../src/adapters/prisma/stores/sweep.js';
import { unknownWordStore } from '../../../../src/adapters/prisma/stores/unknown-word-store.js';
import type { AdviceRequest } from '../../../../src/core/thresholds/advice/advice-request.js';
import type { GuidanceFeedback } from '../../../../src/core/thresholds/improving/feedback.js';
import { asId, type AdviceId, type GuidanceId, type PassageId } from '../../../../src/core/shared/ids.js';
import { day } from '../../../kit/builders/at.js';
import { forEachStore } from '../../../kit/database.js';
import { movingClock } from './support/moving-clock.js';
import { addTwoBoards, NORTH, personId, SOUTH } from './support/two-boards.js';

forEachStore('what makes guidance better', (open) => {
  let client: PrismaClient;
  const clock = movingClock();
  beforeEach(async () => {
    ({ client } = await open());
    await addTwoBoards(client);
  });

  describe('feedback', () => {
    const feedback = (given: Partial<GuidanceFeedback> = {}): GuidanceFeedback => ({
      id: 'answer-1',
      boardId: NORTH.boardId,
      guidanceId: asId<GuidanceId>('guidance-1'),
      passageIds: [asId<PassageId>('p1'), asId<PassageId>('p2')],
      topic: 'health',
      verdict: 'helped',
      day: day('2031-06-10'),
      ...given,
    });

    it('changes the verdict of one answer and counts it once', async () => {
      const store = guidanceFeedbackStore(client);
      expect(await store.save(feedback())).toBe('added');
      expect(await store.save(feedback())).toBe('unchanged');
      expect(await store.save(feedback({ verdict: 'wrong-level' }))).toBe('changed');
      expect(await store.save(feedback({ boardId: SOUTH.boardId, verdict: 'helped' }))).toBe('refused');
      const tally = await store.tally(NORTH.boardId, day('2031-06-01'));
      expect(tally).toEqual([{ topic: 'health', verdict: 'wrong-level', count: 1 }]);
      expect(await store.tally(SOUTH.boardId, day('2031-06-01'))).toEqual([]);
    });

    it('names the passages most often under a wrong level, since a day', async () => {
      const store = guidanceFeedbackStore(client);
      await store.save(feedback({ id: 'a', verdict: 'wrong-level' }));
      await store.save(feedback({ id: 'b', verdict: 'wrong-level', passageIds: [asId('p2')] }));
      await store.save(feedback({ id: 'c', passageIds: [asId('p3')] }));
      await store.save(feedback({ id: 'd', verdict: 'wrong-level', passageIds: [asId('p4')], day: day('2031-05-31') }));
      expect(await store.doubted(NORTH.boardId, day('2031-06-01'), 5)).toEqual([
        { passageId: 'p2', count: 2 },
        { passageId: 'p1', count: 1 },
      ]);
      expect(await store.doubted(NORTH.boardId, day('2031-06-01'), 1)).toHaveLength(1);
    });

    it('is swept after thirteen months', async () => {
      const store = guidanceFeedbackStore(client);
      await store.save(feedback({ day: day('2030-05-09') }));
      await store.save(feedback({ id: 'kept', day: day('2030-05-10') }));
      expect(await sweep(client, clock)).toMatchObject({ feedback: 1 });
      expect((await client.guidanceFeedback.findMany()).map(({ id }) => id)).toEqual(['kept']);
    });
  });

  describe('unknown words', () => {
    it('are counted once a question, the most frequent first, each board for itself', async () => {
      const store = unknownWordStore(client);
      await store.count(NORTH.boardId, ['nesh', 'mardy', 'nesh'], day('2031-06-10'));
      await store.count(NORTH.boardId, ['mardy'], day('2031-06-11'));
      await store.count(NORTH.boardId, [], day('2031-06-12'));
      await store.count(SOUTH.boardId, ['nesh'], day('2031-06-10'));
      expect(await store.most(NORTH.boardId, 5)).toEqual([
        { word: 'mardy', count: 2, lastDay: day('2031-06-11') },
        { word: 'nesh', count: 1, lastDay: day('2031-06-10') },
      ]);
    });

    it('stay away once they are called unneeded, and count anew once they were known', async () => {
      const store = unknownWordStore(client);
      await store.count(NORTH.boardId, ['asdf', 'nesh'], day('2031-06-10'));
      expect(await store.callUnneeded(NORTH.boardId, 'asdf')).toBe(true);
      expect(await store.forget(NORTH.boardId, 'asdf')).toBe(false);
      expect(await store.forget(NORTH.boardId, 'nesh')).toBe(true);
      expect(await store.forget(NORTH.boardId, 'nesh')).toBe(false);
      await store.count(NORTH.boardId, ['asdf', 'nesh'], day('2031-06-12'));
      expect(await store.most(NORTH.boardId, 5)).toEqual([{ word: 'nesh', count: 1, lastDay: day('2031-06-12') }]);
    });
  });

  describe('requests for advice', () => {
    const request = (given: Partial<AdviceRequest> = {}): AdviceRequest => ({
      id: asId<AdviceId>('advice-1'),
      boardId: NORTH.boardId,
      tenantId: NORTH.tenantId,
      askerId: null,
      replyTo: { conversationId: 'chat', serviceUrl: 'https://example.org', botId: 'bot' },
      text: 'What does the form need?',
      state: 'open',
      adviserId: null,
      answer: null,
      askedAt: clock.now(),
      claimedAt: null,
      answeredAt: null,
      closedAt: null,
      wordsDeletedAt: null,
      version: 1,
      ...given,
    });

    it('are found by their own board, and saved by whoever comes first', async () => {
      const store = adviceStore(client);
      await store.add(request());
      expect(await store.find(NORTH.boardId, request().id)).toEqual(request());
      expect(await store.find(SOUTH.boardId, request().id)).toBeNull();
      const claimed = { ...request(), state: 'claimed' as const, adviserId: personId('ann'), claimedAt: clock.now() };
      expect(await store.save(claimed)).toBe(true);
      expect(await store.save({ ...claimed, adviserId: personId('bob') })).toBe(false);
      expect(await store.find(NORTH.boardId, request().id)).toEqual({ ...claimed, version: 2 });
    });

    it('forget where they came from when the address is taken out', async () => {
      const store = adviceStore(client);
      await store.add(request());
      await store.save(request({ state: 'closed', replyTo: null, closedAt: clock.now() }));
      expect(await store.find(NORTH.boardId, request().id)).toMatchObject({ state: 'closed', replyTo: null });
      const rows = await client.$queryRaw<{ null: boolean }[]>`SELECT "replyTo" IS NULL AS null FROM "AdviceRequest"`;
      expect(rows).toEqual([{ null: true }]);
    });

    it('come up for deletion by their last step, once', async () => {
      const store = adviceStore(client);
      const asked = clock.now();
      const day = (count: number) => asked.add({ hours: 24 * count });
      await store.add(request());
      await store.add(request({ id: asId('claimed'), state: 'claimed', claimedAt: day(1) }));
      await store.add(request({ id: asId('answered'), state: 'answered', claimedAt: day(1), answeredAt: day(2) }));
      await store.add(request({ id: asId('closed'), state: 'closed', answeredAt: day(2), closedAt: day(3) }));
      const due = async (count: number) =>
        (await store.untouchedSince(NORTH.boardId, day(count), 9)).map(({ id }) => String(id)).sort();
      expect(await due(0)).toEqual([]);
      expect(await due(1)).toEqual(['advice-1']);
      expect(await due(3)).toEqual(['advice-1', 'answered', 'claimed']);
      expect(await due(4)).toEqual(['advice-1', 'answered', 'claimed', 'closed']);
      expect(await store.untouchedSince(SOUTH.boardId, day(4), 9)).toEqual([]);
      await store.save(request({ text: '', wordsDeletedAt: day(4) }));
      expect(await due(5)).toEqual(['answered', 'claimed', 'closed']);
      expect(await store.find(NORTH.boardId, request().id)).toMatchObject({ text: '', wordsDeletedAt: day(4) });
    });

    it('are listed by state, the longest waiting first, and keep their history', async () => {
      const store = adviceStore(client);
      await store.add(request({ id: asId('later'), askedAt: clock.now().add({ minutes: 5 }) }));
      await store.add(request());
      await store.add(request({ id: asId('closed'), state: 'closed' }));
      await store.record({ requestId: request().id, seq: 2, kind: 'claimed', at: clock.now(), byId: personId('ann') });
      await store.record({ requestId: request().id, seq: 1, kind: 'asked', at: clock.now(), byId: null });
      const open = await store.inStates(NORTH.boardId, ['open', 'claimed'], 5);
      expect(open.map(({ id }) => id)).toEqual(['advice-1', 'later']);
      expect((await store.history(request().id)).map(({ kind, byId }) => [kind, byId])).toEqual([
        ['asked', null],
        ['claimed', 'ann'],
      ]);
    });
  });
});
