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

/** Which actions somebody asks for, as far as they said. Words are in lower case, for the caller to match with the board's own names. */
export interface ActionsAsked {
  /** "my actions", "what do I have to do" */
  readonly mine: boolean;
  /** `live` when they said nothing: open, in progress or carried forward. */
  readonly state:
    'live' | 'overdue' | 'due-soon' | 'reported-done' | 'more-time-asked' | 'challenged' | 'closed' | 'all';
  /** Words that may name an agency, an owner, a group, a priority or a subject ("police", "designated nurse", "neglect"); empty for none. */
  readonly about: readonly string[];
  /** Set when they speak of a meeting's actions: "actions from the December board". */
  readonly mentionsMeeting: MeetingMention | null;
}

/** What somebody wishes to do with one action. */
export const ACTION_WISHES = [
  'show',
  'progress',
  'report-done',
  'ask-more-time',
  'hand-over',
  'close',
  'reopen',
  'carry-forward',
  'withdraw',
] as const;
export type ActionWish = (typeof ACTION_WISHES)[number];

/** Which action somebody means: by its reference as far as typed, or by words of it. */
export interface ActionMention {
  /** "SSCB 17.12.26/3", "171226/3": day and number. */
  readonly day: { readonly day: number; readonly month: number; readonly year: number } | null;
  /** "action 3", "no. 3"; null when no number was said. */
  readonly number: number | null;
  /** Words of its subject: "neglect", "tool". */
  readonly about: readonly string[];
}

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
  'matters-arising',
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
  'digest',
  'pasted-actions',
  'import-actions',
  'announcements',
  'settings',
  'ask-adviser',
  'advisers-chat',
  'guidance-words',
  'guidance-versions',
  'data-report',
] as const;
export type PlainKind = (typeof PLAIN_KINDS)[number];

/** What a person can ask of the bot in words. Nothing here acts: kinds that change something open a card to confirm on. */
export type Question =
  | { readonly kind: MeetingKind; readonly mentionsMeeting: MeetingMention }
  | { readonly kind: PlainKind }
  /** `choice` is null when they ask about their answer, or hedge, or do not say what it should be. */
  | { readonly kind: 'my-answer'; readonly choice: Choice | null; readonly mentionsMeeting: MeetingMention }
  | { readonly kind: 'actions'; readonly asked: ActionsAsked }
  | { readonly kind: 'one-action'; readonly wish: ActionWish; readonly action: ActionMention }
  /** `said`: the sentence as typed, without "action:" or "add an action"; '' when they only asked to add one. */
  | { readonly kind: 'add-action'; readonly said: string }
  /** `said`: the words after "announce" or "tell everyone"; '' for none. */
  | { readonly kind: 'announce'; readonly said: string }
  /** `until`: the words that tell until when, for the caller to read ("12 January", "monday"); '' for none. */
  | { readonly kind: 'snooze'; readonly wish: 'start' | 'end' | 'show'; readonly until: string }
  /** `said`: the words as typed, for the figures' own reader. */
  | { readonly kind: 'metrics'; readonly said: string }
  /** `said`: the words as typed, for the reader of measures: which figures as a file, or whose target. */
  | { readonly kind: 'export-figures' | 'set-target'; readonly said: string }
  /**
   * `said`: the words as typed, for the guidance's own reader; nothing of them is kept. `danger`: a child may be in danger
   * now, so the emergency wording comes first. Set too often rather than too seldom.
   */
  | { readonly kind: 'guidance'; readonly said: string; readonly danger: boolean }
  /** `nearest`: at most three, the likeliest first, for buttons; empty when nothing was near. */
  | { readonly kind: 'not-understood'; readonly nearest: readonly QuestionKind[] };

export type QuestionKind =
  | MeetingKind
  | PlainKind
  | 'my-answer'
  | 'actions'
  | 'one-action'
  | 'add-action'
  | 'announce'
  | 'snooze'
  | 'metrics'
  | 'export-figures'
  | 'set-target'
  | 'guidance'
  | 'not-understood';

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
  'add-action',
  'announce',
  'import-actions',
  'advisers-chat',
  'set-target',
]);

/** Whether a kind leads to a change that others see. */
export function isActing(kind: QuestionKind): boolean {
  return ACTING.has(kind);
}

/** Whether a kind concerns a meeting, so that it carries a mention of one. */
export function isMeetingKind(kind: QuestionKind): kind is MeetingKind {
  return MEETING_KINDS.some((one) => one === kind);
}
