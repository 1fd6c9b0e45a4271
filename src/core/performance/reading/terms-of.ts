import { TERM_PHRASES } from './vocabulary/term-phrases.js';
import { isFiller } from './vocabulary/filler-words.js';
import { isSubjectWord } from './vocabulary/subject-words.js';

/** One thing that was said, and which of the words said it. */
export interface Term {
  readonly term: string;
  /** The words' places, counted from 0; `to` is the first word after. */
  readonly from: number;
  readonly to: number;
}

type Phrase = (typeof TERM_PHRASES)[number];

const byFirstWord = new Map<string, readonly Phrase[]>();
for (const entry of TERM_PHRASES) {
  const first = entry[0][0] ?? '';
  const beside = [...(byFirstWord.get(first) ?? []), entry];
  byFirstWord.set(
    first,
    beside.sort((one, other) => other[0].length - one[0].length),
  );
}

/** The words of a text in small letters: letters, figures, the per cent sign. A number of days is one word: "days15". */
export function plainWords(text: string): readonly string[] {
  return (
    text
      .replace(/-/g, ' ')
      .replace(/\b(\d{1,3}) ?(?:working |calendar |wk )?days?\b/g, 'days$1')
      .replace(/\b(\d{1,3}) ?wds?\b/g, 'days$1')
      .replace(/&/g, ' and ')
      .match(/[a-z0-9]+|%/g) ?? []
  );
}

/** What words come to: the field's terms, the longest phrase first, and other words by themselves without their plural. */
export function termsOf(words: readonly string[]): readonly Term[] {
  const terms: Term[] = [];
  let at = 0;
  while (at < words.length) {
    const word = words[at] ?? '';
    const phrase = phraseAt(words, at);
    const to = at + (phrase?.[0].length ?? 1);
    if (phrase !== undefined) for (const term of phrase[1]) terms.push({ term, from: at, to });
    else if ((!isFiller(word) || isSubjectWord(word)) && !/^\d+$/.test(word))
      terms.push({ term: singular(word), from: at, to });
    at = to;
  }
  return terms;
}

function phraseAt(words: readonly string[], at: number): Phrase | undefined {
  return byFirstWord
    .get(words[at] ?? '')
    ?.find(([phrase]) => phrase.every((word, index) => words[at + index] === word));
}

/** "plans" and "plan" are one word; "process" stays as it is. */
export function singular(word: string): string {
  if (word.length <= 3 || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') ? word.slice(0, -1) : word;
}
