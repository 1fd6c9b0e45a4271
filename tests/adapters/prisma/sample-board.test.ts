import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { hats } from '../../../src/adapters/prisma/sample-board/hats.js';
import { loadSampleBoard } from '../../../src/adapters/prisma/sample-board/load-sample-board.js';
import { nextBoardDay } from '../../../src/adapters/prisma/sample-board/next-board-day.js';
import { prepareSampleReach } from '../../../src/adapters/prisma/sample-board/prepare-sample-reach.js';
import { readSampleBoard } from '../../../src/adapters/prisma/sample-board/read-sample-board.js';
import { bindMeetingsTx } from '../../../src/adapters/prisma/stores/bind-stores.js';
import type { PrismaClient } from '../../../src/adapters/prisma/generated/client.js';
import { LOCAL_TENANT_ID } from '../../../src/config.js';
import { withFrontItems } from '../../../src/core/meetings/agenda/front-items.js';
import { assessQuorum } from '../../../src/core/meetings/quorum/quorum.js';
import { asId, type BoardId, type GroupId, type MeetingId } from '../../../src/core/shared/ids.js';
import { londonDay, londonTime } from '../../../src/core/shared/london.js';
import { isWorkingDay } from '../../../src/core/shared/working-days.js';
import { forEachStore } from '../../kit/database.js';

const sample = readSampleBoard();
const mainBoard = asId<GroupId>('sample-group-main');
const boardId = asId<BoardId>('sample-board');
const now = Temporal.Instant.from('2027-03-01T09:30:00Z');

const storesOn = (client: PrismaClient) => bindMeetingsTx(client, { now: () => now });

/** Words for what somebody does: a name of the sample has to hold one. */
const ROLE_WORDS =
  /\b(Chair|Manager|Nurse|Director|representative|head teacher|member|Councillor|Executive|Head of|lead|Lead|Doctor|Adviser|Analyst|Officer|Co-ordinator|GP|Commander|Consultant|Practitioner)\b/;

