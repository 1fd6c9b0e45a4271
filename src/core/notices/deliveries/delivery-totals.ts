import type { NoticeKind } from '../../shared/notice-request.js';
import { NOTICE_STATES, type NoticeState } from '../notice.js';
import type { NoticeTally } from '../ports.js';

export type Totals = Readonly<Record<NoticeState, number>>;

/** How many stand in each state, and their sum: everybody who was to hear from the bot. */
export interface DeliveryTotals {
  readonly totals: Totals;
  readonly addressed: number;
}

/** One kind's totals. */
export interface KindTotals extends DeliveryTotals {
  readonly kind: NoticeKind;
}

/** Adds up a tally. The sum is made of the same numbers that are shown, so that it cannot say anything else. */
export function addUp(tally: readonly NoticeTally[]): DeliveryTotals {
  const of = (state: NoticeState): number =>
    tally.reduce((sum, one) => (one.state === state ? sum + one.count : sum), 0);
  const totals = {
    waiting: of('waiting'),
    leased: of('leased'),
    sending: of('sending'),
    sent: of('sent'),
    unknown: of('unknown'),
    failed: of('failed'),
    unreachable: of('unreachable'),
    expired: of('expired'),
    withdrawn: of('withdrawn'),
  };
  return { totals, addressed: NOTICE_STATES.reduce((sum, state) => sum + totals[state], 0) };
}

/** The same for each kind there is any of, the most numerous first. */
export function addUpKinds(tally: readonly NoticeTally[]): readonly KindTotals[] {
  return [...new Set(tally.map(({ kind }) => kind))]
    .map((kind) => ({ kind, ...addUp(tally.filter((one) => one.kind === kind)) }))
    .sort((a, b) => b.addressed - a.addressed);
}

/** Those that did not arrive, or may not have: what somebody should know of. */
export function notArrived({ failed, unreachable, unknown, expired }: Totals): number {
  return failed + unreachable + unknown + expired;
}
