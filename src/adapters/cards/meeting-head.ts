import type { MeetingId } from '../../core/shared/ids.js';
import type { CardData } from './card-data.js';
import type { Cards } from './create-cards.js';

/** What every card about one meeting says at its top. Words for times come from `core/shared/london`. */
export interface MeetingHead {
  readonly meetingId: MeetingId;
  /** The board's or the subgroup's name. */
  readonly board: string;
  readonly title: string;
  /** "Monday 4 December 2017" */
  readonly day: string;
  /** "2.00 pm to 4.30 pm" */
  readonly time: string;
  /** '' when no place is known yet. */
  readonly place: string;
  readonly joinUrl: string | null;
}

export function headData(cards: Cards, head: MeetingHead): CardData {
  const joinUrl = cards.link(head.joinUrl);
  return {
    meetingId: head.meetingId,
    board: head.board,
    title: head.title,
    day: head.day,
    time: head.time,
    when: `${head.day}, ${head.time}`,
    place: head.place,
    hasPlace: head.place !== '',
    joinUrl,
    hasLink: joinUrl !== '',
  };
}

/** The calendar button's data; `url` is the bot's own link to the meeting's entry, null to leave the button away. */
export function calendarData(cards: Cards, url: string | null): CardData {
  const link = cards.link(url);
  return { shown: link !== '', url: link };
}
