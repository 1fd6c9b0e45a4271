/**
 * Whom to ring so that a goal is met. `first` is a shortest list that would do it if all on it came: of one or two
 * if one or two can do it, otherwise a list from which nobody can be left out. `others` could each stand in for somebody on it.
 * Both are empty when nothing is wanting, and when even all together could not do it.
 */
export interface WhoToRing<T> {
  readonly first: readonly T[];
  readonly others: readonly T[];
}

/**
 * `candidates` come best first: among lists of one length those are kept who stand earlier. `isMet` must never be
 * undone by one more coming. Beyond two the search stops trying every set, so that a large table costs no more than
 * a few hundred looks.
 */
export function whoToRing<T>(candidates: readonly T[], isMet: (coming: readonly T[]) => boolean): WhoToRing<T> {
  if (isMet([]) || !isMet(candidates)) return { first: [], others: [] };
  const first = one(candidates, isMet) ?? two(candidates, isMet) ?? leaveOut(candidates, isMet);
  const others = candidates.filter(
    (candidate) =>
      !first.includes(candidate) && first.some((rung) => isMet([...first.filter((c) => c !== rung), candidate])),
  );
  return { first, others };
}

type Search = <T>(candidates: readonly T[], isMet: (coming: readonly T[]) => boolean) => readonly T[] | null;

const one: Search = (candidates, isMet) => {
  const found = candidates.find((candidate) => isMet([candidate]));
  return found === undefined ? null : [found];
};

const two: Search = (candidates, isMet) => {
  for (const [index, a] of candidates.entries()) {
    const b = candidates.slice(index + 1).find((later) => isMet([a, later]));
    if (b !== undefined) return [a, b];
  }
  return null;
};

/** Lets go of those least likely to come, one after another, as long as the rest would still do. */
function leaveOut<T>(candidates: readonly T[], isMet: (coming: readonly T[]) => boolean): readonly T[] {
  return candidates.reduceRight<readonly T[]>((kept, candidate) => {
    const without = kept.filter((other) => other !== candidate);
    return isMet(without) ? without : kept;
  }, candidates);
}
