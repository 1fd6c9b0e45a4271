import { likelySubjects } from '../learned/likely.js';
import { listen } from '../learned/listen.js';
import { readForm } from '../matching/read-form.js';
import { readTopics } from '../matching/read-topics.js';
import { DANGER_TOPICS, weighPassages } from '../matching/weigh-passages.js';
import { whoHurtWhom, type Hurting } from '../situation/who-hurt-whom.js';
import { passagesOn } from '../guidance/contents-of.js';
import type { GuidanceVersion } from '../guidance/guidance-version.js';
import type { FoundPassage } from '../ports.js';
import { goesOn, type Step } from './asked.js';
import type { DangerSign } from './threshold-answer.js';

/** Looked at before weighing; after it only so many stay. */
const MOST_LOOKED_AT = 150;
const MOST_KEPT = 25;
/** What a passage counts that shares no word with what was said, and whose subject was spoken of. */
const UNFOUND = 1.5;
const MOST_UNFOUND = 4;
/** From here on a subject is likely enough to be looked at though no word of its passages was said. */
const LIKELY = 0.1;

/** Looks for what was said, without what was denied, and weighs what was found by topic, age and signs of weight. */
export const findPassages: Step = (asked) => {
  const { said, index, danger } = asked;
  const { situation, clauses, features } = asked.heard?.said === said ? asked.heard : listen(said);
  const affirmed = said.words.map((word, at) => (situation.denied.has(at) ? '–' : word));
  const topics = withDanger(danger, settleRoles(readTopics(affirmed), whoHurtWhom(said, situation.denied)));
  const found = index.find({ clauses }, MOST_LOOKED_AT);
  const likely = likelySubjects(features);
  const subjects = [...topics.keys(), ...likelyOnes(likely)];
  const weighed = weighPassages([...found, ...unfound(subjects, found, index.version)], {
    topics,
    likely,
    situation,
    form: readForm(said.words),
    danger,
    version: index.version,
  });
  const subjectLikely = Math.max(...likely.values());
  return goesOn({ ...asked, situation, topics, subjectLikely, found: weighed.slice(0, MOST_KEPT) });
};

/** The subject of each kind of hurting. */
const SUBJECTS: Readonly<Record<Hurting, string>> = {
  'adult-child': 'physical_abuse',
  'child-parent': 'child_to_parent_violence',
  'child-child': 'allegations_between_children',
  siblings: 'sibling_violence',
  'staff-child': 'lado',
  partners: 'domestic_abuse',
};

/** Where it is told who hurt whom, that subject is spoken of, and the others of these are not. */
function settleRoles(topics: ReadonlyMap<string, number>, hurting: ReadonlySet<Hurting>): ReadonlyMap<string, number> {
  if (hurting.size === 0) return topics;
  const told = new Set([...hurting].map((one) => SUBJECTS[one]));
  const others = new Set(Object.values(SUBJECTS).filter((topic) => !told.has(topic) && topic !== 'lado'));
  const settled = new Map([...topics].filter(([topic]) => !others.has(topic)));
  for (const topic of told) settled.set(topic, (settled.get(topic) ?? 0) + 1);
  return settled;
}

/** Where a child may be in danger, the subjects of that danger are spoken of. */
function withDanger(danger: DangerSign | null, topics: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  if (danger === null) return topics;
  return new Map([...DANGER_TOPICS[danger].map((topic): [string, number] => [topic, 1]), ...topics]);
}

function likelyOnes(likely: ReadonlyMap<string, number>): readonly string[] {
  return [...likely].filter(([, share]) => share >= LIKELY).map(([topic]) => topic);
}

/** Passages on a subject that was spoken of in words that the document does not use. */
function unfound(
  subjects: readonly string[],
  found: readonly FoundPassage[],
  version: GuidanceVersion,
): readonly FoundPassage[] {
  const there = new Set(found.map(({ passage }) => passage.topic));
  return [...new Set(subjects)]
    .filter((topic) => !there.has(topic))
    .flatMap((topic) => passagesOn(topic, version).slice(0, MOST_UNFOUND))
    .map((passage) => ({ passage, score: UNFOUND, covered: 0 }));
}
