import type { PeopleStore } from '../../../core/people/ports.js';
import type { Principal } from '../../../core/people/principal.js';
import { rememberContact, rememberRemoval } from '../../../core/people/remember-contact.js';
import type { InboundActivity } from '../inbound-activity.js';
import { wholeConversation } from './whole-conversation.js';

/**
 * Keeps where people and places are reached, from an activity that has been verified: service addresses change,
 * and somebody who had blocked the bot and now speaks can be reached again.
 */
export async function rememberWhere(
  people: PeopleStore,
  principal: Principal,
  activity: InboundActivity,
): Promise<void> {
  const { address, userId, kind } = activity;
  // Reading is not speaking: when somebody was last heard from tells what a receipt can be about.
  if (kind === 'read') return;
  const { tenantId, person } = principal;
  const { serviceUrl, botId } = address;
  const conversationId = wholeConversation(address.conversationId);
  if (kind === 'removed') {
    if (address.kind === 'personal' && person !== null) await rememberRemoval(people, tenantId, person.id);
    if (address.kind !== 'personal')
      await placeIs(people, principal, conversationId, { state: 'unreachable', reason: 'removed' });
    return;
  }
  if (person !== null) {
    const personalConversationId = address.kind === 'personal' ? conversationId : null;
    const contact = { tenantId, personId: person.id, userId, serviceUrl, botId, personalConversationId };
    await rememberContact(people, { ...contact, at: activity.receivedAt });
  }
  if (address.kind !== 'personal') {
    await placeIs(people, principal, conversationId, { state: 'reachable', reason: null, serviceUrl, botId });
  }
}

type PlaceNow = Partial<
  Pick<
    NonNullable<Awaited<ReturnType<PeopleStore['placeByConversation']>>>,
    'state' | 'reason' | 'serviceUrl' | 'botId'
  >
>;

async function placeIs(
  people: PeopleStore,
  { tenantId }: Principal,
  conversationId: string,
  now: PlaceNow,
): Promise<void> {
  const place = await people.placeByConversation(tenantId, conversationId);
  if (place === null) return;
  const next = { ...place, ...now };
  const same = (Object.keys(now) as (keyof PlaceNow)[]).every((name) => place[name] === next[name]);
  if (!same) await people.savePlace(next);
}
