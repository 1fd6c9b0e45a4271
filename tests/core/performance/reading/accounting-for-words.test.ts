import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MetricReading } from '../../../../src/core/performance/answering/metric-reading.js';
import { readMetricQuestion } from '../../../../src/core/performance/reading/read-metric-question.js';
import { NARROWING_WORDS } from '../../../../src/core/performance/reading/vocabulary/narrowing-words.js';
import { SUBJECT_WORDS } from '../../../../src/core/performance/reading/vocabulary/subject-words.js';
import { read, sampleVocabulary } from './sample-vocabulary.js';

const READABLE = [
  'how many referrals last quarter',
  'S47s Q3 17/18',
  'contacts up or down on last quarter',
  'total referrals 2017/18',
  'ICPCs within 15 working days, 2017-18 Q2',
  'are re-referrals going up?',
  'contacts by quarter 2017/18',
  'referrals and contacts Q3 17/18',
  'which quarter had the most referrals',
  'children at risk of CSE end of Q1 17/18',
  'ICPCs as a % of S47s 2017/18',
  'Morning! Quick one, I am in a meeting - what were contacts last quarter?',
] as const;

/** What cuts a figure down, or makes another of it. */
const NARROWING = [
  ...NARROWING_WORDS.filter((word) => word !== 'ratio'),
  ...SUBJECT_WORDS,
  ...'aged 5|under 5|over 16|5-9 year old|Tipton|Wednesbury|level 4|tier 3|per 1,000|per social worker|mean number of|since lockdown|since the MASH opened|without a social worker|excluding siblings|monthly|out of hours|first-time|by ward|by age|from schools|for boys|in Dudley|next year|more than once|half of|within 10 days|in 2012|16+|0-4|out of area|A&E|Polish|not completed|other than neglect'.split(
    '|',
  ),
];

/** "Contacts to the MASH" are what these contacts are also called. */
function isExplained(word: string, reading: MetricReading): boolean {
  const codes = reading.status === 'read' ? reading.question.measures : [];
  return sampleVocabulary.measures.some(({ measure, words }) => codes.includes(measure.code) && words.includes(word));
}

const words = (reading: MetricReading): readonly string[] => ('words' in reading ? reading.words : []);

