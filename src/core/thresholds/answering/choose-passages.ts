import { passagesOn } from '../guidance/contents-of.js';
import type { GuidanceVersion } from '../guidance/guidance-version.js';
import { levelsOf, type Passage } from '../guidance/passage.js';
import { DANGER_TOPICS } from '../matching/weigh-passages.js';
import type { FoundPassage } from '../ports.js';
import type { Asked } from './asked.js';

/** Passages on a card at most. */
const MOST_SHOWN = 6;
/** A passage this near the best is a close candidate; one under another level this near is shown too. */
const CLOSE = 0.62;
/** On the subject of the best passage, the next level up is shown from here on: in doubt the higher reading stays. */
const CLOSE_ABOVE = 0.3;
/** Another subject has evidence of its own from here on, and a place among the first. */
const OWN_EVIDENCE = 0.2;
const FIRST = 3;
/** An ordinary sign stands among so many of the first where it is told as ordinary. */
const ORDINARY_AMONG = 3;

/**
 * The passages to show, the best first. The highest reading is kept: on the subject of the best, a level above it that has some
 * evidence is shown with it. Where a child may be in danger the document's own words on that are among the first three.
 */
export function choosePassages({ found: all, danger, index, topics }: Asked): readonly FoundPassage[] {
  const [best] = all;
  if (best === undefined) return [];
  // Who asks for a word is not told of levels.
  const isWord = best.passage.kind === 'glossary' && danger === null;
  const found = isWord ? all.filter(({ passage }) => levelsOf(passage).length === 0) : all;
  const chosen = mixTopics(found).slice(0, MOST_SHOWN);
  const kept = keepHigher(chosen, { best, found, lowest: index.version.levels[0]?.number ?? 0 });
  if (danger === null) return topics.has('universal') ? withOrdinary(kept, found, index.version) : kept;
  const ofDanger = { topics: DANGER_TOPICS[danger], version: index.version };
  const own = found.find(({ passage }) => isOwnSubject(passage, topics, ofDanger.topics));
  return withDanger(own === undefined ? kept : unique([own, ...kept]), found, ofDanger);
}

/** What the danger is about, beside the danger itself. */
function isOwnSubject(
  { topic, level }: Passage,
  spoken: ReadonlyMap<string, number>,
  ofDanger: readonly string[],
): boolean {
  return topic !== null && level !== null && spoken.has(topic) && !ofDanger.includes(topic);
}

/** Where it is told as something ordinary, the lowest level has its place among the first three. */
function withOrdinary(
  kept: readonly FoundPassage[],
  found: readonly FoundPassage[],
  version: GuidanceVersion,
): readonly FoundPassage[] {
  const lowest = version.levels[0]?.number;
  const isLowest = ({ passage }: FoundPassage): boolean => passage.level === lowest;
  if (lowest === undefined || kept.slice(0, ORDINARY_AMONG).some(isLowest)) return kept;
  const universal = passagesOn('universal', version).find(({ level }) => level === lowest);
  const ordinary =
    found.find(isLowest) ?? (universal === undefined ? null : { passage: universal, score: 0, covered: 0 });
  if (ordinary === null) return kept;
  const begin = kept.slice(0, ORDINARY_AMONG - 1);
  return unique([...begin, ordinary, ...kept.slice(ORDINARY_AMONG - 1)]).slice(0, MOST_SHOWN);
}

/**
 * Adds, on the subject of the best, the next level up where it has some evidence, or where only the lowest level would be shown;
 * and a level that lies between two that are shown.
 */
function keepHigher(
  chosen: readonly FoundPassage[],
  {
    best,
    found,
    lowest,
  }: { readonly best: FoundPassage; readonly found: readonly FoundPassage[]; readonly lowest: number },
): readonly FoundPassage[] {
  const { level, topic } = best.passage;
  if (level === null) return chosen;
  const shown = new Set(chosen.flatMap(({ passage }) => levelsOf(passage)));
  const highest = Math.max(...shown);
  const onTopic = found.filter(({ passage }) => passage.topic === topic && passage.level !== null);
  const wanted = (one: FoundPassage): boolean => {
    const its = one.passage.level ?? 0;
    if (shown.has(its)) return false;
    if (its < highest) return its > Math.min(...shown);
    return highest === lowest ? its === lowest + 1 : its > level && one.score >= CLOSE_ABOVE * best.score;
  };
  const more = onTopic
    .filter(wanted)
    .filter(({ passage }, at, all) => all.findIndex((one) => one.passage.level === passage.level) === at);
  return [...chosen.slice(0, MOST_SHOWN - more.length), ...more];
}

/**
 * The best, and the best of each of two other subjects that have evidence of their own: what was meant may be any of them. Where only
 * one other has, two of the best subject stand with it.
 */
function mixTopics(found: readonly FoundPassage[]): readonly FoundPassage[] {
  const [best] = found;
  if (best === undefined) return [];
  const isClose = ({ score }: FoundPassage): boolean => score >= CLOSE * best.score;
  const firstOfTopics = found
    .filter(({ score }) => score >= OWN_EVIDENCE * best.score)
    .filter(({ passage }, at, all) => all.findIndex((one) => one.passage.topic === passage.topic) === at)
    .slice(0, FIRST);
  const same = found.filter((one) => isClose(one) && one.passage.topic === best.passage.topic);
  const begin = unique([...firstOfTopics, ...same]).slice(0, FIRST);
  return unique([...begin.sort((a, b) => b.score - a.score), ...found.filter(isClose)]);
}

function withDanger(
  kept: readonly FoundPassage[],
  found: readonly FoundPassage[],
  { topics, version }: { readonly topics: readonly string[]; readonly version: GuidanceVersion },
): readonly FoundPassage[] {
  const top = Math.max(0, ...version.levels.map(({ number }) => number));
  const carries = ({ passage }: FoundPassage): boolean => levelsOf(passage).includes(top);
  const onDanger = topics.flatMap((topic) => {
    const one = found.find((each) => each.passage.topic === topic && carries(each)) ?? ofTopic(version, topic, top);
    return one === null ? [] : [one];
  });
  const firstThree = kept.slice(0, FIRST);
  const isThere = onDanger.some(({ passage }) => firstThree.some((one) => one.passage.id === passage.id));
  const missing = isThere ? [] : onDanger.slice(0, 1);
  const begin = [...kept.slice(0, FIRST - missing.length), ...missing];
  const rest = [...kept.slice(FIRST - missing.length), ...onDanger].filter(
    (one) => !begin.some(({ passage }) => passage.id === one.passage.id),
  );
  return [...begin, ...unique(rest)].slice(0, MOST_SHOWN);
}

function ofTopic(version: GuidanceVersion, topic: string, level: number): FoundPassage | null {
  const passages = passagesOn(topic, version).filter((one) => levelsOf(one).includes(level));
  const passage: Passage | undefined = passages.find(({ kind }) => kind === 'procedure') ?? passages[0];
  return passage === undefined ? null : { passage, score: 0, covered: 0 };
}

function unique(found: readonly FoundPassage[]): readonly FoundPassage[] {
  return found.filter((one, at) => found.findIndex(({ passage }) => passage.id === one.passage.id) === at);
}
