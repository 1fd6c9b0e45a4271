import type { Passage } from '../guidance/passage.js';
import { speaksOfPractice } from '../intent/speaks-of-practice.js';
import type { FoundPassage } from '../ports.js';
import { WORD_CLASSES } from '../vocabulary/word-classes.js';
import { accompanied, frontDoorOf, goesOn, type Asked, type Step } from './asked.js';

/** Evidence below which nothing near enough was found, where nobody's child is spoken of. */
const ENOUGH = 6;
/** Score that is enough where a child or a family is spoken of, or a subject of the document. */
const ENOUGH_OF_SOMEBODY = 3;
/** Evidence that is enough where words of the trade are said, of nobody in particular: "threshold" alone is no subject. */
const ENOUGH_OF_PRACTICE = 3.5;
/** What was learned tells of one subject: likely enough to be of this document, and to be answered. */
const LIKELY = 0.2;
const LIKELY_ENOUGH = 0.4;
const MOST_NEAREST = 3;
const SOMEBODY: ReadonlySet<string> = new Set([
  ...(WORD_CLASSES['child'] ?? []),
  ...(WORD_CLASSES['parent'] ?? []),
  ...'he she him her his they them family families kids'.split(' '),
]);

/**
 * Lets through what the document speaks of. What it does not is said plainly, with the number to ring and the nearest passages
 * to choose from. Where a child may be in danger, something is always shown.
 */
export const passGate: Step = (asked) => {
  if (isEnough(asked)) return goesOn(asked);
  const nearest = nearestOf(asked.found);
  const frontDoor = frontDoorOf(asked);
  if (!isOfOurs(asked)) {
    const reason = 'off-subject';
    return { status: 'stopped', answer: { status: 'declined', reason, frontDoor, ...accompanied(asked) } };
  }
  const { unknownWords } = asked;
  return {
    status: 'stopped',
    answer: { status: 'not-covered', nearest, frontDoor, unknownWords, ...accompanied(asked) },
  };
};

/** What speaks for a passage, and for its being what was asked: evidence × √coverage. */
export function evidence(found: FoundPassage | undefined): number {
  return found === undefined ? 0 : found.score * Math.sqrt(found.covered);
}

function isEnough(asked: Asked): boolean {
  const { found, topics, subjectLikely, danger } = asked;
  const [best] = found;
  if (best === undefined) return false;
  if (danger !== null) return true;
  if (topics.size > 0 || subjectLikely >= LIKELY_ENOUGH || speaksOfSomebody(asked))
    return best.score >= ENOUGH_OF_SOMEBODY;
  return evidence(best) >= (speaksOfPractice(asked.said.words) ? ENOUGH_OF_PRACTICE : ENOUGH);
}

/** Whether it may be a question for a threshold document at all. */
function isOfOurs(asked: Asked): boolean {
  const { topics, subjectLikely, said } = asked;
  return topics.size > 0 || subjectLikely >= LIKELY || speaksOfSomebody(asked) || speaksOfPractice(said.words);
}

function speaksOfSomebody({ said, situation, personalData }: Asked): boolean {
  return personalData || (situation?.ages.length ?? 0) > 0 || said.words.some((word) => SOMEBODY.has(word));
}

function nearestOf(found: readonly FoundPassage[]): readonly Passage[] {
  const byTopic = new Map(
    found
      .slice(0, 10)
      .reverse()
      .map(({ passage }) => [passage.topic ?? passage.id, passage]),
  );
  return [...byTopic.values()].reverse().slice(0, MOST_NEAREST);
}
