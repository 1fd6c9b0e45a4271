import type { Inbox } from '../../../core/shared/ports.js';
import type { Db } from './db.js';

/** Longer than any activity takes: one that was taken and not answered for this long was lost with its process. */
const LOST_AFTER_SECONDS = 60;

/**
 * What came in and what was answered, outside any transaction: the note that an activity has come must be there for the
 * next instance before its handling begins. Times are the database's own, since instances must agree on them.
 */
export function inbox(db: Db): Inbox {
  return {
    open: async (key) => {
      const first = await db.$executeRaw`
        INSERT INTO "Inbox" (key, "receivedAt") VALUES (${key}, now())
        ON CONFLICT (key) DO UPDATE SET "receivedAt" = excluded."receivedAt"
        WHERE "Inbox"."answeredAt" IS NULL
          AND "Inbox"."receivedAt" < now() - make_interval(secs => ${LOST_AFTER_SECONDS}::int)`;
      if (first === 1) return { kind: 'first' };
      const row = await db.inbox.findUnique({ where: { key } });
      return { kind: 'repeat', reply: row?.reply ?? null };
    },

    close: async (key, reply) => {
      await db.$executeRaw`
        UPDATE "Inbox" SET "answeredAt" = now(), reply = ${JSON.stringify(reply ?? null)}::jsonb WHERE key = ${key}`;
    },

    forget: async (key) => {
      await db.$executeRaw`DELETE FROM "Inbox" WHERE key = ${key} AND "answeredAt" IS NULL`;
    },

    sweep: async () => db.$executeRaw`DELETE FROM "Inbox" WHERE "receivedAt" < now() - interval '1 day'`,
  };
}
