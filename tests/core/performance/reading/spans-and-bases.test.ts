import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthName } from '../../../../src/core/shared/london.js';
import {
  firstMonth,
  lastMonth,
  periodEarlier,
  periodKey,
  quarterPeriod,
  QUARTERS,
} from '../../../../src/core/performance/periods/period.js';
import { read } from './sample-vocabulary.js';

describe('what a time is set against', () => {
  it.each([
    ['s47s this quarter compared to the one before', 'change s47 latest vs previous-quarter'],
    ['s47s now v the quarter just before', 'change s47 latest vs previous-quarter'],
    ['contacts latest against the last one', 'change contacts latest vs previous-quarter'],
    ['referrals Q3 17/18 against the one before', 'change referrals 2017-Q3 vs 2017-Q2'],
    ['referrals 2017/18 against the one before', 'change referrals 2017-Y vs 2016-Y'],
    ['are referrals up since this time last yr', 'change referrals latest vs same-quarter-last-year'],
    ['how has 45 day performance moved since q1 this year', 'change assessments-45-days latest vs 2017-Q1'],
    ['change in contacts from the first quarter we hold to the latest', 'change contacts latest vs 2016-Q1'],
    ['change in neglect plans since records began', 'change neglect-cp latest vs 2015-Q4'],
    ['change in contacts year on year 16/17 to 17/18', 'change contacts 2017-Y vs 2016-Y'],
    ['by how many percentage points did ICPC timeliness fall', 'change icpc-15-days latest'],
    ['the earliest figure for contacts', 'value contacts 2016-Q1'],
    ['fewer referrals this quarter than last', 'change referrals latest vs previous-quarter'],
    ['fewer referrals this year than last', 'change referrals this-year vs last-year'],
    ['contacts from the second to the third quarter 17/18, up or down', 'change contacts 2017-Q3 vs 2017-Q2'],
    ['ICPCs from Q2 to Q3 17/18, what was the jump', 'change icpc 2017-Q3 vs 2017-Q2'],
    ['neglect CP plans, movement from Q4 2016/17 to Q3 2017/18', 'change neglect-cp 2017-Q3 vs 2016-Q4'],
    ['what was the jump in s47s in Q3 17/18', 'change s47 2017-Q3 vs 2017-Q2'],
    ['how have contacts changed in Q3 17/18', 'change contacts 2017-Q3 vs 2017-Q2'],
    ['movement in contacts in Q3', 'trend contacts all'],
    ['which quarter saw the biggest drop in contacts', 'trend contacts all'],
    ['most recent jump in contacts', 'change contacts latest'],
    ['contacts trend and movement from Q1 17/18 to Q4 17/18', 'trend contacts 2017-Q1..2017-Q4'],
    ['have contacts dropped since Q3? Q4 v Q3 17/18', 'change contacts 2017-Q4 vs 2017-Q3'],
    ['contacts btwn Q1 and Q4 2017/18, how far have they slipped', 'change contacts 2017-Q4 vs 2017-Q1'],
    ['contacts h2 17/18 against h1 17/18', 'change contacts 2017-Q3..2017-Q4 vs 2017-Q1..2017-Q2'],
    ['contacts this quarter against the one before last', 'when? '],
    ['referrals in the second half of last year 17/18', 'when? 2016-Q3..2016-Q4, 2017-Y'],
  ])('reads "%s"', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('spans of months and halves of years', () => {
  it.each([
    ['contacts h1 17/18', 'total contacts 2017-Q1..2017-Q2'],
    ['contacts second half of last year', 'total contacts 2016-Q3..2016-Q4'],
    ['45 day performance first half 17/18', 'list assessments-45-days 2017-Q1..2017-Q2'],
    ['contacts last six months', 'total contacts last 2 quarters'],
    ['change in contacts over the last six months', 'trend contacts last 2 quarters'],
    ['are contacts up in the last 12 months', 'trend contacts last 4 quarters'],
    ['contacts last six months of 2016/17', 'total contacts 2016-Q3..2016-Q4'],
    ['contacts in the half year to September 2017', 'total contacts 2017-Q1..2017-Q2'],
    ['contacts between the second and third quarters of 17/18', 'list contacts 2017-Q2..2017-Q3'],
    ['contacts from 1 October 2016 to 31 March 2017', 'total contacts 2016-Q3..2016-Q4'],
    ['contacts q by q 16/17', 'list contacts 2016-Y'],
    ['contacts each q 17/18', 'list contacts 2017-Y'],
    ['contacts 17/18, all four quarters added up', 'total contacts 2017-Y'],
    ['contacts since the start of this year', 'list contacts 2017-Q1..2017-Q4'],
    ['contacts by q4', 'which? value contacts Q4'],
    ['yearly figure for neglect plans 17/18', 'total neglect-cp 2017-Y'],
    ['neglect plans at Christmas 2016', 'value neglect-cp 2016-Q3'],
    ['contacts at Christmas 2016', 'when? '],
    ['contacts from 31 March 2017 to 30 June 2017', 'when? '],
    ['contacts half yearly', 'when? '],
    ['contacts 01/10/2016 to 31/03/2017', 'total contacts 2016-Q3..2016-Q4'],
    ['neglect plans at 31/12/16', 'value neglect-cp 2016-Q3'],
    ['contacts on 15/10/2016', 'when? '],
    ['contacts for the year ended 31/3/17', 'total contacts 2016-Y'],
    ['contacts for the quarter to 30.9.2017', 'value contacts 2017-Q2'],
    ['contacts last year, full year', 'total contacts last-year'],
    ['contacts in the opening quarter of 2016-17', 'value contacts 2016-Q1'],
    ['contacts first three months of 2016/17', 'value contacts 2016-Q1'],
    ['contacts in the closing three months of 16/17', 'value contacts 2016-Q4'],
    ['contacts last nine months of 2016/17', 'total contacts 2016-Q2..2016-Q4'],
    ['contacts first two months of 2016/17', 'when? '],
    ['contacts opening position 2017/18', 'not held'],
    ['can you look up the contacts for 2017/18', 'total contacts 2017-Y'],
    ['contacts, closing quarter 16/17', 'value contacts 2016-Q4'],
    ['contacts, which way are they heading in 2017/18', 'trend contacts 2017-Y'],
    ['referrals for the quarter that finished in March 2017', 'value referrals 2016-Q4'],
  ])('reads "%s"', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('reads any two quarters of following years by their months, whatever stands before them', () => {
    const before = fc.constantFrom('', 'from ', 'between ', 'from the start of ', 'for ');
    const start = fc.integer({ min: 2012, max: 2038 });
    fc.assert(
      fc.property(start, fc.constantFrom(...QUARTERS), before, (year, quarter, words) => {
        const to = quarterPeriod(year, quarter);
        const from = periodEarlier(to);
        const [first, last] = [firstMonth(from), lastMonth(to)];
        const said = `${words}${monthName(first.month)} ${first.year} to ${monthName(last.month)} ${last.year}`;
        expect(read(`how many referrals ${said}`)).toBe(`total referrals ${periodKey(from)}..${periodKey(to)}`);
      }),
    );
  });
});

describe('what is only part of a name', () => {
  it.each([
    ['SA completed q1 16/17', 'value assessments 2016-Q1'],
    ['% of referrals that were repeats within twelve months q2 17/18', 'value re-referrals 2017-Q2'],
    ['neglect share of social care referrals q2 16/17', 'ratio neglect-referrals+referrals 2016-Q2'],
    ['CSE cohort now', 'value cse-caseload latest'],
    ['how many cases stepped', 'asked step-up, step-down, cse-reduced'],
    ['repeat referrals q3 17/18', 'asked re-referrals, repeat-eh'],
    ['contact to referral conversion q1 16-17 as printed', 'value contacts-to-referral 2016-Q1'],
    ['referrals as a % of contacts q1 16-17 as printed', 'not held'],
    ['newly assessed at risk of CSE in Q1 17/18, not the quarter end figure', 'value cse-at-risk 2017-Q1'],
    ['at risk of CSE in Q1 17/18, not the quarter end figure', 'not held'],
    ['plans for SA q3 17/18', 'not held'],
    ['share of referrals from the police q2 17/18', 'not held'],
  ])('reads "%s"', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});
