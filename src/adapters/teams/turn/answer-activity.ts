import type { Log } from '../../../core/shared/log.js';
import type { RenderedCard } from '../../cards/rendered-card.js';
import type { ConversationAddress, InboundAction, InboundActivity } from '../inbound-activity.js';
import type { TeamsSender } from '../teams-sender.js';
import { askBot, type Bot } from './ask-bot.js';
import type { RewriteCard } from './card-rewrites.js';
import { cardAnswer, dialogAnswer, searchAnswer, wordsAnswer, type InvokeAnswer } from './invoke-answer.js';

/** How one activity is answered. */
export interface TurnAnswer {
  /** The body for a tap; null for everything else. */
  readonly invoke: InvokeAnswer | null;
  /** What is still to be done once the answer has been written: a tap must not wait for it. Never throws. */
  readonly afterwards: () => Promise<void>;
}

export interface AnswerParts {
  readonly bot: Bot;
  readonly sender: TeamsSender;
  readonly rewriteCard: RewriteCard;
  readonly log: Log;
}

const DIALOG_TITLE = 'Quorum';
const nothingMore: TurnAnswer['afterwards'] = () => Promise.resolve();

/** Asks the bot about an activity and sees to the answer: in the response for a tap, as posted cards otherwise. */
export async function answerActivity(parts: AnswerParts, activity: InboundActivity): Promise<TurnAnswer> {
  const answer = await askBot(parts.bot, activity);
  const isTap = activity.kind === 'action' && activity.via === 'execute';
  if (answer.kind === 'instead') {
    // Words, not a card: the tapped card stays in place and can be tapped again.
    if (isTap) return { invoke: wordsAnswer(answer.card.summary), afterwards: nothingMore };
    // Nothing is ever posted to the conversation somebody searches from.
    if (activity.kind === 'search') return { invoke: searchAnswer([], answer.card.summary), afterwards: nothingMore };
    if (activity.kind === 'dialog') return { invoke: dialogAnswer(DIALOG_TITLE, answer.card), afterwards: nothingMore };
    await post(parts, activity.address, [answer.card]);
    return { invoke: null, afterwards: nothingMore };
  }
  const { reply } = answer;
  if (reply.kind === 'results') return { invoke: searchAnswer(reply.results, reply.note), afterwards: nothingMore };
  if (reply.kind === 'dialog') return { invoke: dialogAnswer(reply.title, reply.card), afterwards: nothingMore };
  const cards = reply.kind === 'cards' ? reply.cards : reply.kind === 'card' ? [reply.card] : [];
  const edit = reply.kind === 'card' && reply.alsoEdit === true && activity.kind === 'action' ? reply.card : null;
  const [first, ...others] = cards;
  if (isTap) {
    return {
      invoke: first === undefined ? wordsAnswer('Done.') : cardAnswer(first),
      afterwards: async () => {
        if (edit !== null) await rewrite(parts, activity, edit);
        await post(parts, activity.address, others);
      },
    };
  }
  await post(parts, activity.address, cards);
  const afterwards = edit === null || activity.kind !== 'action' ? nothingMore : () => rewrite(parts, activity, edit);
  return { invoke: null, afterwards };
}

/** Posts in order and stops at the first that does not arrive: half an answer out of order is worse. */
async function post(parts: AnswerParts, address: ConversationAddress, cards: readonly RenderedCard[]): Promise<void> {
  for (const card of cards) {
    const outcome = await parts.sender.create(address, card);
    if (outcome.kind === 'ok') continue;
    parts.log.warn('reply.not-posted', { outcome: outcome.kind, why: 'why' in outcome ? outcome.why : null });
    return;
  }
}

async function rewrite(parts: AnswerParts, activity: InboundAction, card: RenderedCard): Promise<void> {
  const { address, cardActivityId } = activity;
  if (cardActivityId === null) return;
  await parts.rewriteCard(JSON.stringify([address.conversationId, cardActivityId]), async () => {
    const update = () => parts.sender.update(address, cardActivityId, card);
    const first = await update();
    // A kept connection may be closed just as it is used again. To rewrite twice does no harm, unlike sending twice.
    const outcome = first.kind === 'ambiguous' && first.why === 'reset' ? await update() : first;
    if (outcome.kind === 'ok') return;
    parts.log.warn('card.not-rewritten', { outcome: outcome.kind, why: 'why' in outcome ? outcome.why : null });
  });
}
