import type { Temporal } from 'temporal-polyfill';
import type { PersonId, TenantId } from '../shared/ids.js';
import type { PeopleStore } from './ports.js';

export interface Contact {
  readonly tenantId: TenantId;
  readonly personId: PersonId;
  readonly userId: string;
  readonly serviceUrl: string;
  readonly botId: string;
  /** Their personal chat, when that is where they spoke; null when they spoke in a channel or group chat. */
  readonly personalConversationId: string | null;
  /** When the activity came in. */
  readonly at: Temporal.Instant;
}

/**
 * Keeps how a person is reached, from a verified activity of theirs. Addresses change, so each one refreshes it; when
 * nothing changed, only the moment is written. Speaking one to one shows that they can be reached again.
 */
export async function rememberContact(people: PeopleStore, contact: Contact): Promise<'kept' | 'known'> {
  const outcome = await keepAddress(people, contact);
  await people.heardFrom(contact.tenantId, contact.personId, contact.at);
  return outcome;
}

async function keepAddress(people: PeopleStore, contact: Contact): Promise<'kept' | 'known'> {
  const known = await people.reachOf(contact.tenantId, contact.personId);
  const conversationId = contact.personalConversationId ?? known?.conversationId ?? null;
  const spokeOneToOne = contact.personalConversationId !== null;
  const state = spokeOneToOne ? 'reachable' : (known?.state ?? 'unknown');
  if (
    known !== null &&
    known.userId === contact.userId &&
    known.serviceUrl === contact.serviceUrl &&
    known.botId === contact.botId &&
    known.conversationId === conversationId &&
    known.state === state
  ) {
    return 'known';
  }
  const { tenantId, personId, userId, serviceUrl, botId } = contact;
  const reason = state === 'unreachable' ? (known?.reason ?? null) : null;
  await people.saveReach({ tenantId, personId, userId, serviceUrl, botId, conversationId, state, reason });
  return 'kept';
}

/** The person has removed the bot: shown as unreachable, and what waits for them says so. */
export async function rememberRemoval(people: PeopleStore, tenantId: TenantId, personId: PersonId): Promise<void> {
  const known = await people.reachOf(tenantId, personId);
  if (known === null) return;
  await people.saveReach({ ...known, conversationId: null, state: 'unreachable', reason: 'removed' });
}
