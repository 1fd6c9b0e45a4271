import type { Choice } from '../meetings/attendance/attendance.js';

/** When the meeting is that somebody means, as far as they said. The day named may be without its month ("the 17th"). */
export type MeetingMoment =
  | 'next'
  | 'last'
  | 'today'
  | { readonly month: number | null; readonly day: number | null }
  | { readonly weekday: number };

/**
 * Which meeting somebody means. Both halves may be there ("the QPP subgroup in March"); `which` counts months from 1 and
 * weekdays from 1 for Monday. `groupWords` are the words that name a group, in lower case, for the caller to match with
 * the names of the board's groups; empty when none was named.
 */
export interface MeetingMention {
  readonly which: MeetingMoment | null;
  readonly groupWords: readonly string[];
}

/** Things other features will answer; recognised so that the bot can say so kindly. */
export type LaterTopic = 'thresholds' | 'metrics' | 'actions' | 'digest';

export const MEETING_KINDS = [
  'next-meeting',
  'agenda',
  'coming',
  'quorum',
  'call-meeting',
  'new-meeting',
  'change-meeting',
  'cancel-meeting',
  'edit-agenda',
  'import-agenda',
  'register',
  'record-for-another',
  'deliveries',
  'use-place',
] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];

export const PLAIN_KINDS = [
  'help',
  'greeting',
  'my-meetings',
  'pasted-agenda',
  'attendance-year',
  'who-am-i',
  'thanks',
] as const;
export type PlainKind = (typeof PLAIN_KINDS)[number];

/** What a person can ask of the bot in words. Nothing here acts: kinds that change something open a card to confirm on. */
export type Question =
  | { readonly kind: MeetingKind; readonly mentionsMeeting: MeetingMention }
  | { readonly kind: PlainKind }
  /** `choice` is null when they ask about their answer, or hedge, or do not say what it should be. */
  | { readonly kind: 'my-answer'; readonly choice: Choice | null; readonly mentionsMeeting: MeetingMention }
  /** `danger`: a child may be in danger now, so the emergency wording comes first. Set too often rather than too seldom. */
  | { readonly kind: 'later'; readonly topic: LaterTopic; readonly danger: boolean }
  /** `nearest`: at most three, the likeliest first, for buttons; empty when nothing was near. */
  | { readonly kind: 'not-understood'; readonly nearest: readonly QuestionKind[] };

export type QuestionKind = MeetingKind | PlainKind | 'my-answer' | 'later' | 'not-understood';

/** Kinds that lead to a change for others. In doubt a reading kind is taken instead. */
const ACTING: ReadonlySet<QuestionKind> = new Set([
  'call-meeting',
  'new-meeting',
  'change-meeting',
  'cancel-meeting',
  'edit-agenda',
  'import-agenda',
  'record-for-another',
  'use-place',
]);

/** Whether a kind leads to a change that others see. */
export function isActing(kind: QuestionKind): boolean {
  return ACTING.has(kind);
}

/** Whether a kind concerns a meeting, so that it carries a mention of one. */
export function isMeetingKind(kind: QuestionKind): kind is MeetingKind {
  return MEETING_KINDS.some((one) => one === kind);
}
