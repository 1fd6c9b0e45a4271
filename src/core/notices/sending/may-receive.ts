import type { Action } from '../../actions/action.js';
import { loadActionScope } from '../../actions/load-action-scope.js';
import { maySeeAction } from '../../actions/may-see-action.js';
import { may, type Permission } from '../../people/permission.js';
import type { NoticeKind } from '../../shared/notice-request.js';
import type { Notice } from '../notice.js';
import type { NoticesTx } from '../ports.js';
import { ACTION_KINDS } from './action-still-wanted.js';

/** Kinds which show more than the recipient's own part, and the right it takes; who holds a seat is checked with the meeting. */
const NEEDS: Readonly<Partial<Record<NoticeKind, Permission>>> = {
  'unanswered-list': 'attendance.read-names',
  'action-request': 'actions.manage',
  digest: 'digest.read',
  'delivery-check': 'deliveries.read',
  'data-report': 'figures.read',
};

/**
 * Whether the recipient may see this, by the board's roles and seats at this moment: somebody may have left since it was
 * handed in. Asked before every sending and every edit. `action` is what a notice of that kind is about.
 */
export async function mayReceive(tx: NoticesTx, notice: Notice, action: Action | null): Promise<boolean> {
  const { kind, boardId, recipient } = notice;
  if (kind === 'advice-request' || kind === 'advice-chase') return isAdvisersPlace(tx, notice);
  const permission = NEEDS[kind];
  const aboutAction = ACTION_KINDS.some((one) => one === kind);
  if (permission === undefined && !aboutAction) return true;
  if (!('personId' in recipient)) return false;
  if (permission !== undefined) return may(await tx.people.rolesOf(boardId, recipient.personId), permission);
  return action !== null && mayReadAction(tx, notice, recipient.personId, action);
}

/** Questions to the duty adviser are for the channel or chat that the board has named, and for no other. */
async function isAdvisersPlace({ people }: NoticesTx, { boardId, recipient }: Notice): Promise<boolean> {
  const settings = (await people.board(boardId))?.settings;
  return 'placeId' in recipient && settings?.adviserPlaceId === recipient.placeId;
}

async function mayReadAction(
  { people }: NoticesTx,
  { tenantId, boardId }: Notice,
  personId: Action['ownerId'],
  action: Action,
): Promise<boolean> {
  if (action.ownerId === personId || action.helperIds.includes(personId)) return true;
  const board = await people.board(boardId);
  const person = await people.person(tenantId, personId);
  if (board === null || person === null) return false;
  const principal = { tenantId, board, person, roles: await people.rolesOf(boardId, personId) };
  return maySeeAction(principal, await loadActionScope(people, principal), action);
}
