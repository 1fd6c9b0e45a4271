import type { MeetingMention, MeetingMoment } from './question.js';
import { matchPhrase, phrase } from './match-phrase.js';
import { WORD_CLASSES } from './vocabulary/word-classes.js';

const MONTHS = WORD_CLASSES.month ?? [];
const WEEKDAYS = WORD_CLASSES.weekday ?? [];

/** Short names of groups that boards share. Others are known by the word "subgroup", "panel" or "forum" after them. */
const GROUP_NAMES = new Set('qpp cdop cmog scr l&d cse executive mash eag mase'.split(' '));
const GROUP_NOUNS = new Set('subgroup subcommittee panel forum group committee'.split(' '));
const NOT_A_NAME = new Set(
  (
    'the a an this that our next last my your for of in on at to is are was were when what who where which how and any all ' +
    'cancel move postpone schedule book create new send show set use agenda meeting meetings attendance papers chat with ' +
    'from about has have does did will can please first extra another every each quorate'
  ).split(' '),
);
/** Words of a group's name stand right before its noun; the longest names have about this many. */
const LONGEST_NAME = 4;

const LAST = ['last|previous|latest ~ @meeting|time|one|1|week|month', 'last|previous $', 'yesterday'].map(phrase);
const NEXT = ['next', 'tomorrow', 'upcoming|coming @meeting', 'this week'].map(phrase);
const TODAY = ['today|tonight', 'this morning|afternoon|evening'].map(phrase);

/** Finds which meeting is meant, as far as the words tell. A day outdoes "next" and "last". */
export function readMeetingMention(words: readonly string[]): MeetingMention {
  return { which: momentIn(words), groupWords: groupIn(words) };
}

function momentIn(words: readonly string[]): MeetingMoment | null {
  const date = dateIn(words);
  if (date !== null) return date;
  const weekday = words.map((word) => WEEKDAYS.indexOf(word)).find((index) => index >= 0);
  if (weekday !== undefined) return { weekday: weekday + 1 };
  if (TODAY.some((one) => matchPhrase(one, words) !== null)) return 'today';
  if (LAST.some((one) => matchPhrase(one, words) !== null)) return 'last';
  return NEXT.some((one) => matchPhrase(one, words) !== null) ? 'next' : null;
}

function dateIn(words: readonly string[]): { month: number | null; day: number | null } | null {
  for (const [index, word] of words.entries()) {
    const figures = /^(\d{1,2})[./](\d{1,2})(?:[./]\d{2,4})?$/.exec(word);
    const day = dayNumber(figures?.[1]);
    const month = Number(figures?.[2]);
    if (day !== null && month <= 12 && word.includes('/')) return { month, day };
    if (isMonth(words, index)) return { month: MONTHS.indexOf(word) + 1, day: dayBeside(words, index) };
  }
  const ordinal = words.findIndex((word, index) => dayNumber(word) !== null && isOrdinal(words[index + 1]));
  return ordinal < 0 ? null : { month: null, day: dayNumber(words[ordinal]) };
}

/** "May" and "march" are verbs too: they are months after a word that leads to one, before a meeting, or beside a day. */
function isMonth(words: readonly string[], index: number): boolean {
  const word = words[index] ?? '';
  if (!MONTHS.includes(word)) return false;
  if (word !== 'may') return true;
  const before = words[index - 1] ?? '';
  return (
    ['in', 'for', 'of', 'the', 'since', 'until', 'next', 'last', 'to'].includes(before) ||
    dayBeside(words, index) !== null
  );
}

function dayBeside(words: readonly string[], month: number): number | null {
  const before = words.slice(Math.max(0, month - 3), month).filter((word) => word !== 'of' && !isOrdinal(word));
  return dayNumber(before.at(-1)) ?? dayNumber(words[month + 1]);
}

function dayNumber(word: string | undefined): number | null {
  if (word === undefined || !/^\d{1,2}$/.test(word)) return null;
  const day = Number(word);
  return day >= 1 && day <= 31 ? day : null;
}

function isOrdinal(word: string | undefined): boolean {
  return word === 'st' || word === 'nd' || word === 'rd' || word === 'th';
}

function groupIn(words: readonly string[]): readonly string[] {
  const known = words.filter((word) => GROUP_NAMES.has(word)).map((word) => word.replace('&', ''));
  if (known.length > 0) return known;
  const board = words.findIndex((word, index) => word === 'board' && ['main', 'full'].includes(words[index - 1] ?? ''));
  // The main board is the group called a board; "main" is in nobody's name for it.
  if (board > 0) return ['board'];
  const noun = words.findIndex((word) => GROUP_NOUNS.has(word));
  if (noun < 1) return [];
  const name: string[] = [];
  for (const word of words.slice(Math.max(0, noun - LONGEST_NAME), noun).reverse()) {
    if (isPlainWord(word)) break;
    name.unshift(word);
  }
  while (name[0] === 'and') name.shift();
  return name;
}

function isPlainWord(word: string): boolean {
  return (
    (NOT_A_NAME.has(word) && word !== 'and') || MONTHS.includes(word) || WEEKDAYS.includes(word) || /^\d/.test(word)
  );
}
