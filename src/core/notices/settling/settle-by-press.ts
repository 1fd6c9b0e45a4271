import type { Principal } from '../../people/principal.js';
import type { NoticeId } from '../../shared/ids.js';
import type { NoticesPorts, NoticesTx } from '../ports.js';
import type { Notice } from '../notice.js';
import { settlingAudit } from './settling-audit.js';

export interface Press {
  readonly principal: Principal;
  /** The notice's id, as the pressed card carries it. */
  readonly noticeId: NoticeId;
  /** Where it was pressed. */
  readonly conversationId: string;
  /** The message that was pressed; null where Teams does not say. */
  readonly activityId: string | null;
}

/**
 * A card that somebody presses has arrived. What was unknown becomes sent, with the message that was pressed: only by the
 * person it was for, or in the channel or chat it was for, since ids in a card prove nothing by themselves. Answers
 * whether it settled anything.
 */
export async function settleByPress<Card>({ transact }: NoticesPorts<Card>, press: Press): Promise<boolean> {
  const { principal, noticeId, activityId } = press;
  return transact(async (tx) => {
    const notice = await tx.settled.find(principal.board.id, noticeId);
    if (notice?.state !== 'unknown' || !(await isTheirs(tx, notice, press))) return false;
    if (!(await tx.settled.confirm(notice, { activityId }))) return false;
    await tx.audit.record(settlingAudit(notice, 'press', principal.person?.id ?? null));
    return true;
  });
}

async function isTheirs(
  { people }: NoticesTx,
  { boardId, recipient, conversationId }: Notice,
  press: Press,
): Promise<boolean> {
  if (conversationId === null || !isSameChat(conversationId, press.conversationId)) return false;
  if ('personId' in recipient) return recipient.personId === press.principal.person?.id;
  // Nobody else is in that chat, which has just been compared.
  if ('askerOf' in recipient) return true;
  const place = await people.place(boardId, recipient.placeId);
  return place !== null && isSameChat(place.conversationId, press.conversationId);
}

/** A press in a channel comes from the thread under the message: "19:…;messageid=…". */
function isSameChat(one: string, other: string): boolean {
  return withoutThread(one) === withoutThread(other);
}

function withoutThread(conversationId: string): string {
  return conversationId.split(';')[0] ?? conversationId;
}
