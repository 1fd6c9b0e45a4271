import type { NoticeState } from '../../../../../src/core/notices/notice.js';

/** What the ledger should hold of one notice, in the plainest terms. Seconds count from the start of a run. */
export interface ModelNotice {
  readonly key: string;
  readonly lane: string;
  readonly order: number;
  state: NoticeState;
  fence: number;
  lapsed: boolean;
  notBefore: number;
  readonly expiresAt: number;
  /** Requests made since somebody last knew that it had not been sent, or decided to send it again. */
  requests: number;
  attempts: number;
  /** When the latest sending began. */
  sentAt: number | null;
  mayBeRepeat: boolean;
}

export type ModelEnd = 'sent' | 'waiting' | 'unknown' | 'failed' | 'unreachable' | 'expired' | 'withdrawn';

/** Of one conversation, so many sends within so many seconds. */
const LANE_LIMIT = { most: 4, seconds: 2 };

const inFlight = (notice: ModelNotice) => notice.state === 'leased' || notice.state === 'sending';

/** The delivery ledger without a database: what `ledger-model.test.ts` holds the real one to. */
export class LedgerModel {
  readonly notices = new Map<string, ModelNotice>();
  now = 0;

  post(key: string, lane: string, terms: { notBefore: number; expiresAt: number }): boolean {
    if (this.notices.has(key)) return false;
    const order = this.notices.size;
    const fresh = { fence: 0, lapsed: false, requests: 0, attempts: 0, sentAt: null, mayBeRepeat: false };
    this.notices.set(key, { key, lane, order, ...terms, state: 'waiting', ...fresh });
    return true;
  }

  /** What may be claimed now, in order: the first that is due of each lane that is free and has room. */
  claimable(): readonly string[] {
    const due = this.all()
      .filter(({ state, notBefore, expiresAt }) => state === 'waiting' && notBefore <= this.now && expiresAt > this.now)
      .sort((a, b) => a.notBefore - b.notBefore || a.order - b.order);
    const busy = new Set(
      this.all()
        .filter(inFlight)
        .map(({ lane }) => lane),
    );
    const first = due.filter(({ lane }) => !busy.has(lane) && busy.add(lane));
    return first.filter(({ lane }) => this.#hasRoom(lane)).map(({ key }) => key);
  }

  #hasRoom(lane: string): boolean {
    const since = this.now - LANE_LIMIT.seconds;
    const recent = this.all().filter(
      (notice) => notice.lane === lane && notice.sentAt !== null && notice.sentAt > since,
    );
    return recent.length < LANE_LIMIT.most;
  }

  take(keys: readonly string[]): void {
    for (const notice of keys.map((key) => this.get(key))) {
      Object.assign(notice, { state: 'leased', fence: notice.fence + 1, lapsed: false, attempts: notice.attempts + 1 });
    }
  }

  begin(key: string, fence: number): boolean {
    const notice = this.get(key);
    if (notice.state !== 'leased' || notice.fence !== fence || notice.lapsed) return false;
    notice.state = 'sending';
    notice.requests += 1;
    notice.sentAt = this.now;
    return true;
  }

  settle(key: string, fence: number, end: ModelEnd, attempted: boolean): boolean {
    const notice = this.get(key);
    if (notice.fence !== fence || !this.#mayEnd(notice.state, end)) return false;
    notice.state = end;
    if (end === 'waiting') {
      const attempts = attempted ? notice.attempts : Math.max(0, notice.attempts - 1);
      Object.assign(notice, { notBefore: this.now + 5, requests: 0, attempts });
    }
    return true;
  }

  #mayEnd(state: NoticeState, end: ModelEnd): boolean {
    if (state === 'unknown') return end === 'sent' || end === 'waiting';
    if (state === 'leased') return end !== 'sent' && end !== 'unknown';
    return state === 'sending' && end !== 'expired' && end !== 'withdrawn';
  }

  lapse(key: string): void {
    const notice = this.get(key);
    if (inFlight(notice)) notice.lapsed = true;
  }

  recover(): { backToWaiting: number; unknown: number; expired: number } {
    const moved = { backToWaiting: 0, unknown: 0, expired: 0 };
    for (const notice of this.all()) {
      if (inFlight(notice) && notice.lapsed) {
        moved[notice.state === 'leased' ? 'backToWaiting' : 'unknown'] += 1;
        notice.state = notice.state === 'leased' ? 'waiting' : 'unknown';
      }
      if (notice.state === 'waiting' && notice.expiresAt <= this.now) {
        moved.expired += 1;
        notice.state = 'expired';
      }
    }
    return moved;
  }

  withdraw(lane: string | null): number {
    const meant = this.all().filter((notice) => lane === null || notice.lane === lane);
    const ended = meant.filter(({ state }) => state === 'waiting' || state === 'leased');
    for (const notice of ended) notice.state = 'withdrawn';
    return ended.length;
  }

  confirm(key: string): boolean {
    const notice = this.get(key);
    if (notice.state !== 'unknown') return false;
    notice.state = 'sent';
    return true;
  }

  sendAgain(key: string, certainlyNotSent: boolean): number {
    const notice = this.get(key);
    if (!['failed', 'unreachable', 'unknown'].includes(notice.state)) return 0;
    if (notice.expiresAt <= this.now && !certainlyNotSent) return 0;
    const mayBeRepeat = notice.mayBeRepeat || (notice.state === 'unknown' && !certainlyNotSent);
    const notBefore = Math.min(notice.notBefore, this.now);
    Object.assign(notice, { state: 'waiting', notBefore, requests: 0, attempts: 0, mayBeRepeat });
    return 1;
  }

  all(): readonly ModelNotice[] {
    return [...this.notices.values()];
  }

  get(key: string): ModelNotice {
    const notice = this.notices.get(key);
    if (notice === undefined) throw new Error(`the model has no notice ${key}`);
    return notice;
  }
}
