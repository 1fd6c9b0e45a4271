import { clausesOf } from '../matching/clauses-of.js';
import { readTopics } from '../matching/read-topics.js';
import { weighPassages } from '../matching/weigh-passages.js';
import { readSituation } from '../situation/read-situation.js';
import { whoHurtWhom, type Hurting } from '../situation/who-hurt-whom.js';
import { goesOn, type Step } from './asked.js';

/** Looked at before weighing; after it only so many stay. */
const MOST_LOOKED_AT = 150;
const MOST_KEPT = 25;

/** Looks for what was said, without what was denied, and weighs what was found by topic, age and signs of weight. */
export const findPassages: Step = (asked) => {
  const { said, index, danger } = asked;
  const situation = readSituation(said);
  const affirmed = said.words.map((word, at) => (situation.denied.has(at) ? '–' : word));
  const topics = settleRoles(readTopics(affirmed), whoHurtWhom(said, situation.denied));
  const found = index.find({ clauses: clausesOf(said, situation.denied) }, MOST_LOOKED_AT);
  const weighed = weighPassages(found, { topics, situation, danger, version: index.version });
  return goesOn({ ...asked, situation, topics, found: weighed.slice(0, MOST_KEPT) });
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
