import { Temporal } from 'temporal-polyfill';
import type { SettledNotices } from '../../../src/core/notices/ports.js';
import type { Clock } from '../../../src/core/shared/ports.js';
import type { FakeState, KeptNotice } from './fake-state.js';

/** Notices that have come to an end, on the same rows as the ledger's. */
export function fakeSettled(state: FakeState, clock: Clock): SettledNotices {
  const change = (which: (notice: KeptNotice) => boolean, to: (notice: KeptNotice) => KeptNotice): number => {
    const count = state.notices.filter(which).length;
    state.notices = state.notices.map((notice) => (which(notice) ? to(notice) : notice));
    return count;
  };
  const isPast = ({ expiresAt }: KeptNotice): boolean => Temporal.Instant.compare(expiresAt, clock.now()) <= 0;
  return {
    find: (boardId, id) =>
      Promise.resolve(state.notices.find((kept) => kept.boardId === boardId && kept.id === id) ?? null),
    isPosted: (conversationId, activityId) =>
      Promise.resolve(
        state.notices.some((kept) => kept.conversationId === conversationId && kept.activityId === activityId),
      ),
    confirm: ({ boardId, id }, { activityId }) =>
      Promise.resolve(
        change(
          (kept) => kept.boardId === boardId && kept.id === id && kept.state === 'unknown',
          (kept) => ({
            ...kept,
            state: 'sent',
            reason: null,
            settledAt: clock.now(),
            activityId: activityId ?? kept.activityId,
          }),
        ) === 1,
      ),
    sendAgain: (boardId, ids, { certainlyNotSent = false } = {}) =>
      Promise.resolve(
        change(
          (kept) =>
            kept.boardId === boardId &&
            ids.includes(kept.id) &&
            ['failed', 'unreachable', 'unknown'].includes(kept.state) &&
            (certainlyNotSent || !isPast(kept)),
          (kept) => ({
            ...kept,
            state: 'waiting',
            attempts: 0,
            reason: null,
            settledAt: null,
            mayBeRepeat: kept.mayBeRepeat || (kept.state === 'unknown' && !certainlyNotSent),
          }),
        ),
      ),
  };
}
