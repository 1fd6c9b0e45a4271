import type { TenantId } from '../shared/ids.js';
import type { NoticeKind, Recipient } from '../shared/notice-request.js';
import type { Announcement } from './announcement.js';
import type { AnnouncementsTx } from './ports.js';

const KINDS: readonly NoticeKind[] = ['announcement'];
/** After a week it is news no more. */
const USEFUL_HOURS = 7 * 24;

/**
 * Hands one version to the ledger: a notice to each member of the group but the sender, and one to each channel or chat
 * of the group, where those are served who cannot be reached one to one. Answers how many people are addressed.
 */
export async function tellMembers(
  tx: AnnouncementsTx,
  tenantId: TenantId,
  { id, boardId, groupId, version, urgent, sentBy, sentAt }: Announcement,
): Promise<number> {
  const people = (await tx.people.peopleAt(boardId, groupId)).filter((personId) => personId !== sentBy);
  const places = await tx.people.placesOf(boardId, groupId);
  const recipients: readonly Recipient[] = [
    ...people.map((personId) => ({ personId })),
    ...places.map((place) => ({ placeId: place.id })),
  ];
  await tx.ledger.postAll(
    recipients.map((recipient) => ({
      tenantId,
      boardId,
      kind: 'announcement',
      subjectId: id,
      recipient,
      occurrence: `v${version}`,
      notBefore: sentAt,
      expiresAt: sentAt.add({ hours: USEFUL_HOURS }),
      urgent,
    })),
  );
  return people.length;
}

/** Takes back what has not gone out yet, and has the cards that have gone out say what became of them. */
export async function recall(
  tx: AnnouncementsTx,
  { id, boardId }: Pick<Announcement, 'id' | 'boardId'>,
  reason: 'replaced' | 'withdrawn',
): Promise<{ readonly notSent: number; readonly edited: number }> {
  const selection = { boardId, subjectId: id, kinds: KINDS };
  const notSent = await tx.ledger.withdraw(selection, reason);
  const edited = await tx.ledger.refresh(selection);
  return { notSent, edited };
}
