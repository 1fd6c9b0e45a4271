import { may, type Permission } from '../people/permission.js';
import type { NoticeKind } from '../shared/notice-request.js';
import type { Notice } from './notice.js';
import type { NoticesTx } from './ports.js';

/** Kinds which show more than the recipient's own part, and the right it takes; who holds a seat is checked with the meeting. */
const NEEDS: Readonly<Partial<Record<NoticeKind, Permission>>> = { 'unanswered-list': 'attendance.read-names' };

/** Whether the recipient may still see this, by the board's roles at this moment: somebody may have left since it was handed in. */
export async function mayReceive(tx: NoticesTx, { kind, boardId, recipient }: Notice): Promise<boolean> {
  const permission = NEEDS[kind];
  if (permission === undefined) return true;
  return 'personId' in recipient && may(await tx.people.rolesOf(boardId, recipient.personId), permission);
}
