import type { Notice } from '../notice.js';
import type { Address, NoticesTx } from '../ports.js';
import type { UnreachableReason } from '../../people/reach.js';

export type RecipientReach =
  | { readonly kind: 'address'; readonly address: Address }
  /** A person who has no personal chat with the bot yet: one has to be opened. */
  | {
      readonly kind: 'open-first';
      readonly entraId: string;
      readonly userId: string | null;
      readonly serviceUrl: string;
      readonly botId: string;
    }
  | { readonly kind: 'unreachable'; readonly reason: UnreachableReason };

/** Where a notice goes, read anew at send time: somebody may have left, blocked the bot or come back since it was handed in. */
export async function reachOfRecipient(
  { people, advice }: Pick<NoticesTx, 'people' | 'advice'>,
  { tenantId, boardId, recipient }: Notice,
): Promise<RecipientReach> {
  if ('placeId' in recipient) {
    const place = await people.place(boardId, recipient.placeId);
    if (place === null) return { kind: 'unreachable', reason: 'removed' };
    if (place.state === 'unreachable') return { kind: 'unreachable', reason: place.reason ?? 'removed' };
    const { conversationId, serviceUrl, botId } = place;
    return { kind: 'address', address: { tenantId, conversationId, serviceUrl, botId } };
  }
  if ('askerOf' in recipient) {
    const replyTo = (await advice.find(boardId, recipient.askerOf))?.replyTo ?? null;
    return replyTo === null
      ? { kind: 'unreachable', reason: 'conversation-gone' }
      : { kind: 'address', address: { tenantId, ...replyTo } };
  }
  const person = await people.person(tenantId, recipient.personId);
  if (person === null || person.entraId === null) return { kind: 'unreachable', reason: 'no-account' };
  const reach = await people.reachOf(tenantId, recipient.personId);
  if (reach?.state === 'unreachable') return { kind: 'unreachable', reason: reach.reason ?? 'not-installed' };
  if (reach !== null && reach.conversationId !== null && reach.serviceUrl !== null && reach.botId !== null) {
    const { conversationId, serviceUrl, botId } = reach;
    return { kind: 'address', address: { tenantId, conversationId, serviceUrl, botId } };
  }
  if (person.guest) return { kind: 'unreachable', reason: 'guest' };
  const home = await people.homeOf(tenantId);
  if (home === null) return { kind: 'unreachable', reason: 'not-installed' };
  return { kind: 'open-first', entraId: person.entraId, userId: reach?.userId ?? null, ...home };
}
