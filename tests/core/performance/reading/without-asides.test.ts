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
    ['di here, contacts q2', 'contacts q2'],
    ['it is the di from ppu, contacts q2', 'contacts q2'],
    ['gp at the victoria surgery here, contacts q2', 'contacts q2'],
    ['we had an inspector in yesterday who wanted to know: contacts q2', 'contacts q2'],
    ['i have been asked by scrutiny about contacts q2', 'contacts q2'],
    ['someone at the council meeting asked about contacts q2', 'contacts q2'],
    ['my cabinet member is chasing me for contacts q2', 'contacts q2'],
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

  it.each([
    'an inspector has asked me about under fives, so how many referrals in q3 17/18',
    'a governor asked me about boys, how many referrals last quarter',
    'we had an inspector in who wanted to know about police referrals: how many in q4 17/18',
    'gp here, referrals from gps last quarter',
    'i am the new lay member and i want referrals from schools last quarter',
    'i work in housing, how many referrals last quarter',
  ])('passes over nothing that is asked about: “%s”', (text) => {
    expect(read(text)).toBe('not held');
  });

  it('lets who sent a referral still count as a part that is not held', () => {
    expect(read('police inspector here, referrals from the police q2 17/18')).toBe('not held');
  });
});
