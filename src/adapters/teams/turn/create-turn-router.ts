import { Application } from '@microsoft/teams-ai/lib/Application.js';
import { ActivityTypes, type TurnContext } from 'botbuilder';
import type { InvokeAnswer } from './invoke-answer.js';

/** Answers the turn that is under way; null when there is nothing to write into the response. */
export type AnswerTurn = () => Promise<InvokeAnswer | null>;

/** Runs one turn of the SDK through its routes. Every route ends in `answer`. */
export type RunTurn = (context: TurnContext, answer: AnswerTurn) => Promise<void>;

/** What Teams calls a search while somebody writes a message, and a dialog about a message that is opened and sent off. */
const EXTENSION: ReadonlySet<string> = new Set([
  'composeExtension/query',
  'composeExtension/fetchTask',
  'composeExtension/submitAction',
]);

const answerKey = Symbol('answer');
const everyVerb = /^/u;

/**
 * teams-ai starts its typing timer on every message whatever the option says (1.7.4): a turn that takes more than a second
 * would post an activity behind our sender's back.
 */
class QuietApplication extends Application {
  override startTypingTimer(): void {
    // Nothing is sent that our own sender does not send.
  }
}

/**
 * Routes a turn with teams-ai. Only its routing is used. No storage: its turn state saves after the handler and then
 * loses concurrent turns. No typing timer: one timer is shared by all turns. No card-response modes: once a card with
 * `refresh` has passed, they show later private cards to the whole chat; so there is one handler for every verb, and
 * it writes the response itself, which makes teams-ai add nothing. The deep import leaves its language-model parts
 * unloaded (a third of the start-up time).
 */
export function createTurnRouter(): RunTurn {
  const app = new QuietApplication({
    startTypingTimer: false,
    removeRecipientMention: false,
    longRunningMessages: false,
  });
  const answerInvoke = async (context: TurnContext): Promise<void> => {
    const body = await answerOf(context)();
    if (body === null) return;
    await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status: 200, body } });
  };
  app.adaptiveCards.actionExecute(everyVerb, async (context) => {
    await answerInvoke(context);
    return '';
  });
  app.addRoute((context) => Promise.resolve(EXTENSION.has(context.activity.name ?? '')), answerInvoke, true);
  const told = [
    ActivityTypes.Message,
    ActivityTypes.InstallationUpdate,
    ActivityTypes.ConversationUpdate,
    ActivityTypes.Event,
  ];
  for (const type of told) {
    app.activity(type, async (context) => {
      await answerOf(context)();
    });
  }
  return async (context, answer) => {
    context.turnState.set(answerKey, answer);
    await app.run(context);
  };
}

function answerOf(context: TurnContext): AnswerTurn {
  const answer = context.turnState.get<AnswerTurn | undefined>(answerKey);
  return answer ?? (() => Promise.resolve(null));
}
