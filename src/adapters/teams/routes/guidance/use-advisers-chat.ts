import { useAdvisersPlace } from '../../../../core/thresholds/advice/use-advisers-place.js';
import { noticeCard } from '../../../cards/notice-card.js';
import type { RenderedCard } from '../../../cards/rendered-card.js';
import { malformedCard } from '../plain-cards.js';
import type { Turn } from '../turn.js';
import { wholeConversation } from '../whole-conversation.js';

/** Makes the channel or chat that somebody presses in the duty advisers', or takes it out of use. */
export async function useAdvisersChat(turn: Turn, use: boolean): Promise<RenderedCard> {
  const { deps, principal, activity } = turn;
  const { kind, conversationId, serviceUrl, botId } = activity.address;
  if (kind === 'personal') return malformedCard(turn);
  const used = await useAdvisersPlace(deps.thresholds, {
    principal,
    use,
    kind: kind === 'channel' ? 'channel' : 'group-chat',
    conversationId: wholeConversation(conversationId),
    serviceUrl,
    botId,
  });
  switch (used.status) {
    case 'used':
    case 'already-used':
      return noticeCard(deps.cards, {
        tone: 'good',
        title: 'The duty advisers are asked here',
        what: 'Every threshold answer now has a button that leads here.',
        ...(used.status === 'used' && used.waiting > 0 ? { next: 'What still waits for an answer follows.' } : {}),
      });
    case 'not-used-any-more':
    case 'was-not-used':
      return noticeCard(deps.cards, {
        tone: 'neutral',
        title: 'The duty advisers are not asked here',
        what: 'The button is gone from threshold answers, unless another channel is used.',
      });
  }
}
