import { foldAges } from './fold-ages.js';
import type { Said } from './said.js';
import { WORD_FORMS } from './word-forms.js';

/** Beyond this nobody asks a question: it is a paste. Teams itself allows about 28 KB. */
const LONGEST_READ = 60_000;
const TOKEN = /[\p{L}\p{N}]+|[.,;:!?()\n–—]+/gu;
/** How a clinic writes an age ("4/12", "6/52") and a broken bone ("# femur"); "on 4/12" and "4/12/26" are dates. */
const SHORT_MONTHS = /(?<!\b(?:on|the|since|from|until|by|dob|born) |[\d/])\b(\d{1,2})\/12\b(?!\/)/g;
const SHORT_WEEKS = /(?<![\d/])\b(\d{1,2})\/52\b(?!\/)/g;
const SHORT_FRACTURE =
  /#\s?(?=femur|humerus|tib|fib|rib|skull|arm|leg|wrist|clavicle|radius|ulna|ankle|elbow|collar|nof)/g;
/** Without any of these nothing is to be opened; most of what a document says has none. */
const OPENED = /['’‘`´&/#]|\d[.,]\d/;
const TURN = new Set('but however although though except whereas'.split(' '));

/**
 * The plain words of what somebody typed or of what the document says, in lower case: contractions opened, the words of
 * every region made one, ages put into one word each ("3yo", "yr 9", "8 week old"). Takes time in proportion to the text.
 */
export function readWords(text: string): Said {
  const plain = openApostrophes(text.slice(0, LONGEST_READ).normalize('NFKC').toLowerCase());
  const words: string[] = [];
  const clauses: number[] = [];
  let clause = 0;
  for (const [token] of plain.matchAll(TOKEN)) {
    if (!/[\p{L}\p{N}]/u.test(token)) {
      clause += 1;
      continue;
    }
    if (TURN.has(token)) clause += 1;
    for (const word of splitNumber(token).flatMap(plainWord)) {
      words.push(word);
      clauses.push(clause);
    }
  }
  return foldAges(joinPairs({ words, clauses }));
}

function openApostrophes(text: string): string {
  if (!OPENED.test(text)) return text;
  return text
    .replace(/[’‘`´]/g, "'")
    .replace(/\ba ?& ?e\b/g, 'ae')
    .replace(/\by\/o\b/g, 'yo')
    .replace(SHORT_MONTHS, '$1 month old ')
    .replace(SHORT_WEEKS, '$1 week old ')
    .replace(SHORT_FRACTURE, 'fracture ')
    .replace(/\bw\/o\b/g, 'without')
    .replace(/\bcan't\b/g, 'cannot')
    .replace(/\bwon't\b/g, 'will not')
    .replace(/\b(what|who|when|where|how|that|there|here|it|he|she)'s\b/g, '$1 is')
    .replace(/n't\b/g, ' not')
    .replace(/'s\b/g, '')
    .replace(/'ll\b/g, ' will')
    .replace(/'re\b/g, ' are')
    .replace(/'ve\b/g, ' have')
    .replace(/'m\b/g, ' am')
    .replace(/'d\b/g, ' would')
    .replaceAll("'", '')
    .replace(/(\d),(\d{3})\b/g, '$1$2')
    .replace(/(\d)\.(\d)/g, '$1 point $2');
}

/** "14yo", "6yr", "y9", "14f": the number and what it counts are two words. A section ("s47") stays one. */
function splitNumber(word: string): readonly string[] {
  const after = /^(\d+)(yo|yro|yrs?|y|years?|wks?|weeks?|mths?|months?|mo|days?|hrs?|pm|am|f|m|st|nd|rd|th)$/.exec(
    word,
  );
  if (after !== null) return [after[1] ?? '', after[2] ?? ''];
  const before = /^(yr|y|year)(\d{1,2})$/.exec(word);
  return before === null ? [word] : [before[1] ?? '', before[2] ?? ''];
}

function plainWord(word: string): readonly string[] {
  return WORD_FORMS.get(word) ?? [word];
}

/** Two words that name one person. */
const PAIRS: ReadonlyMap<string, string> = new Map([
  ['social worker', 'social-worker'],
  ['social workers', 'social-worker'],
  ['young person', 'young-person'],
  ['young people', 'young-person'],
  ['young persons', 'young-person'],
]);

function joinPairs({ words, clauses }: Said): Said {
  const joined: string[] = [];
  const joinedClauses: number[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const pair = PAIRS.get(`${words[at] ?? ''} ${words[at + 1] ?? ''}`);
    joined.push(pair ?? words[at] ?? '');
    joinedClauses.push(clauses[at] ?? 0);
    if (pair !== undefined) at += 1;
  }
  return { words: joined, clauses: joinedClauses };
}
