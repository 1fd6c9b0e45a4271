import { Temporal } from 'temporal-polyfill';
import { beforeEach, expect, it } from 'vitest';
import type { PrismaClient } from '../../../../src/adapters/prisma/generated/client.js';
import { createTransact } from '../../../../src/adapters/prisma/stores/bind-stores.js';
import { meetingStore } from '../../../../src/adapters/prisma/stores/meeting-store.js';
import { forEachStore } from '../../../kit/database.js';
import { meetingWith } from './support/sample-meeting.js';
import { addTwoBoards, meetingId, NORTH, seatId, SOUTH } from './support/two-boards.js';

forEachStore('meeting store', (open) => {
  let client: PrismaClient;
  beforeEach(async () => {
    ({ client } = await open());
    await addTwoBoards(client);
  });

  it('gives back what was added, to the millisecond, and only to its own board', async () => {
    const meetings = meetingStore(client);
    const meeting = meetingWith({ joinUrl: 'https://teams.example/j', invitedSeatIds: [seatId('s2'), seatId('s1')] });
    await meetings.add(meeting);
    expect(await meetings.find(NORTH.boardId, meeting.id)).toEqual(meeting);
    expect(await meetings.find(SOUTH.boardId, meeting.id)).toBeNull();
    expect(await meetings.search({ boardId: SOUTH.boardId, limit: 10 })).toEqual([]);
  });

  it('lets two who plan the same meeting at the same moment make one', async () => {
    const transact = createTransact({ client }, { now: () => Temporal.Instant.from('2031-01-06T09:00:00Z') });
    const plan = async (id: string): Promise<'added' | 'there'> =>
      transact(async ({ meetings }) => {
        await meetings.holdCalendar(NORTH.boardId, NORTH.groupId);
        if ((await meetings.search({ boardId: NORTH.boardId, limit: 1 })).length > 0) return 'there';
        await meetings.add(meetingWith({ id: meetingId(id) }));
        return 'added';
      });
    expect((await Promise.all([plan('one'), plan('two'), plan('three')])).sort()).toEqual(['added', 'there', 'there']);
  });

  it('refuses a meeting of another board’s group', async () => {
    await expect(meetingStore(client).add(meetingWith({ groupId: SOUTH.groupId }))).rejects.toThrow();
    expect(await client.meeting.count()).toBe(0);
  });

  it('searches by group, time and status, in either order, up to a limit', async () => {
    const meetings = meetingStore(client);
    for (const month of ['07', '08', '09', '10']) {
      await meetings.add(
        meetingWith({
          id: meetingId(`m${month}`),
          startsAt: Temporal.Instant.from(`2031-${month}-10T09:00:00Z`),
          status: month === '09' ? 'cancelled' : 'called',
        }),
      );
    }
    const ids = async (search: Partial<Parameters<typeof meetings.search>[0]>) =>
      (await meetings.search({ boardId: NORTH.boardId, limit: 10, ...search })).map(({ id }) => id);
    const august = Temporal.Instant.from('2031-08-10T09:00:00Z');
    expect(await ids({})).toEqual(['m07', 'm08', 'm09', 'm10']);
    expect(await ids({ order: 'latest-first', limit: 2 })).toEqual(['m10', 'm09']);
    expect(await ids({ from: august, statuses: ['called', 'planned'] })).toEqual(['m08', 'm10']);
    expect(await ids({ before: august })).toEqual(['m07']);
    expect(await ids({ groupId: SOUTH.groupId })).toEqual([]);
    expect(await ids({ statuses: [] })).toEqual([]);
  });

  it('saves over the version that was read, and raises it', async () => {
    const meetings = meetingStore(client);
    const meeting = meetingWith();
    await meetings.add(meeting);
    expect(await meetings.save({ ...meeting, place: 'Library' })).toBe(true);
    expect(await meetings.save({ ...meeting, place: 'Town hall' })).toBe(false);
    expect(await meetings.find(NORTH.boardId, meeting.id)).toEqual({ ...meeting, place: 'Library', version: 2 });
  });

  it('lets one of several who save at once be first', async () => {
    const meetings = meetingStore(client);
    const meeting = meetingWith();
    await meetings.add(meeting);
    const saved = await Promise.all(['a', 'b', 'c', 'd'].map((place) => meetings.save({ ...meeting, place })));
    expect(saved.filter(Boolean)).toHaveLength(1);
  });

  it('never saves into another board', async () => {
    const meetings = meetingStore(client);
    await meetings.add(meetingWith());
    expect(await meetings.save(meetingWith({ boardId: SOUTH.boardId, title: 'taken over' }))).toBe(false);
  });
});
