import { describe, expect, it } from 'vitest';
import type { Asked } from '../../../../src/core/thresholds/answering/asked.js';
import { lookAgainForDanger } from '../../../../src/core/thresholds/answering/look-again-for-danger.js';
import type { Passage } from '../../../../src/core/thresholds/guidance/passage.js';
import { readWords } from '../../../../src/core/thresholds/reading/read-words.js';
import { sampleGuidanceIndex } from '../../../kit/sample-guidance-index.js';

const index = sampleGuidanceIndex();
const [passage] = index.version.passages;
if (passage === undefined) throw new Error('The sample document is empty.');
const anyPassage: Passage = { ...passage, topic: 'universal' };

/** What a second look makes of words of which the best passage speaks so far, and with so much to say for it. */
function lookAt(text: string, covered: number, score: number) {
  const asked: Asked = {
    text,
    index,
    said: readWords(text),
    danger: null,
    heard: null,
    dangerLikely: 0.1,
    personalData: false,
    cannotAct: false,
    situation: null,
    topics: new Map(),
    subjectLikely: 0,
    found: [{ passage: anyPassage, score, covered }],
    unknownWords: [],
  };
  const step = lookAgainForDanger(asked);
  return step.status === 'stopped' ? 'stopped' : step.asked.danger;
}

describe('what the document hardly speaks of', () => {
  it('carries the quiet line, since it may be a danger told in an odd way', () => {
    expect(lookAt('the geese are flying backwards over her house', 0.1, 6)).toBe('grave');
  });

  it('carries the line though it began earlier, when it is told of this minute', () => {
    expect(lookAt('it was quiet and now the geese are flying backwards', 0.1, 6)).toBe('grave');
  });

  it('carries none when it is told as over', () => {
    expect(lookAt('last year the geese flew backwards over her house', 0.1, 6)).toBeNull();
  });

  it('carries none when the document speaks of much of it, or plainly of some', () => {
    expect(lookAt('the geese are flying backwards over her house', 0.3, 6)).toBeNull();
    expect(lookAt('the geese are flying backwards over her house', 0.1, 20)).toBeNull();
  });
});
