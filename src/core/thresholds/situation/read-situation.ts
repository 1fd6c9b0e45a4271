import { PhraseBook } from '../../shared/phrases/phrase-book.js';
import type { Passage } from '../guidance/passage.js';
import { monthsOf } from '../reading/fold-ages.js';
import { plainLine } from '../reading/plain-line.js';
import type { Said } from '../reading/said.js';
import { SITUATION_LINES, type Sign } from '../vocabulary/situation-lines.js';
import { WORD_CLASSES } from '../vocabulary/word-classes.js';
import { deniedWords } from './denied-words.js';

/** What matching by words cannot see of what was told. */
export interface Situation {
  /** Ages that were said, in months, in their order; empty for none. */
  readonly ages: readonly number[];
  readonly unborn: boolean;
  /** Places of words that are denied: "no marks", "not missing", "didn't hit". */
  readonly denied: ReadonlySet<number>;
  readonly signs: ReadonlySet<Sign>;
}

const BOOK = new PhraseBook(
  Object.entries(SITUATION_LINES).flatMap(([sign, lines]) =>
    lines.map((line) => ({ line: plainLine(line), meaning: sign as Sign })),
  ),
  WORD_CLASSES,
);
const MOST_READ = 250;
/** A child of year 9 is thirteen or fourteen, "nearly five" is four: an age is right within so many months. */
const SLACK_MONTHS = 12;

/** Reads ages, denials and signs of weight from plain words. */
export function readSituation(said: Said): Situation {
  const words = said.words.slice(0, MOST_READ);
  const signs = BOOK.distinctIn(words);
  return {
    ages: words.map(monthsOf).filter((months) => months !== null),
    unborn: signs.has('unborn'),
    denied: deniedWords(said),
    signs,
  };
}

/** Whether a passage may be about somebody of the ages said; null where no age was said or none matters to it. */
export function fitsAges({ ages }: Passage, situation: Situation): boolean | null {
  if (ages === null) return null;
  if (ages === 'unborn') return situation.unborn;
  const { fromMonths, untilMonths } = ages;
  if (situation.ages.length === 0) return null;
  return situation.ages.some((months) => {
    const slack = months < 24 ? 0 : SLACK_MONTHS;
    return months + slack >= (fromMonths ?? 0) && months < (untilMonths ?? Infinity);
  });
}
