import { Fault } from '../../shared/fault.js';
import type { GuidanceIndex } from '../ports.js';
import { readWords } from '../reading/read-words.js';
import type { Asked, Step } from './asked.js';
import { composeAnswer } from './compose-answer.js';
import { findPassages } from './find-passages.js';
import { guardPersonalData } from './guard-personal-data.js';
import { lookAgainForDanger } from './look-again-for-danger.js';
import { mendSpelling } from './mend-spelling.js';
import { noticeDanger } from './notice-danger.js';
import { passGate } from './pass-gate.js';
import { stopByIntent } from './stop-by-intent.js';
import { stopUnreadable } from './stop-unreadable.js';
import type { ThresholdAnswer } from './threshold-answer.js';

/**
 * The steps of an answer, in their order. Danger is read first and personal details second, so that whatever stops the answer
 * afterwards still carries the emergency line and the kind word; each may add to what is known, or stop.
 */
const STEPS: readonly Step[] = [
  noticeDanger,
  guardPersonalData,
  stopUnreadable,
  stopByIntent,
  mendSpelling,
  findPassages,
  lookAgainForDanger,
  passGate,
  composeAnswer,
];

/**
 * What the board's document says to a question, as typed or dictated. Pure: the same question on the same version always gets
 * the same answer. Passages are verbatim, levels come only from passages that are shown, nothing typed is returned or kept.
 */
export function answerThresholdQuestion(text: string, index: GuidanceIndex): ThresholdAnswer {
  let asked: Asked = {
    text,
    index,
    said: readWords(text),
    danger: null,
    heard: null,
    dangerLikely: 0,
    personalData: false,
    cannotAct: false,
    situation: null,
    topics: new Map(),
    subjectLikely: 0,
    found: [],
    unknownWords: [],
  };
  for (const step of STEPS) {
    const stepped = step(asked);
    if (stepped.status === 'stopped') return stepped.answer;
    ({ asked } = stepped);
  }
  throw new Fault('unexpected', { message: 'The last step of an answer did not answer.' });
}
