import type { Log } from '../../shared/log.js';
import type { Notice } from '../notice.js';
import type { NoticesPorts } from '../ports.js';
import { settlingAudit } from './settling-audit.js';

const REPEAT_AFTER_MINUTES = 5;
/** How often the bot repeats one by itself. */
const TIMES = ['1', '2'] as const;
const LOOK_BACK_HOURS = 24;
const MOST_AT_ONCE = 200;

/**
 * An urgent notice whose sending was never answered goes out again by itself after five minutes, twice at the most, and
 * its card says that it may be a repeat: to miss it would be worse than to read it twice. Answers how many go out again.
 */
export async function repeatUrgent<Card>(ports: NoticesPorts<Card>, { log }: { readonly log: Log }): Promise<number> {
  const now = ports.clock.now();
  const unknowns = await ports.ledger.unknowns({
    urgent: true,
    sentFrom: now.subtract({ hours: LOOK_BACK_HOURS }),
    sentBefore: now.subtract({ minutes: REPEAT_AFTER_MINUTES }),
    limit: MOST_AT_ONCE,
  });
  let repeated = 0;
  for (const notice of unknowns) {
    try {
      if (await repeatOnce(ports, notice)) repeated += 1;
    } catch (error) {
      log.warn('notices.repeat-failed', {
        noticeId: notice.id,
        error: error instanceof Error ? error.name : 'unknown',
      });
    }
  }
  return repeated;
}

/** Each repeat is an occurrence of its own, so that the count outlives restarts; the notice's row keeps two instances apart. */
async function repeatOnce<Card>({ transact }: NoticesPorts<Card>, notice: Notice): Promise<boolean> {
  return transact(async ({ occurrences, settled, audit }) => {
    const repeats = `repeat:${notice.id}`;
    const latest = await occurrences.latest(repeats);
    const next = TIMES.find((time) => latest === null || time > latest);
    if (next === undefined) return false;
    const present = await settled.find(notice.boardId, notice.id);
    if (present?.fence !== notice.fence) return false;
    if ((await settled.sendAgain(notice.boardId, [notice.id])) === 0) return false;
    await occurrences.take(repeats, next, 'run');
    await audit.record(settlingAudit(notice, 'urgent-repeat'));
    return true;
  });
}
