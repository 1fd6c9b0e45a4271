import { describe, expect, it } from 'vitest';
import { answerThresholdQuestion } from '../../../../src/core/thresholds/answering/answer-threshold-question.js';
import type { Asked } from '../../../../src/core/thresholds/answering/asked.js';
import { stopByIntent } from '../../../../src/core/thresholds/answering/stop-by-intent.js';
import { readIntent } from '../../../../src/core/thresholds/intent/read-intent.js';
import { listen } from '../../../../src/core/thresholds/learned/listen.js';
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

  it.each([
    [null, 'stopped'],
    ['missing', 'goes-on'],
    ['grave', 'goes-on'],
  ] as const)('turns away what no rule would, unless a child may be in danger: %s', (danger, status) => {
    const said = readWords('can you book me on a bus to the training venue');
    expect(readIntent(said.words)).toBeNull();
    const asked: Asked = {
      ...{ text: '', index, said, heard: listen(said), danger, dangerLikely: 0, personalData: false, cannotAct: false },
      ...{ situation: null, topics: new Map(), subjectLikely: 0, found: [], unknownWords: [] },
    };
    expect(stopByIntent(asked).status).toBe(status);
  });
});
