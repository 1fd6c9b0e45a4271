import { describe, expect, it } from 'vitest';
import { rephrase } from '../../../../src/core/performance/reading/rephrase.js';

describe('rephrase', () => {
  it.each([
    ['conferences of the initial sort', 'initial conferences'],
    ['review type conferences', 'review conferences'],
    ['conferences (review) on time', 'review conferences on time'],
    ['contacts that turn in to a referral', 'contacts that turn into a referral'],
    ['cases went from early help up to social care', 'cases stepped up to social care'],
    ['cases that have gone down to early help', 'cases that have stepped down to early help'],
    ['families back at early help', 'families returning to early help'],
    ['repeat referrals inside 12 months q3', 'repeat referrals   q3'],
    ['sing assessments', 'single assessments'],
  ])('says "%s" in the usual words', (text, expected) => {
    expect(rephrase(text)).toBe(expected);
  });

  it.each([
    'have referrals gone up to 6000',
    'cases that went up to court',
    'contacts in 12 months',
    'initial conferences q1',
    'back in q2 how many referrals',
  ])('leaves "%s" as it is', (text) => {
    expect(rephrase(text)).toBe(text);
  });
});
