import { NOTICE_STATES, type NoticeState } from '../../../core/notices/notice.js';
import type { DeliveryLedger } from '../../../core/notices/ports.js';
import { NOTICE_KINDS } from '../../../core/shared/notice-request.js';
import type { Clock } from '../../../core/shared/ports.js';
import { claimEdits } from './claim-edits.js';
import { claimNotices } from './claim-notices.js';
import type { Db } from './db.js';
import { gather } from './gather.js';
import { dateOf } from './instants.js';
import { noticeOf } from './notice-row.js';
import { recoverNotices } from './recover-notices.js';
import { settleEdit } from './settle-edit.js';
import { beginTogether, settleSentTogether, type Beginning, type SentEnd } from './send-together.js';
import { settleSend } from './settle-send.js';
import { storedWord } from './stored-word.js';

const NOT_DELIVERED = ['failed', 'unreachable', 'unknown', 'expired'] as const satisfies readonly NoticeState[];
const NONE: Readonly<Record<NoticeState, number>> = {
  waiting: 0,
  leased: 0,
  sending: 0,
  sent: 0,
  unknown: 0,
  failed: 0,
  unreachable: 0,
  expired: 0,
  withdrawn: 0,
};

/**
 * The delivery ledger as senders see it, outside any transaction: each step is one statement that commits by itself.
 * Where several sends begin or end at the same time, one statement serves them, and each still waits for its commit.
 *
 * Leases are measured by the database's own time, because instances must agree on them and a wrong clock must not steal
 * one. Everything else (what is due, what is too late, the gap between edits, when it was settled) is told by the
 * clock, as it is where notices are made; so tests move it.
 */
export function deliveryLedger(db: Db, clock: Clock): DeliveryLedger {
  const now = () => dateOf(clock.now());
  const begin = gather((beginnings: readonly Beginning[]) => beginTogether(db, beginnings, now()));
  const settleSent = gather((sent: readonly SentEnd[]) => settleSentTogether(db, sent, now()));
  return {
    claim: async (terms) => (await claimNotices(db, terms, now())).map(noticeOf),
    beginSending: (notice, to) => begin({ notice, to }),
    settle: (notice, end) => (end.state === 'sent' ? settleSent({ notice, end }) : settleSend(db, notice, end, now())),
    recover: () => recoverNotices(db, now()),

    // To whoever edits, the attempts that matter are those of the edit.
    claimEdits: async (terms) =>
      (await claimEdits(db, terms, now())).map((row) => ({ ...noticeOf(row), attempts: row.editAttempts })),
    settleEdit: (notice, result) => settleEdit(db, notice, result, now()),

    totals: async (boardId, since) => {
      const rows = await db.notice.groupBy({
        by: ['state'],
        where: { boardId, createdAt: { gte: dateOf(since) } },
        _count: true,
      });
      const totals = { ...NONE };
      for (const { state, _count } of rows) totals[storedWord(NOTICE_STATES, state, 'Notice.state')] = _count;
      return totals;
    },

    tally: async (boardId, { from, before }) => {
      const createdAt = { gte: dateOf(from), ...(before === undefined ? {} : { lt: dateOf(before) }) };
      const by = ['kind' as const, 'state' as const];
      const rows = await db.notice.groupBy({
        by,
        where: { boardId, createdAt },
        _count: true,
        orderBy: [{ kind: 'asc' }, { state: 'asc' }],
      });
      return rows.map(({ kind, state, _count }) => ({
        kind: storedWord(NOTICE_KINDS, kind, 'Notice.kind'),
        state: storedWord(NOTICE_STATES, state, 'Notice.state'),
        count: _count,
      }));
    },

    notDelivered: async (boardId, since) => {
      const rows = await db.notice.findMany({
        where: { boardId, createdAt: { gte: dateOf(since) }, state: { in: [...NOT_DELIVERED] } },
        orderBy: { seq: 'asc' },
      });
      return rows.map(noticeOf);
    },

    unknowns: async ({ boardId, conversationId, urgent, sentBefore, sentFrom, limit }) => {
      const rows = await db.notice.findMany({
        where: {
          state: 'unknown',
          ...(boardId === undefined ? {} : { boardId }),
          ...(conversationId === undefined ? {} : { conversationId }),
          ...(urgent === undefined ? {} : { urgent }),
          sendStartedAt: {
            not: null,
            ...(sentBefore === undefined ? {} : { lt: dateOf(sentBefore) }),
            ...(sentFrom === undefined ? {} : { gte: dateOf(sentFrom) }),
          },
        },
        orderBy: [{ sendStartedAt: 'asc' }, { seq: 'asc' }],
        take: limit,
      });
      return rows.map(noticeOf);
    },
  };
}
