import type { PrismaClient } from '../../../../../src/adapters/prisma/generated/client.js';
import {
  asId,
  type BoardId,
  type GroupId,
  type MeetingId,
  type PersonId,
  type PlaceId,
  type SeatId,
  type TenantId,
} from '../../../../../src/core/shared/ids.js';

export const NORTH = {
  tenantId: asId<TenantId>('tenant-north'),
  boardId: asId<BoardId>('board-north'),
  groupId: asId<GroupId>('group-north'),
  placeId: asId<PlaceId>('place-north'),
} as const;

/** Another board of another council: nothing of it may ever be found from the first. */
export const SOUTH = {
  tenantId: asId<TenantId>('tenant-south'),
  boardId: asId<BoardId>('board-south'),
  groupId: asId<GroupId>('group-south'),
  placeId: asId<PlaceId>('place-south'),
} as const;

export const personId = (name: string) => asId<PersonId>(name);
export const seatId = (name: string) => asId<SeatId>(name);
export const meetingId = (name: string) => asId<MeetingId>(name);

/** Two boards of two tenants, each with its main group, one agency and one channel. */
export async function addTwoBoards(client: PrismaClient): Promise<void> {
  for (const { tenantId, boardId, groupId, placeId } of [NORTH, SOUTH]) {
    await client.board.create({
      data: {
        id: boardId,
        tenantId,
        name: `Safeguarding Children Partnership of ${boardId}`,
        shortName: 'SCP',
        settings: { namesInSharedCards: false, nudgeWorkingDays: [5, 2], cutOffWorkingDays: 1 },
      },
    });
    await client.group.create({
      data: {
        id: groupId,
        boardId,
        name: 'Main board',
        kind: 'board',
        quorumRule: { kind: 'share-of-members', percent: 50 },
      },
    });
    await client.agency.create({
      data: {
        id: `agency-${boardId}`,
        boardId,
        name: 'West Mercia Police',
        shortName: 'Police',
        sector: 'police',
        statutoryPartner: true,
      },
    });
    await client.place.create({
      data: {
        id: placeId,
        boardId,
        groupId,
        tenantId,
        kind: 'channel',
        conversationId: `channel-${boardId}`,
        serviceUrl: 'https://smba.trafficmanager.net/uk/',
        botId: '28:bot',
        updatedAt: new Date('2031-06-01T09:00:00Z'),
      },
    });
  }
}

export async function addPerson(
  client: PrismaClient,
  {
    id,
    home = NORTH,
    entraId = `entra-${id}`,
  }: { id: string; home?: typeof NORTH | typeof SOUTH; entraId?: string | null },
): Promise<PersonId> {
  await client.person.create({ data: { id, tenantId: home.tenantId, entraId, name: `Person ${id}` } });
  return personId(id);
}

export interface SeatGiven {
  readonly id: string;
  readonly personId?: string | null;
  readonly standing?: 'member' | 'adviser' | 'observer';
  readonly office?: 'chair' | 'vice-chair' | null;
  readonly position?: number;
  readonly home?: typeof NORTH | typeof SOUTH;
}

export async function addSeat(client: PrismaClient, seat: SeatGiven): Promise<SeatId> {
  const { id, home = NORTH } = seat;
  await client.seat.create({
    data: {
      id,
      groupId: home.groupId,
      agencyId: `agency-${home.boardId}`,
      title: `Seat ${id}`,
      personId: seat.personId ?? null,
      standing: seat.standing ?? 'member',
      office: seat.office ?? null,
      position: seat.position ?? 0,
    },
  });
  return seatId(id);
}
