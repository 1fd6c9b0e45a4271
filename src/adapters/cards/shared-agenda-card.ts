import { Fault } from '../../core/shared/fault.js';
import type { SharedAgendaView } from './agenda-card.js';
import type { AgendaLine } from './agenda-data.js';
import { cancelledBanner } from './cancelled-banner.js';
import type { Cards } from './create-cards.js';
import { fillAgenda } from './fill-agenda.js';
import { calendarData } from './meeting-head.js';
import type { RenderedCard } from './rendered-card.js';
import { bannerData } from './tone.js';

/** Refuses a restricted item whatever its type says: a leak here would reach everybody in the channel. */
export function sharedAgendaCard(cards: Cards, view: SharedAgendaView): RenderedCard {
  const { head, agenda, cancelled = null } = view;
  const items: readonly AgendaLine[] = agenda.items;
  if (items.some(({ restricted }) => restricted)) throw new Fault('restricted-item-in-shared-card');
  return fillAgenda(cards, cancelled === null ? head : { ...head, joinUrl: null }, agenda, {
    banner: bannerData(cancelled === null ? null : cancelledBanner(cancelled.because)),
    calendar: calendarData(cards, cancelled === null ? view.calendarUrl : null),
    mayAnswer: false,
    mayEdit: false,
    mayCall: false,
    hasMatters: false,
    withheld: agenda.withheld ?? '',
    hasWithheld: agenda.withheld !== null,
    overrun: '',
    hasOverrun: false,
  });
}
