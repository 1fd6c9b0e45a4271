import { describe, expect, it } from 'vitest';
import { withoutAsides } from '../../../../src/core/performance/reading/without-asides.js';
import { read } from './sample-vocabulary.js';

describe('withoutAsides', () => {
  it.each([
    ['morning, chair here on the train, contacts q2', 'contacts q2'],
    ['cllr here. contacts q2', 'contacts q2'],
    ['good afternoon all - lay member here, contacts q2', 'contacts q2'],
    ['contacts q2, asking for the scrutiny panel', 'contacts q2'],
    ['contacts q2 - it is needed for the overview and scrutiny committee', 'contacts q2'],
    ['could i trouble you for contacts q2', 'contacts q2'],
    ['contacts q2 question mark', 'contacts q2?'],
    ['contacts q2 as printed in the scorecard', 'contacts q2'],
    ['as a lay member i find it useful to see contacts q2', 'contacts q2'],
    ['would you be so kind as to give me contacts q2', 'contacts q2'],
  ])('leaves the aside out of "%s"', (text, expected) => {
    expect(withoutAsides(text)).toBe(expected);
  });

  it.each([
    'referrals from the head teacher',
    'contacts by police officers here in q2',
    'referrals for the mash panel',
    'morning',
    'chairs present',
  ])('leaves "%s" as it is', (text) => {
    expect(withoutAsides(text)).toBe(text);
  });

  it('lets who sent a referral still count as a part that is not held', () => {
    expect(read('police inspector here, referrals from the police q2 17/18')).toBe('not held');
  });
});
