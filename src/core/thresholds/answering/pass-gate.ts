import type { Passage } from '../guidance/passage.js';
import type { FoundPassage } from '../ports.js';
import { accompanied, frontDoorOf, goesOn, type Asked, type Step } from './asked.js';

/** Evidence below which nothing near enough was found; with a topic that is spoken of, much less is enough. */
const ENOUGH = 4.6;
const ENOUGH_ON_TOPIC = 2.2;
const MOST_NEAREST = 3;

/**
 * Lets through what the document speaks of. What it does not is said plainly, with the number to ring and the nearest passages
 * to choose from. Where a child may be in danger, something is always shown.
 */
export const passGate: Step = (asked) => {
  if (isEnough(asked)) return goesOn(asked);
  const nearest = nearestOf(asked.found);
  const frontDoor = frontDoorOf(asked);
  if (asked.topics.size === 0 && evidence(asked.found[0]) < ENOUGH / 2) {
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

function isEnough({ found, topics, danger }: Asked): boolean {
  const [best] = found;
  if (best === undefined) return false;
  if (danger !== null) return true;
  const onTopic = topics.has(best.passage.topic ?? '');
  return evidence(best) >= (onTopic ? ENOUGH_ON_TOPIC : ENOUGH);
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
