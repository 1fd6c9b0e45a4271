import { Temporal } from 'temporal-polyfill';
import { NOTICE_STATES, type Notice, type NoticeState } from '../../../src/core/notices/notice.js';
import type { DeliveryLedger, NoticeTally, UnknownSearch } from '../../../src/core/notices/ports.js';
import { laneOf } from '../../../src/core/shared/notice-request.js';
import type { Clock } from '../../../src/core/shared/ports.js';
import type { FakeState, KeptNotice } from './fake-state.js';

type End = Parameters<DeliveryLedger['settle']>[1];

const MAY_FOLLOW: Readonly<Record<End['state'], readonly NoticeState[]>> = {
  sent: ['sending', 'unknown'],
  waiting: ['leased', 'sending', 'unknown'],
  unknown: ['sending'],
  failed: ['leased', 'sending'],
  unreachable: ['leased', 'sending'],
  expired: ['leased'],
  withdrawn: ['leased'],
};

/** The ledger as senders see it, on the same rows: fenced, leased, one in flight for each recipient. */
export function fakeDeliveryLedger(state: FakeState, clock: Clock): DeliveryLedger {
  const now = (): Temporal.Instant => clock.now();
  const passed = (instant: Temporal.Instant): boolean => Temporal.Instant.compare(instant, now()) <= 0;
  const change = (which: (notice: KeptNotice) => boolean, to: (notice: KeptNotice) => KeptNotice): number => {
    const count = state.notices.filter(which).length;
    state.notices = state.notices.map((notice) => (which(notice) ? to(notice) : notice));
    return count;
  };
  const mine = (claimed: Notice, states: readonly NoticeState[]) => (kept: KeptNotice) =>
    kept.id === claimed.id && kept.fence === claimed.fence && states.includes(kept.state);
  return {
    claim: ({ leaseSeconds, limit }) => {
      const lanes = new Set(state.notices.filter(isInFlight).map(({ recipient }) => laneOf(recipient)));
      const due: string[] = [];
      for (const notice of state.notices) {
        const isDue = notice.state === 'waiting' && passed(notice.notBefore) && !passed(notice.expiresAt);
        if (!isDue || lanes.has(laneOf(notice.recipient)) || due.length === limit) continue;
        lanes.add(laneOf(notice.recipient));
        due.push(notice.id);
      }
      const leaseUntil = now().add({ seconds: leaseSeconds });
      change(
        ({ id }) => due.includes(id),
        (kept) => ({ ...kept, state: 'leased', fence: kept.fence + 1, attempts: kept.attempts + 1, leaseUntil }),
      );
      return Promise.resolve(state.notices.filter(({ id }) => due.includes(id)));
    },
    beginSending: (notice, { conversationId, serviceUrl }) =>
      Promise.resolve(
        change(
          (kept) => mine(notice, ['leased'])(kept) && kept.leaseUntil !== null && !passed(kept.leaseUntil),
          (kept) => ({ ...kept, state: 'sending', conversationId, serviceUrl, sendStartedAt: now() }),
        ) === 1,
      ),
    settle: (notice, end) =>
      Promise.resolve(change(mine(notice, MAY_FOLLOW[end.state]), (kept) => ended(kept, end, now())) === 1),
    recover: () => {
      const lost = ({ leaseUntil }: KeptNotice): boolean => leaseUntil !== null && passed(leaseUntil);
      const backToWaiting = change(
        (kept) => kept.state === 'leased' && lost(kept),
        (kept) => ({ ...kept, state: 'waiting', leaseUntil: null }),
      );
      const unknown = change(
        (kept) => kept.state === 'sending' && lost(kept),
        (kept) => ({ ...kept, state: 'unknown', reason: 'sender-lost', leaseUntil: null, settledAt: now() }),
      );
      const expired = change(
        (kept) => kept.state === 'waiting' && passed(kept.expiresAt),
        (kept) => ({ ...kept, state: 'expired', reason: 'too-late', settledAt: now() }),
      );
      return Promise.resolve({ backToWaiting, unknown, expired });
    },
    claimEdits: ({ leaseSeconds, limit }) => {
      const stale = state.notices.filter(
        (kept) =>
          kept.state === 'sent' &&
          kept.wanted > kept.shown &&
          kept.activityId !== null &&
          (kept.leaseUntil === null || passed(kept.leaseUntil)),
      );
      const ids = stale.slice(0, limit).map(({ id }) => id);
      const leaseUntil = now().add({ seconds: leaseSeconds });
      change(
        ({ id }) => ids.includes(id),
        (kept) => ({ ...kept, fence: kept.fence + 1, leaseUntil }),
      );
      return Promise.resolve(state.notices.filter(({ id }) => ids.includes(id)));
    },
    settleEdit: (notice, result) => {
      change(mine(notice, ['sent']), (kept) => {
        if (result === 'gone') return { ...kept, activityId: null, shown: kept.wanted, leaseUntil: null };
        if ('shown' in result) return { ...kept, shown: result.shown, leaseUntil: null };
        const leaseUntil = now().add({ seconds: result.retryAfterSeconds });
        return { ...kept, attempts: kept.attempts + (result.attempted === false ? 0 : 1), leaseUntil };
      });
      return Promise.resolve();
    },
    totals: (boardId, since) => {
      const of = (one: NoticeState): number =>
        state.notices.filter((kept) => kept.boardId === boardId && kept.state === one && isFrom(since, kept)).length;
      return Promise.resolve(
        Object.fromEntries(NOTICE_STATES.map((one) => [one, of(one)])) as Readonly<Record<NoticeState, number>>,
      );
    },
    tally: (boardId, { from, before }) => {
      const tally = new Map<string, NoticeTally>();
      for (const kept of state.notices) {
        if (kept.boardId !== boardId || !isFrom(from, kept) || (before !== undefined && isFrom(before, kept))) continue;
        const { kind, state: stands } = kept;
        const key = `${kind} ${stands}`;
        tally.set(key, { kind, state: stands, count: (tally.get(key)?.count ?? 0) + 1 });
      }
      return Promise.resolve([...tally.values()]);
    },
    notDelivered: (boardId, since) =>
      Promise.resolve(
        state.notices.filter(
          (kept) =>
            kept.boardId === boardId &&
            isFrom(since, kept) &&
            ['failed', 'unreachable', 'unknown', 'expired'].includes(kept.state),
        ),
      ),
    unknowns: (search) =>
      Promise.resolve(
        state.notices
          .filter((kept) => isSought(kept, search))
          .sort((a, b) => startOf(a) - startOf(b))
          .slice(0, search.limit),
      ),
  };
}

