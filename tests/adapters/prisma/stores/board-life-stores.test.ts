import { Temporal } from 'temporal-polyfill';
import { beforeEach, describe, expect, it } from 'vitest';
import type { PrismaClient } from '../../../../src/adapters/prisma/generated/client.js';
import { actionsDraftStore } from '../../../../src/adapters/prisma/stores/actions-draft-store.js';
import { announcementStore } from '../../../../src/adapters/prisma/stores/announcement-store.js';
import { draftStore } from '../../../../src/adapters/prisma/stores/draft-store.js';
import { scheduleStore } from '../../../../src/adapters/prisma/stores/schedule-store.js';
import { seatLookup } from '../../../../src/adapters/prisma/stores/seat-lookup.js';
import { snoozeStore } from '../../../../src/adapters/prisma/stores/snooze-store.js';
import { storeTime } from '../../../../src/adapters/prisma/stores/store-time.js';
import type { ActionsDraft } from '../../../../src/core/actions/importing/actions-draft.js';
import type { Announcement } from '../../../../src/core/announcements/announcement.js';
import { defaultSchedules } from '../../../../src/core/notices/scheduling/default-schedules.js';
import { asId, type AnnouncementId, type DraftId } from '../../../../src/core/shared/ids.js';
import { forEachStore } from '../../../kit/database.js';
import { movingClock } from './support/moving-clock.js';
import { agencyId, day } from './support/sample-action.js';
import { addPerson, addSeat, addTwoBoards, meetingId, NORTH, personId, SOUTH } from './support/two-boards.js';

const now = Temporal.Instant.from('2031-06-10T08:00:00.25Z');
const ann = personId('ann');