describe('the sample board in its data files', () => {
  it('names people by role and never by name', () => {
    const names = [...sample.people.map(({ name }) => name), ...hats(sample).map(({ person }) => person.name)];
    const deputies = sample['held-meetings'].meetings.flatMap(({ register }) => Object.values(register.deputies));
    expect([...names, ...deputies].filter((name) => !ROLE_WORDS.test(name))).toEqual([]);
    expect(
      [...names, ...deputies].filter((name) => /\b(Mr|Mrs|Ms|Miss|Dr|Cllr|Rev)\b|\bCouncillor (?!for)[A-Z]/.test(name)),
    ).toEqual([]);
  });

  it('gives every id once', () => {
    const seats = sample.groups.flatMap((group) => group.seats);
    for (const ids of [sample.agencies, sample.people, sample.groups, seats].map((rows) => rows.map(({ id }) => id))) {
      expect(new Set(ids).size).toBe(ids.length);
    }
    for (const ids of [sample.people.map((one) => one.entraId), sample.people.map((one) => one.userId)]) {
      const known = ids.filter((id) => id !== null);
      expect(new Set(known).size).toBe(known.length);
    }
  });

  it('has only seats of agencies and people that exist', () => {
    const agencies = new Set(sample.agencies.map(({ id }) => id));
    const people = new Set(sample.people.map(({ id }) => id));
    const seats = sample.groups.flatMap((group) => group.seats);
    expect(seats.filter(({ agencyId }) => !agencies.has(agencyId))).toEqual([]);
    expect(seats.filter(({ personId }) => personId !== null && !people.has(personId))).toEqual([]);
    expect(sample.agencies.filter(({ id }) => !seats.some(({ agencyId }) => agencyId === id))).toEqual([]);
  });

  it('shows each kind of seat a newcomer should meet', () => {
    const seats = sample.groups.find(({ id }) => id === mainBoard)?.seats ?? [];
    expect(seats.length).toBeGreaterThanOrEqual(25);
    expect(seats.length).toBeLessThanOrEqual(30);
    expect(seats.filter(({ personId }) => personId === null)).toHaveLength(1);
    expect(seats.filter(({ invitedWhenRequired }) => invitedWhenRequired).map(({ agencyId }) => agencyId)).toEqual([
      'sample-agency-cafcass',
      'sample-agency-fire',
    ]);
    expect(seats.filter(({ office }) => office !== null).map(({ office }) => office)).toEqual(['chair', 'vice-chair']);
    expect(seats.find(({ personId }) => personId === 'sample-person-business-manager')?.standing).toBe('adviser');
    expect(seats.find(({ personId }) => personId === 'sample-person-councillor')?.standing).toBe('observer');
    expect(
      sample.agencies.filter(({ statutoryPartner }) => statutoryPartner).map(({ shortName }) => shortName),
    ).toEqual(['Council', 'CCG', 'Police']);
  });

  it('holds the cycle that the annual report tells of: five main meetings and one themed, in its months', () => {
    const { meetings } = sample['held-meetings'];
    expect(meetings.map(({ kind, day }) => `${kind} ${day.slice(0, 7)}`)).toEqual([
      'main 2017-05',
      'main 2017-07',
      'main 2017-09',
      'main 2017-12',
      'themed 2018-01',
      'main 2018-03',
    ]);
    for (const { day } of meetings) expect(isWorkingDay(Temporal.PlainDate.from(day))).toBe(true);
  });

  it('speaks of no seat in a register that is not at the table', () => {
    const seats = new Set(sample.groups.find(({ id }) => id === mainBoard)?.seats.map(({ id }) => id));
    for (const { register, invited } of sample['held-meetings'].meetings) {
      const named = [...Object.keys(register.deputies), ...register.apologies, ...register.absent, ...invited];
      expect(named.filter((id) => !seats.has(id))).toEqual([]);
      expect(new Set(named.filter((id) => !invited.includes(id))).size).toBe(
        named.filter((id) => !invited.includes(id)).length,
      );
    }
  });

  it('gives each meeting the fixed front items and fills its time exactly', () => {
    const { 'held-meetings': held, 'next-meeting': next } = sample;
    for (const { title, items } of [...held.meetings, next]) {
      expect(withFrontItems(items), title).toBe(items);
      expect(
        items.map(({ number }) => number),
        title,
      ).toEqual(items.map((_, at) => at + 1));
      expect(
        items.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0),
        title,
      ).toBe(next.minutes);
    }
  });

  it('gives the next meeting seven items, with a paper to follow and a restricted item', () => {
    const { items } = sample['next-meeting'];
    expect(items).toHaveLength(7);
    expect(items.filter(({ restricted }) => restricted)).toHaveLength(1);
    expect(items.flatMap(({ papers }) => papers).filter(({ link }) => link === null)).toHaveLength(1);
    expect(items.filter(({ lead, purpose }) => lead === null || purpose === null)).toEqual([]);
  });

  it('keeps the tenant of local mode', () => {
    expect(sample.board.tenantId).toBe(LOCAL_TENANT_ID);
  });

  it('has a hat for each part to be played, the business manager first', () => {
    const worn = hats(sample);
    expect(worn.map(({ name }) => name)).toEqual([
      'manager',
      'chair',
      'vice-chair',
      'police',
      'health',
      'head-teacher',
      'probation',
      'lay',
      'councillor',
      'guest',
      'practitioner',
    ]);
    const entraIds = worn.map(({ person }) => person.entraId);
    expect(new Set(entraIds).size).toBe(entraIds.length);
    expect(sample.people.map(({ entraId }) => entraId)).not.toContain(worn.at(-1)?.person.entraId);
  });
});

describe('the day of the next meeting', () => {
  it('is a working Thursday about three weeks ahead, whenever the sample is loaded', () => {
    for (let day = Temporal.PlainDate.from('2026-01-01'); day.year < 2028; day = day.add({ days: 1 })) {
      const load = day.toZonedDateTime({ timeZone: 'Europe/London', plainTime: '23:30' }).toInstant();
      const next = nextBoardDay(load);
      const ahead = day.until(next).days;
      expect([next.dayOfWeek, isWorkingDay(next), ahead >= 18 && ahead <= 31], day.toString()).toEqual([4, true, true]);
    }
  });
});

