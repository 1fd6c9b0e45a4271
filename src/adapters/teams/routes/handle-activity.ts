import { createHash } from 'node:crypto';
import { reachAgain } from '../../../core/notices/settling/reach-again.js';
import { asId, type TenantId } from '../../../core/shared/ids.js';
import { identify } from '../../../core/people/identify.js';
import type { RenderedCard } from '../../cards/rendered-card.js';
import type { BotReply } from '../bot-reply.js';
import type { InboundAction, InboundActivity, InboundDialog, InboundSearch } from '../inbound-activity.js';
import { ACTION_ROWS } from './action-rows.js';
import { answerMessage } from './answer-message.js';
import { answerDialog } from './dialogs/answer-dialog.js';
import { answerSearch } from './search/answer-search.js';
import { mayDo } from './may-do.js';
import { deniedCard, malformedCard, onlyOneToOne, strangerCard, workingCard } from './plain-cards.js';
import { readStoredReply, storeReply } from './stored-reply.js';
import { takeForArrived, takeReceipt } from './signs-of-arrival.js';
import { rememberWhere } from './remember-where.js';
import type { RouteDeps } from './route-deps.js';
import type { Turn } from './turn.js';
import { welcome } from './welcome.js';

/**
 * Answers one activity: finds who speaks, takes a repeat for what it is, hands the rest to a row, and keeps the answer
 * so that a repeat gets the same one. The effect itself is made once by its business key, not by the inbox.
 */
export async function handleActivity(deps: RouteDeps, activity: InboundActivity): Promise<BotReply> {
  // Looking changes nothing, so that a repeat may look again; and what was typed is not kept, not even as a hash.
  if (activity.kind === 'search') return answerSearch(deps, activity);
  if (activity.kind === 'dialog') return answerDialog(deps, activity);
  const key = inboxKey(activity);
  const opened = await deps.inbox.open(key);
  if (opened.kind === 'repeat') return repeated(deps, activity, opened.reply);
  try {
    const reply = await answer(deps, activity);
    await keep(deps, key, kept(activity, reply));
    return reply;
  } catch (error) {
    // Should this fail too, a repeat is taken for new after a minute; what broke first is what is told.
    await deps.inbox.forget(key).catch(() => undefined);
    throw error;
  } finally {
    deps.wakeSender();
  }
}

/** What was done is done, whether or not its answer can be kept: nobody is told that it failed. */
async function keep({ inbox, log }: RouteDeps, key: string, reply: BotReply): Promise<void> {
  // A form handed back holds what was typed and changed nothing: a repeat may be handled anew, and finds the same.
  const echoes = reply.kind === 'card' && reply.card.echoes === true;
  await (echoes ? inbox.forget(key) : inbox.close(key, storeReply(reply))).catch((error: unknown) => {
    log.warn('inbox.not-closed', { error: error instanceof Error ? error.name : 'unknown' });
  });
}

/** What was answered by a message is not answered again, so the answer, which may quote what was typed, is not kept. */
function kept(activity: InboundActivity, reply: BotReply): BotReply {
  return activity.kind === 'action' && activity.via === 'execute' ? reply : { kind: 'nothing' };
}

/**
 * A press gets the same card, or is told that we are still at it; the stored message is left alone, because it may show
 * something newer by now.
 */
function repeated(deps: RouteDeps, activity: InboundActivity, stored: unknown): BotReply {
  if (activity.kind !== 'action' || activity.via === 'submit') return { kind: 'nothing' };
  const reply = readStoredReply(stored) ?? { kind: 'card', card: workingCard(deps.cards) };
  return reply.kind === 'card' ? { kind: 'card', card: reply.card } : reply;
}

/**
 * Teams uses one id for several activities in different conversations, and an answer is for the one who asked;
 * the key is a hash so that nothing of it is kept.
 */
function inboxKey({ address, id, kind, entraId, userId }: InboundActivity): string {
  const parts = [address.tenantId, address.conversationId, id, kind, entraId, userId];
  return createHash('sha256').update(parts.join('\n')).digest('base64url');
}

async function answer(
  deps: RouteDeps,
  activity: Exclude<InboundActivity, InboundSearch | InboundDialog>,
): Promise<BotReply> {
  const tenantId = asId<TenantId>(activity.address.tenantId);
  const { entraId } = activity;
  const principal = await deps.meetings.transact(async (tx) => {
    const found = await identify(tx.people, { tenantId, entraId });
    if (found !== null) await rememberWhere(tx.people, found, activity);
    return found;
  });
  if (principal === null)
    return activity.kind === 'action' ? { kind: 'card', card: strangerCard(deps.cards) } : { kind: 'nothing' };
  const turn: Turn = {
    deps,
    principal,
    activity,
    audience: activity.address.kind === 'personal' ? 'member' : 'shared',
  };
  switch (activity.kind) {
    case 'installed':
      if (turn.audience === 'member') await reachAgain(deps.notices, { principal });
      return (await isFirstGreeting(deps, activity)) ? welcome(turn) : { kind: 'nothing' };
    case 'removed':
      return { kind: 'nothing' };
    case 'read':
      await takeReceipt(turn, activity);
      return { kind: 'nothing' };
    case 'message':
      return answerMessage(turn, activity);
    case 'action':
      await takeForArrived(turn, activity);
      return {
        kind: 'card',
        card: await answerPress(turn, activity),
        alsoEdit: turn.audience === 'member',
      };
  }
}

async function answerPress(turn: Turn, { verb, data, trigger, via }: InboundAction): Promise<RenderedCard> {
  const row = ACTION_ROWS.get(verb);
  if (row === undefined) return malformedCard(turn);
  if (!(await mayDo(turn, row.permission))) return deniedCard(turn);
  // A client's own request for a fresh card is nobody's deed.
  if (trigger === 'refresh' && row.does !== 'looks') return malformedCard(turn);
  // An old client's press is answered by a message, which everybody in the conversation reads.
  if (via === 'submit' && turn.audience === 'shared' && row.where !== 'anywhere') return onlyOneToOne(turn);
  const card = await row.answer(turn, data);
  return card === 'malformed' ? malformedCard(turn) : card;
}

/** Teams tells of one installation in up to three ways within moments: the chat is greeted once. */
const GREETING_WINDOW_MS = 5 * 60_000;

async function isFirstGreeting({ inbox }: RouteDeps, { address, receivedAt }: InboundActivity): Promise<boolean> {
  const window = Math.floor(receivedAt.epochMilliseconds / GREETING_WINDOW_MS);
  const key = createHash('sha256').update(`welcome\n${address.tenantId}\n${address.conversationId}\n${window}`);
  const greeting = key.digest('base64url');
  if ((await inbox.open(greeting)).kind !== 'first') return false;
  // Closed at once: left open it would count as lost after a minute, and the chat would be greeted again.
  await inbox.close(greeting, null);
  return true;
}
