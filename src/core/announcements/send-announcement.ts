import type { Principal } from '../people/principal.js';
import type { AnnouncementId, GroupId } from '../shared/ids.js';
import type { Announcement } from './announcement.js';
import { spokenAudit } from '../people/spoken-audit.js';
import type { AnnouncementsPorts } from './ports.js';
import { readAnnouncement } from './read-announcement.js';
import { recall, tellMembers } from './tell-members.js';

export interface SendAnnouncement {
  readonly principal: Principal;
  /** Made when the form was opened, so that a second press sends nothing twice. */
  readonly announcementId: AnnouncementId;
  /** 0 for a new one; the version that is to be replaced otherwise. */
  readonly over: number;
  readonly groupId: GroupId;
  readonly text: string;
  readonly urgent: boolean;
}

export type SentAnnouncement =
  | { readonly status: 'sent'; readonly announcement: Announcement; readonly addressed: number }
  /** The same press again, or somebody else's version came first: what stands is shown. */
  | { readonly status: 'already-there'; readonly announcement: Announcement }
  | { readonly status: 'invalid'; readonly fault: string }
  | { readonly status: 'not-found' };

/**
 * Tells a group something, or replaces what it was told: the cards that went out before then say that a later version
 * took their place, those still waiting are not sent, and the new version goes to everybody.
 */
export async function sendAnnouncement(
  { transact, clock }: AnnouncementsPorts,
  request: SendAnnouncement,
): Promise<SentAnnouncement> {
  const { principal, announcementId, over, groupId, urgent } = request;
  const { board, person, tenantId } = principal;
  if (person === null) return { status: 'not-found' };
  const read = readAnnouncement(request.text);
  if (read.status === 'invalid') return read;
  return transact(async (tx) => {
    const groups = await tx.people.groups(board.id);
    if (!groups.some(({ id }) => id === groupId)) return { status: 'not-found' };
    const before = await tx.announcements.find(board.id, announcementId);
    if (over === 0 ? before !== null : before?.version !== over || before.state !== 'standing')
      return before === null ? { status: 'not-found' } : { status: 'already-there', announcement: before };

    const announcement: Announcement = {
      id: announcementId,
      boardId: board.id,
      groupId: before?.groupId ?? groupId,
      text: read.text,
      urgent,
      version: over + 1,
      state: 'standing',
      withdrawnBecause: null,
      sentBy: person.id,
      sentAt: clock.now(),
    };
    if (before === null) await tx.announcements.add(announcement);
    else {
      if (!(await tx.announcements.save(announcement, before)))
        return { status: 'already-there', announcement: before };
      await recall(tx, announcement, 'replaced');
    }
    const addressed = await tellMembers(tx, tenantId, announcement);
    await tx.audit.record(
      spokenAudit(principal, announcementId, {
        action: before === null ? 'announcement.send' : 'announcement.replace',
        outcome: 'done',
        facts: { version: announcement.version, addressed, urgent },
      }),
    );
    return { status: 'sent', announcement, addressed };
  });
}