forEachStore('the sample board', (open) => {
  it('loads into an empty store, and a second time changes nothing', async () => {
    const { client } = await open();
    expect(await loadSampleBoard({ client, now })).toBe('loaded');
    const before = await everything(client);
    expect(await loadSampleBoard({ client, now: now.add({ hours: 24 * 90 }) })).toBe('already-there');
    expect(await everything(client)).toEqual(before);
    expect(before.counts).toEqual({
      boards: 1,
      agencies: 21,
      groups: 9,
      people: 41,
      seats: 87,
      meetings: 7,
      agendas: 7,
      audits: 1,
      actions: 25,
      events: 59,
      schedules: 2,
    });
  });

  it('leaves another board alone', async () => {
    const { client } = await open();
    const settings = { namesInSharedCards: false, nudgeWorkingDays: [], cutOffWorkingDays: 1 };
    await client.board.create({ data: { id: 'real', tenantId: 'elsewhere', name: 'Real', shortName: 'R', settings } });
    expect(await loadSampleBoard({ client, now })).toBe('already-there');
    expect(await client.person.count()).toBe(0);
  });

  it('reads back through the stores: the next meeting is planned, on a Thursday at two, and not called', async () => {
    const { client } = await open();
    await loadSampleBoard({ client, now });
    const { meetings, agendas, people } = storesOn(client);
    const next = await meetings.find(boardId, asId<MeetingId>('sample-meeting-next'));
    if (next === null) throw new Error('The next meeting is missing.');
    expect(next).toMatchObject({ status: 'planned', kind: 'main', call: 1, calledAt: null, version: 1 });
    expect(`${londonDay(next.startsAt).toString()} ${londonTime(next.startsAt).toString()}`).toBe(
      '2027-03-25 14:00:00',
    );
    expect(next.answersBy.toString()).toBe('2027-03-22T17:00:00Z');
    expect((await agendas.latest(next.id))?.items).toHaveLength(7);
    expect(await people.rolesOf(boardId, asId('sample-person-business-manager'))).toEqual(
      new Set(['practitioner', 'business-manager', 'member']),
    );
    expect(await people.tableOf(boardId, mainBoard)).toHaveLength(30);
  });

  it('always had the council, the CCG and the police at the table, and a quorum', async () => {
    const { client } = await open();
    await loadSampleBoard({ client, now });
    const { meetings, register, people } = storesOn(client);
    const table = await people.tableOf(boardId, mainBoard);
    const rule = (await people.groups(boardId)).find(({ id }) => id === mainBoard)?.quorumRule;
    if (rule === undefined) throw new Error('The main board has no quorum rule.');
    const held = await meetings.search({ boardId, statuses: ['held'], limit: 100 });
    expect(held).toHaveLength(6);
    for (const meeting of held) {
      const entries = (await register.of(meeting.id))?.entries ?? [];
      const there = table.map(({ seat, agency }) => {
        const status = entries.find(({ seatId }) => seatId === seat.id)?.status;
        const representedBy =
          status === 'present' ? ('member' as const) : status === 'deputy' ? ('deputy' as const) : null;
        return { seat, agency, representedBy };
      });
      const represented = new Set(
        there.filter(({ representedBy }) => representedBy !== null).map(({ agency }) => agency.shortName),
      );
      expect([...represented], meeting.title).toEqual(expect.arrayContaining(['Council', 'CCG', 'Police']));
      expect(assessQuorum(rule, there).met, meeting.title).toBe(true);
    }
  });

  it('can write to those in the Playground only, and knows why not to the others', async () => {
    const { client } = await open();
    await loadSampleBoard({ client, now });
    await client.reach.update({
      where: { personId: 'sample-person-lay' },
      data: { conversationId: 'old', state: 'reachable' },
    });
    await prepareSampleReach({ client, now, present: ['29:sample-police', '29:sample-nhs-england'] });
    const table = await storesOn(client).people.tableOf(boardId, mainBoard);
    const why = new Map(table.map(({ person, unreachable }) => [person?.name, unreachable]));
    expect(why.get('Police representative')).toBeNull();
    expect(why.get('Lay member')).toBe('not-installed');
    expect(why.get('NHS England representative')).toBe('guest');
    expect(why.get('Second lay member')).toBe('no-account');
    expect(await client.reach.count({ where: { conversationId: { not: null } } })).toBe(0);
  });
});

async function everything(client: PrismaClient) {
  const [boards, agencies, groups, people, seats, meetings, agendas, audits, actions, events, schedules] = [
    await client.board.findMany(),
    await client.agency.findMany(),
    await client.group.findMany(),
    await client.person.findMany(),
    await client.seat.findMany(),
    await client.meeting.findMany({ orderBy: { id: 'asc' } }),
    await client.agenda.findMany({ orderBy: { meetingId: 'asc' } }),
    await client.audit.findMany(),
    await client.action.findMany({ orderBy: { id: 'asc' } }),
    await client.actionEvent.findMany(),
    await client.schedule.findMany(),
  ];
  const tables = { boards, agencies, groups, people, seats, meetings, agendas, audits, actions, events, schedules };
  const [register, reach] = [await client.registerEntry.findMany(), await client.reach.findMany()];
  const counts = Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, rows.length]));
  return { ...tables, register, reach, counts };
}
