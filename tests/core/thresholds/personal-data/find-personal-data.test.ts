import { describe, expect, it } from 'vitest';
import { findPersonalData } from '../../../../src/core/thresholds/personal-data/find-personal-data.js';
import { isNhsNumber } from '../../../../src/core/thresholds/personal-data/numbers-and-addresses.js';
import { sampleGuidanceIndex } from '../../../kit/sample-guidance-index.js';

const index = sampleGuidanceIndex();
function kinds(text: string): readonly string[] {
  return findPersonalData(text, { isWord: (word) => index.knows(word), telephones: new Set(['01215693100']) });
}

describe('personal details', () => {
  it.each([
    ['Ellie-Mae Tate is missing', 'name'],
    ['josh phillips in year 8', 'name'],
    ["Mrs Kowalska's lad hits others", 'name'],
    ['the Okonkwo family are hungry', 'name'],
    ['Aariz, 7, is very overweight', 'name'],
    ['dob 3/9/19', 'date-of-birth'],
    ['born 12 March 2016', 'date-of-birth'],
    ['lives B66 2AB', 'postcode'],
    ['damp at 14 Hamble Court', 'address'],
    ['mould at 7 beech avenue', 'address'],
    ['ring me on 07700 900123', 'telephone'],
    ['mail me at a.b@school.example', 'email'],
    ['943 476 5919 has bruises', 'nhs-number'],
    ['UPN B823429512017', 'pupil-number'],
    ['AB 12 34 56 C is her number', 'insurance-number'],
    ['case 2031187 again', 'case-number'],
    ['her snap is @babydoll_x', 'account'],
  ])('are recognised: %s', (text, kind) => {
    expect(kinds(text)).toContain(kind);
  });

  it.each([
    'Year 9 lad caught vaping at Smethwick Park',
    'Mum says the GP will refer to CAMHS in September',
    'Does Ofsted need Level 3 training',
    'What Is The Difference Between MASH And MARAC',
    'section 47 second meeting, s47 3rd time',
    'the front door is 0121 569 3100',
    'two kids drive me up the wall',
    'What is Clare’s Law',
    'They play Fortnite with Dad on Monday',
    'Working Together and the Graded Care Profile',
    'miss school every Friday',
    'he was 14 in 2018 and 15 in May',
  ])('are not cried for: %s', (text) => {
    expect(kinds(text)).toEqual([]);
  });

  it('know an NHS number by its check digit', () => {
    expect(isNhsNumber('943 476 5919')).toBe(true);
    expect(isNhsNumber('943 476 5918')).toBe(false);
  });
});
