import type { SaidPart } from './said-parts.js';
import type { Said } from './take-apart.js';

/** Asking about things of one word or a few: "s47", "contacts latest". */
const BARE_WORDS = 6;
/** "Kids still waiting on … right now": of many, so that no one child is spoken of. */
const OF_MANY = /^(?:the |our )?(?:kids|children|young people|youngsters|families|cases|people|plans)\b/;
const WAITING = /\b(?:still|queues?|waiting lists?|backlogs?)\b/;
/** Said of anything, not only of figures. */
const NOW =
  /^(?:currently|current|right now|just now|now|at the moment|at the minute|at present|presently|today|these days|as it stands|ever|up to date|so far|to date|annual|annually)$/;

/** Whether a figure is asked at all: some word of it says so, a time of figures is named, or nothing but the measure is. */
export function isAboutFigures({ text, signs, mentions, bare }: Said, parts: readonly SaidPart[]): boolean {
  if (signs.figure || signs.definition || signs.extreme !== null) return true;
  const timed = mentions.some(({ said, from, to }) => said.kind !== 'month' && !NOW.test(text.slice(from, to)));
  if (timed) return true;
  const words = parts.reduce((count, part) => count + part.words.length, 0);
  const most = BARE_WORDS + (!OF_MANY.test(text) ? 0 : WAITING.test(text) ? 4 : mentions.length > 0 ? 2 : 0);
  return words <= most && bare.trim() !== '' && parts.some(({ terms }) => terms.length > 0);
}
