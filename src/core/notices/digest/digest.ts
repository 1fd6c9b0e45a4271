import type { Temporal } from 'temporal-polyfill';
import type { ActionStatus } from '../../actions/action.js';
import type { ActionLine } from '../../actions/action-view.js';
import type { MeetingView } from '../../meetings/meeting-view.js';
import type { QuorumForecast } from '../../meetings/quorum/quorum-forecast.js';
import type { Agency } from '../../people/agency.js';
import type { Board } from '../../people/board.js';

/** Live actions of one agency. */
export interface AgencyLoad {
  readonly agency: Agency;
  readonly live: number;
  readonly overdue: number;
}

/** What a chair needs to know of the board's business on a day. Every number is a list that can be opened. */
export interface Digest {
  readonly board: Board;
  readonly today: Temporal.PlainDate;
  /** Since when "closed since last time" counts: the digest before this one, or a week. */
  readonly since: Temporal.Instant;
  /** By status; live and reported done. */
  readonly byStatus: Readonly<Record<Exclude<ActionStatus, 'closed' | 'withdrawn'>, number>>;
  readonly overdue: number;
  readonly moreTimeAsked: number;
  readonly challenged: number;
  readonly closedSince: number;
  /** Most overdue first, then most live. */
  readonly byAgency: readonly AgencyLoad[];
  /** The longest overdue first; no more than the card can hold. */
  readonly overdueActions: readonly ActionLine[];
  /** The top of the ladder: marked for challenge, or overdue beyond the chair's step; the longest overdue first. */
  readonly ladderTop: readonly ActionLine[];
  /** The next meeting that has been called or planned; null for none. */
  readonly nextMeeting: {
    readonly view: MeetingView;
    /** Null while members have not been asked. */
    readonly forecast: QuorumForecast | null;
    readonly answered: number;
    readonly asked: number;
  } | null;
  /** Messages of the last week that did not arrive or may not have. */
  readonly notDelivered: number;
  /** Slots passed over because the bot was off. */
  readonly slotsPassedOver: number;
  /** The figures of the newest quarter that need attention, in sentences; empty while none have come in of late. */
  readonly figures: readonly string[];
  /** True when nothing above asks anything of anybody. */
  readonly nothingNeedsYou: boolean;
}

/**
 * Whether nothing in a digest asks anything of anybody: nothing overdue, wished for, challenged or waiting to be closed, a
 * quorum in sight for the meeting that was called, every message delivered and no time of ours passed over. Actions that
 * are open and not due ask nothing yet.
 */
export function doesNothingNeedYou(digest: Omit<Digest, 'nothingNeedsYou'>): boolean {
  const { overdue, moreTimeAsked, challenged, ladderTop, byStatus, nextMeeting } = digest;
  const meetingIsWell = nextMeeting?.forecast == null || nextMeeting.forecast.outlook === 'met';
  const { notDelivered, slotsPassedOver, figures } = digest;
  const asking = overdue + moreTimeAsked + challenged + byStatus['reported-done'] + notDelivered + slotsPassedOver;
  return asking === 0 && ladderTop.length === 0 && figures.length === 0 && meetingIsWell;
}
