import type { Log } from '../../shared/log.js';
import type { Notice } from '../notice.js';
import type { NoticesPorts, ReadBack } from '../ports.js';
import { settlingAudit } from './settling-audit.js';

/** A message may still turn up while its request could be under way. */
const LOOK_AFTER_SECONDS = 60;
/** What could not be told for a day is for a person to say. */
const LOOK_BACK_HOURS = 24;
const MOST_LOOKS = 200;

/**
 * Looks in the conversations whether what was never answered has arrived, where the tenant has consented to it: found, it is
 * sent; surely not there, it goes out again and is no repeat; not to be told, it is left. Answers how many were settled.
 */
export async function settleByReadBack<Card>(
  ports: NoticesPorts<Card>,
  { log }: { readonly log: Log },
): Promise<number> {
  const { readBack, ledger, clock } = ports;
  if (readBack === null) return 0;
  const now = clock.now();
  const unknowns = await ledger.unknowns({
    sentFrom: now.subtract({ hours: LOOK_BACK_HOURS }),
    sentBefore: now.subtract({ seconds: LOOK_AFTER_SECONDS }),
    limit: MOST_LOOKS,
  });
  let settled = 0;
  for (const notice of unknowns) {
    try {
      if (await settleOne(ports, notice, await readBack.look(notice))) settled += 1;
    } catch (error) {
      log.warn('notices.read-back-failed', {
        noticeId: notice.id,
        error: error instanceof Error ? error.name : 'unknown',
      });
    }
  }
  return settled;
}

async function settleOne<Card>(
  { transact }: NoticesPorts<Card>,
  notice: Notice,
  seen: Awaited<ReturnType<ReadBack['look']>>,
): Promise<boolean> {
  if (seen.kind === 'cannot-tell') return false;
  return transact(async ({ settled, audit }) => {
    if (seen.kind === 'found') {
      if (!(await settled.confirm(notice, { activityId: seen.activityId }))) return false;
      await audit.record(settlingAudit(notice, 'read-back'));
      return true;
    }
    // Looked up again: a person may have sent it again meanwhile, and that sending is another.
    const present = await settled.find(notice.boardId, notice.id);
    if (present?.state !== 'unknown' || present.fence !== notice.fence) return false;
    if ((await settled.sendAgain(notice.boardId, [notice.id], { certainlyNotSent: true })) === 0) return false;
    await audit.record(settlingAudit(notice, 'not-there'));
    return true;
  });
}
