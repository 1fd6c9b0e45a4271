import { z } from 'zod';
import type { WireActivity } from '../door/wire-activity.js';

const RECEIPT = 'application/vnd.microsoft.readReceipt';
const receipt = z.object({ lastReadMessageId: z.string().regex(/^\d{10,17}$/u) });

/** The id of the last message that somebody has read, from a read receipt; null for any other event. */
export function readReceipt(activity: WireActivity): string | null {
  if (activity.name !== RECEIPT) return null;
  const read = receipt.safeParse(activity.value);
  return read.success ? read.data.lastReadMessageId : null;
}
