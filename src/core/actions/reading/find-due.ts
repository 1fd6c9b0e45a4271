import type { ReadDue } from './drafted-sentence.js';
import type { FoundPhrase } from './due-phrase-at.js';
import { dueAt, lowered, saidBefore } from './read-due.js';
import type { DueContext } from './reading-context.js';

/** Where a sentence says when, and what it says. From and to are places in the sentence, "by" and the like included. */
export interface FoundDue {
  readonly due: ReadDue;
  readonly from: number;
  readonly to: number;
}

const STRONG =
  /(?<![\w'])(?:(?:to be )?(?:completed?|done|ready|due|deadline|target date|timescale)(?: is)?[:\s]+)?(?:on or before|before|ahead of|by when|by|no later than|not later than|nlt|in time for|within|due|deadline|target date|timescale)(?: is)?\b[:\s]\s*/g;
const MEETING = /(?<![\w'])(?:at|to|for)\s+(?=(?:the |our )?(?:next|following|forthcoming)\b)/g;
const SOON =
  /(?<![\w'])(?=(?:in (?:a|an|the next|\d|one|two|three|four|five|six|eight|ten|twelve|q[1-4])\b|tomorrow|tmrw|today|(?:this|next) (?:mon|tue|wed|thu|fri))|(?:on[- ]?going\s*[.!]?\s*$|asap|a\.s\.a\.p|as soon as p|when capacity|when possible|in due course))/g;
const AFTER_MARK = /(?:^|[,;|([]|\s[-–—]|[–—]|\.(?=\s))\s*/g;
const ENDS = /^\s*(?:$|[.,;|)\]]|[-–—]|please\b)/;

/**
 * Finds the words of a sentence that say when. "By", "due" and the like count most; then what stands alone at its end;
 * then "at the next board", "in two weeks", "tomorrow". Days that only belong to the matter ("the report of 3 November")
 * are left alone, and two that differ are not chosen between. Null where nothing says when.
 */
export function findDue(sentence: string, context: DueContext): FoundDue | null {
  const text = lowered(sentence);
  const strong = places(text, STRONG, context, true);
  const said = oneOf(strong);
  if (said !== null) return said;
  const alone = places(text, AFTER_MARK, context, false).filter(({ to }) => ENDS.test(text.slice(to)));
  const meetings = places(text, MEETING, context, false).filter(({ due }) => due.status === 'read');
  const soon = places(text, SOON, context, false).filter(({ due }) => due.status !== 'not-understood');
  return oneOf(alone) ?? oneOf([...meetings, ...soon]);
}

function places(text: string, before: RegExp, context: DueContext, afterBy: boolean): readonly FoundDue[] {
  return [...text.matchAll(before)].flatMap((match): readonly FoundDue[] => {
    const from = match.index;
    const start = from + match[0].length;
    const found = withinAt(text, match[0], from, start, context, afterBy);
    return found === null ? [] : [{ due: saidBefore(match[0], found.due, context.today), from, to: found.end }];
  });
}

/** "Within 10 days" is read whole, since "within" says that days are counted. */
function withinAt(
  text: string,
  by: string,
  from: number,
  start: number,
  context: DueContext,
  afterBy: boolean,
): FoundPhrase | null {
  return dueAt(text, /^within/.test(by) ? from : start, context, afterBy);
}

/** The one that is said; of a day and something vague the day; of two different days neither. */
function oneOf(found: readonly FoundDue[]): FoundDue | null {
  const days = found.filter(({ due }) => due.status !== 'not-understood' && due.status !== 'no-date');
  const first = days[0] ?? found[0];
  if (first === undefined) return null;
  if (days.every(({ due }) => sameDay(due, first.due))) return days.at(-1) ?? first;
  return {
    ...first,
    due: { status: 'not-understood', said: days.map(dayOf).join(', '), why: 'More than one day is named.' },
    to: first.from,
  };
}

function sameDay(one: ReadDue, other: ReadDue): boolean {
  return 'day' in one && 'day' in other && one.day.equals(other.day);
}

function dayOf({ due }: FoundDue): string {
  return 'day' in due ? due.day.toString() : '';
}
