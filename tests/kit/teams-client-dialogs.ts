import { z } from 'zod';
import type { PostedCard } from './fake-connector-conversations.js';
import type { TeamsPlace } from './teams-client.js';
import type { WholeBot } from './whole-bot.js';

const answered = z.strictObject({
  task: z.strictObject({
    type: z.literal('continue'),
    value: z.strictObject({
      title: z.string().min(1),
      height: z.literal('medium'),
      width: z.literal('medium'),
      card: z.strictObject({
        contentType: z.literal('application/vnd.microsoft.card.adaptive'),
        content: z.record(z.string(), z.unknown()),
      }),
    }),
  }),
});

/** A message in a chat of two people, in which the bot is not. */
export const CHAT_OF_TWO: TeamsPlace = { conversationId: '19:one-and-other@unq.gbl.spaces', kind: 'personal' };
export const MESSAGE_LINK = 'https://teams.microsoft.com/l/message/19:one-and-other@unq.gbl.spaces/1764000000000';

/** A message as Teams hands it to an action command. */
export function chosenMessage(content: string, contentType = 'html'): Readonly<Record<string, unknown>> {
  return { id: '1764000000000', body: { contentType, content }, linkToMessage: MESSAGE_LINK };
}

/** Chooses "Make this an action" on a message, or sends the dialog off; answers the card that the dialog then shows. */
export async function inDialog(
  whole: WholeBot,
  who: string,
  value: Readonly<Record<string, unknown>>,
  name: 'fetchTask' | 'submitAction' = 'fetchTask',
): Promise<PostedCard> {
  const sent = { commandId: 'make-action', commandContext: 'message', ...value };
  const fields = { type: 'invoke', name: `composeExtension/${name}`, value: sent };
  const { status, body } = await whole.client.post(whole.client.activity(whole.as(who), fields, CHAT_OF_TWO));
  if (status !== 200) throw new Error(`The dialog was answered with ${status}.`);
  const { content } = answered.parse(body).task.value.card;
  return { conversationId: CHAT_OF_TWO.conversationId, activityId: '', content, summary: null, edits: 0 };
}
