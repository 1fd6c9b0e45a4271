import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PrismaClient } from '../../../../src/adapters/prisma/generated/client.js';
import { actionStore } from '../../../../src/adapters/prisma/stores/action-store.js';
import { dateOfDay, dayOf } from '../../../../src/adapters/prisma/stores/days.js';
import { snoozeStore } from '../../../../src/adapters/prisma/stores/snooze-store.js';
import { withTransaction } from '../../../../src/adapters/prisma/with-transaction.js';
import { forEachStore, type TestStore } from '../../../kit/database.js';
import { Gate } from './support/gate.js';
import { actionId, actionWith, day, eventWith } from './support/sample-action.js';
import { meetingId, NORTH, personId, SOUTH } from './support/two-boards.js';

const instant = (text: string) => Temporal.Instant.from(text);
const whole = actionWith({
  meetingId: meetingId('meeting-1'),
  minute: '7.2',
  helperIds: [personId('bob'), personId('cat')],
  missedFrom: day('2031-06-20'),
  priority: 'neglect',
  source: 'case-review',
  status: 'carried-forward',
  moreTime: {
    until: day('2031-10-26'),
    because: 'The tool is late.',
    askedBy: personId('ann'),
    askedAt: instant('2031-06-30T08:00:00.5Z'),
  },
  evidenceUrl: 'https://papers.example/tool.pdf',
  messageUrl: 'https://teams.microsoft.com/l/message/19:board@thread.tacv2/1764000000000',
  challengedAt: instant('2031-06-25T09:00:00Z'),
  createdBy: personId('manager'),
  closedAt: instant('2031-06-26T09:00:00Z'),
});

