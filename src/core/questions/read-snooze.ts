import { matchPhrase, phrase } from './match-phrase.js';
import type { Question } from './question.js';
import type { SentenceShape } from './sentence-shape.js';
import { SNOOZE_LINES } from './vocabulary/digest-rules.js';

const SHOW = SNOOZE_LINES.show.map(phrase);
const END = SNOOZE_LINES.end.map(phrase);

const MOST_READ = 500;
const FROM_HERE = /\b(?:until|untill|till?|before|after)\b\s+(?:after\s+)?([^,;!?\n]+)/i;
const FOR_SO_LONG =
  /\bfor ((?:the next |another |about )?(?:an?|one|two|three|four|\d{1,2})? ?(?:days?|weeks?|fortnight|months?))\b/i;
const THIS = /\b(?:this|next) (?:week|month|fortnight)\b/i;
const TURNS = /\s+(?:so|please|pls|then|and|because|as|no reminders|stop|thanks?)\b.*$/i;
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}';
/** A day within what they say of it: "my operation on 3 March". */
const DATE = new RegExp(
  String.raw`\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}(?: \d{4})?|${MONTH} \d{1,2}(?:st|nd|rd|th)?|\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?`,
  'i',
);

/** What somebody wishes of their own reminders: to rest them, to have them again, or only to know. */
export function readSnooze(text: string, shape: SentenceShape): Extract<Question, { kind: 'snooze' }> {
  const finds = (lines: typeof SHOW): boolean => lines.some((one) => matchPhrase(one, shape.words) !== null);
  if (shape.asking && finds(SHOW)) return { kind: 'snooze', wish: 'show', until: '' };
  if (!shape.negated && finds(END)) return { kind: 'snooze', wish: 'end', until: '' };
  if (shape.long || finds(SHOW)) return { kind: 'snooze', wish: 'show', until: '' };
  return { kind: 'snooze', wish: 'start', until: untilIn(text.slice(0, MOST_READ)) };
}

function untilIn(text: string): string {
  const said = (FROM_HERE.exec(text)?.[1] ?? FOR_SO_LONG.exec(text)?.[1] ?? THIS.exec(text)?.[0] ?? '')
    .replace(TURNS, '')
    .replace(/[.\s]+$/, '');
  return DATE.exec(said)?.[0] ?? said;
}
