import { beforeEach, expect, it } from 'vitest';
import type { PrismaClient } from '../../../../src/adapters/prisma/generated/client.js';
import { draftStore } from '../../../../src/adapters/prisma/stores/draft-store.js';
import { sweep } from '../../../../src/adapters/prisma/stores/sweep.js';
import type { AgendaDraft } from '../../../../src/core/meetings/ports.js';
import { asId, type DraftId } from '../../../../src/core/shared/ids.js';
import { forEachStore } from '../../../kit/database.js';
import { movingClock } from './support/moving-clock.js';
import { addTwoBoards, meetingId, NORTH, personId, SOUTH } from './support/two-boards.js';

const draft: AgendaDraft = {
  id: asId<DraftId>('draft-1'),
  boardId: NORTH.boardId,
  createdBy: personId('manager'),
  title: 'Quarterly meeting',
  date: '2031-07-10',
  startTime: null,
  endTime: null,
  place: null,
  joinUrl: null,
  items: [],
  meetingId: null,
  basedOn: null,
};

forEachStore('draft store', (open) => {
  let client: PrismaClient;
  const clock = movingClock();
  const add = () => draftStore(client).add(draft, clock.now(), clock.now().add({ hours: 24 }));
  beforeEach(async () => {
    ({ client } = await open());
    await addTwoBoards(client);
  });

  it('gives back what was added and edited, to its own board', async () => {
    await add();
    const drafts = draftStore(client);
    expect(await drafts.find(NORTH.boardId, draft.id, clock.now())).toEqual(draft);
    const edited = { ...draft, place: 'Library', meetingId: meetingId('meeting-1') };
    expect(await drafts.save(edited)).toBe(true);
    expect(await drafts.find(NORTH.boardId, draft.id, clock.now())).toEqual(edited);
  });

  it('is neither found, edited nor removed from another board', async () => {
    await add();
    const drafts = draftStore(client);
    expect(await drafts.find(SOUTH.boardId, draft.id, clock.now())).toBeNull();
    expect(await drafts.save({ ...draft, boardId: SOUTH.boardId })).toBe(false);
    expect(await drafts.remove(SOUTH.boardId, draft.id)).toBe(false);
    expect(await drafts.find(NORTH.boardId, draft.id, clock.now())).toEqual(draft);
  });

  it('is used once, however many take it', async () => {
    await add();
    const taken = await Promise.all([1, 2, 3].map(() => draftStore(client).remove(NORTH.boardId, draft.id)));
    expect(taken.filter(Boolean)).toHaveLength(1);
    expect(await draftStore(client).save(draft)).toBe(false);
  });

  it('is gone once it has expired, and swept away', async () => {
    await add();
    await client.inbox.create({ data: { key: 'old', receivedAt: new Date(Date.now() - 25 * 3_600_000) } });
    await client.inbox.create({ data: { key: 'new' } });
    expect(await sweep(client, clock)).toEqual({ drafts: 0, inbox: 1, feedback: 0, replies: 0 });
    clock.advance({ hours: 24 });
    expect(await draftStore(client).find(NORTH.boardId, draft.id, clock.now())).toBeNull();
    expect(await sweep(client, clock)).toEqual({ drafts: 1, inbox: 0, feedback: 0, replies: 0 });
    expect(await client.inbox.count()).toBe(1);
  });
});
