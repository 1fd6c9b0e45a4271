import { FrameBook } from '../../shared/phrases/frame-book.js';
import { PhraseBook } from '../../shared/phrases/phrase-book.js';
import type { DeclinedReason } from '../answering/threshold-answer.js';
import { plainLine } from '../reading/plain-line.js';
import { WORD_CLASSES } from '../vocabulary/word-classes.js';
import { INTENT_FRAMES } from './intent-frames.js';
import { INTENT_LINES } from './intent-lines.js';
import { INTENT_WORDS } from './intent-words.js';

const REASONS = [
  'override',
  'harmful',
  'case-look-up',
  'drafting',
  'medical-advice',
  'legal-advice',
  'adult',
  'off-subject',
] as const;

const BOOK = new PhraseBook(
  REASONS.flatMap((reason) => INTENT_LINES[reason].map((line) => ({ line: plainLine(line), meaning: reason }))),
  WORD_CLASSES,
);
const FRAMES = new FrameBook(
  Object.fromEntries(Object.entries(INTENT_WORDS).map(([kind, lines]) => [kind, lines.map(plainLine)])),
  WORD_CLASSES,
  REASONS.flatMap((meaning) => (INTENT_FRAMES[meaning] ?? []).map((frame) => ({ frame, meaning }))),
);
const ACTING = new PhraseBook(
  [
    'send|submit|forward|pass|file|email|log|report ~ this|it|these ~ to|for ~ mash|me|social_care|front_door|police|them|lado|duty',
    'send|submit|forward|pass ~ mash|front_door|social_care ~ for me',
    'can|could|will you please? ring|call|refer|report|send|submit|tell|contact|pass|email|log|file|alert',
    'refer|report ~ for me|us',
  ].map((line) => ({ line: plainLine(line), meaning: true })),
  WORD_CLASSES,
);

/** Read for what is wanted: what comes after in a paste is the story, not the wish. */
const MOST_READ = 120;
/** Words looked at together, and how far the next look begins: the parts of one wish stand near one another. */
const WINDOW = 36;
const STRIDE = 18;

/** What is wanted: why it is not answered from the document, null where nothing speaks against it; and the kinds of words it is told in. */
export interface Wish {
  readonly reason: DeclinedReason | null;
  readonly kinds: ReadonlySet<string>;
}

/** Reads what is wanted, in plain words. */
export function readWish(words: readonly string[]): Wish {
  const read = words.slice(0, MOST_READ);
  const found = new Set(BOOK.distinctIn(read));
  const kinds = new Set<string>();
  for (let from = 0; from === 0 || from < read.length - STRIDE; from += STRIDE) {
    const here = FRAMES.kindsIn(read.slice(from, from + WINDOW));
    for (const reason of FRAMES.meaningsOf(here)) found.add(reason);
    for (const kind of here) kinds.add(kind);
  }
  return { reason: REASONS.find((reason) => found.has(reason)) ?? null, kinds };
}

/** Why something is not answered from the document, in plain words; null where nothing speaks against it. */
export function readIntent(words: readonly string[]): DeclinedReason | null {
  return readWish(words).reason;
}

/** Whether they ask the bot to send or file something: it cannot, and still answers. */
export function asksToAct(words: readonly string[]): boolean {
  return ACTING.fits(words.slice(0, MOST_READ));
}
