import { fillAgenda } from './fill-agenda.js';
import type { AgendaLine, AgendaView } from './agenda-data.js';
import type { Cards } from './create-cards.js';
import { calendarData, type MeetingHead } from './meeting-head.js';
import { overrunLine } from './overrun-line.js';
import type { RenderedCard } from './rendered-card.js';
import { bannerData } from './tone.js';
import { cancelledBanner } from './cancelled-banner.js';

/** The agenda for one person: restricted items and all for a member. */
export interface PersonalAgendaView {
  readonly head: MeetingHead;
  /** Null while none is posted. */
  readonly agenda: AgendaView | null;
  readonly calendarUrl: string | null;
  /** Set when this person has a seat and may answer. */
  readonly mayAnswer: boolean;
  readonly mayEdit: boolean;
  /** Set for those who may send it out, while members have not been asked yet. */
  readonly mayCall: boolean;
  /** By how many minutes the items outlast the meeting; told to those who may edit. */
  readonly overrunMinutes: number;
  /** "2 items are for members only.", told to those who may not read them; null or left out when nothing is withheld. */
  readonly withheld?: string | null;
  /** Why it was cancelled; null or left out while it stands. */
  readonly cancelledBecause?: string | null;
}

/** The agenda as a channel or group chat may see it, from core's `sharedAgenda`. */
export interface SharedAgendaView {
  readonly head: MeetingHead;
  readonly agenda: {
    readonly version: number;
    readonly items: readonly (AgendaLine & { readonly restricted: false })[];
    /** Those of the changes that are not restricted. */
    readonly changes: readonly string[];
    /** "2 items are for members only."; null when nothing is withheld. */
    readonly withheld: string | null;
  };
  readonly calendarUrl: string | null;
  /** Set when the meeting has been cancelled: the posted card then says so. `because` may be null. */
  readonly cancelled?: { readonly because: string | null } | null;
}

/** The agenda for one member: never for a channel or group chat, which have `sharedAgendaCard`. */
export function agendaCard(cards: Cards, view: PersonalAgendaView): RenderedCard {
  const { head, agenda, overrunMinutes, withheld = null, cancelledBecause: because = null } = view;
  const overrun = view.mayEdit && overrunMinutes > 0 ? overrunLine(overrunMinutes) : '';
  return fillAgenda(cards, because === null ? head : { ...head, joinUrl: null }, agenda, {
    banner: bannerData(because === null ? null : cancelledBanner(because)),
    calendar: calendarData(cards, because === null ? view.calendarUrl : null),
    mayAnswer: view.mayAnswer && because === null,
    mayEdit: view.mayEdit && because === null,
    mayCall: view.mayCall && because === null,
    hasMatters: agenda !== null && because === null,
    withheld: withheld ?? '',
    hasWithheld: withheld !== null,
    overrun,
    hasOverrun: overrun !== '',
  });
}
