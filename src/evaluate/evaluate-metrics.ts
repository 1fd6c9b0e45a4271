import { inOurNames } from './data-set-names.js';
import { sampleBoard } from './ask-sample-board.js';
import type { Given } from './given-answer.js';
import { judgeGiven, VERDICTS, type Verdict } from './judge-given.js';
import { EXPECTED_KINDS, readQuestionLines, type QuestionLine } from './read-question-lines.js';

/** A question with what came of it. */
export interface JudgedLine {
  readonly line: QuestionLine;
  readonly given: Given;
  readonly verdict: Verdict;
}

/** Asks the sample board each question and judges what comes. */
export function judgeMetrics(lines: readonly QuestionLine[]): readonly JudgedLine[] {
  const board = sampleBoard();
  return lines.map((asked) => {
    const line = inOurNames(asked);
    const given = board.ask(line.question);
    return { line, given, verdict: judgeGiven(line, given, board.partsOf) };
  });
}

/**
 * Asks the sample board every question of a file and says how many were right, refused, asked back and wrong, by kind and
 * in all, with every wrong and every refused one. Answers the exit code: 1 when one was wrong.
 */
export function evaluateMetrics(file: string, say: (line: string) => void): 0 | 1 {
  const judged = judgeMetrics(readQuestionLines(file));
  say(row('', VERDICTS, 'in all'));
  for (const kind of EXPECTED_KINDS) {
    const some = judged.filter(({ line }) => line.kind === kind);
    if (some.length > 0) say(countRow(kind, some));
  }
  say(countRow('in all', judged));
  for (const verdict of ['wrong', 'refused', 'asked'] as const) sayEach(judged, verdict, say);
  return judged.some(({ verdict }) => verdict === 'wrong') ? 1 : 0;
}

function countRow(name: string, judged: readonly JudgedLine[]): string {
  const counts = VERDICTS.map((verdict) => String(judged.filter((one) => one.verdict === verdict).length));
  return row(name, counts, String(judged.length));
}

function row(name: string, counts: readonly string[], all: string): string {
  return [name.padEnd(14), ...[...counts, all].map((count) => count.padStart(9))].join('');
}

function sayEach(judged: readonly JudgedLine[], verdict: Verdict, say: (line: string) => void): void {
  const some = judged.filter((one) => one.verdict === verdict);
  if (some.length === 0) return;
  say('');
  say(`${verdict}:`);
  for (const { line, given } of some) {
    say(`  ${line.id}  ${line.question}`);
    say(`        expected: ${expectation(line)}`);
    say(`        came:     ${sayGiven(given)}`);
  }
}

function expectation({ kind, measures, period, values }: QuestionLine): string {
  const figures = values.filter((value) => value !== null).join(', ');
  return [kind, measures.join(' / '), period, figures].filter((part) => part !== '').join('; ');
}

function sayGiven(given: Given): string {
  switch (given.kind) {
    case 'value':
    case 'series':
    case 'compared':
    case 'apart': {
      const measures = given.kind === 'value' ? given.measures.join(' / ') : given.measure;
      const points = given.points.map(({ period, value }) => `${period}: ${value ?? 'not reported'}`);
      return [given.kind, measures, points.join(', ')].join('; ');
    }
    case 'change':
      return `change; ${given.measure}; ${given.to} vs ${given.from}; ${given.difference}`;
    case 'not-reported':
      return `not reported; ${given.measure}; ${given.period}`;
    case 'asked':
      return given.what === 'period' ? 'asked which time is meant' : `asked which: ${given.measures.join(' / ')}`;
    case 'not-held':
      return 'said not to be held';
    case 'told':
      return `${given.what === 'held' ? 'what is held' : 'what is meant'}: ${given.measures.join(' / ')}`;
    case 'other':
      return given.words;
  }
}
