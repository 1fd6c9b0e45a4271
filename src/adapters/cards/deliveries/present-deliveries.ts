import type { Temporal } from 'temporal-polyfill';
import type { Deliveries, NotReached } from '../../../core/notices/deliveries/show-deliveries.js';
import { UNREACHABLE_REASONS, type UnreachableReason } from '../../../core/people/reach.js';
import type { Board } from '../../../core/people/board.js';
import { formatMoment } from '../../../core/shared/london.js';
import { deliveryCheckLead } from './deliveries-card.js';
import type { DeliveriesView, DeliveryProblem } from './deliveries-view.js';
import { NOTICE_NAMES } from './notice-names.js';

export interface PresentDeliveries {
  readonly board: Board;
  readonly deliveries: Deliveries;
  /** How many days were counted, today among them. */
  readonly days: number;
  readonly mayResend: boolean;
  /** The bot asks by itself about what it could not confirm. */
  readonly asks: boolean;
  readonly now: Temporal.Instant;
}

/** What went out on a board over some days, counted so that it adds up. */
export function presentDeliveries(given: PresentDeliveries): DeliveriesView {
  const { board, deliveries, days, mayResend, asks, now } = given;
  const { totals, addressed, byKind, notReached, slotsPassedOver } = deliveries;
  const { sent, unknown, failed, unreachable, expired, withdrawn } = totals;
  const waiting = totals.waiting + totals.leased + totals.sending;
  return {
    subjectId: board.id,
    subject: board.name,
    days,
    totals: { addressed, sent, waiting, unknown, failed, unreachable, expired, withdrawn },
    problems: notReached.flatMap(problemOf),
    kinds: byKind.map((kind) => ({ kind: kind.kind, sent: kind.totals.sent })),
    slotsPassedOver,
    mayResend,
    mayRecord: false,
    ...(asks ? { lead: deliveryCheckLead(unknown) } : {}),
    updatedAt: formatMoment(now),
  };
}

function problemOf({ notice, name }: NotReached): readonly DeliveryProblem[] {
  const { state, reason, kind } = notice;
  if (state !== 'unknown' && state !== 'failed' && state !== 'unreachable' && state !== 'expired') return [];
  return [{ name, agency: '', what: NOTICE_NAMES[kind], state, reason: isUnreachableReason(reason) ? reason : null }];
}

function isUnreachableReason(reason: string | null): reason is UnreachableReason {
  return UNREACHABLE_REASONS.some((known) => known === reason);
}
