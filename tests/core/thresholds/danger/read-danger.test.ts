import { describe, expect, it } from 'vitest';
import { readDanger } from '../../../../src/core/thresholds/danger/read-danger.js';
import { readWords } from '../../../../src/core/thresholds/reading/read-words.js';

function danger(text: string): string | null {
  return readDanger(readWords(text).words);
}

describe('a danger now', () => {
  it.each([
    ['3 month old with a bruise on his ear', 'injured'],
    ['baby not rolling yet, mark on the arm', 'injured'],
    ['6 year old at home on his own, it is dark', 'left-alone'],
    ['boy of 12 has not come home and his phone is dead', 'missing'],
    ['she says she will kill herself tonight, she has the tablets', 'suicide'],
    ['he has just taken a box of paracetamol', 'overdose'],
    ['boy in the corridor has a knife out', 'weapon'],
    ['her uncle touches her and he is collecting her today', 'collected-by-abuser'],
    ['the flight is tonight, they are taking her to be cut', 'taken-abroad'],
    ['dad has walked out of contact with the baby, it is supervised only', 'abducted'],
    ['child is in immediate danger', 'said-so'],
  ])('is seen: %s', (text, sign) => {
    expect(danger(text)).not.toBeNull();
    expect(danger(text)).toBe(sign);
  });

  it.each([
    'year 10 told me she was cut when she was 6 in Somalia',
    'lad of 16 turned up alone from Eritrea',
    'dealers in and out of the flat with a baby there, dad using',
    'took an overdose three weeks ago, home from hospital now',
    'she went missing last weekend and the police found her safe',
    'kid found with a kitchen knife in his bag last week',
    'forced marriage is planned for next summer',
    'mum was drunk at pick up last week',
    'who is coming to the meeting tonight',
    'do I need consent to refer',
  ])('is not cried for: %s', (text) => {
    expect([null, 'grave']).toContain(danger(text));
  });

  it('is seen wherever it stands in a long letter', () => {
    const filler = 'the family have been known to us for some time and things were settled ';
    expect(danger(`${filler.repeat(20)} the 8 week old has a bruise on her cheek. ${filler.repeat(20)}`)).toBe(
      'injured',
    );
  });
});
