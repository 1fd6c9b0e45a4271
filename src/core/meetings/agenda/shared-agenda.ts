import type { Agenda, AgendaItem } from './agenda.js';

/** What a channel or group chat may see of an agenda. Its items are open ones only; numbers are kept, so gaps show. */
export interface SharedAgenda {
  readonly items: readonly (AgendaItem & { readonly restricted: false })[];
  /** "One item is for members only."; null when nothing is withheld. Counts, never names. */
  readonly withheld: string | null;
}

/** The agenda without its restricted items, their papers and their parts. */
export function sharedAgenda(agenda: Pick<Agenda, 'items'>): SharedAgenda {
  const items = agenda.items.filter(isOpen);
  return { items, withheld: sayWithheld(agenda.items.length - items.length) };
}

function isOpen(item: AgendaItem): item is AgendaItem & { readonly restricted: false } {
  return !item.restricted;
}

function sayWithheld(count: number): string | null {
  if (count === 0) return null;
  return count === 1 ? 'One item is for members only.' : `${count} items are for members only.`;
}
