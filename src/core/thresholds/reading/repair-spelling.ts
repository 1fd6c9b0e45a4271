import { finish } from '../../shared/finish.js';
import { WORD_FORMS } from './word-forms.js';

const SHORTEST = 5;
const LONGEST = 18;

/** Tells English words from slips, and knows what they may have been slips of. */
export interface Spelling {
  /** Whether a word is known and stays as it is. */
  readonly knows: (word: string) => boolean;
  /** Words of the vocabulary that lie one slip away, the likeliest first. */
  readonly nearest: (word: string) => string | null;
}

/** Words worth mending towards, found by their first letter and their length. */
export class SlipTable {
  readonly #byShape = new Map<string, string[]>();

  readonly #uses: ReadonlyMap<string, number>;

  /** `uses`: each word, with how often the document uses it. */
  constructor(uses: ReadonlyMap<string, number>, made: 'at-once' | 'later' = 'at-once') {
    this.#uses = uses;
    if (made === 'at-once') finish(this.#make());
  }

  /** The same table, a word with each step. */
  static *inSlices(uses: ReadonlyMap<string, number>): Generator<void, SlipTable> {
    const table = new SlipTable(uses, 'later');
    yield* table.#make();
    return table;
  }

  *#make(): Generator<void, void> {
    for (const word of this.#uses.keys()) {
      if (word.length < SHORTEST || word.length > LONGEST || !/^[a-z]+$/.test(word)) continue;
      yield;
      const shape = shapeOf(word, word.length);
      const known = this.#byShape.get(shape);
      if (known === undefined) this.#byShape.set(shape, [word]);
      else known.push(word);
    }
  }

  /** The most used word one slip away with the same first letter; null for none. A slip is a letter missing, doubled, wrong, or two changed round. */
  nearest(word: string): string | null {
    const { length } = word;
    const near = [length - 1, length, length + 1].flatMap((long) => this.#byShape.get(shapeOf(word, long)) ?? []);
    const uses = (one: string): number => this.#uses.get(one) ?? 0;
    const slips = near.filter((one) => isOneSlip(word, one));
    return slips.sort((a, b) => uses(b) - uses(a) || a.localeCompare(b))[0] ?? null;
  }
}

/** Mends slips in what was typed: only small words that neither English nor the vocabulary knows, never a name. */
export function repairSpelling(text: string, spelling: Spelling): string {
  return text.replace(/(?<![\p{L}\d'’@.-])[a-z]+(?![\p{L}\d'’@]|\.\p{L})/gu, (word) => {
    if (word.length < SHORTEST || word.length > LONGEST || WORD_FORMS.has(word) || spelling.knows(word)) return word;
    return spelling.nearest(word) ?? word;
  });
}

function shapeOf(word: string, length: number): string {
  return `${word[0] ?? ''}${length}`;
}

function isOneSlip(a: string, b: string): boolean {
  if (a.length > b.length) return isOneSlip(b, a);
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  if (a.length < b.length) return b.length - a.length === 1 && a.slice(from) === b.slice(from + 1);
  if (a.slice(from + 1) === b.slice(from + 1)) return a !== b;
  return a[from] === b[from + 1] && a[from + 1] === b[from] && a.slice(from + 2) === b.slice(from + 2);
}
