import type { ActionId, MeetingId } from '../../../core/shared/ids.js';
import type { QuorumLine } from '../coming-view.js';

/** One action by name, for the chair to ask about. */
export interface DigestAction {
  readonly actionId: ActionId;
  /** "SSCB 17.12.26/3" */
  readonly reference: string;
  /** The whole of it: the card cuts it. */
  readonly what: string;
  /** "Police representative" or "Head teacher, Education". */
  readonly who: string;
  /** "12 working days overdue. Marked for challenge." */
  readonly standing: string;
  readonly overdue: boolean;
}

export interface DigestMeeting {
  readonly meetingId: MeetingId;
  readonly title: string;
  /** "Thursday 17 December 2026, 2.00 pm to 4.30 pm" */
  readonly when: string;
  /** "14 of 21 have answered.", or that nobody has been asked yet. */
  readonly answers: string;
  /** Whether members have been asked: only then there is somebody to look up. */
  readonly asked: boolean;
  /** Null while members have not been asked. */
  readonly quorum: QuorumLine | null;
}

export interface DigestAgency {
  /** The short form: "Police". */
  readonly name: string;
  readonly live: number;
  readonly overdue: number;
}

export interface DigestNumbers {
  readonly open: number;
  readonly inProgress: number;
  readonly carriedForward: number;
  readonly reportedDone: number;
  readonly overdue: number;
  readonly moreTimeAsked: number;
  readonly challenged: number;
  readonly closedSince: number;
}

/** The digest as its card shows it: made by `presentDigest`. */
export interface DigestView {
  readonly board: string;
  /** "Monday 7 December" */
  readonly day: string;
  /** From when "closed since" counts: "Monday 30 November". */
  readonly since: string;
  /** The same moment in milliseconds since 1970, for the list that the number opens. */
  readonly sinceMs: number;
  readonly nothingNeedsYou: boolean;
  readonly numbers: DigestNumbers;
  /** The top of the ladder first, then what else is overdue, the longest first. */
  readonly actions: readonly DigestAction[];
  readonly meeting: DigestMeeting | null;
  readonly notDelivered: number;
  /** Whether this reader may look at what went out. */
  readonly mayReadDeliveries: boolean;
  readonly slotsPassedOver: number;
  /** Most overdue first. */
  readonly agencies: readonly DigestAgency[];
  /** Sentences; empty while no figures are held. */
  readonly figures: readonly string[];
}
