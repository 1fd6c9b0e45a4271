import { readFileSync } from 'node:fs';
import { readSampleGuidance } from '../adapters/prisma/sample-board/read-sample-guidance.js';
import { answerThresholdQuestion } from '../core/thresholds/answering/answer-threshold-question.js';
import { PassageIndex } from '../core/thresholds/matching/passage-index.js';
import { Fault } from '../core/shared/fault.js';
import { asId } from '../core/shared/ids.js';
import { evaluateThresholds } from './evaluate-thresholds.js';

/**
 * Asks the sample document every question of a file, and says how the answers compare with those expected, beside the aims,
 * with every miss. No database, no network. Throws a Fault whose sentence says what is wrong with the file.
 */
export function evaluateThresholdFile(file: string, say: (line: string) => void): 0 {
  const index = new PassageIndex({
    ...readSampleGuidance(),
    id: asId('sample-guidance'),
    boardId: asId('sample-board'),
    number: 1,
    currentFrom: null,
  });
  say(evaluateThresholds(textOf(file), (question) => answerThresholdQuestion(question, index)).text);
  return 0;
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    const message = `I cannot read ${file}; please check its name and that it may be read.`;
    throw new Fault('evaluate.unreadable', { message });
  }
}
