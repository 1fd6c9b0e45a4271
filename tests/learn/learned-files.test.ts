import { describe, expect, it } from 'vitest';
import danger from '../../src/core/thresholds/learned/weights/danger.json' with { type: 'json' };
import intent from '../../src/core/thresholds/learned/weights/intent.json' with { type: 'json' };
import subjects from '../../src/core/thresholds/learned/weights/subjects.json' with { type: 'json' };
import { readSampleGuidance } from '../../src/adapters/prisma/sample-board/read-sample-guidance.js';
import { fingerprintOf } from '../../src/learn/learn-thresholds.js';
import { LEARNED_FROM, readExamples } from '../../src/learn/read-examples.js';

const told = LEARNED_FROM.flatMap((folder) => readExamples(folder));
const sample = readSampleGuidance();

describe('what was learned', () => {
  it('is of the questions and the document as they are now: after a change of either, run `npm run learn`', () => {
    const now = fingerprintOf(told, sample.passages);
    expect([subjects.from, danger.from, intent.from]).toEqual([now, now, now]);
  });

  it('names subjects as the document does', () => {
    const held = new Set(sample.passages.flatMap(({ topic }) => topic ?? []));
    expect(subjects.classes.filter((name) => !held.has(name))).toEqual([]);
  });

  it('is of questions of which none is there twice with another answer', () => {
    const seen = new Map<string, string>();
    const twice = told.filter(({ question, now }) => {
      const before = seen.get(question);
      seen.set(question, String(now));
      return before !== undefined && now !== null && before !== 'null' && before !== String(now);
    });
    expect(twice.map(({ question }) => question)).toEqual([]);
  });
});
