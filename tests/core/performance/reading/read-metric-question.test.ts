import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metricEvidence } from '../../../../src/core/performance/reading/metric-evidence.js';
import { readMetricQuestion } from '../../../../src/core/performance/reading/read-metric-question.js';
import { read, sampleVocabulary } from './sample-vocabulary.js';

describe('what is wanted', () => {
  it.each([
    ['contacts', 'value contacts latest'],
    ['How many referrals last quarter?', 'value referrals latest'],
    ['total referrals 2017/18', 'total referrals 2017-Y'],
    ['referrals April to September 2017', 'total referrals 2017-Q1..2017-Q2'],
    ['show me referrals Q1 to Q3 17/18', 'list referrals 2017-Q1..2017-Q3'],
    ['referrals Q1 to Q3 17/18', 'which? list referrals 2017-Q1..2017-Q3 / total referrals 2017-Q1..2017-Q3'],
    ['contacts in 16/17 and 17/18', 'list contacts 2016-Y..2017-Y'],
    ['S47s by quarter 17/18', 'list s47 2017-Y'],
    ['show all the CSE caseload figures', 'list cse-caseload all'],
    ['add up the neglect plans for 17/18', 'total neglect-cp 2017-Y'],
    ['referrals Q3 16/17 and Q3 17/18', 'change referrals 2017-Q3 vs 2016-Q3'],
    ['latest figures', 'held all'],
    ['are re-referrals going up?', 'trend re-referrals all'],
    ['contacts up or down on last quarter', 'change contacts latest vs previous-quarter'],
    ['has the re-referral rate improved', 'change re-referrals latest'],
    ['how has ICPC timeliness changed over the two years', 'trend icpc-15-days last 8 quarters'],
    ['busiest quarter for contacts', 'highest contacts all'],
    ['worst quarter for ICPC timeliness', 'lowest icpc-15-days all'],
    ['worst quarter for re-referrals', 'highest re-referrals all'],
    ['worst quarter for contacts', 'trend contacts all'],
    ['ICPCs as a % of S47s 2017/18', 'ratio icpc+s47 2017-Y'],
    ['contacts per referral 17/18', 'ratio contacts+referrals 2017-Y'],
    ['what share of s47s became an ICPC in Q4 16/17', 'ratio icpc+s47 2016-Q4'],
    ['what % of contacts lead to a referral', 'value contacts-to-referral latest'],
    ['how do we compare with England on re-referrals', 'compare re-referrals latest england'],
    ['what does re-referral mean', 'definition re-referrals latest'],
    ['what figures do you have', 'held all'],
    ['referrals and contacts Q3 17/18', 'value referrals+contacts 2017-Q3'],
    ['serious and significant risk of CSE Q3 17/18', 'value cse-serious+cse-significant 2017-Q3'],
    ['cases stepped up and down Q3 17/18', 'value step-up+step-down 2017-Q3'],
    ['did neglect CP plans really drop to zero?', 'value neglect-cp latest'],
  ])('reads "%s"', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('notes that better or worse was asked', () => {
    expect(readMetricQuestion('is ICPC timeliness better than last quarter', sampleVocabulary)).toMatchObject({
      question: { better: true },
    });
    expect(readMetricQuestion('ICPC timeliness', sampleVocabulary)).toMatchObject({ question: { better: false } });
  });
});

describe('which measure is meant', () => {
  it.each([
    ['refferals q3 17/18', 'value referrals 2017-Q3'],
    ['section forty seven enquiries q3 17/18', 'value s47 2017-Q3'],
    ['I C P Cs q3 17/18', 'value icpc 2017-Q3'],
    ['initial case conferences q3 17/18', 'value icpc 2017-Q3'],
    ['contacts q3 17/18, not referrals', 'value contacts 2017-Q3'],
    ['children assessed at risk of CSE Q3 17/18 (not the total)', 'value cse-at-risk 2017-Q3'],
    ['EHAs q3 17/18', 'value eh-assessments 2017-Q3'],
    ['children on CP plans Q3 17/18', 'value cp-plans 2017-Q3'],
    ['children on plans under the category of neglect Q3 17/18', 'value neglect-cp 2017-Q3'],
  ])('reads "%s"', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['neglect figures please', ['neglect-cp', 'neglect-referrals', 'neglect-eh']],
    ['neglect referrals q3 17/18', ['neglect-referrals', 'neglect-eh']],
    ['assessments q3 17/18', ['assessments', 'eh-assessments']],
    ['conferences q3 17/18', ['icpc', 'rcpc-in-time']],
    ['repeat referrals', ['re-referrals', 'repeat-eh']],
    ['timeliness', ['icpc-15-days', 'rcpc-in-time', 'assessments-45-days']],
  ])('asks which is meant by "%s"', (text, candidates) => {
    const reading = readMetricQuestion(text, sampleVocabulary);
    expect(reading).toMatchObject({ status: 'which-measure' });
    expect(reading.status === 'which-measure' ? reading.candidates : []).toEqual(expect.arrayContaining(candidates));
  });

  it('asks before it gives a share where a number was asked', () => {
    expect(read('how many re-referrals were there')).toBe('asked re-referrals');
    expect(read('how many S47s led to an ICPC in 2017/18')).toBe('asked icpc, s47');
  });

  it.each([
    'referrals from the police Q3 17/18',
    'boys at risk of CSE',
    'CP plans other than neglect q2 17/18',
    'contacts that did not lead to a referral Q3 17/18',
    '% of ICPCs held late Q3 17/18',
    'single assessments over 45 days Q2 17/18',
    'single assessments within 30 days Q2 17/18',
    'neglect plans started in Q2 17/18',
    'open referrals',
    'contacts per day',
    'S47s this month',
    'CP plans by category',
    'CSE low risk',
    'referrals next quarter',
    'who made the most referrals',
    's17 assessments q3 17/18',
    'contracts q3 17/18',
    'single parents q3 17/18',
    'early help contacts Q3 17/18',
    'children whose CSE risk increased Q3 17/18',
    'how many potholes were fixed last quarter',
  ])('says that "%s" is not held', (text) => {
    expect(read(text)).toBe('not held');
  });

  it.each([
    'when is the next board meeting',
    'a child has been referred to us, what do I do',
    'thanks, that is lovely',
    '',
    '???',
  ])('takes "%s" for something else', (text) => {
    expect(read(text)).toBe('something else');
  });
});

