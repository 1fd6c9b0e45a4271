import type { Temporal } from 'temporal-polyfill';
import type { PrismaClient } from '../generated/client.js';
import { dateOf } from '../stores/instants.js';
import { withTransaction } from '../with-transaction.js';
import { readSampleBoard } from './read-sample-board.js';

/**
 * Fits the sample board's people to a Playground that is about to start: those whom it shows can be written to, in chats
 * yet to be opened, because it forgets its chats when it ends; all others have not got the app. Without this the bot would
 * write to people the Playground does not know, which it answers with 500, and most notices would end as unknown.
 * Touches the sample's people only; on any other board it changes nothing.
 */
export async function prepareSampleReach(input: {
  readonly client: PrismaClient;
  readonly now: Temporal.Instant;
  /** Teams user ids ("29:…") of those in the Playground. */
  readonly present: readonly string[];
}): Promise<void> {
  const { client, now, present } = input;
  const people = readSampleBoard().people.filter(({ unreachable }) => unreachable === null);
  const idsOf = (wanted: boolean): string[] =>
    people.filter(({ userId }) => userId !== null && present.includes(userId) === wanted).map(({ id }) => id);
  const fresh = { conversationId: null, serviceUrl: null, botId: null, updatedAt: dateOf(now) };
  await withTransaction(client, async (tx) => {
    await tx.reach.updateMany({
      where: { personId: { in: idsOf(true) } },
      data: { ...fresh, state: 'unknown', reason: null },
    });
    await tx.reach.updateMany({
      where: { personId: { in: idsOf(false) } },
      data: { ...fresh, state: 'unreachable', reason: 'not-installed' },
    });
  });
}
