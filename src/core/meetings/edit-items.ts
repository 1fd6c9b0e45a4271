import type { AgendaItem } from './agenda.js';

/** Puts an item in place of the one with its number, or at the end when there is none; numbers run from one. */
export function putItem(items: readonly AgendaItem[], item: AgendaItem): readonly AgendaItem[] {
  const at = items.findIndex(({ number }) => number === item.number);
  return renumber(at < 0 ? [...items, item] : items.with(at, item));
}

/** Takes an item out; those after it move up. */
export function removeItem(items: readonly AgendaItem[], number: number): readonly AgendaItem[] {
  return renumber(items.filter((item) => item.number !== number));
}

/** Numbers run from one without gaps, and papers carry their item's number. */
export function renumber(items: readonly AgendaItem[]): readonly AgendaItem[] {
  return items.map((item, index) => {
    const number = index + 1;
    if (item.number === number) return item;
    const papers = item.papers.map((paper) => ({
      ...paper,
      number: paper.number.replace(new RegExp(`^${item.number}(?=\\.|$)`), String(number)),
    }));
    return { ...item, number, papers };
  });
}
