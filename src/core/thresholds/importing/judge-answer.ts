import type { ThresholdAnswer } from '../answering/threshold-answer.js';
import type { GoldenQuestion } from './golden-question.js';

/**
 * What an answer to a golden question lacks. `level-lost`: none of the levels expected is among those shown.
 * `understated`: the highest shown is below the lowest expected. `topic-gone`: no passage near the top is on the subject.
 */
export const GOLDEN_FAULTS = ['emergency-lost', 'understated', 'level-lost', 'topic-gone'] as const;
export type GoldenFault = (typeof GOLDEN_FAULTS)[number];

/** The subject has to be among the first passages and what to do next: further down nobody reads. */
const FIRST = 3;

/** The worst first; empty where the answer is as the board wants it. */
export function judgeAnswer(
  answer: ThresholdAnswer,
  { levels, topic, emergency }: Pick<GoldenQuestion, 'levels' | 'topic' | 'emergency'>,
): readonly GoldenFault[] {
  const shown = answer.status === 'answered' ? answer.levels.map(({ level }) => level.number) : [];
  const lost = levels.length > 0 && !levels.some((level) => shown.includes(level));
  const understated = lost && shown.length > 0 && Math.max(...shown) < Math.min(...levels);
  const gone = topic !== null && !topicsOf(answer).includes(topic);
  const faults: readonly (readonly [GoldenFault, boolean])[] = [
    ['emergency-lost', emergency && answer.emergency === null],
    ['understated', understated],
    ['level-lost', lost && !understated],
    ['topic-gone', gone],
  ];
  return faults.flatMap(([fault, is]) => (is ? [fault] : []));
}

function topicsOf(answer: ThresholdAnswer): readonly (string | null)[] {
  if (answer.status === 'not-covered') return answer.nearest.map(({ topic }) => topic);
  if (answer.status !== 'answered') return [];
  const first = answer.passages.slice(0, FIRST).map(({ passage }) => passage.topic);
  return [...first, ...answer.procedures.slice(0, FIRST).map(({ topic }) => topic)];
}