forEachStore('action store', (open) => {
  let client: PrismaClient;
  let kind: TestStore['kind'];
  const store = () => actionStore(client);
  beforeEach(async () => {
    ({ client, kind } = await open());
  });

  it('gives back what was added, by id and by reference, to its own board only', async () => {
    await store().add([whole, actionWith({ id: actionId('action-2') })]);
    expect(await store().find(NORTH.boardId, whole.id)).toEqual(whole);
    expect(await store().byReference(NORTH.boardId, whole.reference)).toEqual(whole);
    expect(
      await store().search({ boardId: NORTH.boardId, within: null, meetingId: meetingId('meeting-1') }, PAGE),
    ).toEqual([whole]);
    expect(await store().find(SOUTH.boardId, whole.id)).toBeNull();
    expect(await store().byReference(SOUTH.boardId, whole.reference)).toBeNull();
    expect(await store().byReference(NORTH.boardId, { ...whole.reference, number: 9 })).toBeNull();
    expect(await store().search({ boardId: SOUTH.boardId, within: null }, PAGE)).toEqual([]);
  });

  it('never holds two actions of one reference', async () => {
    await store().add([actionWith()]);
    await expect(
      store().add([{ ...actionWith({ id: actionId('other') }), reference: actionWith().reference }]),
    ).rejects.toThrow();
  });

  it('writes over the version that was read, raises it, and lets the second of two know', async () => {
    await store().add([whole]);
    const closed = { ...whole, status: 'closed' as const, moreTime: null, ownerId: personId('dan'), helperIds: [] };
    expect(await store().save(closed)).toBe(true);
    expect(await store().save({ ...whole, what: 'Something else' })).toBe(false);
    expect(await store().save({ ...closed, version: 2, boardId: SOUTH.boardId })).toBe(false);
    expect(await store().find(NORTH.boardId, whole.id)).toEqual({ ...closed, version: 2 });
  });

  it('keeps the history in order, each line once', async () => {
    await store().add([actionWith(), actionWith({ id: actionId('action-2') })]);
    const second = eventWith({
      seq: 2,
      kind: 'handed-over',
      by: personId('ann'),
      note: 'On leave.',
      from: 'ann',
      to: 'bob',
    });
    await store().record([second, eventWith()]);
    await store().record([eventWith({ actionId: actionId('action-2') })]);
    expect(await store().history(actionId('action-1'))).toEqual([eventWith(), second]);
    await expect(store().record([eventWith()])).rejects.toThrow();
  });

  it('refuses a wish for more time that it cannot read', async () => {
    await store().add([whole]);
    await client.action.updateMany({ data: { moreTime: { until: 'soon' } } });
    await expect(store().find(NORTH.boardId, whole.id)).rejects.toMatchObject({ code: 'store.unreadable_json' });
  });

  describe('running numbers', () => {
    const take = (count: number, on = '2031-06-10', boardId = NORTH.boardId) =>
      withTransaction(client, (tx) => actionStore(tx).takeNumbers(boardId, day(on), count));

    it('run on for each board and day', async () => {
      expect([await take(1), await take(3), await take(1)]).toEqual([1, 2, 5]);
      expect([await take(2, '2031-06-11'), await take(2, '2031-06-10', SOUTH.boardId), await take(1)]).toEqual([
        1, 1, 6,
      ]);
      await expect(take(0)).rejects.toMatchObject({ code: 'store.no_numbers_asked_for' });
    });

    it('are given to nobody twice, however many ask at once', async () => {
      const firsts = await Promise.all(
        [1, 2, 3, 1, 2, 3, 1, 2].map((count) => take(count).then((first) => ({ first, count }))),
      );
      const numbers = firsts.flatMap(({ first, count }) => Array.from({ length: count }, (_, at) => first + at));
      expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 15 }, (_, at) => at + 1));
    });

    it('are counted on from what another has taken but not yet committed', async ({ skip }) => {
      if (kind === 'embedded') skip('one connection: a transaction always sees the one before');
      const taken = new Gate<number>();
      const mayCommit = new Gate<undefined>();
      const first = withTransaction(client, async (tx) => {
        taken.open(await actionStore(tx).takeNumbers(NORTH.boardId, day('2031-06-10'), 2));
        await mayCommit.opened;
      });
      expect(await taken.opened).toBe(1);
      const second = take(1);
      mayCommit.open(undefined);
      await first;
      expect(await second).toBe(3);
    });

    it('leave no two alike after a transaction that came to nothing', async () => {
      await take(2);
      const failing = withTransaction(client, async (tx) => {
        await actionStore(tx).takeNumbers(NORTH.boardId, day('2031-06-10'), 5);
        throw new Error('the last step fails');
      });
      await expect(failing).rejects.toThrow('the last step fails');
      expect(await take(1)).toBe(3);
    });
  });

  describe('days', () => {
    const zone = process.env['TZ'];
    afterEach(() => {
      process.env['TZ'] = zone;
    });

    it.each(['UTC', 'Europe/London', 'America/New_York', 'Pacific/Auckland', 'Pacific/Kiritimati'])(
      'are the same whatever the zone of process and session: %s',
      async (where) => {
        process.env['TZ'] = where;
        // Around both clock changes, New Year and a leap day; in Kiritimati and Auckland midnight there is another day's in UTC.
        const days = ['2027-03-27', '2027-03-28', '2027-03-29', '2027-10-30', '2027-10-31', '2027-12-31', '2028-02-29'];
        const actions = days.map((on, at) =>
          actionWith({ id: actionId(`action-${at}`), dueOn: day(on), reference: { day: day(on), number: 1 } }),
        );
        await withTransaction(client, async (tx) => {
          await tx.$executeRawUnsafe(`SET LOCAL TIME ZONE '${where}'`);
          const log = actionStore(tx);
          await log.add(actions);
          for (const [at, on] of days.entries()) {
            expect(await log.byReference(NORTH.boardId, { day: day(on), number: 1 })).toEqual(actions[at]);
            const onThatDay = { dueFrom: day(on), dueBefore: day(on).add({ days: 1 }) };
            expect(await log.search({ boardId: NORTH.boardId, within: null, ...onThatDay }, PAGE)).toEqual([
              actions[at],
            ]);
            const tallies = await log.tally({ boardId: NORTH.boardId, within: null, ...onThatDay }, day(on));
            expect(tallies.map(({ overdue }) => overdue)).toEqual([false]);
            await log.takeNumbers(NORTH.boardId, day(on), 1);
            await snoozeStore(tx).save(NORTH.boardId, personId(on), day(on));
            expect((await snoozeStore(tx).of(NORTH.boardId, personId(on)))?.toString()).toBe(on);
          }
        });
        const [stored] = await client.$queryRaw<{ due: string; ref: string; counted: string }[]>`
          SELECT string_agg("dueOn"::text, ' ' ORDER BY "dueOn") AS due, string_agg("refDay"::text, ' ' ORDER BY "refDay") AS ref,
            (SELECT string_agg(day::text, ' ' ORDER BY day) FROM "ActionCounter") AS counted FROM "Action"`;
        expect(stored).toEqual({ due: days.join(' '), ref: days.join(' '), counted: days.join(' ') });
      },
    );
  });
});

const PAGE = { limit: 100, offset: 0 } as const;

describe('a day as a DATE column takes it', () => {
  it('comes back as it went in, whatever the day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -30_000, max: 60_000 }), (days) => {
        const some = day('1970-01-01').add({ days });
        expect(dayOf(dateOfDay(some)).equals(some)).toBe(true);
        expect(dateOfDay(some).getTime() % 86_400_000 === 0).toBe(true);
      }),
    );
  });
});
