import type { WordClasses } from './match-phrase.js';
import { PhraseBook } from './phrase-book.js';

/** Kinds of words, each with the lines of the phrase grammar that speak of it, made plain. */
export type Kinds = Readonly<Record<string, readonly string[]>>;

interface Frame<Meaning> {
  readonly meaning: Meaning;
  /** Of each, one kind has to be there. */
  readonly wanted: readonly (readonly string[])[];
  readonly refused: readonly string[];
}

/**
 * Scenes made of kinds of words that stand together, in any order: a frame is kinds joined by ` & `, `a|b` is either kind, and a
 * part beginning with `!` must not be there. Words that nobody foresaw together are found, as long as each is of a kind.
 */
export class FrameBook<Meaning> {
  readonly #kinds: PhraseBook<string>;
  readonly #frames: readonly Frame<Meaning>[];

  /** Throws an Error where a frame names a kind that there is not. */
  constructor(
    kinds: Kinds,
    classes: WordClasses,
    frames: readonly { readonly frame: string; readonly meaning: Meaning }[],
  ) {
    this.#kinds = new PhraseBook(
      Object.entries(kinds).flatMap(([kind, lines]) => lines.map((line) => ({ line, meaning: kind }))),
      classes,
    );
    this.#frames = frames.map(({ frame, meaning }) => readFrame(frame, meaning, kinds));
  }

  /** The kinds of words that were said. */
  kindsIn(words: readonly string[]): ReadonlySet<string> {
    return this.#kinds.distinctIn(words);
  }

  /** What the frames mean that these kinds make, in the order of the frames, each once for every frame. */
  meaningsOf(kinds: ReadonlySet<string>): readonly Meaning[] {
    const has = (kind: string): boolean => kinds.has(kind);
    return this.#frames.flatMap(({ meaning, wanted, refused }) =>
      wanted.every((either) => either.some(has)) && !refused.some(has) ? [meaning] : [],
    );
  }
}

function readFrame<Meaning>(frame: string, meaning: Meaning, kinds: Kinds): Frame<Meaning> {
  const parts = frame.split(' & ');
  const wanted = parts.filter((part) => !part.startsWith('!')).map((part) => part.split('|'));
  const refused = parts.filter((part) => part.startsWith('!')).flatMap((part) => part.slice(1).split('|'));
  const unknown = [...wanted.flat(), ...refused].find((kind) => !(kind in kinds));
  if (unknown !== undefined) throw new Error(`No kind of words is called ${unknown}`);
  return { meaning, wanted, refused };
}
