import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerThresholdQuestion } from '../../../../src/core/thresholds/answering/answer-threshold-question.js';
import type { ThresholdAnswer } from '../../../../src/core/thresholds/answering/threshold-answer.js';
import { levelsOf } from '../../../../src/core/thresholds/guidance/passage.js';
import { PassageIndex } from '../../../../src/core/thresholds/matching/passage-index.js';
import { aGuidanceVersion, aPassage } from '../../../kit/builders/a-guidance-version.js';
import { sampleGuidanceIndex } from '../../../kit/sample-guidance-index.js';

const index = sampleGuidanceIndex();
function answer(text: string): ThresholdAnswer {
  return answerThresholdQuestion(text, index);
}
function answered(text: string): Extract<ThresholdAnswer, { status: 'answered' }> {
  const got = answer(text);
  if (got.status !== 'answered') throw new Error(`It was ${got.status}.`);
  return got;
}
function levels(text: string): readonly number[] {
  return answered(text).levels.map(({ level }) => level.number);
}

describe('an answer about thresholds', () => {
  it('groups passages by level, the highest first, by the document’s own names', () => {
    const { levels: groups } = answered('young carer missing 2 days a week because she is lifting and washing dad');
    expect(groups.length).toBeGreaterThan(0);
    expect(groups.map(({ level }) => level.number)).toEqual(
      groups.map(({ level }) => level.number).sort((a, b) => b - a),
    );
    expect(groups.find(({ level }) => level.number === 3)?.level.name).toBe('Additional');
  });

  it('puts the emergency line before whatever else it says', () => {
    const got = answered('8 week old has a small bruise on her cheek');
    expect(got.emergency).toMatchObject({ sign: 'injured', frontDoor: { telephone: '0121 569 3100' } });
    expect(got.levels[0]?.level.number).toBe(4);
  });

  it('carries the emergency line even where it declines', () => {
    const got = answer('write me a chronology, she says she will kill herself tonight and has the tablets');
    expect(got).toMatchObject({ status: 'declined', reason: 'drafting', emergency: { sign: 'suicide' } });
  });

  it('says once that details were typed, and answers', () => {
    const got = answered('Jayden Marsh dob 04/03/2012, mum drunk every day');
    expect(got.personalData).toBe(true);
    expect(JSON.stringify(got)).not.toMatch(/Marsh|04\/03\/2012/i);
    expect(got.unknownWords).toEqual([]);
  });

  it('cannot send anything, says so, and answers', () => {
    expect(answered('send this to MASH for me: he says dad hit him with a shoe').cannotAct).toBe(true);
  });

  it.each([
    ['', 'empty'],
    ['   \n ', 'empty'],
    ['🙁🙁', 'symbols-only'],
    ['what do I do', 'too-little'],
    ['moje dziecko jest bite w domu co mam zrobić', 'other-language'],
  ])('says kindly that it cannot read %j', (text, reason) => {
    expect(answer(text)).toMatchObject({ status: 'unreadable', reason, frontDoor: { role: 'front-door' } });
  });

  it.each(['what is the weather tomorrow', 'the printer is broken', 'give me a recipe for banana bread'])(
    'does not answer what the document is not about: %s',
    (text) => {
      expect(answer(text).status).not.toBe('answered');
    },
  );

  it('mends slips before it looks', () => {
    expect(levels('neglcted child, always hungy and dirty')).toEqual(
      levels('neglected child, always hungry and dirty'),
    );
  });

  it('tells who hurts whom apart', () => {
    expect(answered('my 15 year old son punches me').passages[0]?.passage.topic).toBe('child_to_parent_violence');
    expect(answered('dad punches his 15 year old son').passages[0]?.passage.topic).toBe('physical_abuse');
  });

  it('keeps the level above beside the lowest', () => {
    expect(Math.max(...levels('eczema flares, parents forget the cream sometimes'))).toBeGreaterThan(1);
  });

  it('asks in one tap for a fact that would decide, together with what can be said already', () => {
    const got = answered('child is left home alone after school');
    expect(got.levels.length).toBeGreaterThan(1);
    expect(got.asked?.fact).toBe('age');
    expect(got.asked?.choices.length).toBeLessThanOrEqual(4);
    expect(answered('14 year old is left home alone once').asked).toBeNull();
  });

  it('names a level alone only where the evidence is strong and all that is close agrees', () => {
    const passages = [
      aPassage({
        id: 'one',
        level: 3,
        topic: 'health',
        text: 'Insulin is skipped and the child is in hospital.',
        alsoSaidAs: ['mum keeps skipping his insulin injections at home'],
      }),
      aPassage({
        id: 'two',
        level: 2,
        topic: 'money',
        text: 'There is too little money for food.',
        alsoSaidAs: ['skint'],
      }),
      ...Array.from({ length: 60 }, (_unused, at) =>
        aPassage({ id: `other-${at}`, topic: 'other', text: `Quite another subject ${at}.`, alsoSaidAs: [] }),
      ),
    ];
    const alone = answerThresholdQuestion(
      'mum keeps skipping his insulin injections at home',
      new PassageIndex(aGuidanceVersion({ passages })),
    );
    expect(alone).toMatchObject({ status: 'answered', singleLevel: { number: 3, name: 'Additional' } });
    const twin = aPassage({
      id: 'three',
      level: 4,
      topic: 'health',
      text: 'Insulin is skipped and the child may die.',
      alsoSaidAs: ['mum keeps skipping his insulin injections at home'],
    });
    const split = answerThresholdQuestion(
      'mum keeps skipping his insulin injections at home',
      new PassageIndex(aGuidanceVersion({ passages: [...passages, twin] })),
    );
    expect(split).toMatchObject({ status: 'answered', singleLevel: null });
  });

  it('does not get lost in ten thousand words', () => {
    const long = 'the family are well known to us and things had been better. '.repeat(1000);
    expect(['answered', 'not-covered', 'declined']).toContain(answer(long).status);
  });
});

describe('whatever is asked', () => {
  const heard = index.version.passages.flatMap(({ alsoSaidAs }) => alsoSaidAs);
  const anything = fc.oneof(
    fc.array(fc.constantFrom(...heard), { minLength: 1, maxLength: 4 }).map((said) => said.join(', ')),
    fc.string({ maxLength: 200 }),
  );

  it('shows passages verbatim from the version, and no level that no shown passage carries', () => {
    const own = new Set(index.version.passages);
    fc.assert(
      fc.property(anything, (text) => {
        const got = answer(text);
        if (got.status !== 'answered') return;
        expect(got.passages.every(({ passage }) => own.has(passage))).toBe(true);
        expect([...got.procedures, ...got.wouldChange].every((passage) => own.has(passage))).toBe(true);
        for (const { level, passages } of got.levels) {
          expect(passages.length).toBeGreaterThan(0);
          expect(passages.every(({ passage }) => levelsOf(passage).includes(level.number))).toBe(true);
        }
        if (got.singleLevel !== null) expect(got.levels.map(({ level }) => level)).toEqual([got.singleLevel]);
      }),
      { numRuns: 150 },
    );
  });

  it('gives the same answer twice', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(answer(text)).toEqual(answer(text));
      }),
      { numRuns: 40 },
    );
  });
});
