import { repairWord } from './repair-word.js';
import { JOINED_FORMS, SPOKEN_FORMS } from './vocabulary/spoken-forms.js';

/** Beyond this nobody asks a question: it is a paste. Teams itself allows about 28 KB. */
const LONGEST_READ = 30_000;
const WORD = /[a-z0-9&]+(?:[./][0-9]+)*/g;
/** "Ill" without its apostrophe is "I will" before these, and being ill elsewhere. */
const AFTER_I_WILL = new Set(
  'be come join attend make send do not try have see dial just watch go only probably'.split(' '),
);
const OPEN_TO_IS = 'what|who|when|where|how|why|that|there|here|it|he|she';

/**
 * The plain words of what somebody typed, in lower case: contractions opened, phone spellings and the trade's
 * abbreviations put into words, slips in long words repaired. Takes time in proportion to the text, up to a limit.
 */
export function wordsOf(text: string): readonly string[] {
  const plain = openApostrophes(text.slice(0, LONGEST_READ).normalize('NFKC').toLowerCase());
  const opened = [...plain.matchAll(WORD)].flatMap(([word]) => splitAge(word)).flatMap(plainWord);
  return joinForms(openIll(opened));
}

/** What was typed cut at its punctuation and its turns ("but", "so"), each part as plain words; empty parts left out. */
export function clausesOf(text: string): readonly (readonly string[])[] {
  return text
    .slice(0, LONGEST_READ)
    .split(/[.,;:!?()\n]|\s[-–—]\s|\b(?:but|however|although|though|so|because|then|as)\b/i)
    .map((part) => wordsOf(part))
    .filter((words) => words.length > 0);
}

function openApostrophes(text: string): string {
  return text
    .replace(/[’‘`´]/g, "'")
    .replace(new RegExp(`\\b(${OPEN_TO_IS})'s\\b`, 'g'), '$1 is')
    .replace(/\b([a-z]+)n't\b/g, (_whole, stem: string) => openNot(stem))
    .replace(/\b([a-z]+n)[;:. ]t\b/g, (whole, stem: string) =>
      Object.hasOwn(SPOKEN_FORMS, `${stem}t`) ? `${stem}t` : whole,
    )
    .replace(/'s\b/g, '')
    .replace(/'ll\b/g, ' will')
    .replace(/'re\b/g, ' are')
    .replace(/'ve\b/g, ' have')
    .replace(/'d\b/g, ' would')
    .replaceAll("'", '')
    .replace(/(^|[^a-z])l ?& ?d\b/g, '$1l&d')
    .replace(/&(?!d)|(?<!l)&/g, ' and ')
    .replaceAll('-', ' ');
}

/** A mistyped "wuoldn't" still says "not": that must not be lost. */
function openNot(stem: string): string {
  return Object.hasOwn(SPOKEN_FORMS, `${stem}nt`) ? `${stem}nt` : `${stem} not`;
}

/** "14yo", "6yr", "3pm": the number and what it counts are two words. A quarter ("q3") and a section ("s47") stay one. */
function splitAge(word: string): readonly string[] {
  const parts = /^(\d+)(yo|yr|yrs|year|am|pm|st|nd|rd|th)$/.exec(word);
  return parts === null ? [word] : [parts[1] ?? '', parts[2] ?? ''];
}

function plainWord(word: string): readonly string[] {
  const form = Object.hasOwn(SPOKEN_FORMS, word) ? SPOKEN_FORMS[word] : undefined;
  return form === undefined ? [repairWord(word)] : form.split(' ');
}

function openIll(words: readonly string[]): readonly string[] {
  return words.flatMap((word, index) => {
    const next = words[index + 1] ?? '';
    if (word === 'ill' && AFTER_I_WILL.has(next)) return ['i', 'will'];
    if (word === 'were' && index === 0 && next.endsWith('ing')) return ['we', 'are'];
    return [word];
  });
}

function joinForms(words: readonly string[]): readonly string[] {
  let line = ` ${words.join(' ')} `;
  for (const [said, joined] of JOINED_FORMS) line = line.replaceAll(` ${said} `, ` ${joined} `);
  return line.trim() === '' ? [] : line.trim().split(' ');
}
