import { describe, expect, it } from 'vitest';
import { judgeMetrics } from '../../../../src/evaluate/evaluate-metrics.js';
import { readFollowUp } from '../../../../src/core/performance/reading/follow-up/read-follow-up.js';
import { readMetricQuestion } from '../../../../src/core/performance/reading/read-metric-question.js';
import { read, said, sampleVocabulary } from './sample-vocabulary.js';

describe('what is published of the board’s own area', () => {
  it.each([
    ['what did the DfE publish for our re-referrals in 2016/17', 'value re-referrals 2016-Y sandwell-published'],
    ['DfE figure for our referrals 2017/18?', 'value referrals 2017-Y sandwell-published'],
    ['according to the DfE, how many referrals in 2017/18', 'value referrals 2017-Y sandwell-published'],
    ['our published re-referral rate 2016/17', 'value re-referrals 2016-Y sandwell-published'],
    [
      'What does the Department for Education say our looked after children number was in 2017/18',
      'value cla 2017-Y sandwell-published',
    ],
  ])('is read as that: “%s”', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    'DfE contacts figure 2016/17',
    'DfE re-referrals trend',
    'DfE re-referrals last quarter',
    'DfE re-referrals Q3 17/18',
    'DfE referrals for girls 2016/17',
    'what did the DfE publish for England’s re-referrals in 2016/17',
  ])('is not put in the place of what is not published: “%s”', (text) => {
    expect(readMetricQuestion(text, sampleVocabulary).status).not.toBe('read');
  });

  it('is answered with the published figure, under the name of what is published', () => {
    const line = {
      id: 'P',
      question: 'what did the DfE publish for our re-referrals in 2016/17',
      measures: ["% re-referrals to children's social care within 12 months"],
      period: '2016/17',
      values: [16.4],
      kind: 'value',
    } as const;
    expect(judgeMetrics([line])[0]?.given).toMatchObject({ kind: 'compared', points: [{ value: 16.4 }] });
  });

  it.each([
    ['what did the DfE publish for our re-referrals in 2016/17', 'value re-referrals 2017-Y sandwell-published'],
    ['England’s re-referral rate 2016/17', 'value re-referrals 2017-Y england'],
  ])('stays of there when somebody goes on to another year from “%s”', (before, expected) => {
    const shown = readMetricQuestion(before, sampleVocabulary);
    if (shown.status !== 'read') throw new Error(`"${before}" is not read`);
    const reading = readFollowUp('and 2017/18?', shown.question, sampleVocabulary);
    expect(reading.status === 'read' && said(reading)).toBe(expected);
  });
});
