import type { ReadDue } from './drafted-sentence.js';
import { DUE_PHRASES, type DuePhrase } from './due-phrases.js';
import { MONTH, ORDINAL, WEEKDAY } from './due-words.js';
import type { DueContext } from './reading-context.js';

/** Words that say when, and where they end. */
export interface FoundPhrase {
  readonly end: number;
  readonly due: ReadDue;
}

const TIME =
  /(?:(?:close of play|close of business|cop|cob|eod|end of play|noon|midday|\d{1,2}(?:[:.]\d{2})? ?[ap]\.?m\.?|\d{4} ?h(?:ou)?rs|[01]\d{3}),? (?:on )?)?/y;
/** "12 or 13 March", "3-4 March": more than one day. */
const MORE_DAYS = new RegExp(
  `(?:[-–/]| (?:or|to|and|&) )(?:the )?(?:(?:${ORDINAL}|\\d{1,2})(?: of)?(?: (?:${MONTH}))?|${MONTH}|${WEEKDAY})(?![\\w.])(?: (?:${MONTH}))?`,
  'y',
);
const MOST_SHORTENED = 6;

/** The longest words from a place on that say when. The text is in lower case. Null where none stand there. */
export function duePhraseAt(text: string, at: number, context: DueContext, afterBy: boolean): FoundPhrase | null {
  TIME.lastIndex = at;
  const from = at + (TIME.exec(text)?.[0].length ?? 0);
  let best: FoundPhrase | null = null;
  for (const phrase of DUE_PHRASES) {
    if (phrase.needsBy && !afterBy) continue;
    const found = oneAt(text, from, phrase, context);
    if (found !== null && found.end > (best?.end ?? at)) best = found;
  }
  if (best === null && from > at) return from === at ? null : timeAlone(text, at, from, context);
  return best === null ? null : severalDays(text, at, best);
}

/** What looks like a phrase may run on into other words: then its last word is given up, and it is tried again. */
function oneAt(text: string, from: number, { looks, means }: DuePhrase, context: DueContext): FoundPhrase | null {
  let within = text;
  for (let tries = 0; tries <= MOST_SHORTENED; tries += 1) {
    looks.lastIndex = from;
    const match = looks.exec(within);
    if (match === null) return null;
    const due = means(match.groups ?? {}, match[0], context);
    const end = from + match[0].length;
    if (due !== null) return { end, due };
    const shorter = match[0].lastIndexOf(' ');
    if (shorter < 0) return null;
    within = text.slice(0, from + shorter);
  }
  return null;
}

/** "by close of play" with no day after it is today. */
function timeAlone(text: string, at: number, from: number, context: DueContext): FoundPhrase | null {
  if (!/^(?:c|eod|end)/.test(text.slice(at, from))) return null;
  return { end: from, due: { status: 'read', day: context.today } };
}

function severalDays(text: string, at: number, found: FoundPhrase): FoundPhrase {
  MORE_DAYS.lastIndex = found.end;
  const more = MORE_DAYS.exec(text)?.[0] ?? '';
  if (more === '') return found;
  const end = found.end + more.length;
  return { end, due: { status: 'not-understood', said: text.slice(at, end), why: 'More than one day is named.' } };
}
