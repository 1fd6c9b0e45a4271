import type { Log } from '../../shared/log.js';
import type { NoticesPorts } from '../ports.js';

const MOST_SECONDS_APART = 5 * 60;

/**
 * Whether our clock may be trusted with slots: one that is wildly ahead would take slots that have not come, and they would
 * never run. Where the store's own clock says something else by more than five minutes it is logged, and nothing is planned.
 */
export async function clockAgrees<Card>(
  { clock, storeTime }: Pick<NoticesPorts<Card>, 'clock' | 'storeTime'>,
  log: Log,
): Promise<boolean> {
  if (storeTime === null) return true;
  const theirs = await storeTime();
  const apart = Math.round((clock.now().epochMilliseconds - theirs.epochMilliseconds) / 1_000);
  if (Math.abs(apart) <= MOST_SECONDS_APART) return true;
  log.error('schedule.clock-differs', { secondsAhead: apart });
  return false;
}
