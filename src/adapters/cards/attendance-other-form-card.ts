import { CHOICES, type Choice, type Deputy } from '../../core/meetings/attendance/attendance.js';
import type { PersonId } from '../../core/shared/ids.js';
import { personWords } from './person-words.js';
import type { Cards } from './create-cards.js';
import { headData, type MeetingHead } from './meeting-head.js';
import { problemsBanner } from './problems-banner.js';
import type { RenderedCard } from './rendered-card.js';

export interface AttendanceOtherFormView {
  readonly head: MeetingHead;
  readonly call: number;
  /** Those with a seat at this meeting; those the bot waits for first. */
  readonly people: readonly {
    readonly personId: PersonId;
    readonly name: string;
    readonly agency: string;
  }[];
  /** Chosen already, or just typed when something has to be put right; null for none. */
  readonly personId: PersonId | null;
  readonly choice: Choice | null;
  readonly deputy: Deputy | null;
  readonly note: string | null;
  readonly problems: readonly string[];
}

const CHOICE_TITLES: Readonly<Record<Choice, string>> = {
  'in-person': 'They are coming in person',
  online: 'They are joining online',
  apologies: 'They send apologies',
  deputy: 'They are sending a deputy',
};

/** The business manager records what a member said by phone or e-mail; guests who cannot be written to need it most. */
export function attendanceOtherFormCard(cards: Cards, view: AttendanceOtherFormView): RenderedCard {
  const { head, people, deputy } = view;
  const card = cards.fill({
    template: 'attendance-other-form',
    summary: `Record an answer: ${head.title}, ${head.day}`,
    data: {
      head: headData(cards, head),
      call: view.call,
      banner: problemsBanner(view.problems),
      personId: view.personId ?? '',
      people: people.map((person) => ({ title: personWords(person), value: person.personId })),
      choice: view.choice ?? '',
      choices: CHOICES.filter((choice) => choice !== 'online' || head.joinUrl !== null).map((choice) => ({
        title: CHOICE_TITLES[choice],
        value: choice,
      })),
      deputyName: deputy?.name ?? '',
      deputyRole: deputy?.role ?? '',
      note: view.note ?? '',
    },
  });
  return view.problems.length === 0 ? card : { ...card, echoes: true };
}
