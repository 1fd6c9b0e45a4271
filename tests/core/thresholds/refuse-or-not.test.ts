import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { answerThresholdQuestion } from '../../../src/core/thresholds/answering/answer-threshold-question.js';
import { sampleGuidanceIndex } from '../../kit/sample-guidance-index.js';

const line = z.object({ id: z.string(), question: z.string(), refuse: z.boolean() });

/** What is not answered from the document, and practice that only sounds like it (`questions/README.md`). */
describe('a refusal', () => {
  const index = sampleGuidanceIndex();
  const lines = readFileSync(join(import.meta.dirname, 'questions', 'refuse-or-not.jsonl'), 'utf8')
    .split('\n')
    .filter((text) => text !== '')
    .map((text) => line.parse(JSON.parse(text)));
  const refuses = ({ question }: z.infer<typeof line>): boolean =>
    answerThresholdQuestion(question, index).status !== 'answered';

  it('is given where one is due', () => {
    const due = lines.filter(({ refuse }) => refuse);
    expect(due.filter(refuses).length / due.length).toBeGreaterThanOrEqual(0.95);
  });

  it('is seldom given to a question of practice', () => {
    const notDue = lines.filter(({ refuse }) => !refuse);
    expect(notDue.filter(refuses).length / notDue.length).toBeLessThanOrEqual(0.08);
  });
});
