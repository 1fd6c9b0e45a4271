import { describe, expect, it } from 'vitest';
import { read } from './sample-vocabulary.js';

describe('the last that was reported', () => {
  it.each([
    ['last reported number of children on a plan for neglect', 'value neglect-cp newest-reported'],
    ['the last figure we hold for neglect CP plans', 'value neglect-cp newest-reported'],
    ['neglect CP plans, newest figure actually reported', 'value neglect-cp newest-reported'],
    [
      'latest reported neglect CP plans v a year earlier',
      'change neglect-cp newest-reported vs same-quarter-last-year',
    ],
    ['latest neglect CP plans', 'value neglect-cp latest'],
    ['contacts reported in Q3 17/18', 'value contacts 2017-Q3'],
    ['the last reported contacts in Q3 17/18', 'value contacts 2017-Q3'],
  ])('reads "%s"', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('quarters in one breath', () => {
  it.each([
    ['how many ICPCs did we have across the four quarters of 2016/17', 'total icpc 2016-Y'],
    ['ICPCs across all four quarters of 2016/17', 'total icpc 2016-Y'],
    ['number of ICPCs, all four quarters of 2016/17', 'total icpc 2016-Y'],
    ['ICPCs across each of the four quarters of 2016/17', 'list icpc 2016-Y'],
    ['list ICPCs across the four quarters of 2016/17', 'list icpc 2016-Y'],
    ['how did ICPCs vary across the four quarters of 2016/17', 'trend icpc 2016-Y'],
    ['ICPCs over the four quarters of 2016/17', 'which? list icpc 2016-Y / total icpc 2016-Y'],
    ['ICPC timeliness across the four quarters of 2016/17', 'list icpc-15-days 2016-Y'],
    ['average ICPC timeliness across the four quarters of 2016/17', 'total icpc-15-days 2016-Y'],
    ['how many on neglect CP plans across the four quarters of 2016/17', 'total neglect-cp 2016-Y'],
    ['contacts in the first three quarters of 17/18', 'total contacts 2017-Q1..2017-Q3'],
    ['contacts Q2 plus Q3 17/18', 'total contacts 2017-Q2..2017-Q3'],
    ['contacts quarters one to three 17/18', 'which? list contacts 2017-Q1..2017-Q3 / total contacts 2017-Q1..2017-Q3'],
  ])('reads "%s"', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('years of the calendar and runs of months', () => {
  it.each([
    ['contacts in calendar year 2017 (Jan to Dec)', 'total contacts 2016-Q4..2017-Q3'],
    ['contacts calender 2017', 'total contacts 2016-Q4..2017-Q3'],
    ['contacts for the nine months April to December 2017', 'total contacts 2017-Q1..2017-Q3'],
    ['contacts for the year to end June 2017', 'total contacts 2016-Q2..2017-Q1'],
    [
      'asked about spring and summer 2016, so how many contacts from April through September that year',
      'total contacts 2016-Q1..2016-Q2',
    ],
    ['contacts spring and summer 2016', 'when? '],
    ['I was asked about Q2 17/18. What are the contacts for Q3?', 'when? 2017-Q2, 2017-Q3'],
    ['neglect CP plans at the start of 17/18', 'when? 2016-Q4, 2017-Q1'],
  ])('reads "%s"', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('one run of quarters against another', () => {
  it.each([
    [
      'contacts, first three quarters of 17/18 v first three of 16/17',
      'change contacts 2017-Q1..2017-Q3 vs 2016-Q1..2016-Q3',
    ],
    ['contacts Oct 16 - Mar 17 against Oct 17 - Mar 18', 'change contacts 2017-Q3..2017-Q4 vs 2016-Q3..2016-Q4'],
    [
      'contacts April to December 2017 against the same months of 2016',
      'change contacts 2017-Q1..2017-Q3 vs 2016-Q1..2016-Q3',
    ],
    [
      'contacts first half of 17/18 v the same period last year',
      'change contacts 2017-Q1..2017-Q2 vs 2016-Q1..2016-Q2',
    ],
    ['more ICPCs across the four quarters of 17/18 than the four of 16/17', 'change icpc 2017-Y vs 2016-Y'],
    ['contacts first half of 17/18 v first three quarters of 16/17', 'when? 2017-Q1..2017-Q2, 2016-Q1..2016-Q3'],
    ['ICPC timeliness first half 17/18 v first half 16/17', 'when? 2017-Q1..2017-Q2, 2016-Q1..2016-Q2'],
    ['contacts May to July 2017 v May to July 2016', 'when? 2017-05..2017-07, 2016-05..2016-07'],
  ])('reads "%s"', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('a year ago, with no word of change', () => {
  it.each([
    ['s47s on a yr ago', 'change s47 latest vs same-quarter-last-year'],
    ['s47s against the year-ago quarter', 'change s47 latest vs same-quarter-last-year'],
    ['s47s on the quarter', 'change s47 latest vs previous-quarter'],
    ['s47s a year ago', 'value s47 same-quarter-last-year'],
    ['report on last quarter for s47s', 'value s47 latest'],
    ['s47s up on the year', 'when? '],
    ['ICPC trajectory 16/17 and 17/18', 'trend icpc 2016-Y..2017-Y'],
    ['ICPCs 16/17 and 17/18', 'list icpc 2016-Y..2017-Y'],
    ['how is the 45 day measure tracking through 2017/18', 'trend assessments-45-days 2017-Y'],
    ['how do we measure ICPC timeliness', 'definition icpc-15-days latest'],
  ])('reads "%s"', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('divisions and ends that are shared', () => {
  it.each([
    ['divide total referrals by total contacts for 2016/17, as a %', 'ratio referrals+contacts 2016-Y'],
    ['referrals over contacts 16/17 as a percentage', 'ratio referrals+contacts 2016-Y'],
    ['divide referrals by the number of social workers', 'not held'],
    ['refs into CSC and early help for neglect Q3 17/18', 'value neglect-referrals+neglect-eh 2017-Q3'],
    ['refs out of CSC last quarter', 'not held'],
    ['how many contacts today', 'which? value contacts latest'],
    ['how many children are at risk of CSE today', 'value cse-caseload latest'],
  ])('reads "%s"', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});
