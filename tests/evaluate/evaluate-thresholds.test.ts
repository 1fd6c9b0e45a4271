import { describe, expect, it } from 'vitest';
import type { ThresholdAnswer } from '../../src/core/thresholds/answering/threshold-answer.js';
import { evaluateThresholds } from '../../src/evaluate/evaluate-thresholds.js';
import { isExpectedTopic } from '../../src/evaluate/equal-topics.js';
import { aPassage } from '../kit/builders/a-guidance-version.js';

const nothing = { emergency: null, personalData: false, cannotAct: false } as const;
function shown(level: number, topic: string): ThresholdAnswer {
  const passage = { passage: aPassage({ level, topic }), strength: 1 };
  return {
    status: 'answered',
    ...nothing,
    singleLevel: null,
    levels: [{ level: { number: level, name: '' }, passages: [passage] }],
    passages: [passage],
    procedures: [],
    contacts: [],
    wouldChange: [],
    asked: null,
    unknownWords: [],
  };
}
const declined: ThresholdAnswer = { status: 'declined', reason: 'drafting', frontDoor: null, ...nothing };

function line(given: object): string {
  return JSON.stringify({
    id: 'T1',
    question: 'asked',
    expect_level: [3],
    expect_topic: 'health',
    emergency: false,
    pii: false,
    out_of_scope: false,
    ...given,
  });
}

describe('the evaluation', () => {
  it('counts what is shown and what is understated', () => {
    const file = [line({ question: 'three' }), line({ question: 'two' })].join('\n');
    const { figures } = evaluateThresholds(file, (question) => shown(question === 'three' ? 3 : 2, 'health'));
    expect(figures.level).toEqual({ many: 1, of: 2 });
    expect(figures.understated).toEqual({ many: 1, of: 2 });
    expect(figures.topic).toEqual({ many: 2, of: 2 });
  });

  it('leaves levels out where none is expected', () => {
    const { figures } = evaluateThresholds(line({ expect_level: [] }), () => shown(4, 'health'));
    expect(figures.level.of).toBe(0);
  });

  it('counts refusals both ways', () => {
    const file = [line({}), line({ out_of_scope: true })].join('\n');
    const { figures } = evaluateThresholds(file, () => declined);
    expect(figures.refused).toEqual({ many: 1, of: 1 });
    expect(figures.wronglyRefused).toEqual({ many: 1, of: 1 });
  });

  it('lists every miss with what was expected and what came', () => {
    const { text } = evaluateThresholds(line({ emergency: true }), () => shown(2, 'money'));
    expect(text).toContain('emergency line when due: T1 “asked” expected health at 3; got answered levels 2; money/2');
    expect(text).toContain('level understated');
  });

  it('names the line it cannot read', () => {
    expect(() => evaluateThresholds(`${line({})}\n{"id":1}`, () => declined)).toThrow('Line 2');
  });

  it('takes an ordinary sign for what is expected where nothing special is', () => {
    expect(isExpectedTopic('universal', { topic: 'health', level: 1 })).toBe(true);
    expect(isExpectedTopic('universal', { topic: 'health', level: 2 })).toBe(false);
  });
});
