import { Fault } from '../../../core/shared/fault.js';
import type { Log } from '../../../core/shared/log.js';
import type { RenderedCard } from '../../cards/rendered-card.js';
import type { BotReply } from '../bot-reply.js';
import type { Turnstile } from '../door/turnstile.js';
import type { InboundActivity } from '../inbound-activity.js';

/** The bot as the Teams side sees it. */
export interface Bot {
  /** Answers one activity. It owns what happens on a repeat: Teams repeats with the same and with new ids. */
  readonly handle: (activity: InboundActivity) => Promise<BotReply>;
  /** Whether it is taken at all: asked before anything is done. */
  readonly turnstile: Turnstile;
  /** The prepared sentence for what is not taken. Must not throw. */
  readonly onTooMuch: (of: 'person' | 'tenant') => RenderedCard;
  /** The prepared sentence for when something broke, with a reference that also stands in the log. Must not throw. */
  readonly onFault: (fault: Fault, reference: string) => RenderedCard;
  readonly newReference: () => string;
  readonly log: Log;
}

/** What came of asking: an answer, or the card in its place, which says that something broke or was too much. */
export type BotAnswer =
  { readonly kind: 'reply'; readonly reply: BotReply } | { readonly kind: 'instead'; readonly card: RenderedCard };

/** Asks the bot and never throws. A fault is logged by code and reference only, since its words may quote a person. */
export async function askBot(bot: Bot, activity: InboundActivity): Promise<BotAnswer> {
  const passage = bot.turnstile(activity);
  if (passage.kind === 'too-much') {
    if (passage.tell) bot.log.warn('turn.too-much', { of: passage.of, kind: activity.kind });
    // A tap or a search has to be answered, and is answered in its own response; a message is told by another message,
    // and a flood of those is not to be answered by a flood.
    const isTold = passage.tell || !isAnsweredByPosting(activity);
    return isTold
      ? { kind: 'instead', card: bot.onTooMuch(passage.of) }
      : { kind: 'reply', reply: { kind: 'nothing' } };
  }
  try {
    return { kind: 'reply', reply: await bot.handle(activity) };
  } catch (error) {
    const fault = error instanceof Fault ? error : new Fault('turn.unexpected', { cause: error });
    const reference = bot.newReference();
    const name = error instanceof Error ? error.name : typeof error;
    bot.log.error('turn.broken', { reference, code: fault.code, name, kind: activity.kind });
    return { kind: 'instead', card: bot.onFault(fault, reference) };
  }
}

function isAnsweredByPosting(activity: InboundActivity): boolean {
  return activity.kind === 'message' || (activity.kind === 'action' && activity.via === 'submit');
}
