import { matchPhrase, phrase } from './match-phrase.js';
import { isActing, type QuestionKind } from './question.js';
import { KIND_HINTS } from './vocabulary/kind-hints.js';

export interface NearKind {
  readonly kind: QuestionKind;
  readonly score: number;
}

/** A strong hint outweighs two weak ones: "who" and "people" alone are no question about attendance. */
const STRONG = 3;

const HINTS = KIND_HINTS.map(({ kind, strong, weak }) => ({
  kind,
  strong: strong.map(phrase),
  weak: weak.map(phrase),
}));

/** Kinds by how much in these words hints at them, the nearest first; none that acts when they said not to. */
export function nearestKinds(
  words: readonly string[],
  { negated }: { readonly negated: boolean },
): readonly NearKind[] {
  return HINTS.filter(({ kind }) => !(negated && isActing(kind)))
    .map(({ kind, strong, weak }) => {
      const hits = (lines: typeof strong): number => lines.filter((line) => matchPhrase(line, words) !== null).length;
      return { kind, score: hits(strong) * STRONG + hits(weak) };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}
