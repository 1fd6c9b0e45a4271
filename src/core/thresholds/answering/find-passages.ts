import { clausesOf } from '../matching/clauses-of.js';
import { readTopics } from '../matching/read-topics.js';
import { weighPassages } from '../matching/weigh-passages.js';
import { readSituation } from '../situation/read-situation.js';
import { goesOn, type Step } from './asked.js';

/** Looked at before weighing; after it only so many stay. */
const MOST_LOOKED_AT = 150;
const MOST_KEPT = 25;

/** Looks for what was said, without what was denied, and weighs what was found by topic, age and signs of weight. */
export const findPassages: Step = (asked) => {
  const { said, index, danger } = asked;
  const situation = readSituation(said);
  const affirmed = said.words.map((word, at) => (situation.denied.has(at) ? '–' : word));
  const topics = readTopics(affirmed);
  const found = index.find({ clauses: clausesOf(said, situation.denied) }, MOST_LOOKED_AT);
  const weighed = weighPassages(found, { topics, situation, danger, version: index.version });
  return goesOn({ ...asked, situation, topics, found: weighed.slice(0, MOST_KEPT) });
};
