import type { Action, ActionEvent, ActionEventKind } from '../../actions/action.js';
import { isLive } from '../../actions/due-standing.js';
import type { NoticeKind } from '../../shared/notice-request.js';
import { occurrenceOf, type Notice } from '../notice.js';
import type { NotWanted } from './not-wanted.js';

/** The kinds of notice that are about an action. */
export const ACTION_KINDS = [
  'action-assigned',
  'action-reminder',
  'action-overdue',
  'action-request',
  'action-decision',
] as const satisfies readonly NoticeKind[];
export type ActionNotice = Notice & { readonly kind: (typeof ACTION_KINDS)[number] };

/** What a decision says is said anew by a later one. */
const DECISIONS: readonly ActionEventKind[] = [
  'more-time-agreed',
  'more-time-refused',
  'carried-forward',
  'closed',
  'reopened',
  'withdrawn',
];

export interface ActionStands {
  /** Null when the board has no such action. */
  readonly action: Action | null;
  /** Its history, oldest first; needed for requests and decisions only. */
  readonly history: readonly ActionEvent[];
  /** The recipient takes the owner's place: the owner has left, and this is a business manager. */
  readonly standsIn: boolean;
}

/** Whether a notice about an action still has something to say now that its turn has come; otherwise a closed word why not. */
export function actionStillWanted(
  notice: ActionNotice,
  { action, history, standsIn }: ActionStands,
): 'wanted' | NotWanted {
  if (action === null) return 'gone';
  const isOwner = 'personId' in notice.recipient && notice.recipient.personId === action.ownerId;
  const occurrence = occurrenceOf(notice);
  const seq = Number(/^event-(\d+)$/.exec(occurrence)?.[1] ?? 0);
  switch (notice.kind) {
    case 'action-assigned':
      return isOwner ? settledWord(action) : 'handed-over';
    case 'action-reminder':
      if (!isOwner && !standsIn) return 'handed-over';
      return isFor(occurrence, action) ? settledWord(action) : 'date-changed';
    case 'action-overdue':
      return isFor(occurrence, action) ? settledWord(action) : 'date-changed';
    case 'action-request': {
      if (action.moreTime === null) return 'decided';
      const latest = history.findLast(({ kind }) => kind === 'more-time-asked');
      return latest !== undefined && latest.seq > seq ? 'overtaken' : settledWord(action);
    }
    case 'action-decision': {
      if (!isOwner) return 'handed-over';
      const later = history.some((event) => event.seq > seq && DECISIONS.includes(event.kind));
      return later ? 'overtaken' : 'wanted';
    }
  }
}

/** "due-2027-03-12-3" and "due-2027-03-12" are about the date the action has now. */
function isFor(occurrence: string, { dueOn }: Action): boolean {
  const due = `due-${dueOn.toString()}`;
  return occurrence === due || occurrence.startsWith(`${due}-`);
}

function settledWord({ status }: Action): 'wanted' | NotWanted {
  if (isLive(status)) return 'wanted';
  if (status === 'reported-done' || status === 'withdrawn') return status;
  return 'closed';
}
