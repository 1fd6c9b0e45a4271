import {
  AGAINST,
  ACROSS_FOUR,
  ALL_FOUR,
  ALSO_TOTAL,
  AVERAGED,
  BEST,
  BETTER,
  CHANGE,
  CHANGED,
  COMPARED_WITH_OTHERS,
  DEFINITION,
  EACH_SHOWN,
  FIGURE_WORDS,
  FOUR,
  HELD,
  HELD_FOR,
  HIGHEST,
  HOW_MANY,
  LISTED,
  LOWEST,
  MONTHS,
  MOVED,
  OF_YEARS,
  NOT_EXTREME,
  OVER,
  RANKED,
  RUN_TOGETHER,
  SINCE,
  STEEPEST,
  SUMMED,
  THROUGHOUT,
  TO_ZERO,
  TOTAL,
  TREND,
  WORST,
} from './vocabulary/wish-words.js';

/** What the words say about what is wanted, each by itself; which of them counts depends on the times that were named. */
export interface WishSigns {
  readonly definition: boolean;
  readonly held: boolean;
  /** Of a measure that is named: whether it is held for a time. */
  readonly heldFor: boolean;
  readonly extreme: 'highest' | 'lowest' | 'worst' | 'best' | null;
  /** Several of the highest, and not the one. */
  readonly ranked: boolean;
  /** The highest of years, and not of quarters. */
  readonly ofYears: boolean;
  /** The highest and the lowest are asked for at once. */
  readonly both: boolean;
  /** The total beside the highest, the trend, the change. */
  readonly alsoTotal: boolean;
  /** "All four quarters": one number, or four. */
  readonly allFour: boolean;
  /** Four quarters are named, and none of them apart from the others. */
  readonly four: boolean;
  /** "Across the four quarters": one number. */
  readonly acrossFour: boolean;
  /** Quarters are named in one breath, and not that each of them is wanted. */
  readonly runTogether: boolean;
  /** From a time on, and not what of it. */
  readonly since: boolean;
  /** One number is wanted of several percentages. */
  readonly averaged: boolean;
  readonly trend: boolean;
  readonly change: boolean;
  /** The same, in words that can mean nothing else. */
  readonly changed: boolean;
  readonly against: boolean;
  /** By how much it moved, and not how much it was. */
  readonly moved: boolean;
  readonly total: boolean;
  /** In so many words: the quarters of a year are to be added up. */
  readonly summed: boolean;
  readonly howMany: boolean;
  readonly listed: boolean;
  /** "Show me", "list the": of several, each. */
  readonly shown: boolean;
  readonly toZero: boolean;
  readonly better: boolean;
  readonly others: boolean;
  /** Months or a half were named: "April to September" is one time, "Q1 to Q3" three. */
  readonly months: boolean;
  /** "Over the year": what cannot be added up is shown quarter by quarter. */
  readonly over: boolean;
  /** "Through the year": shown quarter by quarter whether it can be added up or not. */
  readonly throughout: boolean;
  /** Some word of it is about figures. */
  readonly figure: boolean;
}

/** Looks for the signs in a text in small letters. */
export function wishSigns(text: string): WishSigns {
  const toZero = TO_ZERO.test(text);
  // "Stepped up" and "risk reduced" are what is counted, and no change of a number.
  const moved = text.replace(
    /\bup (?:to|until|till)\b|\b(?:look|call|bring|pull|dig|write|follow|catch|sum|chase|(?:you|to|please|and) pick)(?:ing)? up\b(?! (?:on|since|from)\b)|\bstep(?:s|ped|ping)?[ -]?(?:up|down)s?\b|\brisk\b.{0,20}\b(?:reduced|lowered|(?:came|come|brought|coming) down)\b|\breduc\w+ in (?:cse )?risk\b|\b(?:moved (?:up|down)|add(?:ed|ing)?(?: [a-z]+){0,6} up|add(?:ed|ing)? up)\b/g,
    ' ',
  );
  const changed = /\btrends?\b/.test(text) ? moved.replace(/\bmovements?\b/g, ' ') : moved;
  return {
    definition: DEFINITION.test(text),
    held: HELD.test(text),
    heldFor: HELD_FOR.test(text),
    extreme: NOT_EXTREME.test(text) || STEEPEST.test(text) ? null : extremeIn(text),
    trend: TREND.test(moved) || STEEPEST.test(text),
    change: !toZero && CHANGE.test(changed),
    changed: !toZero && CHANGED.test(changed),
    both: HIGHEST.test(text) && LOWEST.test(text),
    alsoTotal: ALSO_TOTAL.test(text),
    allFour: ALL_FOUR.test(text),
    four: FOUR.test(text),
    acrossFour: ACROSS_FOUR.test(text),
    runTogether: RUN_TOGETHER.test(text) && !LISTED.test(text) && !EACH_SHOWN.test(text),
    since: SINCE.test(text),
    averaged: AVERAGED.test(text),
    ranked: RANKED.test(text),
    ofYears: OF_YEARS.test(text),
    moved: !toZero && MOVED.test(changed),
    against: !toZero && AGAINST.test(text),
    total: TOTAL.test(text),
    summed: SUMMED.test(text),
    howMany: HOW_MANY.test(text),
    listed: LISTED.test(text),
    shown: EACH_SHOWN.test(text),
    toZero,
    better: BETTER.test(text),
    others: COMPARED_WITH_OTHERS.test(text),
    figure: toZero || STEEPEST.test(text) || FIGURE_WORDS.test(text),
    months: MONTHS.test(text),
    over: OVER.test(text),
    throughout: THROUGHOUT.test(text),
  };
}

function extremeIn(text: string): WishSigns['extreme'] {
  if (WORST.test(text)) return 'worst';
  if (BEST.test(text)) return 'best';
  if (LOWEST.test(text)) return 'lowest';
  return HIGHEST.test(text) ? 'highest' : null;
}
