import { asId } from '../../../src/core/shared/ids.js';
import { noticeKey } from '../../../src/core/shared/notice-request.js';
import type { Ledger, NoticeSelection } from '../../../src/core/shared/ports.js';
import type { FakeState, KeptNotice } from './fake-state.js';

/** The ledger as verbs see it: one row for each key, whatever is asked. */
export function fakeLedger(state: FakeState): Ledger {
  const change = (which: (notice: KeptNotice) => boolean, to: (notice: KeptNotice) => KeptNotice): number => {
    const count = state.notices.filter(which).length;
    state.notices = state.notices.map((notice) => (which(notice) ? to(notice) : notice));
    return count;
  };
  const ledger: Ledger = {
    post: (request) => {
      const key = noticeKey(request);
      if (state.notices.some((notice) => notice.key === key)) return Promise.resolve('already-there');
      const { occurrence: _, ...asked } = request;
      const notice: KeptNotice = {
        ...asked,
        id: asId(`notice-${state.notices.length + 1}`),
        key,
        state: 'waiting',
        attempts: 0,
        fence: 0,
        sendStartedAt: null,
        settledAt: null,
        mayBeRepeat: false,
        reason: null,
        conversationId: null,
        serviceUrl: null,
        activityId: null,
        wanted: 1,
        shown: 0,
        leaseUntil: null,
        postedAt: request.notBefore,
      };
      state.notices = [...state.notices, notice];
      return Promise.resolve('added');
    },
    postAll: async (requests) => {
      let added = 0;
      for (const request of requests) if ((await ledger.post(request)) === 'added') added += 1;
      return added;
    },
    withdraw: (selection, reason) =>
      Promise.resolve(
        change(
          (notice) => selects(selection, notice) && (notice.state === 'waiting' || notice.state === 'leased'),
          (notice) => ({ ...notice, state: 'withdrawn', reason }),
        ),
      ),
    refresh: (selection) =>
      Promise.resolve(
        change(
          (notice) => selects(selection, notice) && ['leased', 'sending', 'sent', 'unknown'].includes(notice.state),
          (notice) => ({ ...notice, wanted: notice.wanted + 1 }),
        ),
      ),
  };
  return ledger;
}

function selects({ boardId, subjectId, kinds, personId }: NoticeSelection, notice: KeptNotice): boolean {
  const theirs = personId === undefined || ('personId' in notice.recipient && notice.recipient.personId === personId);
  return notice.boardId === boardId && notice.subjectId === subjectId && kinds.includes(notice.kind) && theirs;
}
