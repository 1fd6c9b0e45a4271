import { spokenNumbers } from './spoken-numbers.js';

/** Nobody asks for a figure at greater length than this: what is longer is a paste. */
const LONGEST_ASKED = 900;

/**
 * What somebody typed as plain small letters: one kind of dash and apostrophe, contractions opened ("what's", "didn't"),
 * letters said one by one joined ("I C P C"), numbers said in words put into figures. Null for what is too long to be a
 * question, so that the time taken is bounded whatever is pasted.
 */
export function spokenText(text: string): string | null {
  if (text.length > LONGEST_ASKED) return null;
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”"]/g, ' ')
    .replace(/%/g, ' % ')
    .replace(/\b([a-z]+)n't\b/g, (_whole, stem: string) => `${STEMS.get(stem) ?? stem} not`)
    .replace(CONTRACTED, (_whole, stem: string) => `${STEMS.get(stem) ?? stem} not`)
    .replace(/\bcannot\b/g, 'can not')
    .replace(/\b(what|who|when|where|how|that|there|here|it)'s\b/g, '$1 is')
    .replace(/'(?:re|ve|ll|d|m)\b/g, '')
    .replace(/\byr(s?)\b/g, 'year$1')
    .replace(/\bwhats\b/g, 'what is')
    .replace(/\bhows\b/g, 'how is')
    .replace(/\bs ?47's\b/g, 's47s')
    .replace(/([a-z0-9])'s\b/g, '$1')
    .replace(/%(?= ?age)/g, 'percent')
    .replace(/([a-z])'(?=[a-z\s]|$)/g, '$1')
    .replace(/\b(?:[a-z] ){2,}[a-z]{1,2}\b/g, (letters) => letters.replaceAll(' ', ''))
    .replace(/(\d),(?=\d{3}\b)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  return spokenNumbers(plain);
}

const STEMS: ReadonlyMap<string, string> = new Map([
  ['ca', 'can'],
  ['wo', 'will'],
  ['sha', 'shall'],
]);
const CONTRACTED = /\b(is|are|was|were|do|does|did|has|have|had|ca|could|would|should|wo)nt\b/g;
