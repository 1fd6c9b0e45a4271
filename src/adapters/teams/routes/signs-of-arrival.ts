import { z } from 'zod';
import { settleByPress } from '../../../core/notices/settling/settle-by-press.js';
import { settleByReceipt } from '../../../core/notices/settling/settle-by-receipt.js';
import { asId, type NoticeId } from '../../../core/shared/ids.js';
import { STAMP } from '../../cards/stamp-card.js';
import type { InboundAction, InboundRead } from '../inbound-activity.js';
import { givenId } from './given-id.js';
import type { Turn } from './turn.js';

const stamped = z.object({ [STAMP]: givenId });

/** A card that is pressed has arrived, whatever Teams answered when it was sent; the press itself goes on either way. */
export async function takeForArrived({ deps, principal }: Turn, activity: InboundAction): Promise<void> {
  const stamp = stamped.safeParse(activity.data);
  if (!stamp.success) return;
  await settleByPress(deps.notices, {
    principal,
    noticeId: asId<NoticeId>(stamp.data[STAMP]),
    conversationId: activity.address.conversationId,
    activityId: activity.cardActivityId,
  });
}

/** Somebody has read their chat up to a message, which may be one whose sending was never answered. */
export async function takeReceipt({ deps, principal }: Turn, { address, lastReadId }: InboundRead): Promise<void> {
  const { conversationId } = address;
  await settleByReceipt(deps.notices, { principal, conversationId, lastReadMessageId: lastReadId });
}
