import type { AgendaItem } from './agenda.js';
import { renumberItems } from './renumber-items.js';

/** Puts an item in place of the one with its number, or at the end when there is none; numbers run from one. */
export function putItem(items: readonly AgendaItem[], item: AgendaItem): readonly AgendaItem[] {
  const at = items.findIndex(({ number }) => number === item.number);
  return renumberItems(at < 0 ? [...items, item] : items.with(at, item));
}

/** Takes an item out; those after it move up. */
export function removeItem(items: readonly AgendaItem[], number: number): readonly AgendaItem[] {
  return renumberItems(items.filter((item) => item.number !== number));
}

/** Moves an item to another place; a place beyond the end is the end. */
export function moveItem(items: readonly AgendaItem[], number: number, position: number): readonly AgendaItem[] {
  const item = items.find((candidate) => candidate.number === number);
  if (item === undefined || number === position) return items;
  const others = items.filter((candidate) => candidate !== item);
  const at = Math.min(Math.max(position, 1), items.length) - 1;
  return renumberItems([...others.slice(0, at), item, ...others.slice(at)]);
}
