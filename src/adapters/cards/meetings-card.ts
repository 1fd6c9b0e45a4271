import { buttonData, buttonsData, MOST_BUTTONS, type Button } from './button.js';
import type { CardData } from './card-data.js';
import type { Cards } from './create-cards.js';
import type { RenderedCard } from './rendered-card.js';
import { toneColor, type Tone } from './tone.js';

export interface MeetingRow {
  readonly title: string;
  /** "Monday 4 December 2017" */
  readonly day: string;
  /** "2.00 pm to 4.30 pm" */
  readonly time: string;
  readonly place: string;
  /** Where this person's answer, or the meeting itself, stands: "You have not answered yet". */
  readonly state: string;
  readonly tone: Tone;
  /** "Answer", "Change my answer", or for the manager "Change"; null for none. */
  readonly button: Button | null;
}

export interface MeetingsView {
  readonly board: string;
  /** "My meetings", "The board’s year 2017/18". */
  readonly title: string;
  /** Next one first. */
  readonly meetings: readonly MeetingRow[];
  /** Buttons under the list, for example "New meeting". */
  readonly buttons?: readonly Button[];
}

/** How many meetings are listed; a board has six or so a year. */
const MOST_MEETINGS = 12;

/** A list of meetings. At most six buttons are shown in all: the first meetings have theirs, later ones are opened when near. */
export function meetingsCard(cards: Cards, view: MeetingsView): RenderedCard {
  const buttons = buttonsData(view.buttons ?? [], 2);
  const meetings = view.meetings.slice(0, MOST_MEETINGS);
  const left = view.meetings.length - meetings.length;
  const first = meetings[0];
  const summaryLine = first === undefined ? 'no meeting is planned yet' : `next is ${first.day}, ${first.title}`;
  return cards.fill({
    template: 'meetings',
    summary: `${view.title}: ${summaryLine}`,
    data: {
      board: view.board,
      title: view.title,
      summaryLine,
      isEmpty: meetings.length === 0,
      meetings: rowsData(meetings, MOST_BUTTONS - buttons.length),
      hasMore: left > 0,
      more: `…and ${left} later meetings`,
      buttons,
    },
  });
}

function rowsData(meetings: readonly MeetingRow[], most: number): readonly CardData[] {
  return meetings.map((meeting, index) => {
    const before = meetings.slice(0, index).filter(({ button }) => button !== null).length;
    const button = before < most ? meeting.button : null;
    return {
      title: meeting.title,
      day: meeting.day,
      where: meeting.place === '' ? meeting.time : `${meeting.time}, ${meeting.place}`,
      state: meeting.state,
      color: toneColor(meeting.tone),
      hasButton: button !== null,
      button: button === null ? {} : buttonData(button),
    };
  });
}
