import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerThresholdQuestion } from '../../../../src/core/thresholds/answering/answer-threshold-question.js';
import { readIntent } from '../../../../src/core/thresholds/intent/read-intent.js';
import { readWords } from '../../../../src/core/thresholds/reading/read-words.js';
import { sampleGuidanceIndex } from '../../../kit/sample-guidance-index.js';

const index = sampleGuidanceIndex();
const CALM =
  'Attendance was 89 per cent last term, mum is happy to have some help with bedtimes, and the early help assessment is booked. ';

describe('what was learned from questions', () => {
  it.each([
    ['he has got mum pinned against the cooker with a knife right now', 'being-hurt'],
    ['she has just swallowed all her tablets', 'overdose'],
    ['he was hurt and is scared to go home tonight', 'unsafe-home'],
  ])('says nothing against a danger at the end of a long message, which it did not listen to: %s', (danger, sign) => {
    expect(answerThresholdQuestion(`${CALM.repeat(8)}${danger}`, index).emergency?.sign).toBe(sign);
  });

  it('turns nobody away who may speak of a child in danger', () => {
    const lines = ['src/learn/examples/danger.jsonl', 'tests/core/thresholds/questions/danger-or-not.jsonl']
      .flatMap((file) => readFileSync(join(import.meta.dirname, '../../../..', file), 'utf8').split('\n'))
      .filter(Boolean)
      .map((line) => (JSON.parse(line) as { readonly question: string }).question);
    const shown = lines
      .map((question) => ({ question, answer: answerThresholdQuestion(question, index) }))
      .filter(({ question, answer }) => answer.emergency !== null && readIntent(readWords(question).words) === null);
    expect(shown.length).toBeGreaterThan(500);
    expect(shown.filter(({ answer }) => answer.status === 'declined').map(({ question }) => question)).toEqual([]);
  });
});
