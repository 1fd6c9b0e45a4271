import { answerThresholdQuestion } from '../answering/answer-threshold-question.js';
import type { GuidanceIndex } from '../ports.js';
import type { GoldenQuestion } from './golden-question.js';
import { judgeAnswer, type GoldenFault } from './judge-answer.js';

/** An answer that would be worse than the one that people get today. */
export interface WorseAnswer {
  readonly question: GoldenQuestion;
  /** Only those which today's answer does not have; the worst first. */
  readonly faults: readonly GoldenFault[];
}

/** How a new version answers a golden set, beside the version that counts today. */
export interface GoldenReplay {
  readonly asked: number;
  /** Answered as the board wants it. */
  readonly good: number;
  /** Not as the board wants it, and no better today: no reason to stop. */
  readonly asBefore: number;
  readonly worse: readonly WorseAnswer[];
}

/** Replays a golden set, a question with each step. Where nothing counts today, every fault counts as a worse answer. */
export function* replayGolden(
  questions: readonly GoldenQuestion[],
  { next, today }: { readonly next: GuidanceIndex; readonly today: GuidanceIndex | null },
): Generator<void, GoldenReplay> {
  const judged: (WorseAnswer & { readonly all: number })[] = [];
  for (const question of questions) {
    const faults = judgeAnswer(answerThresholdQuestion(question.question, next), question);
    yield;
    const known =
      faults.length === 0 || today === null
        ? []
        : judgeAnswer(answerThresholdQuestion(question.question, today), question);
    judged.push({ question, all: faults.length, faults: faults.filter((fault) => !known.includes(fault)) });
    yield;
  }
  return {
    asked: questions.length,
    good: judged.filter(({ all }) => all === 0).length,
    asBefore: judged.filter(({ all, faults }) => all > 0 && faults.length === 0).length,
    worse: judged.flatMap(({ question, faults }) => (faults.length === 0 ? [] : [{ question, faults }])),
  };
}
