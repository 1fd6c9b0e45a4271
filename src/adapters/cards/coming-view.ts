import type { MeetingHead } from './meeting-head.js';

/** Where the answers to one meeting stand, counted over the seats that were called; adds up to them. */
export interface AnswerCounts {
  readonly inPerson: number;
  readonly online: number;
  readonly deputies: number;
  readonly apologies: number;
  /** Among them those the bot cannot reach. */
  readonly notAnswered: number;
  /** Answered an earlier call, and asked again. */
  readonly confirmAgain: number;
  readonly vacant: number;
}

export interface AgencyCounts extends AnswerCounts {
  readonly agency: string;
}

/** The quorum in one line. */
export interface QuorumLine {
  readonly outlook: 'met' | 'at-risk' | 'not-met';
  /** The count behind it, from core: "Not represented: police." '' for none. */
  readonly reason: string;
}

/** The card in a channel or group chat: counts, and names only where the board has decided so. */
export interface SharedAttendanceView {
  readonly head: MeetingHead;
  readonly totals: AnswerCounts;
  readonly agencies: readonly AgencyCounts[];
  readonly quorum: QuorumLine | null;
  /** "Police representative: coming in person"; null where the board keeps names out of shared cards. */
  readonly names: readonly string[] | null;
  /** "Monday 27 November 2017, 9.02 am" */
  readonly updatedAt: string;
  /** Set when the meeting has been cancelled: the posted card then says so. `because` may be null. */
  readonly cancelled?: { readonly because: string | null } | null;
}

/** Somebody in the manager's list. */
export interface PersonLine {
  /** By role: "Police representative". */
  readonly name: string;
  readonly agency: string;
  /** What else to know: the deputy, or why they cannot be reached; null for nothing. */
  readonly detail: string | null;
}

export interface ComingPeople {
  readonly inPerson: readonly PersonLine[];
  readonly online: readonly PersonLine[];
  readonly deputies: readonly PersonLine[];
  readonly apologies: readonly PersonLine[];
  readonly confirmAgain: readonly PersonLine[];
  /** Those who cannot be reached may stand here too: the card lists them once, apart. */
  readonly notAnswered: readonly PersonLine[];
  readonly unreachable: readonly PersonLine[];
}

/** Each with the name of whoever said it: "Police representative: leaving at three". */
export interface Remarks {
  /** Interests declared in items of the agenda. */
  readonly interests: readonly string[];
  readonly notes: readonly string[];
}

/** For one person. `people` is given only to those who may read names. */
export interface ComingView {
  readonly head: MeetingHead;
  readonly totals: AnswerCounts;
  readonly quorum: QuorumLine | null;
  readonly people: ComingPeople | null;
  readonly agencies: readonly AgencyCounts[];
  /** What members said beside their answer; empty for those who may not read it. */
  readonly remarks: Remarks;
  readonly mayRecord: boolean;
  readonly mayAnswer: boolean;
  /** A word before the list, for the list of those who have not answered: "Answers have closed". */
  readonly lead?: { readonly title: string; readonly line: string };
  readonly updatedAt: string;
}
