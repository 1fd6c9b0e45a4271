import type { Passage } from '../guidance/passage.js';
import { readWords } from '../reading/read-words.js';
import { clausesOf } from './clauses-of.js';

/** One way of saying it: what people say, or a title. */
export interface Saying {
  readonly passage: number;
  readonly weight: number;
}

/** Where a term stands: in which sayings, and how often in the text of which passages. */
export interface Posting {
  readonly sayings: number[];
  readonly texts: Map<number, number>;
}

/** A board adds a phrase so that it finds this passage, whatever else its words may mean. */
const SAID_BY_BOARD = 2;

/** The terms of a document's passages, read one passage after the other: the ways people say it, and their own words. */
export class PassageTerms {
  readonly postings = new Map<string, Posting>();
  readonly sayings: Saying[] = [];
  /** Of each passage, in terms. */
  readonly textLengths: number[] = [];
  /** Every word as it is written, with how often. */
  readonly words = new Map<string, number>();

  read(passage: Passage, at: number): void {
    const byBoard = new Set(passage.saidByBoard);
    for (const saying of passage.alsoSaidAs) this.#addSaying(saying, at, byBoard.has(saying) ? SAID_BY_BOARD : 1);
    if (passage.kind !== 'indicator') this.#addSaying(passage.title, at, 1);
    const own = clausesOf(readWords(`${passage.text} ${(passage.topic ?? '').replaceAll('_', ' ')}`));
    this.textLengths[at] = own.length;
    for (const { terms } of own) {
      for (const { term } of terms) {
        const { texts } = this.#posting(term);
        texts.set(at, (texts.get(at) ?? 0) + 1);
      }
    }
    for (const word of `${passage.title} ${passage.text} ${passage.alsoSaidAs.join(' ')}`.match(/[\p{L}'’]+/gu) ?? []) {
      if (word === word.toLowerCase()) this.#countWord(word.replaceAll('’', "'"));
    }
  }

  #addSaying(text: string, passage: number, weight: number): void {
    const said = readWords(text);
    const clauses = clausesOf(said);
    if (clauses.length === 0) return;
    const at = this.sayings.push({ passage, weight }) - 1;
    for (const word of text.toLowerCase().split(/[^\p{L}']+/u)) this.#countWord(word);
    for (const { terms } of clauses) {
      for (const { term } of terms) {
        const { sayings } = this.#posting(term);
        if (sayings.at(-1) !== at) sayings.push(at);
      }
    }
  }

  #countWord(word: string): void {
    this.words.set(word, (this.words.get(word) ?? 0) + 1);
  }

  #posting(term: string): Posting {
    const posting = this.postings.get(term) ?? { sayings: [], texts: new Map<number, number>() };
    this.postings.set(term, posting);
    return posting;
  }
}
