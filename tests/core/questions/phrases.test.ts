import { describe, expect, it } from 'vitest';
import { isActing } from '../../../src/core/questions/question.js';
import { readQuestion } from '../../../src/core/questions/read-question.js';
import { allPhrases, faultOf, isGraveFault, type ExpectedPhrase } from './phrases.js';
import { withOneSlip } from './with-one-slip.js';

const phrases = allPhrases();

/** Phrases wrongly read, as lines to look at. */
function faults(some: readonly ExpectedPhrase[]): readonly string[] {
  return some.flatMap((one) => {
    const fault = faultOf(one, readQuestion(one.text));
    return fault === null ? [] : [`${one.kind.join('/')} <- ${fault}: ${one.text}`];
  });
}

describe('the collected phrases', () => {
  it('number more than a thousand, of many voices', () => {
    expect(phrases.length).toBeGreaterThan(1000);
    expect(new Set(phrases.map(({ voice }) => voice)).size).toBeGreaterThan(8);
  });

  it('are read rightly, 98 in 100 at least', () => {
    const wrong = faults(phrases);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(phrases.length * 0.02);
  });

  it.each([...new Set(phrases.map(({ voice }) => voice))])(
    'are read rightly in the voice of %s, 96 in 100 at least',
    (voice) => {
      const own = phrases.filter((one) => one.voice === voice);
      const wrong = faults(own);
      expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(own.length * 0.04);
    },
  );

  it('never lead to a change, nor to an answer, that was not asked for', () => {
    expect(phrases.filter((one) => isGraveFault(one, readQuestion(one.text))).map(({ text }) => text)).toEqual([]);
  });

  it('show every child in danger', () => {
    const endangered = phrases.filter(({ danger }) => danger === true);
    expect(endangered.length).toBeGreaterThan(100);
    expect(faults(endangered)).toEqual([]);
  });

  it('are read the same in capitals, but for names', () => {
    const shouted = phrases
      .filter(({ kind }) => !kind.includes('record-for-another'))
      .map((one) => ({ ...one, text: one.text.toUpperCase() }));
    expect(faults(shouted).length).toBeLessThanOrEqual(phrases.length * 0.02);
    expect(shouted.filter((one) => isGraveFault(one, readQuestion(one.text)))).toEqual([]);
  });
});

describe('a slip of one letter in a long word', () => {
  const slipped = phrases.flatMap((one, index) => {
    const text = withOneSlip(one.text, index);
    return text === null ? [] : [{ ...one, text }];
  });

  it('leaves 94 in 100 phrases read rightly', () => {
    const wrong = faults(slipped);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(slipped.length * 0.06);
  });

  it('never turns a phrase that shows something into one that changes something', () => {
    const acting = slipped.filter(
      (one) => isActing(readQuestion(one.text).kind) && faultOf(one, readQuestion(one.text)) !== null,
    );
    expect(acting.filter((one) => isGraveFault(one, readQuestion(one.text))).map(({ text }) => text)).toEqual([]);
  });
});
