import { z } from 'zod';
import {
  ADVICE_EVENTS,
  ADVICE_STATES,
  type AdviceRequest,
  type ReplyTo,
} from '../../../core/thresholds/advice/advice-request.js';
import type { AdviceStore } from '../../../core/thresholds/ports.js';
import { asId } from '../../../core/shared/ids.js';
import { Prisma } from '../generated/client.js';
import type * as Rows from '../generated/models.js';
import type { Db } from './db.js';
import { dateOf, instantOf } from './instants.js';
import { jsonColumn } from './json-column.js';
import { storedJson } from './stored-json.js';
import { storedWord } from './stored-word.js';

const replyToSchema: z.ZodType<ReplyTo> = z.strictObject({
  conversationId: z.string(),
  serviceUrl: z.string(),
  botId: z.string(),
});

/** Requests to duty advisers, each found only through its own board, and their history. */
export function adviceStore(db: Db): AdviceStore {
  return {
    find: async (boardId, id) => {
      const row = await db.adviceRequest.findFirst({ where: { id, boardId } });
      return row === null ? null : requestOf(row);
    },

    add: async (request) => {
      await db.adviceRequest.create({ data: rowOf(request) });
    },

    save: async (request) => {
      const { id, boardId, version, ...columns } = rowOf(request);
      const { count } = await db.adviceRequest.updateMany({
        where: { id, boardId, version },
        data: { ...columns, version: { increment: 1 } },
      });
      return count === 1;
    },

    inStates: async (boardId, states, limit) => {
      const rows = await db.adviceRequest.findMany({
        where: { boardId, state: { in: [...states] } },
        orderBy: [{ askedAt: 'asc' }, { id: 'asc' }],
        take: limit,
      });
      return rows.map(requestOf);
    },

    untouchedSince: async (boardId, before, limit) => {
      const lt = dateOf(before);
      // The steps follow one another: the last that is there is the one that counts.
      const OR = [
        { closedAt: { lt } },
        { closedAt: null, answeredAt: { lt } },
        { closedAt: null, answeredAt: null, claimedAt: { lt } },
        { closedAt: null, answeredAt: null, claimedAt: null, askedAt: { lt } },
      ];
      const rows = await db.adviceRequest.findMany({
        where: { boardId, wordsDeletedAt: null, OR },
        orderBy: [{ askedAt: 'asc' }, { id: 'asc' }],
        take: limit,
      });
      return rows.map(requestOf);
    },

    record: async ({ at, ...event }) => {
      await db.adviceEvent.create({ data: { ...event, at: dateOf(at) } });
    },

    history: async (requestId) => {
      const rows = await db.adviceEvent.findMany({ where: { requestId }, orderBy: { seq: 'asc' } });
      return rows.map(({ seq, kind, at, byId }) => ({
        requestId,
        seq,
        kind: storedWord(ADVICE_EVENTS, kind, 'AdviceEvent.kind'),
        at: instantOf(at),
        byId: byId === null ? null : asId(byId),
      }));
    },
  };
}

function rowOf(request: AdviceRequest) {
  const { askedAt, claimedAt, answeredAt, closedAt, wordsDeletedAt, replyTo, ...columns } = request;
  return {
    ...columns,
    replyTo: replyTo === null ? Prisma.DbNull : jsonColumn(replyTo),
    askedAt: dateOf(askedAt),
    claimedAt: claimedAt === null ? null : dateOf(claimedAt),
    answeredAt: answeredAt === null ? null : dateOf(answeredAt),
    closedAt: closedAt === null ? null : dateOf(closedAt),
    wordsDeletedAt: wordsDeletedAt === null ? null : dateOf(wordsDeletedAt),
  };
}

function requestOf(row: Rows.AdviceRequestModel): AdviceRequest {
  const { id, text, answer, version, claimedAt, answeredAt, closedAt, wordsDeletedAt } = row;
  return {
    id: asId(id),
    boardId: asId(row.boardId),
    tenantId: asId(row.tenantId),
    askerId: row.askerId === null ? null : asId(row.askerId),
    replyTo:
      row.replyTo === null ? null : storedJson(replyToSchema, row.replyTo, { column: 'AdviceRequest.replyTo', id }),
    text,
    state: storedWord(ADVICE_STATES, row.state, 'AdviceRequest.state'),
    adviserId: row.adviserId === null ? null : asId(row.adviserId),
    answer,
    askedAt: instantOf(row.askedAt),
    claimedAt: claimedAt === null ? null : instantOf(claimedAt),
    answeredAt: answeredAt === null ? null : instantOf(answeredAt),
    closedAt: closedAt === null ? null : instantOf(closedAt),
    wordsDeletedAt: wordsDeletedAt === null ? null : instantOf(wordsDeletedAt),
    version,
  };
}
