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

interface Round {
  /** The claim under way: one at a time. */
  claiming: Promise<void> | null;
  /** Set by whatever may have made something claimable; taken back by a claim as it begins, so that nothing said meanwhile is lost. */
  mayBeMore: boolean;
}

/**
 * Sends everything that is due until nothing is left to claim. Start-up, a tick and a change just made all come here:
 * catching up is not special. As soon as one is done the next begins, so that a slow one holds up nobody but its own
 * conversation; and the next are claimed while these are on their way. Answers how many notices and edits were handled.
 */
export async function sendDue<Card>(due: SendDue<Card>): Promise<number> {
  const { ports, log, stopping, bell = newBell(), inFlight = IN_FLIGHT } = due;
  const change = newBell();
  const busy = new Set<Promise<void>>();
  const waiting: Errand[] = [];
  const failed: unknown[] = [];
  const round: Round = { claiming: null, mayBeMore: true };
  let handled = 0;
  let recoveredAt = -Infinity;

  const begin = (errand: Errand): void => {
    handled += 1;
    const work: Promise<void> = errand
      .run()
      .then((result) => {
        // Its conversation is free again. Where the tenant may not be written to, claiming more would be in vain.
        round.mayBeMore = result === 'handled';
      })
      .catch((error: unknown) => {
        round.mayBeMore = true;
        log.error('notices.send-failed', { error: nameOf(error) });
      })
      .finally(() => {
        busy.delete(work);
        change.ring();
      });
    busy.add(work);
  };

  const claim = async (): Promise<void> => {
    round.mayBeMore = false;
    if (Math.abs(ports.clock.now().epochMilliseconds - recoveredAt) >= RECOVER_EVERY_MS) {
      recoveredAt = ports.clock.now().epochMilliseconds;
      await recover(ports, log);
      if (stopping()) return;
    }
    const claimed = await claimWork(due, inFlight * CLAIMED_AHEAD - waiting.length);
    if (claimed.length > 0) round.mayBeMore = true;
    waiting.push(...claimed);
  };
  const claimAhead = (): void => {
    round.claiming = claim()
      .catch((error: unknown) => {
        failed.push(error);
      })
      .finally(() => {
        round.claiming = null;
        change.ring();
      });
  };

  bell.hush();
  try {
    while (!stopping()) {
      change.hush();
      if (failed.length > 0) throw failed[0];
      for (const errand of waiting.splice(0, Math.max(0, inFlight - busy.size))) begin(errand);
      if (round.mayBeMore && round.claiming === null && waiting.length < inFlight) claimAhead();
      if (busy.size === 0 && round.claiming === null && !bell.isRinging()) break;
      await Promise.race([change.rung(), bell.rung()]);
      if (bell.hush()) round.mayBeMore = true;
    }
  } finally {
    await round.claiming;
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
