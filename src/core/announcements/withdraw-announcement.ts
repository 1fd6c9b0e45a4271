import type { Principal } from '../people/principal.js';
import { cleanText } from '../shared/clean-text.js';
import type { AnnouncementId } from '../shared/ids.js';
import type { Announcement } from './announcement.js';
import { spokenAudit } from '../people/spoken-audit.js';
import type { AnnouncementsPorts } from './ports.js';
import { recall } from './tell-members.js';

const LONGEST_REASON = 300;

export type WithdrawnAnnouncement =
  | {
      readonly status: 'withdrawn';
      readonly announcement: Announcement;
      /** How many had not gone out yet, and how many posted cards now say that it was taken back. */
      readonly notSent: number;
      readonly edited: number;
    }
  | { readonly status: 'already-withdrawn'; readonly announcement: Announcement }
  /** Somebody replaced it in the meantime: theirs stands. */
  | { readonly status: 'replaced'; readonly announcement: Announcement }
  | { readonly status: 'not-found' };

/** Takes back what was announced: what waits is not sent, and every card that went out says so instead of its old words. */
export async function withdrawAnnouncement(
  { transact }: AnnouncementsPorts,
  request: {
    readonly principal: Principal;
    readonly announcementId: AnnouncementId;
    readonly version: number;
    readonly because: string;
  },
): Promise<WithdrawnAnnouncement> {
  const { principal, announcementId, version } = request;
  return transact(async (tx) => {
    const before = await tx.announcements.find(principal.board.id, announcementId);
    if (before === null) return { status: 'not-found' };
    if (before.state === 'withdrawn') return { status: 'already-withdrawn', announcement: before };
    if (before.version !== version) return { status: 'replaced', announcement: before };
    const because = cleanText(request.because).slice(0, LONGEST_REASON);
    const announcement: Announcement = {
      ...before,
      // Nobody is shown it any more, so it is kept no more.
      text: '',
      state: 'withdrawn',
      withdrawnBecause: because === '' ? null : because,
    };
    if (!(await tx.announcements.save(announcement, before))) return { status: 'replaced', announcement: before };
    const recalled = await recall(tx, announcement, 'withdrawn');
    await tx.audit.record(
      spokenAudit(principal, announcementId, {
        action: 'announcement.withdraw',
        outcome: 'done',
        facts: { version, ...recalled },
      }),
    );
    return { status: 'withdrawn', announcement, ...recalled };
  });
}
