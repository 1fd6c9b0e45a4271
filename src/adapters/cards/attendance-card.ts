import type { Choice } from '../../core/meetings/attendance/attendance.js';
import { AGENDA_DETAILS, agendaData, itemChoices, type AgendaDetail } from './agenda-data.js';
import { attendanceBanner, attendanceSummary } from './attendance-words.js';
import type { AnswerView, AttendanceCardView } from './attendance-view.js';
import type { CardData } from './card-data.js';
import type { Cards } from './create-cards.js';
import { calendarData, headData } from './meeting-head.js';
import type { RenderedCard } from './rendered-card.js';
import { bannerData } from './tone.js';

/**
 * The member's own card for one meeting: asked, answered, to be confirmed again, closed, cancelled or held.
 * The plain answers take one tap and no field; a deputy, a note and an interest fold out. Made for one person only:
 * it shows restricted items and must never reach a channel or group chat.
 */
export function attendanceCard(cards: Cards, view: AttendanceCardView): RenderedCard {
  const summary = attendanceSummary(view);
  return cards.fillFirstThatFits(
    AGENDA_DETAILS.map((detail) => ({ template: 'attendance', summary, data: attendanceData(cards, view, detail) })),
  );
}

function attendanceData(cards: Cards, view: AttendanceCardView, detail: AgendaDetail): CardData {
  const { head, state, agenda, answersBy } = view;
  const asking = state.kind === 'asked' || state.kind === 'confirm-again';
  const over = state.kind === 'cancelled' || state.kind === 'held';
  const standing = standingAnswer(view);
  return {
    fallback: `${attendanceSummary(view)} Please open this in a newer Teams to answer.`,
    head: headData(cards, over ? { ...head, joinUrl: null } : head),
    call: view.call,
    banner: bannerData(attendanceBanner(view)),
    asking,
    question: 'Can you come?',
    lines: asking ? [askedLine(view), `Please answer by ${answersBy}.`].filter((line) => line !== '') : [],
    open: asking || state.kind === 'answered',
    choices: choiceButtons(view),
    deputy: deputyData(standing, asking),
    details: detailsData(view, standing, detail),
    calendar: calendarData(cards, over ? null : view.calendarUrl),
    hasAgenda: agenda !== null && state.kind !== 'cancelled',
    agenda: agenda === null ? {} : { ...agendaData(cards, agenda, detail), fold: foldTitle(agenda) },
  };
}

function standingAnswer({ state }: AttendanceCardView): AnswerView | null {
  if (state.kind === 'answered') return state.answer;
  return state.kind === 'confirm-again' ? state.before : null;
}

function askedLine({ state }: AttendanceCardView): string {
  return state.kind === 'asked' && state.reminder ? 'A reminder: we have no answer from you yet.' : '';
}

interface ChoiceButton extends CardData {
  readonly choice: Choice;
  readonly title: string;
  readonly style: string;
}

function choiceButtons({ state, head }: AttendanceCardView): readonly ChoiceButton[] {
  if (state.kind !== 'asked' && state.kind !== 'confirm-again' && state.kind !== 'answered') return [];
  const changing = state.kind === 'answered';
  return possibleChoices(head.joinUrl !== null)
    .filter((choice) => !changing || choice !== state.answer.choice)
    .map((choice, index) => ({
      choice,
      title: changing ? CHANGE_TITLES[choice] : ASK_TITLES[choice],
      style: index === 0 && !changing ? 'positive' : 'default',
    }));
}

/** Online is offered only where there is a link to join by. A deputy has a form of its own. */
function possibleChoices(online: boolean): readonly Exclude<Choice, 'deputy'>[] {
  return online ? ['in-person', 'online', 'apologies'] : ['in-person', 'apologies'];
}

const ASK_TITLES = { 'in-person': 'Yes, in person', online: 'Yes, online', apologies: 'Apologies' } as const;
const CHANGE_TITLES = {
  'in-person': 'Change to in person',
  online: 'Change to online',
  apologies: 'Change to apologies',
} as const;

function deputyData(standing: AnswerView | null, asking: boolean): CardData {
  const deputy = standing?.deputy ?? null;
  return {
    button: deputy !== null && !asking ? 'Change the deputy' : 'Send a deputy',
    name: deputy?.name ?? '',
    role: deputy?.role ?? '',
  };
}

function detailsData(
  { head, agenda, state }: AttendanceCardView,
  standing: AnswerView | null,
  detail: AgendaDetail,
): CardData {
  const interests = standing?.interests ?? [];
  const items = agenda?.items ?? [];
  return {
    askChoice: state.kind !== 'answered',
    choices: possibleChoices(head.joinUrl !== null).map((value) => ({ title: ASK_TITLES[value], value })),
    note: standing?.note ?? '',
    hasItems: items.length > 0,
    items: itemChoices(items, detail),
    hasInterests: interests.length > 0,
    interests: [...new Set(interests.map(({ itemNumber }) => itemNumber))].map((number) => ({
      title: `Item ${number}: ${naturesOf(interests, number)}`,
      value: String(number),
    })),
  };
}

function naturesOf(interests: AnswerView['interests'], item: number): string {
  return interests
    .filter(({ itemNumber }) => itemNumber === item)
    .map(({ nature }) => nature)
    .join('; ');
}

function foldTitle({ version, items }: NonNullable<AttendanceCardView['agenda']>): string {
  const count = items.length === 1 ? '1 item' : `${items.length} items`;
  return version > 1 ? `Agenda: ${count}, version ${version}` : `Agenda: ${count}`;
}