describe('when it is about', () => {
  it.each([
    ['contacts 17/18 Q1', 'value contacts 2017-Q1'],
    ['contacts 2017-18 quarter 2', 'value contacts 2017-Q2'],
    ['contacts third quarter of 2016/17', 'value contacts 2016-Q3'],
    ['contacts Q3', 'value contacts Q3'],
    ['contacts Oct-Dec 16', 'value contacts 2016-Q3'],
    ['contacts in the three months to December 2017', 'value contacts 2017-Q3'],
    ['contacts jan feb mar 2017', 'value contacts 2016-Q4'],
    ['contacts quarter three twenty seventeen eighteen', 'value contacts 2017-Q3'],
    ['contacts November 2017', 'value contacts 2017-11'],
    ['contacts 1617', 'total contacts 2016-Y'],
    ['contacts year ending March 2018', 'total contacts 2017-Y'],
    ['contacts so far this year', 'total contacts year-to-date'],
    ['contacts last year', 'total contacts last-year'],
    ['contacts the quarter before last', 'value contacts previous-quarter'],
    ['contacts two quarters ago', 'value contacts 2017-Q2'],
    ['contacts past four quarters', 'list contacts last 4 quarters'],
    ['how many contacts since April 2017', 'total contacts 2017-Q1..2017-Q4'],
    ['contacts since April 2017', 'which? total contacts 2017-Q1..2017-Q4 / list contacts 2017-Q1..2017-Q4'],
    ['contacts change since Q1 17/18', 'change contacts latest vs 2017-Q1'],
    ['contacts Q4 17/18 v Q4 16/17', 'change contacts 2017-Q4 vs 2016-Q4'],
    ['contacts Q1 v Q2 17/18', 'change contacts 2017-Q2 vs 2017-Q1'],
    ['contacts q4 vs q4 last year', 'change contacts Q4 vs 2016-Q4'],
    ['contacts compared with last year', 'change contacts this-year vs last-year'],
    ['CSE caseload compared with last year', 'change cse-caseload latest vs same-quarter-last-year'],
    ['contacts Q2 17/18 v same quarter last year', 'change contacts 2017-Q2 vs 2016-Q2'],
    ['neglect plans at 31 December 2017', 'value neglect-cp 2017-Q3'],
    ['CP plans at 31 March 2018', 'value cp-plans 2017-Y'],
    ['contacts in 2017', 'when? 2017-Y, 2016-Y, 2016-Q4..2017-Q3'],
    ['contacts Q3 2017', 'when? 2017-Q3, 2016-Q3, 2017-Q2'],
    ['contacts FY17', 'when? 2017-Y, 2016-Y, 2016-Q4..2017-Q3'],
  ])('reads "%s"', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('anything else that is typed', () => {
  const scraps = fc.constantFrom(
    ...'referrals contacts neglect cse icpc not than v vs and of q3 17/18 2017 march to between % as per since last year quarter zero , ? - ( ) \n ¦ \u0000 é 🙂 __proto__ constructor'.split(
      ' ',
    ),
  );

  it('never throws and asks for measures of the catalogue only', () => {
    const codes = new Set(sampleVocabulary.measures.map(({ measure }) => measure.code));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(scraps).map((words) => words.join(' ')),
        ),
        (text) => {
          const reading = readMetricQuestion(text, sampleVocabulary);
          const named = reading.status === 'read' ? reading.question.measures : [];
          expect(named.every((code) => codes.has(code))).toBe(true);
          expect(metricEvidence(text, sampleVocabulary).reading).toEqual(reading);
        },
      ),
      { numRuns: 800 },
    );
  });

  it('does not read what is too long to be a question', () => {
    expect(read('how many referrals were there in the last quarter and '.repeat(1000))).toBe('something else');
  });
});

describe('metricEvidence', () => {
  it.each([
    ['how many referrals last quarter', 'plain'],
    ['S47s Q3 17/18', 'plain'],
    ['contacts', 'likely'],
    ['neglect', 'likely'],
    ['referrals from schools in Q3', 'likely'],
    ['how many people are coming', 'faint'],
    ['remind the police to look at the referral figures', 'faint'],
    ['when is the next meeting', 'none'],
  ])('is of "%s" %s', (text, sure) => {
    expect(metricEvidence(text, sampleVocabulary).sure).toBe(sure);
  });
});
