import { passageCalled, passagesOn } from '../guidance/contents-of.js';
import type { GuidanceVersion } from '../guidance/guidance-version.js';
import { levelsOf, type Passage } from '../guidance/passage.js';
import type { ShownPassage } from './threshold-answer.js';

const MOST_PROCEDURES = 4;
const MOST_CHANGING = 2;

/** What to do next: procedures that were found, and those the shown passages point to, in that order, each once. */
export function nextProcedures(shown: readonly ShownPassage[], version: GuidanceVersion): readonly Passage[] {
  const found = shown.map(({ passage }) => passage).filter(({ kind }) => kind === 'procedure' || kind === 'contact');
  const pointed = shown.flatMap(({ passage }) =>
    passage.seeAlso.flatMap((title) => {
      const procedure = passageCalled(title, version);
      return procedure === null ? [] : [procedure];
    }),
  );
  return [...new Set([...found, ...pointed])].slice(0, MOST_PROCEDURES);
}

/** On the subject of the best passage, the nearest passages of levels not shown: what would change the answer. */
export function wouldChange(shown: readonly ShownPassage[], version: GuidanceVersion): readonly Passage[] {
  const [best] = shown;
  if (best?.passage.level == null || best.passage.topic === null) return [];
  const { topic, level } = best.passage;
  const there = new Set(shown.flatMap(({ passage }) => levelsOf(passage)));
  const others = passagesOn(topic, version).filter(
    (passage) => passage.kind === 'indicator' && passage.level !== null && !there.has(passage.level),
  );
  const distance = (passage: Passage): number => Math.abs((passage.level ?? 0) - level);
  const nearest = others.toSorted((a, b) => distance(a) - distance(b) || (b.level ?? 0) - (a.level ?? 0));
  const onePerLevel = nearest.filter((one, at) => nearest.findIndex(({ level: each }) => each === one.level) === at);
  return onePerLevel.slice(0, MOST_CHANGING);
}
