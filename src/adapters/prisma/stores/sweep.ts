import type { Clock } from '../../../core/shared/ports.js';
import { londonDay } from '../../../core/shared/london.js';
import type { PrismaClient } from '../generated/client.js';
import { dateOfDay } from './days.js';
import { inbox } from './inbox.js';
import { dateOf } from './instants.js';

/** What people thought of answers is looked at by the year. */
const FEEDBACK_MONTHS = 13;

/** Deletes what is kept for a time only: drafts past their expiry, what came in more than a day ago, old feedback. */
export async function sweep(
  client: PrismaClient,
  clock: Clock,
): Promise<{ readonly drafts: number; readonly inbox: number; readonly feedback: number }> {
  const now = clock.now();
  const { count: drafts } = await client.draft.deleteMany({ where: { expiresAt: { lte: dateOf(now) } } });
  const oldest = dateOfDay(londonDay(now).subtract({ months: FEEDBACK_MONTHS }));
  const { count: feedback } = await client.guidanceFeedback.deleteMany({ where: { day: { lt: oldest } } });
  return { drafts, inbox: await inbox(client).sweep(), feedback };
}
