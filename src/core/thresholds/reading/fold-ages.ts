import type { Said } from './said.js';

/** An age in one word: "aged14", and in months for those under two: "agedm3". */
export function ageWord(months: number): string {
  return months < 24 ? `agedm${months}` : `aged${Math.floor(months / 12)}`;
}

/** The months of an age in one word; null for any other word. */
export function monthsOf(word: string): number | null {
  const found = /^aged(m?)(\d+)$/.exec(word);
  if (found === null) return null;
  return Number(found[2]) * (found[1] === 'm' ? 1 : 12);
}

const NUMBERS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const PERSONS = new Set(
  'child boy girl son daughter pupil teenager baby toddler he she who brother sister young-person newborn twins grandson granddaughter nephew niece female male'.split(
    ' ',
  ),
);
const MONTHS_IN: Readonly<Record<string, number>> = { day: 1 / 30, week: 12 / 52, month: 1, mo: 1 };
/** After a number these tell that it counts something else than years of age. */
const COUNTED = new Set(
  `year week month day hour minute times time point percent pm am of child pupil boy girl phone phones people percentage lads kids stone
   pound pounds mile miles st nd rd th oclock bed days different more other them siblings baby per`.split(/\s+/),
);
const OLDEST_CHILD = 19;
/** School year 0 is Reception, at four; a child of year 9 is thirteen or fourteen, and the lower is taken. */
const RECEPTION_AGE = 4;

interface Fold {
  readonly length: number;
  readonly word: string;
}

/** Puts ages into one word each; all other words stay as they are. */
export function foldAges({ words, clauses }: Said): Said {
  const folded: string[] = [];
  const foldedClauses: number[] = [];
  for (let at = 0; at < words.length;) {
    const fold = foldAt({ words, clauses }, at) ?? { length: 1, word: words[at] ?? '' };
    folded.push(fold.word);
    foldedClauses.push(clauses[at] ?? 0);
    at += fold.length;
  }
  return { words: folded, clauses: foldedClauses };
}

function foldAt({ words, clauses }: Said, at: number): Fold | null {
  // "Kai, 12, has not been seen": a number that stands by itself, after somebody.
  const number = numberOf(words[at]);
  const apart = at > 0 && clauses[at] !== clauses[at - 1] && at + 1 < words.length && clauses[at] !== clauses[at + 1];
  if (apart && /^\d+$/.test(words[at] ?? '') && number !== null && number > 0 && number <= OLDEST_CHILD) {
    return { length: 1, word: ageWord(number * 12) };
  }
  return foldSchoolYear(words, at) ?? foldUnit(words, at) ?? foldBare(words, at);
}

function foldSchoolYear(words: readonly string[], at: number): Fold | null {
  const [word, next, after] = words.slice(at, at + 3);
  if ((word === 'year' || word === 'y') && next !== undefined && /^(\d|1[0-3])$/.test(next) && after !== 'old') {
    return { length: 2, word: ageWord((RECEPTION_AGE + Number(next)) * 12) };
  }
  if (word === 'reception' && next !== undefined && PERSONS.has(next)) return { length: 1, word: ageWord(48) };
  return null;
}

function foldUnit(words: readonly string[], at: number): Fold | null {
  const number = numberOf(words[at]);
  const unit = words[at + 1] ?? '';
  const after = words[at + 2] ?? '';
  if (number === null) return null;
  if (unit === 'yo' || unit === 'yro') return { length: 2, word: ageWord(number * 12) };
  if ((unit === 'f' || unit === 'm') && number >= 2 && number <= OLDEST_CHILD) {
    return { length: 2, word: ageWord(number * 12) };
  }
  if (unit === 'year' || unit === 'y') return foldYears(number, after);
  const months = MONTHS_IN[unit];
  if (months === undefined) return null;
  if (unit === 'week' && (after === 'gone' || after === 'pregnant' || after === 'gestation')) {
    return { length: 3, word: 'pregnant' };
  }
  if (after === 'old' || after === 'olds') return { length: 3, word: ageWord(Math.floor(number * months)) };
  const baby =
    after === 'baby' ||
    (after === 'check' && unit === 'week') ||
    [words[at - 1], words[at - 2]].some((word) => word === 'baby' || word === 'newborn');
  return baby ? { length: 2, word: ageWord(Math.floor(number * months)) } : null;
}

function foldYears(number: number, after: string): Fold | null {
  if (after === 'old' || after === 'olds') return { length: 3, word: ageWord(number * 12) };
  return PERSONS.has(after) && number <= OLDEST_CHILD ? { length: 2, word: ageWord(number * 12) } : null;
}

/** "aged 7", "boy of 7", "she is only 12", "girl 15", "17 and pregnant", "under 5". */
function foldBare(words: readonly string[], at: number): Fold | null {
  const number = numberOf(words[at]);
  if (number !== null && number >= 50 && number < 100 && words[at - 1] === 'is')
    return { length: 1, word: ageWord(number * 12) };
  if (number === null || number > OLDEST_CHILD || number === 0) return null;
  const next = words[at + 1] ?? '';
  if (COUNTED.has(next)) return null;
  const [before = '', beforeThat = '', third = ''] = [words[at - 1], words[at - 2], words[at - 3]];
  const fold = { length: 1, word: ageWord(number * 12) };
  if (before === 'aged' || before === 'age') return fold;
  if (/^\d+$/.test(words[at] ?? '') && PERSONS.has(before)) return fold;
  const hedge = /^(only|just|about|around|nearly|almost|of|is|was|like|now|the)$/;
  if (hedge.test(before) && (PERSONS.has(beforeThat) || (hedge.test(beforeThat) && PERSONS.has(third)))) return fold;
  if (monthsOf(words[at - 2] ?? '') !== null && before === 'and') return fold;
  const digits = /^\d+$/.test(words[at] ?? '');
  if (digits && number >= 3 && (next === 'and' || next === '') && at === 0) return fold;
  if (digits && number >= 10 && before === 'at' && /^(by|out|at|mum|dad|and)?$/.test(beforeThat)) return fold;
  return digits && number >= 10 && (beforeThat === 'both' || before === 'both' || (before === 'also' && number > 9))
    ? fold
    : null;
}

function numberOf(word: string | undefined): number | null {
  if (word === undefined) return null;
  if (/^\d{1,3}$/.test(word)) return Number(word);
  const index = NUMBERS.indexOf(word);
  return index < 0 ? null : index;
}
