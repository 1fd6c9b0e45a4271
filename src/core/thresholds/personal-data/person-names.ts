import { ALSO_WORDS, FIRST_NAMES } from './first-names.js';
import { PROPER_WORDS } from './proper-words.js';

interface Token {
  readonly text: string;
  readonly lower: string;
  readonly capital: boolean;
  /** First of a sentence: its capital letter says nothing. */
  readonly first: boolean;
  /** What stands between it and the next. */
  readonly after: string;
}

const WORD = /[\p{L}][\p{L}'’-]*|\d+/gu;
/** Names of rules and cases, not of anybody asked about. */
const NAMED_AFTER =
  /\b(?:sarah|clare|claire|megan|helen|martha|jade|finn|natasha|benedict)['’]?s? (?:law|rule)\b|\bfraser (?:guideline|competen)\w*|\bgillick\b|\bwendy house\b|\bbaby p\b|\bclimbi[eé]\b|\boliver mcgowan\b|\bjay report\b|\blaming\b|\bmunro\b/gi;
const TITLE = /^(?:mr|mrs|ms|dr|miss|mister)$/;
const CALLED = /^(?:called|named|surname|name)$/;

/**
 * Whether somebody is named: a full name, a title with a surname, "the … family", or a first name. `isWord` tells words of
 * English that the vocabulary and the document use. Cautious with capital letters: agencies, places, months and starts of
 * sentences have them too.
 */
export function namesSomebody(text: string, isWord: (word: string) => boolean): boolean {
  const tokens = tokensOf(text.replace(NAMED_AFTER, ' '));
  const shouted =
    tokens.filter(({ text: one }) => one.length > 3 && one === one.toUpperCase()).length > tokens.length / 2;
  const titled = tokens.filter(({ capital }) => capital).length > Math.max(3, tokens.length * 0.6);
  const said = shouted || titled ? tokens.map((token) => ({ ...token, capital: false })) : tokens;
  return said.some((token, at) => namesAt(token, said[at - 1], said[at + 1], said[at + 2], isWord));
}

function namesAt(
  token: Token,
  before: Token | undefined,
  next: Token | undefined,
  afterNext: Token | undefined,
  isWord: (word: string) => boolean,
): boolean {
  const unknown = (one: Token | undefined): boolean =>
    one !== undefined && one.capital && !PROPER_WORDS.has(one.lower) && !isWord(one.lower);
  if (isFirstName(token, next, unknown)) return true;
  if (TITLE.test(token.lower) && (token.lower !== 'miss' || token.capital) && next !== undefined) {
    if (
      unknown(next) ||
      (token.lower !== 'miss' && /^[a-z]/i.test(next.text) && !isWord(next.lower) && next.lower.length > 2)
    )
      return true;
    if (next.capital && token.capital && !PROPER_WORDS.has(next.lower) && next.lower.length > 2) return true;
  }
  if (
    token.lower === 'the' &&
    unknown(next) &&
    /^(?:family|household|children|kids|boys|girls|brothers|sisters)$/.test(afterNext?.lower ?? '')
  ) {
    return true;
  }
  if (token.lower === 'the' && next?.capital === true && !PROPER_WORDS.has(next.lower) && afterNext?.lower === 'family')
    return true;
  if (CALLED.test(token.lower) && unknown(next)) return true;
  const together = /^ ?$/.test(token.after);
  if (together && unknown(token) && unknown(next) && !(token.first && isWord(token.lower))) return true;
  const aged = /^\d{1,2}$/.test(next?.lower ?? '') && /^[ ,(]*$/.test(token.after);
  return (
    unknown(token) &&
    aged &&
    (!token.first || before === undefined) &&
    token.text.length > 2 &&
    !/^[A-Z]+$/.test(token.text)
  );
}

function isFirstName(token: Token, next: Token | undefined, unknown: (one: Token | undefined) => boolean): boolean {
  const name = token.lower.replace(/['’]s$/, '').replace(/-.*$/, '');
  const known = FIRST_NAMES.has(name) || (name.endsWith('s') && name.length > 5 && FIRST_NAMES.has(name.slice(0, -1)));
  if (ALSO_WORDS.has(name)) {
    if (!token.capital || PROPER_WORDS.has(name)) return token.capital && unknown(next) && next?.first === false;
    return token.first ? unknown(next) && /^ ?$/.test(token.after) : true;
  }
  return known && (!PROPER_WORDS.has(name) || unknown(next));
}

function tokensOf(text: string): readonly Token[] {
  const found = [...text.matchAll(WORD)];
  return found.map((match, index) => {
    const [word] = match;
    const end = match.index + word.length;
    const next = found[index + 1];
    const before = text.slice(0, match.index).trimEnd();
    return {
      text: word,
      lower: word.toLowerCase().replace(/['’]s$/, ''),
      capital: /^\p{Lu}\p{L}*\p{Ll}/u.test(word),
      first: before === '' || /[.!?:;\n]$/.test(before),
      after: text.slice(end, next?.index ?? text.length),
    };
  });
}
