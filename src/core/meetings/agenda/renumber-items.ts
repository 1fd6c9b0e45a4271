import type { AgendaItem } from './agenda.js';

/** Items numbered from 1 in the order given; numbers of papers and parts that begin with their item's follow it ("3.1" → "5.1"). */
export function renumberItems(items: readonly AgendaItem[]): readonly AgendaItem[] {
  return items.map((item, index) => {
    const number = index + 1;
    const follow = (label: string): string => relabel(label, item.number, number);
    return {
      ...item,
      number,
      papers: item.papers.map((paper) => ({ ...paper, number: follow(paper.number) })),
      subItems: item.subItems.map((part) => ({ ...part, label: follow(part.label) })),
    };
  });
}

function relabel(label: string, from: number, to: number): string {
  const own = new RegExp(`^${from}(?!\\d)`);
  return label.replace(own, String(to));
}
