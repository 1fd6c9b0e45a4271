import { AGENDA_DETAILS, agendaData, type AgendaView } from './agenda-data.js';
import type { CardData } from './card-data.js';
import type { Cards } from './create-cards.js';
import { headData, type MeetingHead } from './meeting-head.js';
import type { RenderedCard } from './rendered-card.js';

/** What the personal and the shared agenda card have in common; `rest` is what differs. */
export function fillAgenda(cards: Cards, head: MeetingHead, agenda: AgendaView | null, rest: CardData): RenderedCard {
  const agendaTitle = agenda === null || agenda.version === 1 ? 'Agenda' : `Agenda, version ${agenda.version}`;
  const summary = `${agendaTitle}: ${head.title}, ${head.day}`;
  return cards.fillFirstThatFits(
    AGENDA_DETAILS.map((detail) => ({
      template: 'agenda',
      summary,
      data: {
        head: headData(cards, head),
        agendaTitle,
        hasAgenda: agenda !== null,
        agenda: agenda === null ? {} : agendaData(cards, agenda, detail),
        ...rest,
      },
    })),
  );
}
