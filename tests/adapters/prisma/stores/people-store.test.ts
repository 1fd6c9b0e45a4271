import { Temporal } from 'temporal-polyfill';
import { beforeEach, expect, it } from 'vitest';
import type { PrismaClient } from '../../../../src/adapters/prisma/generated/client.js';
import { peopleStore } from '../../../../src/adapters/prisma/stores/people-store.js';
import { asId, type PlaceId } from '../../../../src/core/shared/ids.js';
import { forEachStore } from '../../../kit/database.js';
import { addPerson, addSeat, addTwoBoards, NORTH, personId, SOUTH } from './support/two-boards.js';

forEachStore('people store', (open) => {
  let client: PrismaClient;
  beforeEach(async () => {
    ({ client } = await open());
    await addTwoBoards(client);
  });

  it('finds the boards of a tenant and no other tenant’s', async () => {
    const [board, ...others] = await peopleStore(client).boardsOf(NORTH.tenantId);
    expect(others).toEqual([]);
    expect(board).toMatchObject({ id: NORTH.boardId, settings: { nudgeWorkingDays: [5, 2], cutOffWorkingDays: 1 } });
    expect(await peopleStore(client).board(NORTH.boardId)).toEqual(board);
  });

  it('refuses settings it cannot read, naming the column and not the content', async () => {
    await client.board.update({ where: { id: NORTH.boardId }, data: { settings: { nudgeWorkingDays: 'tomorrow' } } });
    const reading = peopleStore(client).board(NORTH.boardId);
    await expect(reading).rejects.toMatchObject({ code: 'store.unreadable_json', ids: { column: 'Board.settings' } });
    await expect(reading).rejects.not.toThrow(/tomorrow/);
  });

  it('reads the groups of a board with their quorum rules', async () => {
    expect(await peopleStore(client).groups(NORTH.boardId)).toMatchObject([
      { id: NORTH.groupId, kind: 'board', quorumRule: { kind: 'share-of-members', percent: 50 } },
    ]);
  });

  it('finds a person by Entra object id in any case, only in their own tenant', async () => {
    await addPerson(client, { id: 'priya', entraId: '0f8c-abcd' });
    const people = peopleStore(client);
    expect(await people.personByEntraId(NORTH.tenantId, '0F8C-ABCD')).toMatchObject({ id: 'priya' });
    expect(await people.personByEntraId(SOUTH.tenantId, '0f8c-abcd')).toBeNull();
    expect(await people.personByEntraId(NORTH.tenantId, '0f8c-ab%')).toBeNull();
    expect(await people.person(SOUTH.tenantId, personId('priya'))).toBeNull();
  });

  it('adds up granted roles and those of the seats held', async () => {
    await addPerson(client, { id: 'priya' });
    await client.roleGrant.create({ data: { boardId: NORTH.boardId, personId: 'priya', role: 'business-manager' } });
    await addSeat(client, { id: 'chair', personId: 'priya', standing: 'observer', office: 'chair' });
    const roles = await peopleStore(client).rolesOf(NORTH.boardId, personId('priya'));
    expect([...roles].sort()).toEqual(['business-manager', 'chair', 'member', 'practitioner']);
  });

  it.each([
    ['a member’s seat', { standing: 'member', office: null }, ['member', 'practitioner']],
    ['a vice-chair’s seat', { standing: 'member', office: 'vice-chair' }, ['member', 'practitioner', 'vice-chair']],
    ['an adviser’s seat', { standing: 'adviser', office: null }, ['member', 'practitioner']],
    ['an observer’s seat', { standing: 'observer', office: null }, ['member', 'practitioner']],
  ] as const)('gives %s its roles, on its own board only', async (_, seat, expected) => {
    await addPerson(client, { id: 'priya' });
    await addSeat(client, { id: 'seat', personId: 'priya', ...seat });
    const people = peopleStore(client);
    expect([...(await people.rolesOf(NORTH.boardId, personId('priya')))].sort()).toEqual(expected);
    expect([...(await people.rolesOf(SOUTH.boardId, personId('priya')))]).toEqual(['practitioner']);
  });

  it('takes the chair of a subgroup for a member: only the main board’s chair runs the board', async () => {
    await addPerson(client, { id: 'priya' });
    await addSeat(client, { id: 'seat', personId: 'priya', office: 'chair' });
    await client.group.updateMany({ where: { boardId: NORTH.boardId }, data: { kind: 'subgroup' } });
    const people = peopleStore(client);
    expect([...(await people.rolesOf(NORTH.boardId, personId('priya')))].sort()).toEqual(['member', 'practitioner']);
    expect(await people.holdersOf(NORTH.boardId, 'chair')).toEqual([]);
  });

  it('takes a role away with the seat', async () => {
    await addPerson(client, { id: 'priya' });
    await addSeat(client, { id: 'seat', personId: 'priya', office: 'chair' });
    await client.seat.update({ where: { id: 'seat' }, data: { personId: null } });
    expect([...(await peopleStore(client).rolesOf(NORTH.boardId, personId('priya')))]).toEqual(['practitioner']);
  });

  it('lists the holders of a role by the same rule that gives it', async () => {
    for (const id of ['ann', 'bob', 'cat', 'dan']) await addPerson(client, { id });
    await client.roleGrant.create({ data: { boardId: NORTH.boardId, personId: 'ann', role: 'business-manager' } });
    await addSeat(client, { id: 's1', personId: 'bob', office: 'chair', standing: 'observer' });
    await addSeat(client, { id: 's2', personId: 'cat' });
    await addSeat(client, { id: 's3', personId: 'dan', standing: 'adviser' });
    const people = peopleStore(client);
    const names = async (role: Parameters<typeof people.holdersOf>[1], boardId = NORTH.boardId) =>
      (await people.holdersOf(boardId, role)).map(({ id }) => id);
    expect(await names('business-manager')).toEqual(['ann']);
    expect(await names('chair')).toEqual(['bob']);
    expect(await names('member')).toEqual(['bob', 'cat', 'dan']);
    expect(await names('analyst')).toEqual([]);
    expect(await names('practitioner')).toEqual([]);
    expect(await names('member', SOUTH.boardId)).toEqual([]);
  });

  it('lays the table in the order of the list of members, vacant seats and reasons included', async () => {
    await addPerson(client, { id: 'ann' });
    await addPerson(client, { id: 'bob', entraId: null });
    await addPerson(client, { id: 'cat' });
    await addSeat(client, { id: 'third', personId: 'ann', position: 3 });
    await addSeat(client, { id: 'first', personId: 'bob', position: 1 });
    await addSeat(client, { id: 'second', personId: null, position: 2 });
    await addSeat(client, { id: 'fourth', personId: 'cat', position: 4 });
    const people = peopleStore(client);
    await people.saveReach({ ...REACH, personId: personId('ann'), state: 'unreachable', reason: 'blocked' });
    const table = await people.tableOf(NORTH.boardId, NORTH.groupId);
    expect(table.map(({ seat, person, unreachable }) => [seat.id, person?.id ?? null, unreachable])).toEqual([
      ['first', 'bob', 'no-account'],
      ['second', null, null],
      ['third', 'ann', 'blocked'],
      ['fourth', 'cat', null],
    ]);
    expect(table[0]?.agency).toMatchObject({ shortName: 'Police', sector: 'police', statutoryPartner: true });
    expect(await people.tableOf(SOUTH.boardId, NORTH.groupId)).toEqual([]);
  });

  it('keeps how a person was last reached, and never for another tenant', async () => {
    await addPerson(client, { id: 'priya' });
    const people = peopleStore(client);
    const reach = { ...REACH, personId: personId('priya') };
    expect(await people.reachOf(NORTH.tenantId, reach.personId)).toBeNull();
    await people.saveReach(reach);
    await people.saveReach({ ...reach, conversationId: 'chat-2' });
    expect(await people.reachOf(NORTH.tenantId, reach.personId)).toEqual({
      ...reach,
      conversationId: 'chat-2',
      heardAt: null,
    });
    expect(await people.reachOf(SOUTH.tenantId, reach.personId)).toBeNull();
    await expect(people.saveReach({ ...reach, tenantId: SOUTH.tenantId })).rejects.toMatchObject({
      code: 'store.no_such_person',
    });
  });

  it('knows when it last heard from a person: never an earlier moment, and in their own tenant only', async () => {
    await addPerson(client, { id: 'priya' });
    const people = peopleStore(client);
    const priya = personId('priya');
    const heardAt = Temporal.Instant.from('2031-06-10T08:00:00.250Z');
    await people.heardFrom(NORTH.tenantId, priya, heardAt);
    expect(await people.reachOf(NORTH.tenantId, priya)).toBeNull();
    await people.saveReach({ ...REACH, personId: priya });
    await people.heardFrom(NORTH.tenantId, priya, heardAt);
    await people.heardFrom(NORTH.tenantId, priya, heardAt.subtract({ hours: 1 }));
    await people.heardFrom(SOUTH.tenantId, priya, heardAt.add({ hours: 1 }));
    await people.saveReach({ ...REACH, personId: priya, state: 'unreachable', reason: 'blocked' });
    expect((await people.reachOf(NORTH.tenantId, priya))?.heardAt?.toString()).toBe('2031-06-10T08:00:00.25Z');
  });

  it('knows the address last verified in a tenant', async () => {
    const people = peopleStore(client);
    await addPerson(client, { id: 'priya' });
    await client.place.updateMany({ data: { updatedAt: new Date('2020-01-01T00:00:00Z') } });
    expect(await people.homeOf(NORTH.tenantId)).toEqual({
      serviceUrl: 'https://smba.trafficmanager.net/uk/',
      botId: '28:bot',
    });
    const serviceUrl = 'https://smba.trafficmanager.net/emea/';
    await people.saveReach({ ...REACH, personId: personId('priya'), serviceUrl });
    expect(await people.homeOf(NORTH.tenantId)).toEqual({ serviceUrl, botId: '28:bot' });
    await client.place.deleteMany();
    expect(await people.homeOf(SOUTH.tenantId)).toBeNull();
  });

  it('keeps one place for one conversation, and finds it through its own board and tenant only', async () => {
    const people = peopleStore(client);
    const known = await people.place(NORTH.boardId, NORTH.placeId);
    if (known === null) throw new Error('the place is there');
    const id = SOUTH.placeId;
    await people.savePlace({ ...known, id, state: 'unreachable', reason: 'removed' });
    const saved = { ...known, state: 'unreachable', reason: 'removed' };
    expect(await people.placesOf(NORTH.boardId, NORTH.groupId)).toEqual([saved]);
    expect(await people.placeByConversation(NORTH.tenantId, known.conversationId)).toEqual(saved);
    expect(await people.placeByConversation(SOUTH.tenantId, known.conversationId)).toBeNull();
    expect(await people.place(SOUTH.boardId, NORTH.placeId)).toBeNull();
    expect(await people.placesOf(SOUTH.boardId, NORTH.groupId)).toEqual([]);
  });

  it('keeps a place that belongs to no group, and gives it one later', async () => {
    const people = peopleStore(client);
    const known = await people.place(NORTH.boardId, NORTH.placeId);
    if (known === null) throw new Error('the place is there');
    const advisers = { ...known, id: asId<PlaceId>('advisers'), conversationId: '19:advisers', groupId: null };
    await people.savePlace(advisers);
    expect(await people.place(NORTH.boardId, advisers.id)).toEqual(advisers);
    expect(await people.placesOf(NORTH.boardId, NORTH.groupId)).toEqual([known]);
    await people.savePlace({ ...advisers, groupId: NORTH.groupId });
    expect(await people.placesOf(NORTH.boardId, NORTH.groupId)).toHaveLength(2);
    await expect(people.savePlace({ ...advisers, boardId: SOUTH.boardId })).rejects.toThrow();
  });

  it('lets no board take over the place of another, nor use another’s group', async () => {
    const people = peopleStore(client);
    const known = await people.place(NORTH.boardId, NORTH.placeId);
    if (known === null) throw new Error('the place is there');
    await client.board.create({
      data: { id: 'board-2', tenantId: NORTH.tenantId, name: 'Second', shortName: 'Second', settings: {} },
    });
    await client.group.create({
      data: { id: 'group-2', boardId: 'board-2', name: 'Main', kind: 'board', quorumRule: {} },
    });
    const second = { boardId: 'board-2' as typeof known.boardId, groupId: 'group-2' as typeof known.groupId };
    const refusal = { code: 'store.place_of_another_board' };
    await expect(people.savePlace({ ...known, ...second })).rejects.toMatchObject(refusal);
    await expect(people.savePlace({ ...known, boardId: second.boardId })).rejects.toMatchObject(refusal);
    expect(await people.place(NORTH.boardId, NORTH.placeId)).toEqual(known);
  });
});

const REACH = {
  tenantId: NORTH.tenantId,
  userId: '29:priya',
  conversationId: 'chat-1',
  serviceUrl: 'https://smba.trafficmanager.net/uk/',
  botId: '28:bot',
  state: 'reachable',
  reason: null,
} as const;
