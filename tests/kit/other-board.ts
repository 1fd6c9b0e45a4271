import type { PrismaClient } from '../../src/adapters/prisma/generated/client.js';
import { LOCAL_TENANT_ID } from '../../src/config.js';

export const OTHER_MEETING = 'other-meeting';

/** A second board of the same tenant, younger than the sample's, with a called meeting, a member and a draft. */
export async function addOtherBoard(client: PrismaClient): Promise<void> {
  const boardId = 'other-board';
  const at = new Date('2026-11-23T10:00:00Z');
  const shared = { boardId, createdAt: at };
  await client.board.create({
    data: {
      id: boardId,
      tenantId: LOCAL_TENANT_ID,
      name: 'Another board',
      shortName: 'AB',
      settings: { namesInSharedCards: false, nudgeWorkingDays: [5, 2], cutOffWorkingDays: 3 },
      createdAt: new Date('2027-01-01T00:00:00Z'),
    },
  });
  const agency = {
    id: 'other-agency',
    boardId,
    name: 'Another agency',
    shortName: 'AA',
    sector: 'police',
    statutoryPartner: false,
  };
  await client.agency.create({ data: agency });
  const quorumRule = { kind: 'count-of-members', atLeast: 1 };
  await client.group.create({ data: { id: 'other-group', boardId, name: 'Another group', kind: 'board', quorumRule } });
  await client.person.create({ data: { id: 'other-person', tenantId: LOCAL_TENANT_ID, name: 'Another person' } });
  const seat = {
    id: 'other-seat',
    groupId: 'other-group',
    agencyId: 'other-agency',
    title: 'Seat',
    personId: 'other-person',
  };
  await client.seat.create({ data: { ...seat, standing: 'member' } });
  await client.meeting.create({
    data: {
      id: OTHER_MEETING,
      boardId,
      groupId: 'other-group',
      title: 'Other business of another board',
      kind: 'main',
      startsAt: new Date('2026-12-16T10:00:00Z'),
      endsAt: new Date('2026-12-16T12:00:00Z'),
      place: 'Elsewhere',
      answersBy: new Date('2026-12-14T17:00:00Z'),
      status: 'called',
      calledAt: at,
      invitedSeatIds: [],
    },
  });
  const content = {
    title: null,
    date: null,
    startTime: null,
    endTime: null,
    place: null,
    joinUrl: null,
    items: [],
    meetingId: OTHER_MEETING,
  };
  await client.draft.create({
    data: {
      ...shared,
      id: 'other-draft',
      kind: 'agenda',
      createdBy: 'other-person',
      content,
      expiresAt: new Date('2026-12-24T10:00:00Z'),
    },
  });
}
