import { NOTICE_STATES } from '../../src/core/notices/notice.js';
import { personalChatId, type PostedCard } from './fake-connector-conversations.js';
import type { ConnectorRequest } from './fake-connector.js';
import { readCard } from './read-card.js';
import type { WholeBot } from './whole-bot.js';

/** What somebody's personal chat shows, oldest first. */
export function chatOf(whole: WholeBot, who: string): readonly PostedCard[] {
  return whole.connector.cardsIn(personalChatId(whole.as(who).userId));
}

/** Fits the sending of a new card to somebody. */
export function sendsTo(whole: WholeBot, who: string): (request: ConnectorRequest) => boolean {
  const path = `/v3/conversations/${encodeURIComponent(personalChatId(whole.as(who).userId))}/activities`;
  return (request) => request.method === 'POST' && request.path === path;
}

/** How many new cards were sent to somebody, whatever became of them. */
export function sendCount(whole: WholeBot, who: string): number {
  return whole.connector.requests.filter(sendsTo(whole, who)).length;
}

/** Sets the clock, runs the schedules and sends what is due, for each of these moments. */
export async function at(whole: WholeBot, ...moments: readonly string[]): Promise<void> {
  for (const moment of moments) {
    whole.clock.set(moment);
    await whole.tick('schedule');
    await whole.deliver();
  }
}

/** The clock goes on, and what is due by then is sent. */
export async function later(whole: WholeBot, time: Parameters<WholeBot['clock']['move']>[0]): Promise<void> {
  whole.clock.move(time);
  await whole.tick('send');
}

/** The notices of a kind as the store has them, in the order in which they were handed in. */
export async function noticesOf({ store }: WholeBot, kind: string) {
  return store.client.notice.findMany({ where: { kind }, orderBy: { seq: 'asc' } });
}

/** Nobody has an action left: for walks that count other messages, which come at the same hour. */
export async function closeAllActions({ store, clock }: WholeBot): Promise<void> {
  const closedAt = new Date(clock.now().subtract({ hours: 24 * 100 }).epochMilliseconds);
  await store.client.action.updateMany({
    data: { status: 'closed', challengedAt: null, closedAt },
  });
}

/** What the card of "what went out today?" counts, and what the store does, in the card's words. */
export async function whatWentOut(whole: WholeBot) {
  const card = await whole.ask('manager', 'what went out today?');
  const words = readCard(card);
  const counted = (name: string): number => Number(new RegExp(`(\\d+)\\n${name}`, 'u').exec(words)?.[1] ?? 0);
  const midnight = new Date(`${whole.clock.now().toZonedDateTimeISO('Europe/London').toPlainDate().toString()}T00:00Z`);
  const rows = await whole.store.client.notice.groupBy({
    by: ['state'],
    where: { createdAt: { gte: midnight } },
    _count: true,
  });
  const stored = (...states: readonly (typeof NOTICE_STATES)[number][]): number =>
    rows.reduce((sum, { state, _count }) => (states.some((one) => one === state) ? sum + _count : sum), 0);
  return {
    card,
    words,
    shown: {
      sent: counted('sent'),
      waiting: counted('waiting to go'),
      unknown: counted('unclear: it may or may not have arrived'),
      failed: counted('failed'),
      unreachable: counted('cannot be reached'),
      expired: counted('too late to send'),
      withdrawn: counted('no longer needed'),
      addressed: Number(/(\d+) addressed in all/u.exec(words)?.[1] ?? 0),
    },
    stored: {
      sent: stored('sent'),
      waiting: stored('waiting', 'leased', 'sending'),
      unknown: stored('unknown'),
      failed: stored('failed'),
      unreachable: stored('unreachable'),
      expired: stored('expired'),
      withdrawn: stored('withdrawn'),
      addressed: stored(...NOTICE_STATES),
    },
  };
}
