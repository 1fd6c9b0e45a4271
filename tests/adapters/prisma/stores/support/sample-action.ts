import { Temporal } from 'temporal-polyfill';
import type { Action, ActionEvent } from '../../../../../src/core/actions/action.js';
import { asId, type ActionId, type AgencyId } from '../../../../../src/core/shared/ids.js';
import { NORTH, personId } from './two-boards.js';

export const actionId = (name: string) => asId<ActionId>(name);
export const agencyId = (name: string) => asId<AgencyId>(name);
export const day = (text: string) => Temporal.PlainDate.from(text);

/** An open action of the northern board; its number is that of its id, so that each has its own. */
export function actionWith(changes: Partial<Action> = {}): Action {
  const id = changes.id ?? actionId('action-1');
  const dueOn = changes.dueOn ?? day('2031-07-01');
  return {
    id,
    boardId: NORTH.boardId,
    groupId: NORTH.groupId,
    reference: { day: day('2031-06-10'), number: Number(/\d+$/.exec(id)?.[0] ?? 1) },
    meetingId: null,
    minute: null,
    what: 'Give every team the neglect tool',
    ownerId: personId('ann'),
    helperIds: [],
    agencyId: agencyId('police'),
    dueOn,
    missedFrom: dueOn,
    priority: null,
    source: 'meeting',
    status: 'open',
    moreTime: null,
    evidenceUrl: null,
    messageUrl: null,
    challengedAt: null,
    createdAt: Temporal.Instant.from('2031-06-10T08:00:00.123Z'),
    createdBy: null,
    closedAt: null,
    version: 1,
    ...changes,
  };
}

export function eventWith(changes: Partial<ActionEvent> = {}): ActionEvent {
  return {
    actionId: actionId('action-1'),
    seq: 1,
    kind: 'added',
    at: Temporal.Instant.from('2031-06-10T08:00:00Z'),
    by: null,
    note: null,
    from: null,
    to: null,
    ...changes,
  };
}
