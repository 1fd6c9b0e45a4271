import type { MeetingId } from '../../shared/ids.js';

export const PURPOSES = ['information', 'decision', 'discussion', 'challenge'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** A paper that goes with an item; a missing link reads "to follow". */
export interface Paper {
  /** As the agenda numbers it, for example "3.1". */
  readonly number: string;
  readonly title: string;
  readonly link: string | null;
}

export interface AgendaSubItem {
  /** As printed: "(a)", "4.1". */
  readonly label: string;
  readonly title: string;
}

export interface AgendaItem {
  readonly number: number;
  readonly title: string;
  /** Who leads it, by role or agency; null when the agenda names nobody. */
  readonly lead: string | null;
  readonly purpose: Purpose | null;
  /** Minutes allotted; null when the agenda gives none. */
  readonly minutes: number | null;
  readonly papers: readonly Paper[];
  readonly subItems: readonly AgendaSubItem[];
  /** Restricted items and their papers never appear in a channel or group card. */
  readonly restricted: boolean;
}

/** One difference between two versions, in a sentence; a restricted one stays out of channels and group chats. */
export interface AgendaChange {
  readonly text: string;
  readonly restricted: boolean;
}

/** One version of a meeting's agenda, as posted. */
export interface Agenda {
  readonly meetingId: MeetingId;
  /** 1 for the first that was posted. */
  readonly version: number;
  readonly items: readonly AgendaItem[];
  /** What changed since the version before; empty for version 1. */
  readonly changes: readonly AgendaChange[];
}
