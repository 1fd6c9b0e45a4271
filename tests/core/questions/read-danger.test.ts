import { describe, expect, it } from 'vitest';
import { readDanger } from '../../../src/core/questions/read-danger.js';
import { readQuestion } from '../../../src/core/questions/read-question.js';
import { wordsOf } from '../../../src/core/questions/words-of.js';
import { allPhrases } from './phrases.js';

function inDanger(text: string): boolean {
  return readDanger(wordsOf(text));
}

describe('danger to a child', () => {
  it.each([
    'a child says her dad hits her',
    "there's a toddler alone in the road",
    'he has a knife and the kids are in the house',
    "she says she'll kill herself tonight",
    'i dont feel safe at home',
    'chlid with bruises on her neck',
  ])('is seen in "%s"', (text) => {
    expect(inDanger(text)).toBe(true);
  });

  it.each([
    'paper on child sexual exploitation',
    'is knife crime on the agenda',
    "I'm afraid I can't come on Thursday",
    'how many children went missing in q3',
    'when is the next safeguarding children board',
    'add an item on domestic abuse to the agenda',
  ])('is not seen in "%s"', (text) => {
    expect(inDanger(text)).toBe(false);
  });

  it('is seen wherever it stands in a long text', () => {
    const padding = 'we talked about the summer fair and the minibus. '.repeat(100);
    expect(inDanger(`${padding} a boy told me his dad beats him ${padding}`)).toBe(true);
  });

  it('comes before anything else that was asked', () => {
    const question = readQuestion('cancel the meeting, a child here is in danger');
    expect(question).toEqual({ kind: 'later', topic: 'thresholds', danger: true });
  });

  it('is not seen in what people ask about meetings', () => {
    const business = allPhrases().filter(({ kind }) => !kind.includes('later') && !kind.includes('not-understood'));
    expect(business.filter(({ text }) => inDanger(text)).map(({ text }) => text)).toEqual([]);
  });
});

describe('a situation told', () => {
  it('gets the emergency wording even without a word of harm, because it cannot be weighed', () => {
    expect(readQuestion('15yo has a new phone and gifts, staying out late')).toMatchObject({
      kind: 'later',
      danger: true,
    });
  });

  it('is not confused with a question about the guidance', () => {
    expect(readQuestion('what is a level 3')).toEqual({ kind: 'later', topic: 'thresholds', danger: false });
  });
});
