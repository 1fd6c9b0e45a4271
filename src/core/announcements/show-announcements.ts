import type { Group } from '../people/board.js';
import type { Person } from '../people/person.js';
import type { Principal } from '../people/principal.js';
import type { AnnouncementId } from '../shared/ids.js';
import type { Announcement } from './announcement.js';
import type { AnnouncementsPorts, AnnouncementsTx } from './ports.js';

/** An announcement with the names its cards need. */
export interface AnnouncementView {
  readonly announcement: Announcement;
  /** Null when the group is no longer there. */
  readonly group: Group | null;
  /** Who told; null when no longer known. */
  readonly sender: Person | null;
}

const MOST_SHOWN = 10;

/** The latest announcements of the board, the newest first. */
export async function showAnnouncements(
  { transact }: AnnouncementsPorts,
  { principal }: { readonly principal: Principal },
): Promise<readonly AnnouncementView[]> {
  return transact(async (tx) => {
    const latest = await tx.announcements.latest(principal.board.id, MOST_SHOWN);
    const views: AnnouncementView[] = [];
    for (const announcement of latest) views.push(await viewOf(tx, principal, announcement));
    return views;
  });
}

/** One announcement; null when this board has none by that id. */
export async function showAnnouncement(
  { transact }: AnnouncementsPorts,
  { principal, announcementId }: { readonly principal: Principal; readonly announcementId: AnnouncementId },
): Promise<AnnouncementView | null> {
  return transact(async (tx) => {
    const announcement = await tx.announcements.find(principal.board.id, announcementId);
    return announcement === null ? null : viewOf(tx, principal, announcement);
  });
}

/** The announcement with its group and sender, as they stand now. */
export async function viewOf(
  { people }: Pick<AnnouncementsTx, 'people'>,
  { tenantId }: Pick<Principal, 'tenantId'>,
  announcement: Announcement,
): Promise<AnnouncementView> {
  const groups = await people.groups(announcement.boardId);
  const group = groups.find(({ id }) => id === announcement.groupId) ?? null;
  return { announcement, group, sender: await people.person(tenantId, announcement.sentBy) };
}
