import type { PostedCard } from './fake-connector-conversations.js';
import { fieldsOf, readCard } from './read-card.js';
import type { RawActivity } from './teams-client.js';
import { cardActions } from './teams-client-card-actions.js';
import type { WholeBot } from './whole-bot.js';

export const SENTENCE = 'action: health to circulate the neglect tool by 12 March, owner designated nurse';

/** An action that was saved, as the card says it. */
export interface SavedAction {
  readonly actionId: string;
  /** "SSCB 23.11.26/1" */
  readonly reference: string;
  readonly card: PostedCard;
}

/** Lets a minute pass and everything arrive: Teams takes only so many messages at a time for one conversation. */
export async function settle(whole: WholeBot): Promise<void> {
  whole.clock.move({ minutes: 1 });
  await whole.deliver();
}

/** The manager adds an action by its form; the fields left out are those of the sentence. */
export async function addAction(whole: WholeBot, fields: RawActivity = {}): Promise<SavedAction> {
  const form = await whole.ask('manager', SENTENCE);
  const card = await whole.press('manager', form, 'Save', { ...fieldsOf(form), ...fields });
  const reference = /Saved as (SSCB \d\d\.\d\d\.\d\d\/\d+)/u.exec(readCard(card))?.[1];
  const actionId = cardActions(card.content).find(({ data }) => 'actionId' in data)?.data['actionId'];
  if (reference === undefined || typeof actionId !== 'string') throw new Error(`Not saved: ${readCard(card)}`);
  await settle(whole);
  return { actionId, reference, card };
}

/** Opens the form of a step and sends it: two presses. `send` is the form's own button. */
export async function takeStep(
  whole: WholeBot,
  who: string,
  card: PostedCard,
  { open, send, ...typed }: { readonly open: string; readonly send: string } & RawActivity,
): Promise<PostedCard> {
  const form = await whole.press(who, card, open);
  return whole.press(who, form, send, { ...fieldsOf(form), ...typed });
}

/** Everything that has to do with one action: its row, its history, its notices. */
export async function rowsOf({ store: { client } }: WholeBot, actionId: string) {
  const action = await client.action.findUniqueOrThrow({ where: { id: actionId } });
  const history = await client.actionEvent.findMany({ where: { actionId }, orderBy: { seq: 'asc' } });
  const notices = await client.notice.findMany({
    where: { subjectId: actionId },
    orderBy: { seq: 'asc' },
    select: { kind: true, personId: true, key: true, state: true, reason: true },
  });
  return { action, history, notices };
}