function startOf({ sendStartedAt }: KeptNotice): number {
  return sendStartedAt?.epochMilliseconds ?? -Infinity;
}

function isSought(kept: KeptNotice, search: UnknownSearch): boolean {
  const { boardId, conversationId, urgent, sentBefore, sentFrom } = search;
  return [
    kept.state === 'unknown' && kept.sendStartedAt !== null,
    boardId === undefined || kept.boardId === boardId,
    conversationId === undefined || kept.conversationId === conversationId,
    urgent === undefined || kept.urgent === true,
    sentBefore === undefined || startOf(kept) < sentBefore.epochMilliseconds,
    sentFrom === undefined || startOf(kept) >= sentFrom.epochMilliseconds,
  ].every(Boolean);
}

function isFrom(instant: Temporal.Instant, { postedAt }: KeptNotice): boolean {
  return Temporal.Instant.compare(postedAt, instant) >= 0;
}

function isInFlight({ state }: KeptNotice): boolean {
  return state === 'leased' || state === 'sending';
}

function ended(kept: KeptNotice, end: End, now: Temporal.Instant): KeptNotice {
  const free = { ...kept, state: end.state, leaseUntil: null };
  if (end.state === 'sent')
    return { ...free, reason: null, activityId: end.activityId, shown: end.shown, settledAt: now };
  if (end.state !== 'waiting') return { ...free, reason: end.reason, settledAt: now };
  const attempts = kept.attempts - (end.attempted === false ? 1 : 0);
  return { ...free, attempts, reason: end.reason, notBefore: now.add({ seconds: end.notBeforeSeconds }) };
}
