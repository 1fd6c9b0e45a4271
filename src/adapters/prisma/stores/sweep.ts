import type { Clock } from '../../../core/shared/ports.js';
import { londonDay } from '../../../core/shared/london.js';
import { Prisma, type PrismaClient } from '../generated/client.js';
import { dateOfDay } from './days.js';
import { inbox } from './inbox.js';
import { dateOf } from './instants.js';

/** What people thought of answers is looked at by the year. */
const FEEDBACK_MONTHS = 13;
/** By then the answer has gone to the chat that was remembered for it, or cannot. */
const REPLY_HOURS = 24;
/** Longer than an answer is of use to its asker: what nobody closed is forgotten too. */
const ANSWERED_DAYS = 8;

/**
 * Deletes what is kept for a time only: drafts past their expiry, what came in more than a day ago, old feedback, and where
 * somebody whom the board does not know asked for advice, once that is closed
 * or long answered.
 */
export async function sweep(
  client: PrismaClient,
  clock: Clock,
): Promise<{ readonly drafts: number; readonly inbox: number; readonly feedback: number; readonly replies: number }> {
  const now = clock.now();
  const { count: drafts } = await client.draft.deleteMany({ where: { expiresAt: { lte: dateOf(now) } } });
  const oldest = dateOfDay(londonDay(now).subtract({ months: FEEDBACK_MONTHS }));
  const { count: feedback } = await client.guidanceFeedback.deleteMany({ where: { day: { lt: oldest } } });
  const closedBefore = dateOf(now.subtract({ hours: REPLY_HOURS }));
  const answeredBefore = dateOf(now.subtract({ hours: ANSWERED_DAYS * 24 }));
  const { count: replies } = await client.adviceRequest.updateMany({
    where: {
      replyTo: { not: Prisma.DbNull },
      OR: [{ closedAt: { lt: closedBefore } }, { answeredAt: { lt: answeredBefore } }],
    },
    data: { replyTo: Prisma.DbNull },
  });
  return { drafts, inbox: await inbox(client).sweep(), feedback, replies };
}
