import { z } from 'zod';
import type { BotReply } from '../bot-reply.js';

const card = z.object({ content: z.record(z.string(), z.unknown()), summary: z.string() });
const stored = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('card'), card, alsoEdit: z.boolean().default(false) }),
  z.object({ kind: z.literal('cards'), cards: z.array(card) }),
  z.object({ kind: z.literal('nothing') }),
]);

/** An answer as the inbox keeps it for a day: the card that was shown, so that a repeat shows the same. */
export function storeReply(reply: BotReply): unknown {
  return reply;
}

/** The answer kept for a repeat; null when there is none yet. */
export function readStoredReply(kept: unknown): BotReply | null {
  const parsed = stored.safeParse(kept);
  return parsed.success ? parsed.data : null;
}
