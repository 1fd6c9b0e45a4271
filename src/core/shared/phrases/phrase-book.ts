import { keyWords, matchPhrase, placesOf, readPhrase, type Phrase, type WordClasses } from './match-phrase.js';

interface Entry<Meaning> {
  readonly meaning: Meaning;
  readonly phrase: Phrase;
  /** The choices, beside the one it is found by, of which a word has to be said as well. */
  readonly others: readonly number[];
}

/** Words of which any one will do: a step of one line or of many. */
interface Choice<Meaning> {
  /** Lines that are found by it: of their choices it has the fewest words. */
  readonly entries: Entry<Meaning>[];
}

/** Words that almost everything said has; a line found by one of them would be looked at in vain. */
const COMMON: ReadonlySet<string> = new Set(
  `a an and are as at be been but by can do for from get got had has have he her him his i if in into is it its just me my no not of off on
   or our out she so that the their them they this to up us was we were what when who will with would you your child mum dad`.split(
    /\s+/,
  ),
);
/** How many words a common one stands for, when the choice is sought of which a word is least often said. */
const AS_MANY = 60;

/** Where a phrase of the book stands in what was said: its first word, and the one after its last. */
export interface Place<Meaning> {
  readonly meaning: Meaning;
  readonly from: number;
  readonly to: number;
}

/**
 * Many lines of the phrase grammar, each with what it means, made ready so that only lines are tried of which every certain step has
 * a word that was said. Looking up takes time in proportion to what was said, not to the book.
 */
export class PhraseBook<Meaning> {
  /** The numbers of the choices a word is in. */
  readonly #byWord = new Map<string, number[]>();
  readonly #choices: Choice<Meaning>[] = [];
  readonly #always: Entry<Meaning>[] = [];
  /** For each choice the number of the last look-up that heard a word of it: nothing has to be emptied between look-ups. */
  readonly #heardAt: number[] = [];
  #lookUp = 0;

  constructor(lines: readonly { readonly line: string; readonly meaning: Meaning }[], classes: WordClasses) {
    const numbers = new Map<string, number>();
    for (const { line, meaning } of lines) {
      const phrase = readPhrase(line, classes);
      const [key, ...others] = [...keyWords(phrase)]
        .sort((a, b) => oftenness(a) - oftenness(b))
        .map((words) => this.#numberOf(words, numbers));
      const entries = key === undefined ? this.#always : this.#choices[key]?.entries;
      entries?.push({ meaning, phrase, others });
    }
  }

  /** The meanings of all lines that fit, in no particular order, each once for every line. */
  meaningsIn(words: readonly string[]): readonly Meaning[] {
    return this.#near(words).flatMap(({ phrase, meaning }) => (matchPhrase(phrase, words) === null ? [] : [meaning]));
  }

  /** The meanings of all lines that fit, each once: quicker, as a line is not tried whose meaning is known. */
  distinctIn(words: readonly string[]): ReadonlySet<Meaning> {
    const found = new Set<Meaning>();
    for (const { phrase, meaning } of this.#near(words)) {
      if (!found.has(meaning) && matchPhrase(phrase, words) !== null) found.add(meaning);
    }
    return found;
  }

  /** Whether any line fits. */
  fits(words: readonly string[]): boolean {
    return this.#near(words).some(({ phrase }) => matchPhrase(phrase, words) !== null);
  }

  /** Every place where a line fits, by its first part. */
  placesIn(words: readonly string[]): readonly Place<Meaning>[] {
    return this.#near(words).flatMap(({ phrase, meaning }) =>
      placesOf(phrase, words).map(({ from, to }) => ({ meaning, from, to })),
    );
  }

  /** The lines of which every certain step has a word that was said. */
  #near(words: readonly string[]): readonly Entry<Meaning>[] {
    const near = [...this.#always];
    const now = (this.#lookUp += 1);
    for (const number of this.#hear(words, now)) {
      for (const entry of this.#choices[number]?.entries ?? []) {
        if (entry.others.every((other) => this.#heardAt[other] === now)) near.push(entry);
      }
    }
    return near;
  }

  /** Notes of which choices a word was said, and gives them. */
  #hear(words: readonly string[], now: number): readonly number[] {
    const heard: number[] = [];
    for (const word of words) {
      const numbers = this.#byWord.get(word);
      if (numbers === undefined) continue;
      for (const number of numbers) {
        if (this.#heardAt[number] === now) continue;
        this.#heardAt[number] = now;
        heard.push(number);
      }
    }
    return heard;
  }

  /** The number of a choice; lines that name the same words share one. */
  #numberOf(words: readonly string[], numbers: Map<string, number>): number {
    const name = [...new Set(words)].sort().join(' ');
    const known = numbers.get(name);
    if (known !== undefined) return known;
    const number = this.#choices.push({ entries: [] }) - 1;
    this.#heardAt[number] = 0;
    numbers.set(name, number);
    for (const word of new Set(words)) {
      const under = this.#byWord.get(word);
      if (under === undefined) this.#byWord.set(word, [number]);
      else under.push(number);
    }
    return number;
  }
}

/** How often, roughly, one of these words is said. */
function oftenness(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + (COMMON.has(word) ? AS_MANY : 1), 0);
}
