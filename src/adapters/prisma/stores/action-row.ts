import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import {
  ACTION_EVENTS,
  ACTION_SOURCES,
  ACTION_STATUSES,
  type Action,
  type ActionEvent,
  type MoreTimeRequest,
} from '../../../core/actions/action.js';
import { asId, type PersonId } from '../../../core/shared/ids.js';
import { Prisma } from '../generated/client.js';
import type * as Rows from '../generated/models.js';
import { dateOfDay, dayOf } from './days.js';
import { dateOf, instantOf } from './instants.js';
import { storedJson } from './stored-json.js';
import { storedWord } from './stored-word.js';

const moreTimeSchema: z.ZodType<MoreTimeRequest> = z.strictObject({
  until: z.iso.date().transform((day) => Temporal.PlainDate.from(day)),
  because: z.string(),
  askedBy: z.string().transform((id) => asId<PersonId>(id)),
  askedAt: z.iso.datetime().transform((at) => Temporal.Instant.from(at)),
});

/** An action from its row. */
export function actionOf(row: Rows.ActionModel): Action {
  const { id, moreTime } = row;
  return {
    id: asId(id),
    boardId: asId(row.boardId),
    groupId: asId(row.groupId),
    reference: { day: dayOf(row.refDay), number: row.refNumber },
    meetingId: row.meetingId === null ? null : asId(row.meetingId),
    minute: row.minute,
    what: row.what,
    ownerId: asId(row.ownerId),
    helperIds: row.helperIds.map((helperId) => asId(helperId)),
    agencyId: asId(row.agencyId),
    dueOn: dayOf(row.dueOn),
    missedFrom: dayOf(row.missedFrom),
    priority: row.priority,
    source: storedWord(ACTION_SOURCES, row.source, 'Action.source'),
    status: storedWord(ACTION_STATUSES, row.status, 'Action.status'),
    moreTime: moreTime === null ? null : storedJson(moreTimeSchema, moreTime, { column: 'Action.moreTime', id }),
    evidenceUrl: row.evidenceUrl,
    messageUrl: row.messageUrl,
    challengedAt: row.challengedAt === null ? null : instantOf(row.challengedAt),
    createdAt: instantOf(row.createdAt),
    createdBy: row.createdBy === null ? null : asId(row.createdBy),
    closedAt: row.closedAt === null ? null : instantOf(row.closedAt),
    version: row.version,
  };
}

/** A new action's row. */
export function actionRow(action: Action) {
  const { id, boardId, reference, createdBy, version } = action;
  return {
    id,
    boardId,
    refDay: dateOfDay(reference.day),
    refNumber: reference.number,
    createdAt: dateOf(action.createdAt),
    createdBy,
    messageUrl: action.messageUrl,
    version,
    ...changeableColumns(action),
  };
}

/** Everything but what says which action it is and where it came from. */
export function changeableColumns(action: Action) {
  return {
    groupId: action.groupId,
    meetingId: action.meetingId,
    minute: action.minute,
    what: action.what,
    ownerId: action.ownerId,
    helperIds: [...action.helperIds],
    agencyId: action.agencyId,
    dueOn: dateOfDay(action.dueOn),
    missedFrom: dateOfDay(action.missedFrom),
    priority: action.priority,
    source: action.source,
    status: action.status,
    moreTime: action.moreTime === null ? Prisma.DbNull : moreTimeColumn(action.moreTime),
    evidenceUrl: action.evidenceUrl,
    challengedAt: action.challengedAt === null ? null : dateOf(action.challengedAt),
    closedAt: action.closedAt === null ? null : dateOf(action.closedAt),
  };
}

function moreTimeColumn({ until, because, askedBy, askedAt }: MoreTimeRequest): Prisma.InputJsonObject {
  return { until: until.toString(), because, askedBy, askedAt: askedAt.toString() };
}

/** A line of an action's history from its row. */
export function actionEventOf(row: Rows.ActionEventModel): ActionEvent {
  const { actionId, seq, at, byId, note, from, to } = row;
  const kind = storedWord(ACTION_EVENTS, row.kind, 'ActionEvent.kind');
  return {
    actionId: asId(actionId),
    seq,
    kind,
    at: instantOf(at),
    by: byId === null ? null : asId(byId),
    note,
    from,
    to,
  };
}

/** A line of an action's history as its row. */
export function actionEventRow({ actionId, seq, kind, at, by, note, from, to }: ActionEvent) {
  return { actionId, seq, kind, at: dateOf(at), byId: by, note, from, to };
}
