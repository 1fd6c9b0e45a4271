import { describe, expect, it } from 'vitest';
import { readWords } from '../../../../src/core/thresholds/reading/read-words.js';
import { fitsAges, readSituation } from '../../../../src/core/thresholds/situation/read-situation.js';
import { whoHurtWhom } from '../../../../src/core/thresholds/situation/who-hurt-whom.js';
import { aPassage } from '../../../kit/builders/a-guidance-version.js';

function denied(text: string): readonly string[] {
  const said = readWords(text);
  return [...readSituation(said).denied].map((at) => said.words[at] ?? '');
}

function hurting(text: string): readonly string[] {
  const said = readWords(text);
  return [...whoHurtWhom(said, readSituation(said).denied)].sort();
}

describe('what is denied', () => {
  it.each([
    ['dad smacks him, no marks', ['mark']],
    ['she is not missing', ['missing']],
    ["he didn't hit her", ['hit']],
    ['never taken drugs', ['drugs']],
    ['no violence, just shouting', ['violence']],
  ])('is read: %s', (text, words) => {
    expect(denied(text)).toEqual(words);
  });

  it.each([
    'no food in the house',
    'no idea how she got the bruise',
    'not only hit but kicked',
    'he was not fed, and hit',
  ])('is not more than that: %s', (text) => {
    expect(denied(text)).toEqual([]);
  });
});

describe('who hurts whom', () => {
  it.each([
    ['dad hits his son', ['adult-child']],
    ['my son hits me mum', ['child-parent']],
    ['the lad punched his mum', ['child-parent']],
    ['daughter says mum slapped her', ['adult-child']],
    ['he was hit by his stepdad', ['adult-child']],
    ['child told the teacher hit him', ['staff-child']],
    ['dad strangled mum', ['partners']],
    ['big brother kicks the little one', ['siblings']],
    ['6 year old bites other children', ['child-child']],
    ['he never hit her', []],
  ])('is read: %s', (text, expected) => {
    expect(hurting(text)).toEqual(expected);
  });
});

describe('ages', () => {
  const underFive = aPassage({ ages: { fromMonths: null, untilMonths: 60 } });
  const said = (text: string) => readSituation(readWords(text));

  it('fit a passage, do not, or say nothing', () => {
    expect(fitsAges(underFive, said('3yo left alone'))).toBe(true);
    expect(fitsAges(underFive, said('15yo left alone'))).toBe(false);
    expect(fitsAges(underFive, said('left alone'))).toBeNull();
    expect(fitsAges(aPassage(), said('15yo'))).toBeNull();
  });

  it('know the unborn', () => {
    const unborn = aPassage({ ages: 'unborn' });
    expect(fitsAges(unborn, said('20 weeks pregnant'))).toBe(true);
    expect(fitsAges(unborn, said('toddler'))).toBe(false);
  });
});
