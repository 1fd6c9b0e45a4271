import type { AgendaItem } from '../../../src/core/meetings/agenda/agenda.js';

/** An open item without lead, purpose, minutes, papers or parts. */
export function anAgendaItem(given: Partial<AgendaItem> = {}): AgendaItem {
  const number = given.number ?? 1;
  return {
    number,
    title: `Matter ${number}`,
    lead: null,
    purpose: null,
    minutes: null,
    papers: [],
    subItems: [],
    restricted: false,
    ...given,
  };
}

/** An agenda of open items with these titles, numbered from 1. */
export function itemsCalled(...titles: readonly string[]): readonly AgendaItem[] {
  return titles.map((title, index) => anAgendaItem({ number: index + 1, title }));
}
