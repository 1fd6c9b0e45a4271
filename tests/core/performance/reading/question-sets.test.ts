import { describe, expect, it } from 'vitest';
import { judgeMetrics, type JudgedLine } from '../../../../src/evaluate/evaluate-metrics.js';
import { readQuestionLines } from '../../../../src/evaluate/read-question-lines.js';

/** The sets, and how many of each were right when this was written: fewer is a step back. */
const SETS = [
  { file: 'examples', right: 59 },
  { file: 'development', right: 176 },
  { file: 'held-back', right: 165 },
  { file: 'later', right: 121 },
  { file: 'last', right: 52 },
  { file: 'independent', right: 150 },
  { file: 'new-voices', right: 120 },
  { file: 'fresh', right: 61 },
  { file: 'once', right: 45 },
  { file: 'second-independent', right: 119 },
  { file: 'third-independent', right: 102 },
  { file: 'fourth-independent', right: 106 },
  { file: 'words', right: 55 },
  { file: 'fifth-independent', right: 98 },
  { file: 'fifth-open', right: 96 },
  { file: 'fifth-kept', right: 97 },
  { file: 'narrowed', right: 62 },
  { file: 'narrowed-kept', right: 67 },
  { file: 'sixth-independent', right: 154 },
  { file: 'near-misses', right: 113 },
  { file: 'never-learned/seventh-independent', right: 134 },
] as const;

function judged(file: string): readonly JudgedLine[] {
  return judgeMetrics(readQuestionLines(`tests/core/performance/questions/${file}.jsonl`));
}

describe('questions in people’s own words', () => {
  it.each(SETS)('gives no wrong figure for $file', ({ file }) => {
    const wrong = judged(file).filter(({ verdict }) => verdict === 'wrong');
    expect(wrong.map(({ line, given }) => ({ question: line.question, given }))).toEqual([]);
  });

  it.each(SETS)('answers at least $right of $file', ({ file, right }) => {
    expect(judged(file).filter(({ verdict }) => verdict === 'right').length).toBeGreaterThanOrEqual(right);
  });
});
