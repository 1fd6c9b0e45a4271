import type { Temporal } from 'temporal-polyfill';
import type { NoticeId } from '../../shared/ids.js';
import { londonDay } from '../../shared/london.js';
import type { NoticeKind } from '../../shared/notice-request.js';
import type { Notice } from '../notice.js';
import { ripeUnknowns } from '../planning/plan-delivery-checks.js';
import { snoozedOn } from '../planning/snoozed.js';
import type { NoticesPorts, NoticesTx } from '../ports.js';
import { secondsUntilAwake, secondsUntilReminderHours } from '../scheduling/reminder-hours.js';
import type { NotWanted } from './not-wanted.js';
import { reachOfRecipient, type RecipientReach } from './reach-of-recipient.js';
import { readOnce } from './read-once.js';
import { stillWanted, type SendingMoment } from './still-wanted.js';

/** What the day did not get out waits for the next morning. A digest does not: its own slot says when. */
const REMINDERS: readonly NoticeKind[] = [
  'nudge',
  'unanswered-list',
  'action-reminder',
  'action-overdue',
  'delivery-check',
  'advice-chase',
];
/** What a person may ask to be spared for a while. */
const SNOOZED: readonly NoticeKind[] = ['nudge', 'action-reminder'];

export type Prepared =
  | { readonly kind: 'not-wanted'; readonly reason: NotWanted }
  | { readonly kind: 'not-now'; readonly seconds: number; readonly reason: 'night' | 'snoozed' }
  | RecipientReach;

/**
 * All that is asked of the store before notices of one kind about one thing go out, in one transaction: is each still
 * wanted and allowed, is this the hour for it, and where does it go.
 */
export async function prepareNotices<Card>(
  ports: NoticesPorts<Card>,
  notices: readonly Notice[],
): Promise<ReadonlyMap<NoticeId, Prepared>> {
  const now = ports.clock.now();
  const check = notices.find(({ kind }) => kind === 'delivery-check');
  const moment = { now, unknownLeft: check !== undefined && (await isUnknownLeft(ports, check, now)) };
  return ports.transact(async (tx) => {
    const once = readOnce(tx, notices);
    const prepared = new Map<NoticeId, Prepared>();
    for (const notice of notices) prepared.set(notice.id, await prepare(once, notice, moment));
    return prepared;
  });
}

async function prepare(tx: NoticesTx, notice: Notice, moment: SendingMoment): Promise<Prepared> {
  const { now } = moment;
  const wanted = await stillWanted(tx, notice, moment);
  if (wanted !== 'wanted') return { kind: 'not-wanted', reason: wanted };
  const night = REMINDERS.includes(notice.kind) ? secondsUntilReminderHours(now) : 0;
  if (night > 0) return { kind: 'not-now', seconds: night, reason: 'night' };
  if (await isSnoozed(tx, notice, now)) {
    // Looked at again each morning, so that it goes out when the person ends the snooze before its day.
    return { kind: 'not-now', seconds: secondsUntilAwake(now, londonDay(now)), reason: 'snoozed' };
  }
  return reachOfRecipient(tx, notice);
}

async function isUnknownLeft<Card>(
  { ledger }: NoticesPorts<Card>,
  { boardId }: Notice,
  now: Temporal.Instant,
): Promise<boolean> {
  return (await ripeUnknowns(ledger, { board: { id: boardId }, now })).length > 0;
}

async function isSnoozed(tx: NoticesTx, { kind, boardId, recipient }: Notice, now: Temporal.Instant): Promise<boolean> {
  if (!SNOOZED.includes(kind) || !('personId' in recipient)) return false;
  return snoozedOn(tx, boardId, londonDay(now))(recipient.personId);
}
