import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { answerThresholdQuestion } from '../../../src/core/thresholds/answering/answer-threshold-question.js';
import { sampleGuidanceIndex } from '../../kit/sample-guidance-index.js';

const line = z.object({ id: z.string(), question: z.string(), emergency: z.boolean() });

/** Dangers and what only sounds like one, in batches, each measured before it was learned from (`questions/README.md`). */
describe('the emergency line', () => {
  const index = sampleGuidanceIndex();
  const lines = readFileSync(join(import.meta.dirname, 'questions', 'danger-or-not.jsonl'), 'utf8')
    .split('\n')
    .filter((text) => text !== '')
    .map((text) => line.parse(JSON.parse(text)));
  const answered = lines.map(({ question, emergency }) => ({
    due: emergency,
    sign: answerThresholdQuestion(question, index).emergency?.sign ?? null,
  }));
  type Answered = (typeof answered)[number];
  const shows = ({ sign }: Answered): boolean => sign !== null;
  /** In the colour of alarm: `docs/decisions/0023-grave-worries-get-the-emergency-line-quietly.md`. */
  const alarms = ({ sign }: Answered): boolean => sign !== null && sign !== 'grave';

  it('is shown for the dangers that were learned from', () => {
    const due = answered.filter((one) => one.due);
    expect(due.filter(shows).length / due.length).toBeGreaterThanOrEqual(0.98);
  });

  it('seldom alarms for what only sounds like danger, and is not often shown quietly', () => {
    const notDue = answered.filter((one) => !one.due);
    expect(notDue.filter(alarms).length / notDue.length).toBeLessThanOrEqual(0.08);
    expect(notDue.filter(shows).length / notDue.length).toBeLessThanOrEqual(0.12);
  });
});