forEachStore('the stores of a board’s life', (open) => {
  let client: PrismaClient;
  beforeEach(async () => {
    ({ client } = await open());
  });

  describe('lists of actions that wait', () => {
    const draft: ActionsDraft = {
      id: asId<DraftId>('draft-1'),
      boardId: NORTH.boardId,
      createdBy: ann,
      groupId: NORTH.groupId,
      meetingId: meetingId('meeting-1'),
      actions: [
        {
          row: 2,
          what: 'Circulate the tool',
          ownerId: ann,
          helperIds: [personId('bob')],
          agencyId: agencyId('police'),
          dueOn: day('2031-10-26'),
          minute: '7.2',
          priority: null,
          source: 'audit',
        },
      ],
    };
    const add = () => actionsDraftStore(client).add(draft, now, now.add({ hours: 24 }));

    it('come back as they were read, to their own board, until they expire', async () => {
      await add();
      const drafts = actionsDraftStore(client);
      expect(await drafts.find(NORTH.boardId, draft.id, now)).toEqual(draft);
      expect(await drafts.find(SOUTH.boardId, draft.id, now)).toBeNull();
      expect(await drafts.find(NORTH.boardId, draft.id, now.add({ hours: 24 }))).toBeNull();
    });

    it('are used once, and not from another board', async () => {
      await add();
      expect(await actionsDraftStore(client).remove(SOUTH.boardId, draft.id)).toBe(false);
      const taken = await Promise.all([1, 2, 3].map(() => actionsDraftStore(client).remove(NORTH.boardId, draft.id)));
      expect(taken.filter(Boolean)).toHaveLength(1);
    });

    it('are not taken for agendas', async () => {
      await add();
      expect(await draftStore(client).find(NORTH.boardId, draft.id, now)).toBeNull();
      expect(await draftStore(client).remove(NORTH.boardId, draft.id)).toBe(false);
      await client.draft.updateMany({ data: { kind: 'agenda' } });
      expect(await actionsDraftStore(client).find(NORTH.boardId, draft.id, now)).toBeNull();
      expect(await actionsDraftStore(client).remove(NORTH.boardId, draft.id)).toBe(false);
    });

    it('are refused when they cannot be read', async () => {
      await add();
      await client.draft.updateMany({
        data: { content: { groupId: 'g', meetingId: null, actions: [{ dueOn: 'soon' }] } },
      });
      await expect(actionsDraftStore(client).find(NORTH.boardId, draft.id, now)).rejects.toMatchObject({
        code: 'store.unreadable_json',
      });
    });
  });

  describe('announcements', () => {
    const first: Announcement = {
      id: asId<AnnouncementId>('news-1'),
      boardId: NORTH.boardId,
      groupId: NORTH.groupId,
      text: 'The meeting moves to room 2.',
      urgent: true,
      version: 1,
      state: 'standing',
      withdrawnBecause: null,
      sentBy: ann,
      sentAt: now,
    };

    it('come back to their own board, the latest first', async () => {
      const store = announcementStore(client);
      const later = { ...first, id: asId<AnnouncementId>('news-2'), urgent: false, sentAt: now.add({ hours: 1 }) };
      await store.add(first);
      await store.add(later);
      await store.add({ ...first, id: asId<AnnouncementId>('news-3'), boardId: SOUTH.boardId });
      expect(await store.find(NORTH.boardId, first.id)).toEqual(first);
      expect(await store.find(SOUTH.boardId, first.id)).toBeNull();
      expect(await store.latest(NORTH.boardId, 9)).toEqual([later, first]);
      expect(await store.latest(NORTH.boardId, 1)).toEqual([later]);
    });

    it('are replaced and withdrawn over what was read, by one of two', async () => {
      const store = announcementStore(client);
      await store.add(first);
      const second = { ...first, version: 2, text: 'The meeting moves to room 3.' };
      expect(await store.save(second, first)).toBe(true);
      expect(await store.save({ ...second, text: 'To room 4.' }, first)).toBe(false);
      const withdrawn = { ...second, state: 'withdrawn' as const, withdrawnBecause: 'It stays where it is.' };
      expect(await store.save({ ...withdrawn, boardId: SOUTH.boardId }, second)).toBe(false);
      expect(await store.save(withdrawn, second)).toBe(true);
      expect(await store.save({ ...second, version: 3 }, second)).toBe(false);
      expect(await store.find(NORTH.boardId, first.id)).toEqual(withdrawn);
    });
  });

  describe('schedules', () => {
    it('are added once, changed by name, and found by board', async () => {
      const store = scheduleStore(client);
      const [reminders, digest] = defaultSchedules(NORTH.boardId, now);
      if (reminders === undefined || digest === undefined) throw new Error('a board has two schedules');
      for (const schedule of [reminders, digest, ...defaultSchedules(SOUTH.boardId, now)]) await store.add(schedule);
      await store.add({ ...digest, localTime: '06:00' });
      expect(await store.of(NORTH.boardId)).toEqual([digest, reminders]);
      const changed = { ...digest, weekdays: [2, 4], localTime: '07:30', active: false, since: now.add({ hours: 1 }) };
      await store.save(changed);
      expect(await store.of(NORTH.boardId)).toEqual([changed, reminders]);
      await expect(store.save({ ...digest, boardId: SOUTH.boardId })).rejects.toMatchObject({
        code: 'store.no_such_schedule',
      });
    });
  });

  it('keeps until when somebody wants no reminders, for each board', async () => {
    const store = snoozeStore(client);
    expect(await store.of(NORTH.boardId, ann)).toBeNull();
    await store.save(NORTH.boardId, ann, day('2031-07-01'));
    await store.save(NORTH.boardId, ann, day('2031-07-15'));
    await store.save(SOUTH.boardId, ann, day('2031-08-01'));
    expect((await store.of(NORTH.boardId, ann))?.toString()).toBe('2031-07-15');
    await store.save(NORTH.boardId, ann, null);
    expect(await store.of(NORTH.boardId, ann)).toBeNull();
    expect((await store.of(SOUTH.boardId, ann))?.toString()).toBe('2031-08-01');
  });

  it('knows who holds a seat at a table now', async () => {
    await addTwoBoards(client);
    await addPerson(client, { id: 'ann' });
    await addSeat(client, { id: 'police', personId: 'ann' });
    expect(await seatLookup(client).holds(NORTH.groupId, ann)).toBe(true);
    expect(await seatLookup(client).holds(SOUTH.groupId, ann)).toBe(false);
    await client.seat.updateMany({ data: { personId: null } });
    expect(await seatLookup(client).holds(NORTH.groupId, ann)).toBe(false);
  });

  it('tells the time by its own clock, whatever ours says', async () => {
    const theirs = await storeTime(client);
    expect(Math.abs(theirs.epochMilliseconds - Date.now())).toBeLessThan(60_000);
    expect(Math.abs(theirs.epochMilliseconds - movingClock().now().epochMilliseconds)).toBeGreaterThan(86_400_000);
  });
});
