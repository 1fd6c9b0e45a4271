import type { Log } from '../../shared/log.js';
import type { NoticesPorts } from '../ports.js';
import { newBell, type Bell } from './bell.js';
import { claimWork, type Errand } from './claim-work.js';

/** How many are in flight at once from one instance, unless said: some 25 requests a second where Teams answers in 300 ms. */
export const IN_FLIGHT = 8;
/** So many for each in flight are claimed ahead, so that a claim serves several; few enough to begin well within their lease. */
const CLAIMED_AHEAD = 3;
/** Dead senders are looked for no more often, however many wake us. */
const RECOVER_EVERY_MS = 2_000;

export interface SendDue<Card> {
  readonly ports: NoticesPorts<Card>;
  /** Names this instance in the leases. */
  readonly owner: string;
  readonly log: Log;
  /** True once the bot is stopping: nothing new is claimed or begun. */
  readonly stopping: () => boolean;
  /** Rung when something new may be due, and when the bot stops. */
  readonly bell?: Bell;
  /** How many requests may be on their way at once. */
  readonly inFlight?: number;
}

/**
 * Sends everything that is due until nothing is left to claim. Start-up, a tick and a change just made all come here:
 * catching up is not special. As soon as one is done the next begins, so that a slow one holds up nobody but its own
 * conversation. Answers how many notices and edits were handled.
 */
export async function sendDue<Card>(due: SendDue<Card>): Promise<number> {
  const { ports, log, stopping, bell = newBell(), inFlight = IN_FLIGHT } = due;
  const change = newBell();
  const busy = new Set<Promise<void>>();
  const waiting: Errand[] = [];
  let handled = 0;
  let mayBeMore = true;
  let recoveredAt = -Infinity;

  const begin = (errand: Errand): void => {
    handled += 1;
    const work: Promise<void> = errand
      .run()
      .then((result) => {
        // Its conversation is free again. Where the tenant may not be written to, claiming more would be in vain.
        mayBeMore = result === 'handled';
      })
      .catch((error: unknown) => {
        mayBeMore = true;
        log.error('notices.send-failed', { error: nameOf(error) });
      })
      .finally(() => {
        busy.delete(work);
        change.ring();
      });
    busy.add(work);
  };

  bell.hush();
  try {
    while (!stopping()) {
      if (Math.abs(ports.clock.now().epochMilliseconds - recoveredAt) >= RECOVER_EVERY_MS) {
        recoveredAt = ports.clock.now().epochMilliseconds;
        await recover(ports, log);
      }
      change.hush();
      if (mayBeMore && waiting.length < inFlight && !stopping()) {
        const claimed = await claimWork(due, inFlight * CLAIMED_AHEAD - waiting.length);
        mayBeMore = claimed.length > 0 || change.isRinging();
        waiting.push(...claimed);
      }
      if (stopping()) break;
      for (const errand of waiting.splice(0, Math.max(0, inFlight - busy.size))) begin(errand);
      if (mayBeMore && waiting.length < inFlight) continue;
      if (busy.size === 0 && !bell.isRinging()) break;
      await Promise.race([change.rung(), bell.rung()]);
      if (bell.hush()) mayBeMore = true;
    }
  } finally {
    await Promise.allSettled(waiting.map((errand) => errand.handBack()));
    await Promise.all(busy);
  }
  return handled;
}

async function recover<Card>({ ledger }: NoticesPorts<Card>, log: Log): Promise<void> {
  const recovered = await ledger.recover();
  if (recovered.unknown > 0 || recovered.expired > 0) log.warn('notices.recovered', { ...recovered });
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}
