import { Temporal } from 'temporal-polyfill';
import { beforeEach, expect, it } from 'vitest';
import type { PrismaClient } from '../../../../src/adapters/prisma/generated/client.js';
import { meetingStore } from '../../../../src/adapters/prisma/stores/meeting-store.js';
import { registerStore } from '../../../../src/adapters/prisma/stores/register-store.js';
import { withTransaction } from '../../../../src/adapters/prisma/with-transaction.js';
import type { RegisterEntry } from '../../../../src/core/meetings/register/register.js';
import { forEachStore } from '../../../kit/database.js';
import { meetingWith } from './support/sample-meeting.js';
import { addTwoBoards, meetingId, NORTH, personId, seatId } from './support/two-boards.js';

const entry = (seat: string, changes: Partial<RegisterEntry> = {}): RegisterEntry => ({
  seatId: seatId(seat),
  status: 'present',
  mode: 'in-person',
  deputyName: null,
  ...changes,
});
const confirmed = { at: Temporal.Instant.from('2031-07-10T11:30:00Z'), by: personId('manager') };

forEachStore('register store', (open) => {
  let client: PrismaClient;
  const { id } = meetingWith();
  const confirm = (entries: readonly RegisterEntry[]) =>
    withTransaction(client, (tx) => registerStore(tx).confirm(id, entries, confirmed));
  beforeEach(async () => {
    ({ client } = await open());
    await addTwoBoards(client);
    await meetingStore(client).add(meetingWith());
  });

  it('has no register until one is confirmed', async () => {
    expect(await registerStore(client).of(id)).toBeNull();
    expect(await registerStore(client).of(meetingId('none'))).toBeNull();
  });

  it('replaces the whole register, and leaves the meeting’s version to the meeting', async () => {
    await confirm([entry('a'), entry('b', { status: 'apologies', mode: null })]);
    const entries = [entry('b', { status: 'deputy', mode: 'online', deputyName: 'Sam Lee' }), entry('c')];
    await confirm(entries);
    expect(await registerStore(client).of(id)).toEqual({
      entries,
      confirmedAt: confirmed.at,
      confirmedBy: confirmed.by,
    });
    expect((await meetingStore(client).find(NORTH.boardId, id))?.version).toBe(1);
  });

  it('keeps one whole register when two confirm at once', async () => {
    await Promise.all([confirm([entry('a'), entry('b')]), confirm([entry('a'), entry('c')])]);
    const seats = (await registerStore(client).of(id))?.entries.map((kept) => kept.seatId);
    expect([
      ['a', 'b'],
      ['a', 'c'],
    ]).toContainEqual(seats);
  });

  it('refuses a meeting that is not there', async () => {
    const confirming = registerStore(client).confirm(meetingId('none'), [], confirmed);
    await expect(confirming).rejects.toMatchObject({ code: 'store.no_such_meeting' });
  });
});
