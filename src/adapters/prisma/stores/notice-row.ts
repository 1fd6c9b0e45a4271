import { NOTICE_STATES, type Notice } from '../../../core/notices/notice.js';
import { asId, type AdviceId } from '../../../core/shared/ids.js';
import { NOTICE_KINDS, type Recipient } from '../../../core/shared/notice-request.js';
import { Fault } from '../../../core/shared/fault.js';
import type * as Rows from '../generated/models.js';
import { instantOf } from './instants.js';
import { storedWord } from './stored-word.js';

export type NoticeRow = Rows.NoticeModel;

/** A row of the ledger as senders see it. */
export function noticeOf(row: NoticeRow): Notice {
  return {
    id: asId(row.id),
    key: row.key,
    tenantId: asId(row.tenantId),
    boardId: asId(row.boardId),
    kind: storedWord(NOTICE_KINDS, row.kind, 'Notice.kind'),
    subjectId: row.subjectId,
    recipient: recipientOf(row),
    notBefore: instantOf(row.notBefore),
    expiresAt: instantOf(row.expiresAt),
    urgent: row.urgent,
    state: storedWord(NOTICE_STATES, row.state, 'Notice.state'),
    attempts: row.attempts,
    fence: row.fence,
    sendStartedAt: row.sendStartedAt === null ? null : instantOf(row.sendStartedAt),
    settledAt: row.settledAt === null ? null : instantOf(row.settledAt),
    mayBeRepeat: row.mayBeRepeat,
    reason: row.reason,
    conversationId: row.conversationId,
    serviceUrl: row.serviceUrl,
    activityId: row.activityId,
    wanted: row.wanted,
    shown: row.shown,
  };
}

/** An answer to somebody whom the board does not know is kept without either id: it goes to whoever asked what it is about. */
function recipientOf({ id, kind, subjectId, personId, placeId }: NoticeRow): Recipient {
  if (personId !== null) return { personId: asId(personId) };
  if (placeId !== null) return { placeId: asId(placeId) };
  if (kind === 'advice-answer') return { askerOf: asId<AdviceId>(subjectId) };
  throw new Fault('store.notice_without_recipient', { ids: { noticeId: id } });
}
