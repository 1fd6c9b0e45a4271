import type { Temporal } from 'temporal-polyfill';
import type { ActionSearch } from '../../actions/ports.js';
import { LIVE_STATUSES } from '../../actions/action.js';
import { loadActionLines } from '../../actions/load-action-lines.js';
import type { Board } from '../../people/board.js';
import { notArrived } from '../deliveries/delivery-totals.js';
import type { NoticesPorts, NoticesTx } from '../ports.js';
import { countActions } from './count-actions.js';
import { dueBeforeChairsStep } from './chairs-step.js';
import { doesNothingNeedYou, type Digest } from './digest.js';
import { figuresToLookAt } from './figures-to-look-at.js';
import { nextMeetingOf } from './next-meeting-of.js';

/** As many rows as a card holds of each list; each number opens the whole list. */
const MOST_SHOWN = 10;
const UNDELIVERED_DAYS = 7;
const NOT_DONE = [...LIVE_STATUSES, 'reported-done'] as const;

export interface GatherDigest {
  readonly board: Board;
  readonly today: Temporal.PlainDate;
  /** Since when "closed since last time" counts: the digest before this one, or a week. */
  readonly since: Temporal.Instant;
  /** What its reader may see at most; null for everything, as for those who run the board. */
  readonly scope: ActionSearch['within'];
}

/** What a chair needs to know on a day, counted by the store and not read row by row: ten thousand actions are no more work than ten. */
export async function gatherDigest<Card>(
  ports: Pick<NoticesPorts<Card>, 'transact' | 'ledger' | 'clock'>,
  asked: GatherDigest,
): Promise<Digest> {
  const { board, today, since } = asked;
  const now = ports.clock.now();
  const totals = await ports.ledger.totals(board.id, now.subtract({ hours: 24 * UNDELIVERED_DAYS }));
  const gathered = await ports.transact(async (tx) => ({
    ...(await actionsOf(tx, asked)),
    nextMeeting: await nextMeetingOf(tx, board, now),
    slotsPassedOver: await tx.occurrences.collapsedSince(board.id, since),
    figures: await figuresToLookAt(tx, board.id, now),
  }));
  const digest = { board, today, since, ...gathered, notDelivered: notArrived(totals) };
  return { ...digest, nothingNeedsYou: doesNothingNeedYou(digest) };
}

async function actionsOf(tx: NoticesTx, { board, today, since, scope }: GatherDigest) {
  const { actions, people } = tx;
  const ours = { boardId: board.id, within: scope };
  const counts = countActions(await actions.tally(ours, today), await people.agencies(board.id));
  const first = { limit: MOST_SHOWN, offset: 0 };
  const live = { ...ours, statuses: LIVE_STATUSES, order: 'due' } as const;
  const longestOverdue = await actions.search({ ...live, dueBefore: today }, first);
  const challenged = await actions.search({ ...live, challenged: true }, first);
  const dueBefore = dueBeforeChairsStep(board.settings.actions, today);
  const forChair = dueBefore === null ? [] : await actions.search({ ...live, dueBefore }, first);
  const top = [...new Map([...challenged, ...forChair].map((action) => [action.id, action])).values()].sort((a, b) =>
    a.dueOn.toString() < b.dueOn.toString() ? -1 : 1,
  );
  const shown = await loadActionLines(tx, board, [...longestOverdue, ...top.slice(0, MOST_SHOWN)], { today });
  return {
    ...counts,
    moreTimeAsked: await actions.count({ ...ours, statuses: NOT_DONE, moreTimeAsked: true }),
    challenged: await actions.count({ ...ours, statuses: NOT_DONE, challenged: true }),
    closedSince: await actions.count({ ...ours, statuses: ['closed'], closedFrom: since }),
    overdueActions: shown.slice(0, longestOverdue.length),
    ladderTop: shown.slice(longestOverdue.length),
  };
}
