import type { NoticeState } from '../../../core/notices/notice.js';
import type { SettledNotices } from '../../../core/notices/ports.js';
import type { Clock } from '../../../core/shared/ports.js';
import { Prisma } from '../generated/client.js';
import type { Db } from './db.js';
import { dateOf } from './instants.js';
import { noticeOf } from './notice-row.js';

const SENT_AGAIN = ['failed', 'unreachable', 'unknown'] as const satisfies readonly NoticeState[];

/** What people and evidence make of notices that have come to an end, on the transaction of the audit row that says so. */
export function settledNotices(db: Db, clock: Clock): SettledNotices {
  return {
    find: async (boardId, noticeId) => {
      const row = await db.notice.findFirst({ where: { id: noticeId, boardId } });
      return row === null ? null : noticeOf(row);
    },

    isPosted: async (conversationId, activityId) =>
      (await db.notice.findFirst({ where: { conversationId, activityId }, select: { id: true } })) !== null,

    // What changed since the card was made is edited in now: its sender never came to say that it had to be.
    confirm: async ({ boardId, id }, { activityId }) => {
      const now = dateOf(clock.now());
      const confirmed = await db.$executeRaw`
        UPDATE "Notice" SET state = 'sent', reason = NULL, "settledAt" = ${now},
          "activityId" = COALESCE(${activityId}, "activityId"),
          "editNotBefore" = CASE WHEN wanted > shown THEN ${now}::timestamptz END
        WHERE id = ${id} AND "boardId" = ${boardId} AND state = 'unknown'`;
      return confirmed === 1;
    },

    // What has expired by now would only expire again, so it is left and not counted; except where an unknown is found not
    // to have been sent: then "expired" is the truth of it.
    sendAgain: async (boardId, noticeIds, { certainlyNotSent = false } = {}) => {
      if (noticeIds.length === 0) return 0;
      const now = dateOf(clock.now());
      return db.$executeRaw`
        UPDATE "Notice" SET state = 'waiting', reason = NULL, attempts = 0, "settledAt" = NULL,
          "mayBeRepeat" = "mayBeRepeat" OR (state = 'unknown' AND NOT ${certainlyNotSent}::boolean),
          "notBefore" = LEAST("notBefore", ${now})
        WHERE "boardId" = ${boardId} AND id IN (${Prisma.join([...noticeIds])})
          AND state IN (${Prisma.join([...SENT_AGAIN])}) AND ("expiresAt" > ${now} OR ${certainlyNotSent}::boolean)`;
    },
  };
}
