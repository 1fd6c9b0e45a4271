import type { Announcement, AnnouncementState } from '../../../core/announcements/announcement.js';
import type { AnnouncementStore } from '../../../core/announcements/ports.js';
import { asId } from '../../../core/shared/ids.js';
import type * as Rows from '../generated/models.js';
import type { Db } from './db.js';
import { dateOf, instantOf } from './instants.js';
import { storedWord } from './stored-word.js';

const STATES = ['standing', 'withdrawn'] as const satisfies readonly AnnouncementState[];

/** Announcements in their latest version, each found only through its own board. */
export function announcementStore(db: Db): AnnouncementStore {
  return {
    find: async (boardId, id) => {
      const row = await db.announcement.findFirst({ where: { id, boardId } });
      return row === null ? null : announcementOf(row);
    },

    latest: async (boardId, limit) => {
      const orderBy = [{ sentAt: 'desc' as const }, { id: 'asc' as const }];
      return (await db.announcement.findMany({ where: { boardId }, orderBy, take: limit })).map(announcementOf);
    },

    add: async (announcement) => {
      await db.announcement.create({ data: rowOf(announcement) });
    },

    // The guard is in the write: whoever comes second waits for the first to commit, and then matches nothing.
    save: async (announcement, { version, state }) => {
      const { id, boardId, ...columns } = rowOf(announcement);
      const { count } = await db.announcement.updateMany({ where: { id, boardId, version, state }, data: columns });
      return count === 1;
    },
  };
}

function rowOf({ sentAt, ...columns }: Announcement) {
  return { ...columns, sentAt: dateOf(sentAt) };
}

function announcementOf(row: Rows.AnnouncementModel): Announcement {
  return {
    id: asId(row.id),
    boardId: asId(row.boardId),
    groupId: asId(row.groupId),
    text: row.text,
    urgent: row.urgent,
    version: row.version,
    state: storedWord(STATES, row.state, 'Announcement.state'),
    withdrawnBecause: row.withdrawnBecause,
    sentBy: asId(row.sentBy),
    sentAt: instantOf(row.sentAt),
  };
}
