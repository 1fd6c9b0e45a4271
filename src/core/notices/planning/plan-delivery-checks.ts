import type { Temporal } from 'temporal-polyfill';
import type { Board } from '../../people/board.js';
import type { Log } from '../../shared/log.js';
import { isBefore } from '../../shared/instants.js';
import type { Notice } from '../notice.js';
import type { DeliveryLedger, NoticesPorts, NoticesTx } from '../ports.js';

/** So long an unknown delivery may still be settled by evidence before a person is asked. */
const ASK_AFTER_MINUTES = 15;
/** What is older has been asked about, or nobody could have been reached to ask. */
const LOOK_BACK_DAYS = 7;
const MOST_UNKNOWN = 500;
/** Somebody joins an hour that was asked about already: the card of that hour is brought up to date. */
const JUST_NOW_SECONDS = 120;

/**
 * Asks the business managers about deliveries that could not be confirmed: "send again?" Each is asked about once, under
 * the hour in which it became ripe, however often and late this runs. Answers how many notices were added.
 */
export async function planDeliveryChecks<Card>(
  ports: NoticesPorts<Card>,
  { boards, log }: { readonly boards: readonly Board[]; readonly log: Log },
): Promise<number> {
  let added = 0;
  for (const board of boards) {
    try {
      const now = ports.clock.now();
      const ripe = await ripeUnknowns(ports.ledger, { board, now });
      if (ripe.length > 0) added += await ports.transact((tx) => ask(tx, board, ripe, now));
    } catch (error) {
      log.error('deliveries.check-failed', {
        boardId: board.id,
        error: error instanceof Error ? error.name : 'unknown',
      });
    }
  }
  return added;
}

/** The moments at which this board's unknown deliveries became worth asking about; questions about them are not among them. */
export async function ripeUnknowns(
  ledger: Pick<DeliveryLedger, 'unknowns'>,
  { board, now }: { readonly board: Pick<Board, 'id'>; readonly now: Temporal.Instant },
): Promise<readonly Temporal.Instant[]> {
  const unknowns = await ledger.unknowns({
    boardId: board.id,
    sentFrom: now.subtract({ hours: 24 * LOOK_BACK_DAYS }),
    sentBefore: now.subtract({ minutes: ASK_AFTER_MINUTES }),
    limit: MOST_UNKNOWN,
  });
  return unknowns.filter(({ kind }) => kind !== 'delivery-check').flatMap(ripeAt);
}

function ripeAt({ sendStartedAt }: Notice): readonly Temporal.Instant[] {
  return sendStartedAt === null ? [] : [sendStartedAt.add({ minutes: ASK_AFTER_MINUTES })];
}

async function ask(
  tx: NoticesTx,
  board: Board,
  ripe: readonly Temporal.Instant[],
  now: Temporal.Instant,
): Promise<number> {
  const managers = await tx.people.holdersOf(board.id, 'business-manager');
  let added = 0;
  for (const occurrence of new Set(ripe.map(hourLabel))) {
    for (const { id } of managers) {
      const posted = await tx.ledger.post({
        tenantId: board.tenantId,
        boardId: board.id,
        kind: 'delivery-check',
        subjectId: board.id,
        recipient: { personId: id },
        occurrence,
        notBefore: now,
        expiresAt: now.add({ hours: 24 * LOOK_BACK_DAYS }),
      });
      if (posted === 'added') added += 1;
    }
  }
  const justNow = now.subtract({ seconds: JUST_NOW_SECONDS });
  if (added === 0 && ripe.some((at) => isBefore(justNow, at)))
    await tx.ledger.refresh({ boardId: board.id, subjectId: board.id, kinds: ['delivery-check'] });
  return added;
}

/** "hour-2027-03-28T09", in UTC: an hour that London's clocks show twice is still two. */
function hourLabel(at: Temporal.Instant): string {
  return `hour-${at.toString().slice(0, 13)}`;
}
