import type { ActionMention } from './question.js';
import { WORD_CLASSES } from './vocabulary/word-classes.js';
import { wordsOf } from './words-of.js';

/** Stands in our words for a reference that was typed, so that the grammar can speak of it. */
export const ACTION_REF = 'actionref';

export interface ReferredWords {
  /** The words typed, each reference replaced by ACTION_REF. */
  readonly words: readonly string[];
  /** The first reference; both null when none was typed. */
  readonly reference: Pick<ActionMention, 'day' | 'number'>;
}

/** References stand in requests; in a longer text they are somebody else's. */
const MOST_READ = 2000;
const NONE = { day: null, number: null };
const MONTHS = (WORD_CLASSES.month ?? []).map((month) => month.slice(0, 3));
const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const BOARD = String.raw`(?:\b[a-z]{0,4}(?:scb|scp)[ /:-]{1,2})?`;
const FIGURES = String.raw`(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})`;
const NAMED = String.raw`(\d{1,2})(?:st|nd|rd|th)? (?:of )?(${MONTHS.join('|')})[a-z]{0,6} (\d{4}|\d{2})`;
const NUMBER = String.raw`(?:action )?(?:no|number|nr|item|#)?[. ]{0,2}`;
const COUNTED = String.raw`(?:action|no|number|nr|#)[. ]{0,2}(?:no|number)?[. ]{0,2}(\d{1,3})[, ]{1,2}(?:from|of|on|at)? ?(?:the )?`;
/** How people type them: "SSCB 17.12.26/3", "171226/3", "17 Dec 2026 no 3", "no. 3 of 17/12/26". */
const FORMS: readonly { readonly form: RegExp; readonly numberFirst: boolean }[] = [
  { form: new RegExp(String.raw`${BOARD}\b${FIGURES} ?/ ?(\d{1,3})\b`, 'i'), numberFirst: false },
  { form: new RegExp(String.raw`${BOARD}\b(\d{2})(\d{2})(\d{4}|\d{2}) ?/ ?(\d{1,3})\b`, 'i'), numberFirst: false },
  {
    form: new RegExp(String.raw`${BOARD}\b${NAMED} ?(?:/ ?|,? ${NUMBER})(\d{1,3})\b(?![:.]\d|am|pm)`, 'i'),
    numberFirst: false,
  },
  {
    form: new RegExp(String.raw`${BOARD}\b${FIGURES},? (?:action |no|number|nr|#)${NUMBER}(\d{1,3})\b`, 'i'),
    numberFirst: false,
  },
  { form: new RegExp(String.raw`\b${COUNTED}(?:${FIGURES})\b`, 'i'), numberFirst: true },
  { form: new RegExp(String.raw`\b${COUNTED}(?:${NAMED})\b`, 'i'), numberFirst: true },
];

const SPELLED = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const NUMBER_WORDS = new Set(['no', 'number', 'nr', 'num', 'ref', 'reference', 'point']);
/** "Action 3 months ago", "action 4 children": what is counted is no action. */
const COUNTED_THINGS = new Set(
  'day days week weeks month months year years yr yo children people pupils families times agencies'.split(' '),
);
const ALONE = /\b(?:close|closed|reopen|finished|complete|completed|withdraw|sign off|extend)\b/;
const OTHERS_NUMBERED = new Set(
  'item items paper room agenda flat house platform level priority report chapter'.split(' '),
);

/**
 * The words with the references to actions found in them: a day and a number in any form people use, or "action 3", "action
 * three". `words` are the text's own words, taken as they are when no full reference is typed.
 */
export function readActionReference(text: string, words: readonly string[]): ReferredWords {
  const read = text.slice(0, MOST_READ);
  for (const { form, numberFirst } of FORMS) {
    const found = form.exec(read);
    const reference = found === null ? null : referenceIn(found.slice(1), numberFirst);
    if (found === null || reference === null) continue;
    const replaced = `${text.slice(0, found.index)} ${ACTION_REF} ${text.slice(found.index + found[0].length)}`;
    return { words: withoutLeadingNames(wordsOf(replaced)), reference };
  }
  return withNumber(words);
}

function referenceIn(
  figures: readonly (string | undefined)[],
  numberFirst: boolean,
): ReferredWords['reference'] | null {
  const [number, ...date] = numberFirst ? figures : [figures[3], ...figures.slice(0, 3)];
  const day = Number(date[0]);
  const named = MONTHS.indexOf((date[1] ?? '').slice(0, 3).toLowerCase());
  const month = named < 0 ? Number(date[1]) : named + 1;
  const year = (date[2] ?? '').length === 2 ? 2000 + Number(date[2]) : Number(date[2]);
  const reads = isDay(day, month, year) && Number(number) > 0;
  return reads ? { day: { day, month, year }, number: Number(number) } : null;
}

function isDay(day: number, month: number, year: number): boolean {
  if (day < 1 || day > (DAYS_IN_MONTH[month - 1] ?? 0) || year < 1) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return leap || month !== 2 || day < 29;
}

/** "Ref", "action" and "no" before a reference are part of it. */
function withoutLeadingNames(words: readonly string[]): readonly string[] {
  return words.filter(
    (word, index) => !(words[index + 1] === ACTION_REF && (word === 'action' || NUMBER_WORDS.has(word))),
  );
}

function withNumber(words: readonly string[]): ReferredWords {
  for (const [index, word] of words.entries()) {
    const named = word === 'action';
    const alone = (word === 'number' || word === 'no') && standsAlone(words, index);
    if (!named && !alone) continue;
    const skipped = named && NUMBER_WORDS.has(words[index + 1] ?? '') ? 1 : 0;
    const number = numberOf(words[index + 1 + skipped]);
    const after = words[index + 2 + skipped] ?? '';
    if (number === null || COUNTED_THINGS.has(after)) continue;
    const replaced = [...words.slice(0, index), ACTION_REF, ...words.slice(index + 2 + skipped)];
    return { words: replaced, reference: { day: null, number } };
  }
  return { words, reference: NONE };
}

/** A number without "action" before it is one only where something is done that is done to actions. */
function standsAlone(words: readonly string[], index: number): boolean {
  return !OTHERS_NUMBERED.has(words[index - 1] ?? '') && words.length < 12 && ALONE.test(words.join(' '));
}

function numberOf(word: string | undefined): number | null {
  if (word === undefined) return null;
  const spelled = SPELLED.indexOf(word);
  if (spelled >= 0) return spelled + 1;
  return /^\d{1,3}$/.test(word) && Number(word) > 0 ? Number(word) : null;
}
