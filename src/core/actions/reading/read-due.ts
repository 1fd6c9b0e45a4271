import type { Temporal } from 'temporal-polyfill';
import { addWorkingDays } from '../../shared/working-days.js';
import { cleanText } from '../../shared/clean-text.js';
import { cutText } from '../../shared/cut-text.js';
import type { ReadDue } from './drafted-sentence.js';
import { duePhraseAt, type FoundPhrase } from './due-phrase-at.js';
import type { DueContext } from './reading-context.js';
import { vagueDueAt } from './vague-due.js';

const BY =
  /^(?:to be )?(?:(?:completed?|done|due|deadline|ready)(?: is)?[:\s]+)?(?:(?:(?:on or )?before|ahead of|by|no later than|not later than|nlt|until|till|at|on(?![- ]?going)|for|in time for|due|deadline|is)\b:?\s*)*/;
const LONGEST = 120;

/**
 * Reads when something is due, as British people say it: "by 12 March", "12/3", "the 12th", "end of Q3", "next Friday",
 * "within 10 working days", "before the December meeting". "Before" is the last working day before. Nothing is guessed at.
 */
export function readDue(words: string, context: DueContext): ReadDue {
  const text = lowered(cleanText(words)).replace(/[\s.,;]+$/, '');
  if (text === '') return { status: 'missing' };
  const said = cutText(cleanText(words), LONGEST);
  if (text.length > LONGEST) return { status: 'not-understood', said };
  const by = BY.exec(text)?.[0] ?? '';
  const found = dueAt(text, by.length, context, true);
  if (found !== null && /^[\s.)\]]*$/.test(text.slice(found.end))) return saidBefore(by, found.due, context.today);
  return { status: 'not-understood', said };
}

/** What says when from a place on, understood or refused; the longer of the two. */
export function dueAt(text: string, at: number, context: DueContext, afterBy: boolean): FoundPhrase | null {
  const plain = duePhraseAt(text, at, context, afterBy);
  const vague = vagueDueAt(text, at, context);
  return vague !== null && vague.end > (plain?.end ?? 0) ? vague : plain;
}

/** "Before" a day is the last working day that comes before it. */
export function saidBefore(by: string, due: ReadDue, today: Temporal.PlainDate): ReadDue {
  if (due.status !== 'read' || !/(?:^|\s)(?:before|ahead of)\b/.test(by) || /on or before/.test(by)) return due;
  return due.day.equals(today) ? { status: 'past', day: due.day } : { ...due, day: addWorkingDays(due.day, -1) };
}

/** Lower case, letter for letter: places in it are places in what was typed. */
export function lowered(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase()).replaceAll('’', "'");
}
