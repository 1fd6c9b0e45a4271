import { expect, it } from 'vitest';
import { inSlices } from '../../../../src/adapters/clock/in-slices.js';
import { answerThresholdQuestion } from '../../../../src/core/thresholds/answering/answer-threshold-question.js';
import { PassageIndex } from '../../../../src/core/thresholds/matching/passage-index.js';
import { sampleGuidanceIndex } from '../../../kit/sample-guidance-index.js';

const QUESTIONS = [
  'is a 14 year old missing overnight level 4?',
  'young carer misssing school to look after dad',
  'what is a MARAC',
  'do I need consent to refer to the front door',
  'threshold for a flying saucer licence',
];

it('answers the same, made at once or in slices', async () => {
  const whole = sampleGuidanceIndex();
  const sliced = await inSlices(PassageIndex.inSlices(whole.version));
  for (const question of QUESTIONS)
    expect(answerThresholdQuestion(question, sliced)).toEqual(answerThresholdQuestion(question, whole));
});

it('lets others have their turn many times while it is made', async () => {
  let turns = 0;
  let made = false;
  const other = (): void => {
    turns += 1;
    if (!made) setImmediate(other);
  };
  setImmediate(other);
  await inSlices(PassageIndex.inSlices(sampleGuidanceIndex().version));
  made = true;
  expect(turns).toBeGreaterThan(5);
});