describe('words that would narrow or change a figure', () => {
  it('never leave the plain figure standing, wherever they are put', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...READABLE),
        fc.constantFrom(...NARROWING),
        fc.nat(20),
        fc.boolean(),
        (question, narrowing, place, apart) => {
          const plain = readMetricQuestion(question, sampleVocabulary);
          fc.pre(!isExplained(narrowing, plain));
          const said = question.split(' ');
          const at = place % (said.length + 1);
          const before = said.slice(0, at).join(' ');
          const text = `${before}${apart && at > 0 ? ',' : ''} ${narrowing} ${said.slice(at).join(' ')}`.trim();
          expect(plain.status).toBe('read');
          expect(readMetricQuestion(text, sampleVocabulary)).not.toEqual(plain);
        },
      ),
      { numRuns: 3_000 },
    );
  });

  it.each([
    ['referrals Q3 17/18, boys only', 'boys'],
    ['how many referrals Q3 17/18 - academies', 'academies'],
    ['children in Tipton on CP plans for neglect Q2 17/18', 'tipton'],
    ['average contacts in 2017/18', 'average'],
    ['S47s Q3 17/18 per 10 children', 'per 10'],
    ['level 4 referrals Q3 17/18', '4'],
    ['referrals before Q3 17/18', 'before'],
    ['referrals up to Q3 17/18', 'up to'],
    ['contacts since the MASH opened', 'since the'],
    ['how quickly are ICPCs held', 'how quickly'],
    ['referrals Q3 17/18 (excluding neglect)', 'excluding'],
    ['what will contacts be in Q1', 'will contacts'],
  ])('are named where nothing is held for them: “%s”', (text, word) => {
    const reading = readMetricQuestion(text, sampleVocabulary);
    expect(reading.status).toBe('not-held');
    expect(words(reading).join('|')).toContain(word);
  });

  it('asks about a word that nobody knows, and names it', () => {
    const reading = readMetricQuestion('S47s, Q3 17/18, Wednesbury', sampleVocabulary);
    expect(reading).toMatchObject({ status: 'which-question', words: ['wednesbury'] });
    expect(read('S47s, Q3 17/18, Wednesbury')).toBe('which? value s47 2017-Q3');
    expect(words(readMetricQuestion('neglect referrals, Wednesbury', sampleVocabulary))).toEqual(['wednesbury']);
  });

  it.each([
    'referrals from the leader Q3 17/18',
    'referrals Q3 17/18 from families',
    'training for members',
    'how many councillors attended training in 2017/18',
    'contacts by email Q3 17/18',
    'member referrals Q3 17/18',
    'referrals for young children Q3 17/18',
    'how many contacts did we get on Saturday',
    'contacts in the morning, Q3 17/18',
    'referrals so far today',
    'referrals last Tuesday',
    'ICPCs held during half term, Q3 17/18',
    'S47s that were a mistake, Q3 17/18',
    'referrals we lost in Q3 17/18',
    'ICPCs with a full report Q3 17/18',
  ])('that are said of anything narrow the figure that they are said of: “%s”', (text) => {
    expect(readMetricQuestion(text, sampleVocabulary).status).not.toBe('read');
  });

  it.each([
    ['can you give me contacts for Q3 17/18, head teacher on the QPP group', 'value contacts 2017-Q3'],
    ['supt wants to know how many S47s in Q3 17/18', 'value s47 2017-Q3'],
    ['is it right that there were 347 ICPCs in Q3 17/18', 'value icpc 2017-Q3'],
    ['two things: referrals Q3 17/18', 'value referrals 2017-Q3'],
    ['contacts Q3 17/18, not referrals from schools', 'value contacts 2017-Q3'],
    ['the leader wants contacts for Q3 17/18', 'value contacts 2017-Q3'],
    ['email me contacts for Q3 17/18 please', 'value contacts 2017-Q3'],
    ['question from a member: contacts Q3 17/18', 'value contacts 2017-Q3'],
    ['the contacts that we had in Q3 17/18', 'value contacts 2017-Q3'],
    ['I am the school nurse, contacts Q3 17/18', 'value contacts 2017-Q3'],
  ])('takes no notice of who asks, and of what is said not to be meant: “%s”', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('more than one reading', () => {
  it.each([
    ['was Q3 17/18 the highest for contacts', 'which? value contacts 2017-Q3 / highest contacts all'],
    ['have referrals gone up in Q3 17/18', 'which? value referrals 2017-Q3 / change referrals 2017-Q3 vs 2017-Q2'],
    ['did contacts rise in 2017/18', 'which? trend contacts 2017-Y / change contacts 2017-Y vs 2016-Y'],
    ['total referrals', 'which? value referrals latest / total referrals latest'],
    ['lowest and highest quarter for contacts', 'which? lowest contacts all / highest contacts all'],
    ['top 3 quarters for referrals', 'which? highest referrals all / list referrals all'],
    ['what was the highest and the latest for referrals', 'which? highest referrals all / value referrals latest'],
    ['contacts in the latest quarter and in Q3 16/17', 'when? latest, 2016-Q3'],
    ['referrals in Q1 and in Q4 of 2017/18', 'when? 2017-Q1, 2017-Q4'],
  ])('is asked about: “%s”', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('never answers the months of a quarter with the quarter', () => {
    const reading = readMetricQuestion('monthly referrals for Q3 17/18', sampleVocabulary);
    expect(reading).toMatchObject({ status: 'read', question: { wish: 'list', grain: 'month' } });
  });

  it('offers the two times where a share of two measures is asked to have moved', () => {
    expect(read('ICPCs as a % of S47s Q4 17/18 vs Q3 17/18')).toBe(
      'which? ratio icpc+s47 2017-Q4 / ratio icpc+s47 2017-Q3 / trend icpc all / trend s47 all',
    );
  });
});
