import { describe, expect, it } from 'vitest';
import { COUNTING_WORDS } from '../../../../src/core/performance/reading/vocabulary/counting-words.js';
import { isNarrowing } from '../../../../src/core/performance/reading/vocabulary/narrowing-words.js';
import { isSubjectWord } from '../../../../src/core/performance/reading/vocabulary/subject-words.js';
import { SECTOR_TERMS } from '../../../../src/core/performance/reading/vocabulary/term-phrases.js';
import { read } from './sample-vocabulary.js';

describe('words of counting and doing', () => {
  it('are none that narrow or name what is counted', () => {
    const telling = COUNTING_WORDS.filter((word) => isNarrowing(word) || isSubjectWord(word) || SECTOR_TERMS.has(word));
    expect(telling).toEqual([]);
  });

  it.each([
    ['how many referrals did we field in Q3 17/18', 'how many referrals in Q3 17/18'],
    ['referral tally our end, Q3 17/18', 'referrals Q3 17/18'],
    ['S47s, how many did the service complete in Q3 17/18', 'how many S47s in Q3 17/18'],
    ['DCI asking: S47s Q3 17/18', 'S47s Q3 17/18'],
    ['clerk to the board wants the referrals for Q3 17/18', 'referrals Q3 17/18'],
    ['have referrals moved up since Q3', 'have referrals gone up since Q3'],
    ['contacts fell off a cliff since last quarter?', 'contacts gone down since last quarter?'],
    ['strongest ever quarter for contacts', 'best ever quarter for contacts'],
    ['all-time high for contacts', 'highest quarter for contacts'],
    ['contacts q4 v q4', 'contacts q4 vs the same quarter last year'],
    ['referrals Sept qtr 2017', 'referrals quarter ending September 2017'],
  ])('say nothing of which figure is meant: “%s”', (said, plainly) => {
    expect(read(said)).toBe(read(plainly));
  });
});

describe('sayings about times', () => {
  it.each([
    ['what did we close the year on for referrals', 'value referrals Q4'],
    ['referrals across the year', 'trend referrals this-year'],
    ['referrals over the year', 'total referrals this-year'],
    ['referrals in Q4 of the earlier year', 'value referrals 2016-Q4'],
    ['referrals for the four quarters of 16/17', 'which? list referrals 2016-Y / total referrals 2016-Y'],
  ])('reads “%s”', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each(['do you hold 2015/16 for referrals', 'have you got Q3 17/18 for referrals'])(
    'tells what is held where that is asked: “%s”',
    (text) => {
      expect(read(text)).toMatch(/^held /);
    },
  );
});

describe('asking whether something is held', () => {
  it('names what is said beside the measure, where nothing is held for it', () => {
    expect(read('have you got Q3 17/18 for S47s from schools')).not.toMatch(/^(?:held|value) /);
  });

  it.each(['do you have the papers for Thursday', 'have you got time for a chat'])(
    'is nothing about figures where no measure is named: “%s”',
    (text) => {
      expect(read(text)).not.toMatch(/^held /);
    },
  );
});

describe('everyday words that are kept apart', () => {
  it.each([
    'headcount of referrals Q3 17/18',
    'poorest families’ contacts Q3 17/18',
    'single assessments commenced Q3 17/18',
    'youth service referrals Q3 17/18',
    'DCI referrals Q3 17/18',
    'DfE referrals Q3 17/18',
  ])('never give the plain figure: “%s”', (text) => {
    expect(read(text)).not.toMatch(/^(?:value|total|trend|list|change) /);
  });
});
