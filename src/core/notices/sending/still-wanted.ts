import type { Temporal } from 'temporal-polyfill';
import type { Action } from '../../actions/action.js';
import { belongsToBoard } from '../../actions/board-seats.js';
import { loadMeetingView } from '../../meetings/meeting-view.js';
import {
  asId,
  type ActionId,
  type AdviceId,
  type AnnouncementId,
  type GroupId,
  type MeetingId,
} from '../../shared/ids.js';
import { occurrenceOf, type Notice } from '../notice.js';
import type { NoticesTx } from '../ports.js';
import { scheduleId } from '../scheduling/default-schedules.js';
import { ACTION_KINDS, actionStillWanted, type ActionNotice } from './action-still-wanted.js';
import { adviceStillWanted } from './advice-still-wanted.js';
import { mayReceive } from './may-receive.js';
import { MEETING_KINDS, meetingStillWanted, type MeetingNotice } from './meeting-still-wanted.js';
import type { NotWanted } from './not-wanted.js';

export interface SendingMoment {
  readonly now: Temporal.Instant;
  /** Whether there still are deliveries to ask about; looked up for notices that ask. */
  readonly unknownLeft: boolean;
}

/**
 * Whether a notice may and should still be sent now that its turn has come; otherwise a closed word why not. What became
 * due and was answered, done, cancelled or overtaken in the meantime is withdrawn, and so is what its reader may no longer see.
 */
export async function stillWanted(tx: NoticesTx, notice: Notice, moment: SendingMoment): Promise<'wanted' | NotWanted> {
  const action = isAboutAction(notice) ? await findAction(tx, notice) : null;
  if (isAboutAction(notice) && action === null) return 'gone';
  if (!(await mayReceive(tx, notice, action))) return 'no-longer-allowed';
  if (isAboutAction(notice)) return actionWanted(tx, notice, action);
  switch (notice.kind) {
    case 'digest': {
      const latest = await tx.occurrences.latest(scheduleId(notice.boardId, 'digest'));
      return latest !== null && latest > occurrenceOf(notice) ? 'overtaken' : 'wanted';
    }
    case 'data-report':
      // Who may read it was asked above; a report is right whenever it is gathered.
      return 'wanted';
    case 'delivery-check':
      return moment.unknownLeft ? 'wanted' : 'settled';
    case 'announcement':
      return announcementWanted(tx, notice);
    case 'advice-request':
    case 'advice-chase':
    case 'advice-answer':
      return adviceWanted(tx, notice);
    default:
      return isAboutMeeting(notice) ? meetingWanted(tx, notice, moment.now) : 'gone';
  }
}

/** The action a notice is about; null for one that is about something else, or for an action that is not there. */
export async function findAction({ actions }: NoticesTx, notice: Notice): Promise<Action | null> {
  return isAboutAction(notice) ? actions.find(notice.boardId, asId<ActionId>(notice.subjectId)) : null;
}

async function actionWanted(tx: NoticesTx, notice: ActionNotice, action: Action | null): Promise<'wanted' | NotWanted> {
  const { kind, boardId, recipient } = notice;
  const needsHistory = action !== null && (kind === 'action-request' || kind === 'action-decision');
  const history = needsHistory ? await tx.actions.history(action.id) : [];
  const personId = 'personId' in recipient ? recipient.personId : null;
  const mayStandIn = kind === 'action-reminder' && personId !== null && action !== null && action.ownerId !== personId;
  const standsIn =
    mayStandIn &&
    !(await belongsToBoard(tx.people, boardId, action.ownerId)) &&
    (await tx.people.rolesOf(boardId, personId)).has('business-manager');
  return actionStillWanted(notice, { action, history, standsIn });
}

async function announcementWanted(tx: NoticesTx, notice: Notice): Promise<'wanted' | NotWanted> {
  const announcement = await tx.announcements.find(notice.boardId, asId<AnnouncementId>(notice.subjectId));
  if (announcement === null) return 'gone';
  if (announcement.state === 'withdrawn') return 'withdrawn';
  if (occurrenceOf(notice) !== `v${announcement.version}`) return 'replaced';
  return (await isAtTable(tx, notice, announcement.groupId)) ? 'wanted' : 'left-the-table';
}

async function adviceWanted(tx: NoticesTx, notice: Notice): Promise<'wanted' | NotWanted> {
  const request = await tx.advice.find(notice.boardId, asId<AdviceId>(notice.subjectId));
  return adviceStillWanted(notice, request);
}

async function meetingWanted(
  tx: NoticesTx,
  notice: MeetingNotice,
  now: Temporal.Instant,
): Promise<'wanted' | NotWanted> {
  const board = await tx.people.board(notice.boardId);
  const view = board === null ? null : await loadMeetingView(tx, board, asId<MeetingId>(notice.subjectId));
  const wanted = meetingStillWanted(notice, view, now);
  if (wanted !== 'wanted' || view === null || !('placeId' in notice.recipient)) return wanted;
  return (await isAtTable(tx, notice, view.group.id)) ? 'wanted' : 'left-the-table';
}

/** A person who holds a seat of the group, or a channel or chat that is still the group's own. One that is gone is told by its reach. */
async function isAtTable(tx: NoticesTx, { boardId, recipient }: Notice, groupId: GroupId): Promise<boolean> {
  if ('personId' in recipient) return tx.seats.holds(groupId, recipient.personId);
  if ('askerOf' in recipient) return false;
  const place = await tx.people.place(boardId, recipient.placeId);
  return place === null || place.groupId === groupId;
}

function isAboutAction(notice: Notice): notice is ActionNotice {
  return ACTION_KINDS.some((kind) => kind === notice.kind);
}

function isAboutMeeting(notice: Notice): notice is MeetingNotice {
  return MEETING_KINDS.some((kind) => kind === notice.kind);
}
