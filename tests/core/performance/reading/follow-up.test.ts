import { describe, expect, it } from 'vitest';
import type { MetricQuestion } from '../../../../src/core/performance/answering/metric-question.js';
import { readFollowUp } from '../../../../src/core/performance/reading/follow-up/read-follow-up.js';
import { readMetricQuestion } from '../../../../src/core/performance/reading/read-metric-question.js';
import { sampleVocabulary, said } from './sample-vocabulary.js';

function shown(text: string): MetricQuestion {
  const reading = readMetricQuestion(text, sampleVocabulary);
  if (reading.status !== 'read') throw new Error(`"${text}" is not read`);
  return reading.question;
}

function follow(text: string, before = 'referrals Q3 17/18'): string {
  const reading = readFollowUp(text, shown(before), sampleVocabulary);
  if (reading.status === 'no-reasons') return 'no reasons';
  return reading.status === 'not-a-follow-up' ? 'nothing' : said(reading);
}

describe('going on from a figure in words', () => {
  it.each([
    ['and the quarter before?', 'value referrals 2017-Q2'],
    ['and Q2?', 'value referrals 2017-Q2'],
    ['same quarter last year?', 'value referrals 2016-Q3'],
    ['and the one after?', 'value referrals 2017-Q4'],
    ['and now?', 'value referrals latest'],
    ['and last year?', 'which? value referrals 2016-Q3 / value referrals 2016-Y'],
    ['and 2016/17?', 'which? value referrals 2016-Q3 / value referrals 2016-Y'],
    ['what about England?', 'compare referrals 2017-Q3 england'],
    ['what about contacts?', 'value contacts 2017-Q3'],
    ['and contacts in Q2?', 'value contacts 2017-Q2'],
    ['and contacts the quarter before?', 'value contacts 2017-Q2'],
    ['what’s the trend?', 'trend referrals all'],
    ['over time?', 'trend referrals all'],
    ['is that up or down?', 'change referrals 2017-Q3 vs previous-quarter'],
    ['vs Q2', 'change referrals 2017-Q3 vs 2017-Q2'],
    ['how does that compare with Q3 16/17', 'change referrals 2017-Q3 vs 2016-Q3'],
    ['and the highest?', 'highest referrals all'],
    ['each quarter?', 'list referrals all'],
  ])('reads “%s”', (text, expected) => {
    expect(follow(text)).toBe(expected);
  });

  it('keeps the time that was shown when it asks which measure is meant', () => {
    expect(readFollowUp('how about repeat referrals', shown('referrals Q3 17/18'), sampleVocabulary)).toMatchObject({
      status: 'which-measure',
      question: { period: { kind: 'period', period: { startYear: 2017, quarter: 3 } } },
    });
  });

  it.each([
    ['same for boys', 'boys'],
    ['and for girls?', 'girls'],
    ['and by ward?', 'ward'],
    ['for girls?', 'girls'],
    ['just the girls?', 'girls'],
    ['how many were girls?', 'girls'],
    ['and in Tipton?', 'tipton'],
    ['and for the lads?', 'lads'],
    ['what about girls?', 'girls'],
    ['and under fives?', 'under fives'],
    ['and from the leader?', 'leader'],
    ['and by email?', 'email'],
  ])('says of “%s” that it is not held, and names the word', (text, word) => {
    const reading = readFollowUp(text, shown('referrals Q3 17/18'), sampleVocabulary);
    expect(reading.status === 'not-held' && reading.words.join('|')).toContain(word);
  });

  it.each(['why?', 'why is that?', 'but why did it go up?'])('gives no reason: “%s”', (text) => {
    expect(follow(text)).toBe('no reasons');
  });

  it.each([
    'thanks',
    'ok',
    'what about Tipton?',
    'what about the meeting last quarter',
    'the agenda for the latest meeting',
    'why did contacts fall in Q3?',
    'tell me more',
    'contacts Q2 17/18',
    'is that good?',
  ])('leaves “%s” to be read by itself', (text) => {
    expect(follow(text)).toBe('nothing');
  });

  it('keeps a share of two measures together', () => {
    expect(follow('and 2016/17?', 'ICPCs as a % of S47s 2017/18')).toBe('ratio icpc+s47 2016-Y');
  });
});
