import { loadMeetingView } from '../meetings/meeting-view.js';
import { asId, type MeetingId } from '../shared/ids.js';
import type { NoticeKind } from '../shared/notice-request.js';
import type { Notice } from './notice.js';
import type { Address, NoticesPorts, SendOutcome } from './ports.js';
import { reachOfRecipient } from './reach-of-recipient.js';
import { rememberRefusal, rememberChat } from './remember-reach.js';
import { afterFault, afterOutcome } from './after-outcome.js';
import { mayReceive } from './may-receive.js';
import { secondsUntilReminderHours } from './reminder-hours.js';
import { stillWanted, type NotWanted } from './still-wanted.js';

/** What the day did not get out waits for the next morning. */
const REMINDERS: readonly NoticeKind[] = ['nudge', 'unanswered-list'];

/**
 * Sends one claimed notice: is it still wanted, where does it go, what does it look like now, then `sending` is committed,
 * one request is made, and its end is written down. Between claim and end the claim's fence guards every write.
 */
export async function sendNotice<Card>(ports: NoticesPorts<Card>, notice: Notice): Promise<void> {
  const { ledger, messenger } = ports;
  const ready = await makeReady(ports, notice).catch(async (error: unknown) => {
    await ledger.settle(notice, afterFault(notice));
    throw error;
  });
  if (ready === null || !(await ledger.beginSending(notice, ready.address))) return;
  const outcome = await messenger.create(ready.address, ready.card);
  await ledger.settle(notice, afterOutcome(notice, outcome));
  await rememberIfRefused(ports, notice, outcome);
}

/** Where it goes and what it looks like now; null when it has been settled without being sent. */
async function makeReady<Card>(
  ports: NoticesPorts<Card>,
  notice: Notice,
): Promise<{ readonly address: Address; readonly card: Card } | null> {
  const { ledger, renderer } = ports;
  const wanted = await isWanted(ports, notice);
  if (wanted !== 'wanted') {
    await ledger.settle(notice, { state: 'withdrawn', reason: wanted });
    return null;
  }
  const notBeforeSeconds = REMINDERS.includes(notice.kind) ? secondsUntilReminderHours(ports.clock.now()) : 0;
  if (notBeforeSeconds > 0) {
    await ledger.settle(notice, { state: 'waiting', notBeforeSeconds, reason: 'night' });
    return null;
  }
  const address = await findAddress(ports, notice);
  if (address === null) return null;
  const card = await renderer.render(notice);
  if (card === null) {
    await ledger.settle(notice, { state: 'withdrawn', reason: 'nothing-to-say' });
    return null;
  }
  return { address, card };
}

async function isWanted<Card>(ports: NoticesPorts<Card>, notice: Notice): Promise<'wanted' | NotWanted> {
  return ports.transact(async (tx) => {
    if (!(await mayReceive(tx, notice))) return 'no-longer-allowed';
    const board = await tx.people.board(notice.boardId);
    const view = board === null ? null : await loadMeetingView(tx, board, asId<MeetingId>(notice.subjectId));
    return stillWanted(notice, view, ports.clock.now());
  });
}

/** The address, opening a personal chat where there is none yet; null when the notice has been settled without one. */
async function findAddress<Card>(ports: NoticesPorts<Card>, notice: Notice): Promise<Address | null> {
  const reach = await reachOfRecipient(ports, notice);
  if (reach.kind === 'address') return reach.address;
  if (reach.kind === 'unreachable') {
    await ports.ledger.settle(notice, { state: 'unreachable', reason: reach.reason });
    return null;
  }
  const { tenantId } = notice;
  const opened = await ports.messenger.openPersonalChat({ tenantId, ...reach });
  if (opened.kind === 'opened') {
    const { serviceUrl, botId } = reach;
    const address = { tenantId, conversationId: opened.conversationId, serviceUrl, botId };
    await rememberChat(ports, notice, address);
    return address;
  }
  await ports.ledger.settle(notice, afterOutcome(notice, openingOutcome(opened)));
  await rememberIfRefused(ports, notice, opened);
  return null;
}

/** Opening a chat again finds the same chat, so an unclear outcome of opening is simply tried again later. */
function openingOutcome(outcome: Exclude<SendOutcome, { kind: 'ok' }>): SendOutcome {
  return outcome.kind === 'ambiguous' ? { kind: 'not-sent', why: outcome.why } : outcome;
}

async function rememberIfRefused<Card>(ports: NoticesPorts<Card>, notice: Notice, outcome: SendOutcome): Promise<void> {
  if (outcome.kind !== 'rejected' || outcome.unreachable === null) return;
  await rememberRefusal(ports, notice, outcome.unreachable);
}
