import type { Temporal } from 'temporal-polyfill';
import type { PrismaClient } from '../../../../../src/adapters/prisma/generated/client.js';
import type { Notice } from '../../../../../src/core/notices/notice.js';
import type { Address } from '../../../../../src/core/notices/ports.js';
import type { NoticeRequest } from '../../../../../src/core/shared/notice-request.js';
import { NORTH, personId } from './two-boards.js';

export const TERMS = { owner: 'sender-1', leaseSeconds: 60, limit: 100 } as const;

/** A request to `to`, due now and of use for a day. */
export function requestFor(to: string, now: Temporal.Instant, changes: Partial<NoticeRequest> = {}): NoticeRequest {
  return {
    tenantId: NORTH.tenantId,
    boardId: NORTH.boardId,
    kind: 'attendance-request',
    subjectId: 'meeting-1',
    recipient: { personId: personId(to) },
    occurrence: 'call-1',
    notBefore: now,
    expiresAt: now.add({ hours: 24 }),
    ...changes,
  };
}

export function addressOf(notice: Notice): Address {
  const { recipient, tenantId } = notice;
  return {
    tenantId,
    conversationId: 'placeId' in recipient ? `channel-${recipient.placeId}` : `chat-${Object.values(recipient).join()}`,
    serviceUrl: 'https://smba.trafficmanager.net/uk/',
    botId: '28:bot',
  };
}

/** Lets the lease of a claim run out, as time would. */
export async function lapse(client: PrismaClient, { id }: Pick<Notice, 'id'>): Promise<void> {
  await client.$executeRaw`
    UPDATE "Notice" SET "leaseUntil" = now() - interval '1 second' WHERE id = ${id} AND "leaseUntil" IS NOT NULL`;
  await client.$executeRaw`
    UPDATE "Notice" SET "editLeaseUntil" = now() - interval '1 second' WHERE id = ${id} AND "editLeaseUntil" IS NOT NULL`;
}
