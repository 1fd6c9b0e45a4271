import type { Meeting } from '../../../core/meetings/meeting.js';
import type { MeetingSearch, MeetingStore } from '../../../core/meetings/ports.js';
import { asId } from '../../../core/shared/ids.js';
import type { Prisma } from '../generated/client.js';
import type * as Rows from '../generated/models.js';
import type { Db } from './db.js';
import { dateOf, instantOf } from './instants.js';
import { storedWord } from './stored-word.js';

const KINDS = ['main', 'themed', 'development', 'extraordinary'] as const satisfies readonly Meeting['kind'][];
const STATUSES = ['planned', 'called', 'cancelled', 'held'] as const satisfies readonly Meeting['status'][];

/** Meetings, each found only through its own board. */
export function meetingStore(db: Db): MeetingStore {
  return {
    find: async (boardId, meetingId) => {
      const row = await db.meeting.findFirst({ where: { id: meetingId, boardId } });
      return row === null ? null : meetingOf(row);
    },

    search: async (search) => {
      const direction = search.order === 'latest-first' ? 'desc' : 'asc';
      const rows = await db.meeting.findMany({
        where: conditionsOf(search),
        orderBy: [{ startsAt: direction }, { id: direction }],
        take: search.limit,
      });
      return rows.map(meetingOf);
    },

    holdCalendar: async (boardId, groupId) => {
      await db.$queryRaw`SELECT id FROM "Group" WHERE id = ${groupId} AND "boardId" = ${boardId} FOR UPDATE`;
    },

    // `connect` with the board as well: a group of another board is refused.
    add: async (meeting) => {
      const { boardId } = meeting;
      await db.meeting.create({
        data: {
          ...columnsOf(meeting),
          id: meeting.id,
          version: meeting.version,
          board: { connect: { id: boardId } },
          group: { connect: { id: meeting.groupId, boardId } },
        },
      });
    },

    save: async (meeting) => {
      const { count } = await db.meeting.updateMany({
        where: { id: meeting.id, boardId: meeting.boardId, version: meeting.version },
        data: { ...columnsOf(meeting), version: { increment: 1 } },
      });
      return count === 1;
    },
  };
}

function conditionsOf({ boardId, groupId, from, before, statuses }: MeetingSearch): Prisma.MeetingWhereInput {
  return {
    boardId,
    ...(groupId === undefined ? {} : { groupId }),
    ...(statuses === undefined ? {} : { status: { in: [...statuses] } }),
    startsAt: {
      ...(from === undefined ? {} : { gte: dateOf(from) }),
      ...(before === undefined ? {} : { lt: dateOf(before) }),
    },
  };
}

/** Everything but what says which meeting it is. */
function columnsOf(meeting: Meeting) {
  return {
    title: meeting.title,
    kind: meeting.kind,
    startsAt: dateOf(meeting.startsAt),
    endsAt: dateOf(meeting.endsAt),
    place: meeting.place,
    joinUrl: meeting.joinUrl,
    answersBy: dateOf(meeting.answersBy),
    status: meeting.status,
    call: meeting.call,
    calledAt: meeting.calledAt === null ? null : dateOf(meeting.calledAt),
    callChange: meeting.callChange,
    calendarSequence: meeting.calendarSequence,
    invitedSeatIds: [...meeting.invitedSeatIds],
    cancelledBecause: meeting.cancelledBecause,
  };
}

function meetingOf(row: Rows.MeetingModel): Meeting {
  return {
    id: asId(row.id),
    boardId: asId(row.boardId),
    groupId: asId(row.groupId),
    title: row.title,
    kind: storedWord(KINDS, row.kind, 'Meeting.kind'),
    startsAt: instantOf(row.startsAt),
    endsAt: instantOf(row.endsAt),
    place: row.place,
    joinUrl: row.joinUrl,
    answersBy: instantOf(row.answersBy),
    status: storedWord(STATUSES, row.status, 'Meeting.status'),
    call: row.call,
    calledAt: row.calledAt === null ? null : instantOf(row.calledAt),
    callChange: row.callChange,
    calendarSequence: row.calendarSequence,
    invitedSeatIds: row.invitedSeatIds.map((id) => asId(id)),
    cancelledBecause: row.cancelledBecause,
    version: row.version,
  };
}
