import type { Notice } from '../notice.js';
import type { Address, NoticesPorts, SendOutcome } from '../ports.js';
import { afterFault, afterOutcome, throttledSeconds } from './after-outcome.js';
import type { Prepared } from './prepare-notice.js';
import type { RecipientReach } from './reach-of-recipient.js';
import type { Reading } from './read-together.js';
import { rememberChat, rememberRefusal } from './remember-reach.js';
import { takeTurn } from './take-turn.js';

/** `held`: nothing may go to this tenant just now, so that claiming more for it would be in vain. */
export type SendResult = 'handled' | 'held';

/**
 * A process that stood still between committing `sending` and the request may no longer make it: by then others may have
 * taken the notice for unknown. The request itself ends within 10 s, and the lease outlasts both together.
 */
const LONGEST_STALL_SECONDS = 20;

/** What is read of a claimed notice before it goes out, a few seconds ago at most. */
type Read<Card> = (notice: Notice) => Promise<Reading<Prepared, Card>>;

/**
 * Sends one claimed notice: is it still wanted, where does it go, what does it look like now, is it our turn; then
 * `sending` is committed, one request is made, and its end is written down. Between claim and end the claim's fence
 * guards every write.
 */
export async function sendNotice<Card>(
  ports: NoticesPorts<Card>,
  notice: Notice,
  read: Read<Card>,
): Promise<SendResult> {
  const { ledger, messenger } = ports;
  const ready = await makeReady(ports, notice, read).catch(async (error: unknown) => {
    await ledger.settle(notice, afterFault(notice));
    throw error;
  });
  if (ready === 'handled' || ready === 'held') return ready;
  const begun = ports.clock.now();
  if (!(await ledger.beginSending(notice, ready.address))) return 'handled';
  if (begun.until(ports.clock.now()).total('seconds') > LONGEST_STALL_SECONDS) {
    await ledger.settle(notice, { state: 'waiting', notBeforeSeconds: 0, reason: 'stalled', attempted: false });
    return 'handled';
  }
  const outcome = await messenger.create(ready.address, ready.card);
  await ledger.settle(notice, afterOutcome(notice, outcome));
  return heed(ports, notice, outcome);
}

/** Where it goes and what it looks like now, with the turn to send it; otherwise it has been settled without being sent. */
async function makeReady<Card>(
  ports: NoticesPorts<Card>,
  notice: Notice,
  read: Read<Card>,
): Promise<{ readonly address: Address; readonly card: Card } | SendResult> {
  const { ledger } = ports;
  const { found: prepared, render } = await read(notice);
  switch (prepared.kind) {
    case 'not-wanted':
      await ledger.settle(notice, { state: 'withdrawn', reason: prepared.reason });
      return 'handled';
    case 'not-now': {
      const { seconds: notBeforeSeconds, reason } = prepared;
      await ledger.settle(notice, { state: 'waiting', notBeforeSeconds, reason, attempted: false });
      return 'handled';
    }
    case 'unreachable':
      await ledger.settle(notice, { state: 'unreachable', reason: prepared.reason });
      return 'handled';
    case 'address':
    case 'open-first': {
      const card = await render(notice);
      if (card === null) {
        await ledger.settle(notice, { state: 'withdrawn', reason: 'nothing-to-say' });
        return 'handled';
      }
      const address = prepared.kind === 'address' ? prepared.address : await openChat(ports, notice, prepared);
      if (address === 'handled' || address === 'held') return address;
      return (await isOurTurn(ports, notice)) ? { address, card } : 'held';
    }
  }
}

/** Whether a request may be made now; otherwise the notice waits again, and its claim does not count as an attempt. */
async function isOurTurn<Card>({ ledger, pace }: NoticesPorts<Card>, notice: Notice): Promise<boolean> {
  const notBeforeSeconds = await takeTurn(pace, notice);
  if (notBeforeSeconds === 0) return true;
  await ledger.settle(notice, { state: 'waiting', notBeforeSeconds, reason: 'pace', attempted: false });
  return false;
}

/** The address of a personal chat opened for this; otherwise the notice has been settled without one. */
async function openChat<Card>(
  ports: NoticesPorts<Card>,
  notice: Notice,
  reach: Extract<RecipientReach, { kind: 'open-first' }>,
): Promise<Address | SendResult> {
  const { tenantId } = notice;
  if (!(await isOurTurn(ports, notice))) return 'held';
  const opened = await ports.messenger.openPersonalChat({ tenantId, ...reach });
  if (opened.kind === 'opened') {
    const { serviceUrl, botId } = reach;
    const address = { tenantId, conversationId: opened.conversationId, serviceUrl, botId };
    await rememberChat(ports, notice, address);
    return address;
  }
  await ports.ledger.settle(notice, afterOutcome(notice, openingOutcome(opened)));
  return heed(ports, notice, opened);
}

/** Opening a chat again finds the same chat, so an unclear outcome of opening is simply tried again later. */
function openingOutcome(outcome: Exclude<SendOutcome, { kind: 'ok' }>): SendOutcome {
  return outcome.kind === 'ambiguous' ? { kind: 'not-sent', why: outcome.why } : outcome;
}

/** What an answer says beyond this one notice: that Teams is too busy, or that somebody cannot be reached. */
async function heed<Card>(ports: NoticesPorts<Card>, notice: Notice, outcome: SendOutcome): Promise<SendResult> {
  if (outcome.kind === 'throttled') {
    await ports.pace.hold(notice.tenantId, throttledSeconds(outcome, notice));
    return 'held';
  }
  if (outcome.kind === 'rejected' && outcome.unreachable !== null)
    await rememberRefusal(ports, notice, outcome.unreachable);
  return 'handled';
}
