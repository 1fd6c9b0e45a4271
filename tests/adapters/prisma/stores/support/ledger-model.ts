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
}

export type ModelEnd = 'sent' | 'waiting' | 'unknown' | 'failed' | 'unreachable' | 'expired' | 'withdrawn';

const inFlight = (notice: ModelNotice) => notice.state === 'leased' || notice.state === 'sending';

/** The delivery ledger without a database: what `ledger-model.test.ts` holds the real one to. */
export class LedgerModel {
  readonly notices = new Map<string, ModelNotice>();
  now = 0;

  post(key: string, lane: string, terms: { notBefore: number; expiresAt: number }): boolean {
    if (this.notices.has(key)) return false;
    const order = this.notices.size;
    this.notices.set(key, { key, lane, order, ...terms, state: 'waiting', fence: 0, lapsed: false, requests: 0 });
    return true;
  }

  claim(limit: number): readonly string[] {
    const due = this.all()
      .filter(({ state, notBefore, expiresAt }) => state === 'waiting' && notBefore <= this.now && expiresAt > this.now)
      .sort((a, b) => a.notBefore - b.notBefore || a.order - b.order);
    const busy = new Set(
      this.all()
        .filter(inFlight)
        .map(({ lane }) => lane),
    );
    const first = due.filter(({ lane }) => !busy.has(lane) && busy.add(lane));
    return first.slice(0, limit).map((notice) => {
      Object.assign(notice, { state: 'leased', fence: notice.fence + 1, lapsed: false });
      return notice.key;
    });
  }

  begin(key: string, fence: number): boolean {
    const notice = this.get(key);
    if (notice.state !== 'leased' || notice.fence !== fence || notice.lapsed) return false;
    notice.state = 'sending';
    notice.requests += 1;
    return true;
  }

  settle(key: string, fence: number, end: ModelEnd): boolean {
    const notice = this.get(key);
    if (notice.fence !== fence || !this.#mayEnd(notice.state, end)) return false;
    notice.state = end;
    if (end === 'waiting') Object.assign(notice, { notBefore: this.now + 5, requests: 0 });
    return true;
  }

  #mayEnd(state: NoticeState, end: ModelEnd): boolean {
    if (state === 'unknown') return end === 'sent';
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

  withdraw(lane: string): number {
    const ended = this.all().filter((notice) => notice.lane === lane && ['waiting', 'leased'].includes(notice.state));
    for (const notice of ended) notice.state = 'withdrawn';
    return ended.length;
  }

  sendAgain(key: string): number {
    const notice = this.get(key);
    if (!['failed', 'unreachable', 'unknown'].includes(notice.state) || notice.expiresAt <= this.now) return 0;
    Object.assign(notice, { state: 'waiting', notBefore: Math.min(notice.notBefore, this.now), requests: 0 });
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
