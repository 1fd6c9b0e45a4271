import { placeFormCard } from '../../cards/place-form-card.js';
import type { BotReply } from '../bot-reply.js';
import { emptyBoard } from './board/board-rows.js';
import { helpFor } from './plain-cards.js';
import { mayManage } from './show-cards.js';
import type { Turn } from './turn.js';
import { wholeConversation } from './whole-conversation.js';

/**
 * What the bot says on being added. One to one: what it can do for this person. In a channel or group chat only somebody
 * who runs the meetings is asked whose cards belong there; nobody else is troubled.
 */
export async function welcome(turn: Turn): Promise<BotReply> {
  const { deps, principal, audience } = turn;
  if (audience === 'member') {
    return principal.person === null
      ? { kind: 'nothing' }
      : { kind: 'card', card: emptyBoard(turn) ?? helpFor(deps.cards, principal) };
  }
  return mayManage(principal) ? { kind: 'card', card: await placeForm(turn) } : { kind: 'nothing' };
}

/** Asks whose meetings this channel or group chat is for. */
export async function placeForm({ deps, principal, activity }: Turn) {
  const { groups, place } = await deps.meetings.transact(async ({ people }) => ({
    groups: await people.groups(principal.board.id),
    place: await people.placeByConversation(principal.tenantId, wholeConversation(activity.address.conversationId)),
  }));
  return placeFormCard(deps.cards, {
    groups: groups.map(({ id, name }) => ({ groupId: id, name })),
    groupId: place?.groupId ?? null,
  });
}
