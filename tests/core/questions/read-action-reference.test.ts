import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../../src/core/questions/read-question.js';
import { readActionReference } from '../../../src/core/questions/read-action-reference.js';
import { wordsOf } from '../../../src/core/questions/words-of.js';

function referenceIn(text: string): ReturnType<typeof readActionReference>['reference'] {
  return readActionReference(text, wordsOf(text)).reference;
}
const THIRD = { day: { day: 17, month: 12, year: 2026 }, number: 3 };

describe('a reference to an action', () => {
  it.each([
    'SSCB 17.12.26/3',
    'SSCB/17-12-2026/3',
    'close 17.12.26/3 please',
    'CLOSE 17/12/2026/3',
    'show me action 171226/3',
    'action 17122026/3',
    '17 Dec 2026 no 3',
    '17th of December 2026, action 3',
    'no. 3 from 17 dec 2026',
    'action no 3 of 17/12/26',
  ])('is read from "%s"', (text) => {
    expect(referenceIn(text)).toEqual(THIRD);
    expect(readQuestion(text)).toMatchObject({ kind: 'one-action', action: THIRD });
  });

  it.each([
    ['action 3', 3],
    ['Action no. 12', 12],
    ['action three', 3],
    ['action number eleven', 11],
    ['close number 12', 12],
  ])('is its number alone in "%s"', (text, number) => {
    expect(referenceIn(text)).toEqual({ day: null, number });
  });

  it.each([
    ['a day that is none', '31.2.26/3'],
    ['a day that only leap years have', '29.2.27/3'],
    ['a month that is none', '17.13.26/3'],
    ['what is counted', 'we took action 3 weeks ago'],
    ['an item of an agenda', 'close item number 3'],
    ['a number of nothing', 'number 3'],
    ['action nought', 'action 0'],
  ])('is not seen in %s', (_name, text) => {
    expect(referenceIn(text)).toEqual({ day: null, number: null });
  });

  it('knows 29 February in a leap year', () => {
    expect(referenceIn('29.2.28/1')).toEqual({ day: { day: 29, month: 2, year: 2028 }, number: 1 });
  });

  it('reads back whatever day and number are typed in the board’s own form', () => {
    const parts = fc.record({
      day: fc.integer({ min: 1, max: 28 }),
      month: fc.integer({ min: 1, max: 12 }),
      year: fc.integer({ min: 2017, max: 2099 }),
      number: fc.integer({ min: 1, max: 999 }),
    });
    fc.assert(
      fc.property(parts, ({ day, month, year, number }) => {
        const text = `SSCB ${String(day)}.${String(month)}.${String(year).slice(2)}/${String(number)}`;
        expect(referenceIn(text)).toEqual({ day: { day, month, year }, number });
      }),
    );
  });
});
