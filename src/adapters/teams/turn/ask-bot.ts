import { Fault } from '../../../core/shared/fault.js';
import type { Log } from '../../../core/shared/log.js';
import type { RenderedCard } from '../../cards/rendered-card.js';
import type { BotReply } from '../bot-reply.js';
import type { InboundActivity } from '../inbound-activity.js';

/** The bot as the Teams side sees it. */
export interface Bot {
  /** Answers one activity. It owns what happens on a repeat: Teams repeats with the same and with new ids. */
  readonly handle: (activity: InboundActivity) => Promise<BotReply>;
  /** The prepared sentence for when something broke, with a reference that also stands in the log. Must not throw. */
  readonly onFault: (fault: Fault, reference: string) => RenderedCard;
  readonly newReference: () => string;
  readonly log: Log;
}

/** What came of asking: an answer, or the card that says that something broke. */
export type BotAnswer =
  { readonly kind: 'reply'; readonly reply: BotReply } | { readonly kind: 'broken'; readonly card: RenderedCard };

/** Asks the bot and never throws. A fault is logged by code and reference only, since its words may quote a person. */
export async function askBot(bot: Bot, activity: InboundActivity): Promise<BotAnswer> {
  try {
    return { kind: 'reply', reply: await bot.handle(activity) };
  } catch (error) {
    const fault = error instanceof Fault ? error : new Fault('turn.unexpected', { cause: error });
    const reference = bot.newReference();
    const name = error instanceof Error ? error.name : typeof error;
    bot.log.error('turn.broken', { reference, code: fault.code, name, kind: activity.kind });
    return { kind: 'broken', card: bot.onFault(fault, reference) };
  }
}
