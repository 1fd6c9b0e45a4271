import type { AgendaItem } from './agenda.js';

export interface ItemPair {
  readonly before: AgendaItem;
  readonly after: AgendaItem;
}

export interface PairedItems {
  /** In the order of the new agenda. */
  readonly pairs: readonly ItemPair[];
  /** Those pairs that changed place among the others, as few as explain the new order. */
  readonly moved: readonly ItemPair[];
  readonly added: readonly AgendaItem[];
  readonly withdrawn: readonly AgendaItem[];
}

/** Half of the words in common: a title put differently, not another matter under the same number. */
const ALIKE = 0.5;

/**
 * Which item of the new agenda is which of the old. Items carry no id of their own: the same title is the same item,
 * wherever it stands; what is left is the same when it has the same number and a title much like it.
 */
export function pairAgendaItems(before: readonly AgendaItem[], after: readonly AgendaItem[]): PairedItems {
  const left = new Set(before);
  const found = new Map<AgendaItem, AgendaItem>();
  const pairUp = (same: (a: AgendaItem, b: AgendaItem) => boolean): void => {
    for (const item of after) {
      const earlier = found.has(item) ? undefined : [...left].find((candidate) => same(candidate, item));
      if (earlier === undefined) continue;
      found.set(item, earlier);
      left.delete(earlier);
    }
  };
  pairUp((a, b) => plain(a.title) === plain(b.title));
  pairUp((a, b) => a.number === b.number && likeness(a.title, b.title) >= ALIKE);

  const pairs = after.flatMap((item) => {
    const earlier = found.get(item);
    return earlier === undefined ? [] : [{ before: earlier, after: item }];
  });
  return {
    pairs,
    moved: outOfOrder(pairs, before),
    added: after.filter((item) => !found.has(item)),
    withdrawn: [...left],
  };
}

/** The pairs outside the longest run that kept its order; an item put in above moves nothing, it only renumbers. */
function outOfOrder(pairs: readonly ItemPair[], before: readonly AgendaItem[]): readonly ItemPair[] {
  const runs: (readonly ItemPair[])[] = [];
  for (const pair of pairs) {
    const place = before.indexOf(pair.before);
    const best = longest(runs.filter((run) => run.every((earlier) => before.indexOf(earlier.before) < place)));
    runs.push([...best, pair]);
  }
  const kept = longest(runs);
  return pairs.filter((pair) => !kept.includes(pair));
}

function longest(runs: readonly (readonly ItemPair[])[]): readonly ItemPair[] {
  return runs.reduce<readonly ItemPair[]>((best, run) => (run.length > best.length ? run : best), []);
}

function likeness(a: string, b: string): number {
  const [inA, inB] = [new Set(plain(a).split(' ')), new Set(plain(b).split(' '))];
  const shared = [...inA].filter((word) => inB.has(word)).length;
  return shared / Math.max(inA.size, inB.size);
}

function plain(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
