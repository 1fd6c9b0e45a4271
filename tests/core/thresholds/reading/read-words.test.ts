import { describe, expect, it } from 'vitest';
import { readWords } from '../../../../src/core/thresholds/reading/read-words.js';

function words(text: string): string {
  return readWords(text).words.join(' ');
}

describe('plain words', () => {
  it.each([
    ['3yo clings', 'aged3 clings'],
    ['14 yr old girl', 'aged14 girl'],
    ['8 week old baby', 'agedm1 baby'],
    ['a 12 week baby', 'a agedm2 baby'],
    ['Y9 lad', 'aged13 boy'],
    ['year 7 pupil', 'aged11 pupil'],
    ['fifteen year old', 'aged15'],
    ['lad of 16', 'boy of aged16'],
    ['she’s only 12', 'she is only aged12'],
    ['17 and pregnant', 'aged17 and pregnant'],
    ['15 weeks gone', 'pregnant'],
  ])('put an age into one word: %s', (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  it.each([
    ['missing 2 days a week', 'missing 2 day a week'],
    ['got 3 years inside', 'got 3 year inside'],
    ['level 3', 'level 3'],
    ['living there for 3 months', 'living there for 3 month'],
  ])('leave other numbers alone: %s', (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  it.each([
    ['4/12 boy with a rash', 'agedm4 boy with a rash'],
    ['6/52, seen at clinic', 'agedm1 seen at clinic'],
    ['seen on 4/12 again', 'seen on 4 12 again'],
    ['seen 4/12/2026', 'seen 4 12 2026'],
    ['spiral # femur', 'spiral fracture femur'],
    ['#metoo', 'metoo'],
  ])('read how a clinic writes ages and breaks, and leave dates: %s', (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  it('make the words of every region one', () => {
    expect(words('me mam skelped the bairn, he’s mardy')).toBe('me mum skelped the child he is moody');
  });

  it('keep a denial that lost its apostrophe', () => {
    expect(words("he hasnt come home and won't eat")).toBe('he has not come house and will not eat');
  });

  it('begin a clause at a turn and at a stop', () => {
    expect(readWords('not hit but grabbed. scared').clauses).toEqual([0, 0, 1, 1, 2]);
  });

  it('take time in proportion to what was pasted', () => {
    expect(readWords('word '.repeat(50_000)).words.length).toBeLessThanOrEqual(12_000);
  });
});
