import { describe, expect, it } from 'vitest';
import { read } from './sample-vocabulary.js';

describe('two quarters that are joined', () => {
  it.each([
    ['ICPCs jul-sep 17 to oct-dec 17', 'change icpc 2017-Q3 vs 2017-Q2'],
    ['ICPCs Oct-Dec 2016 to Oct-Dec 2017', 'change icpc 2017-Q3 vs 2016-Q3'],
    ['total ICPCs jul-sep 17 to oct-dec 17', 'which? total icpc 2017-Q2..2017-Q3 / change icpc 2017-Q3 vs 2017-Q2'],
    ['ICPCs from jul-sep 17 to oct-dec 17', 'which? list icpc 2017-Q2..2017-Q3 / change icpc 2017-Q3 vs 2017-Q2'],
    ['ICPCs Q2 17/18 to Q3 17/18', 'which? list icpc 2017-Q2..2017-Q3 / change icpc 2017-Q3 vs 2017-Q2'],
    ['ICPCs Q2 17/18 into Q3 17/18', 'which? list icpc 2017-Q2..2017-Q3 / change icpc 2017-Q3 vs 2017-Q2'],
    ['how many ICPCs Q2 17/18 to Q3 17/18', 'which? total icpc 2017-Q2..2017-Q3 / change icpc 2017-Q3 vs 2017-Q2'],
    ['list ICPCs Q2 17/18 to Q3 17/18', 'list icpc 2017-Q2..2017-Q3'],
    ['ICPCs Q2 17/18 plus Q3 17/18', 'total icpc 2017-Q2..2017-Q3'],
    ['ICPCs between Q1 17/18 and Q3 17/18', 'list icpc 2017-Q1..2017-Q3'],
    ['how many ICPCs in Q2 and Q3 17/18', 'which? total icpc 2017-Q2..2017-Q3 / list icpc 2017-Q2..2017-Q3'],
    ['ICPCs Q1 and Q3 17/18 total', 'which? change icpc 2017-Q3 vs 2017-Q1 / value icpc 2017-Q3 / value icpc 2017-Q1'],
    ['ICPCs Q1 2016/17 to Q4 2017/18', 'list icpc 2016-Q1..2017-Q4'],
    ['ICPCs previous quarter to latest quarter', 'when? previous-quarter, latest'],
    ['neglect CP plans: June 2017 to December 2017', 'change neglect-cp 2017-Q3 vs 2017-Q1'],
    ['list neglect CP plans June 2017 to December 2017', 'list neglect-cp 2017-06..2017-12'],
    ['contacts June 2017 to December 2017', 'total contacts 2017-06..2017-12'],
    ['contacts April and June 2017', 'change contacts 2017-06 vs 2017-04'],
  ])('reads "%s"', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('any quarter, and one of them', () => {
  it.each([
    ['most contacts done in one quarter', 'highest contacts all'],
    ['fewest contacts in a single quarter of 16/17', 'lowest contacts 2016-Y'],
    ['record number of contacts in a quarter', 'highest contacts all'],
    ['highest year for contacts', 'which? highest contacts all / list contacts all'],
    ['how many contacts in a quarter', 'which? value contacts latest'],
    ['contacts a quarter 17/18', 'list contacts 2017-Y'],
    ['contacts a quarter ago', 'value contacts 2017-Q3'],
    ['contacts the previous Q4', 'which? value contacts Q4'],
    ['contacts by the end of Q3 17/18', 'which? value contacts 2017-Q3'],
    ['neglect CP plans by the end of Q3 17/18', 'value neglect-cp 2017-Q3'],
    ['contacts year to date Q3 17/18', 'which? value contacts 2017-Q3'],
    ['how many quarters did contacts rise', 'not held'],
    ['contacts half way through 17/18', 'not held'],
    ['neglect CP plans when Q3 17/18 ended', 'value neglect-cp 2017-Q3'],
  ])('reads "%s"', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('a figure that is offered', () => {
  it.each([
    ['were contacts 5523 in Q4 16/17?', 'value contacts 2016-Q4'],
    ['was it 300 ICPCs in Q2 17/18?', 'value icpc 2017-Q2'],
    ['did we have 300 ICPCs in Q2 17/18?', 'value icpc 2017-Q2'],
    ['contacts Q4 17/18 v Q4 16/17, are we down 225?', 'change contacts 2017-Q4 vs 2016-Q4'],
    ['did we have 300 girls at ICPCs in Q2 17/18?', 'not held'],
    ['were contacts over 5000 in Q3 17/18?', 'not held'],
    ['were section 47s 870 in Q3 17/18?', 'value s47 2017-Q3'],
  ])('reads "%s"', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('shares in other words', () => {
  it.each([
    ['ICPCs per 100 contacts 17/18', 'ratio icpc+contacts 2017-Y'],
    ['ICPCs per 100 children 17/18', 'not held'],
    ['ICPCs against contacts Q4 17/18, what percentage', 'ratio icpc+contacts 2017-Q4'],
    ['ICPCs against last quarter, what percentage change', 'change icpc latest vs previous-quarter'],
  ])('reads "%s"', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('who asks, and what for', () => {
  it.each([
    ['contacts in Oct-Dec 2016, for the police return', 'value contacts 2016-Q3'],
    ['contacts in Oct-Dec 2016, for the police', 'not held'],
    ["Prepping for Thursday's board and running late - contacts latest", 'value contacts latest'],
    ["Prepping for Thursday's board and running late - under fives contacts", 'not held'],
  ])('reads "%s"', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});
