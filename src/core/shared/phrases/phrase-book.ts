import { keyWords, matchPhrase, placesOf, readPhrase, type Phrase, type WordClasses } from './match-phrase.js';

interface Entry<Meaning> {
  readonly meaning: Meaning;
  readonly phrase: Phrase;
}

/** Where a phrase of the book stands in what was said: its first word, and the one after its last. */
export interface Place<Meaning> {
  readonly meaning: Meaning;
  readonly from: number;
  readonly to: number;
}

/**
 * Many lines of the phrase grammar, each with what it means, made ready so that only lines are tried of which a word was
 * said. Looking up takes time in proportion to what was said, not to the book.
 */
export class PhraseBook<Meaning> {
  readonly #byWord = new Map<string, Entry<Meaning>[]>();
  readonly #always: Entry<Meaning>[] = [];

  constructor(lines: readonly { readonly line: string; readonly meaning: Meaning }[], classes: WordClasses) {
    for (const { line, meaning } of lines) {
      const entry = { meaning, phrase: readPhrase(line, classes) };
      const keys = keyWords(entry.phrase);
      if (keys === null) this.#always.push(entry);
      else for (const key of keys) this.#under(key).push(entry);
    }
  }

  /** The meanings of all lines that fit, in no particular order, each once for every line. */
  meaningsIn(words: readonly string[]): readonly Meaning[] {
    return this.#near(words).flatMap(({ phrase, meaning }) => (matchPhrase(phrase, words) === null ? [] : [meaning]));
  }

  /** Every place where a line fits, by its first part. */
  placesIn(words: readonly string[]): readonly Place<Meaning>[] {
    return this.#near(words).flatMap(({ phrase, meaning }) =>
      placesOf(phrase, words).map(({ from, to }) => ({ meaning, from, to })),
    );
  }

  #near(words: readonly string[]): readonly Entry<Meaning>[] {
    const near = new Set(this.#always);
    for (const word of new Set(words)) for (const entry of this.#byWord.get(word) ?? []) near.add(entry);
    return [...near];
  }

  #under(key: string): Entry<Meaning>[] {
    const entries = this.#byWord.get(key) ?? [];
    this.#byWord.set(key, entries);
    return entries;
  }
}
