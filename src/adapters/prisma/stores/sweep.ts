import type { Clock } from '../../../core/shared/ports.js';
import type { PrismaClient } from '../generated/client.js';
import { inbox } from './inbox.js';
import { dateOf } from './instants.js';

/** Deletes what is kept for a short time only: drafts past their expiry, and what came in more than a day ago. */
export async function sweep(
  client: PrismaClient,
  clock: Clock,
): Promise<{ readonly drafts: number; readonly inbox: number }> {
  const { count } = await client.draft.deleteMany({ where: { expiresAt: { lte: dateOf(clock.now()) } } });
  return { drafts: count, inbox: await inbox(client).sweep() };
}
