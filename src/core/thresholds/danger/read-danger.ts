import { PhraseBook } from '../../shared/phrases/phrase-book.js';
import { DANGER_SIGNS, type DangerSign } from '../answering/threshold-answer.js';
import { plainLine } from '../reading/plain-line.js';
import { WORD_CLASSES } from '../vocabulary/word-classes.js';
import { DANGER_LINES } from './danger-lines.js';
import {
  HAPPENING_HARM,
  HAPPENING_LINES,
  NOT_NOW_LINES,
  SAFE_LINES,
  SOON_HARM,
  SOON_LINES,
} from './danger-now-lines.js';
import { GRAVE_FAMILY_LINES } from './grave-family-lines.js';
import { GRAVE_LINES } from './grave-lines.js';
import { GRAVE_SCENE_LINES } from './grave-scene-lines.js';
import { ASKED_IN_GENERAL_LINES, LONG_OVER_LINES, NOT_REAL_LINES } from './not-happening-lines.js';
import { isOfTheseHours, isSettled, sceneKinds, scenesIn } from './scenes/read-scene.js';

const BY_ITSELF = bookOf(DANGER_LINES);
const GRAVE = bookOf(GRAVE_LINES, GRAVE_SCENE_LINES, GRAVE_FAMILY_LINES);
const HAPPENING = bookOf(HAPPENING_HARM);
const SOON = bookOf(SOON_HARM);
const IS_HAPPENING = linesOf(HAPPENING_LINES);
const IS_SOON = linesOf(SOON_LINES);
const IS_NOT_NOW = linesOf(NOT_NOW_LINES);
const IS_OVER = linesOf(SAFE_LINES);
const IS_ASKED_IN_GENERAL = linesOf(ASKED_IN_GENERAL_LINES);
const IS_NOT_REAL = linesOf([...ASKED_IN_GENERAL_LINES, ...NOT_REAL_LINES]);
const IS_LONG_OVER = linesOf(LONG_OVER_LINES);
const NOT_HAPPENING = [IS_NOT_NOW, IS_OVER, IS_NOT_REAL, IS_LONG_OVER];
/** Signs that are over once somebody is safe; a baby's bruise is not. */
const MAY_BE_OVER: ReadonlySet<DangerSign> = new Set(['missing', 'left-alone', 'suicide', 'overdose', 'abducted']);

/** Words looked at together, and how far the next look begins: signs of one danger stand near one another. */
const WINDOW = 60;
const STRIDE = 30;

/**
 * The sign that a child may be in danger now, in plain words (`readWords`); null for none, `grave` for the quiet line. A sign counts
 * where a line or a scene tells of it; lines find what was foreseen, scenes what nobody wrote down (`scenes/`). Cautious: a needless
 * emergency line costs a glance, a missing one may cost a child. It decides only what stands first; nobody is refused an answer by it.
 */
export function readDanger(words: readonly string[]): DangerSign | null {
  const found = new Set<DangerSign>();
  for (let from = 0; from === 0 || from < words.length - STRIDE; from += STRIDE) {
    for (const sign of signsIn(words.slice(from, from + WINDOW))) found.add(sign);
  }
  return DANGER_SIGNS.find((sign) => found.has(sign)) ?? null;
}

/**
 * When it is told to be: `past` where it is of the past, over, a story or asked in general; `now` where it is happening or will be
 * soon; `soon` where anything said is of these hours or days: a time, a coming, something only just told. Null for none of these.
 */
export function timeTold(words: readonly string[]): 'past' | 'now' | 'soon' | null {
  const read = words.slice(0, WINDOW);
  const kinds = sceneKinds(read);
  if (isSettled(kinds) || NOT_HAPPENING.some((book) => isIn(book, read))) return 'past';
  if (isIn(IS_HAPPENING, read) || isIn(IS_SOON, read)) return 'now';
  return isOfTheseHours(kinds) ? 'soon' : null;
}

function signsIn(words: readonly string[]): readonly DangerSign[] {
  const kinds = sceneKinds(words);
  if (isSettled(kinds)) return scenesIn(kinds);
  const certain = certainIn(words);
  if (certain.length > 0) return certain;
  const scenes = scenesIn(kinds);
  const likely = likelyIn(words);
  if (scenes.length > 0) return likely.length > 0 ? likely : scenes;
  return likely.length > 0 ? ['grave'] : [];
}

/** What lines find that stand for a danger by themselves. */
function certainIn(words: readonly string[]): readonly DangerSign[] {
  const over = isIn(IS_OVER, words);
  const asked = isIn(IS_ASKED_IN_GENERAL, words);
  const byItself = BY_ITSELF.meaningsIn(words).filter(
    (sign) => (!over || !MAY_BE_OVER.has(sign)) && (!asked || sign !== 'said-so'),
  );
  if (byItself.length > 0) return byItself;
  const grave = GRAVE.meaningsIn(words).filter((sign) => !over || !MAY_BE_OVER.has(sign));
  return isIn(IS_NOT_REAL, words) || isIn(IS_LONG_OVER, words) ? [] : grave;
}

/** Harm and a "now" that stand together. Only where a scene bears them out are they an alarm. */
function likelyIn(words: readonly string[]): readonly DangerSign[] {
  if (isIn(IS_NOT_NOW, words)) return [];
  const happening = isIn(IS_HAPPENING, words);
  const here = happening ? HAPPENING.meaningsIn(words) : [];
  return happening || isIn(IS_SOON, words) ? [...here, ...SOON.meaningsIn(words)] : here;
}

function isIn(book: PhraseBook<true>, words: readonly string[]): boolean {
  return book.fits(words);
}

function linesOf(lines: readonly string[]): PhraseBook<true> {
  return new PhraseBook(
    lines.map((line) => ({ line: plainLine(line), meaning: true as const })),
    WORD_CLASSES,
  );
}

type SignLines = Partial<Readonly<Record<DangerSign, readonly string[]>>>;

function bookOf(...books: readonly SignLines[]): PhraseBook<DangerSign> {
  return new PhraseBook(
    DANGER_SIGNS.flatMap((sign) =>
      books.flatMap((lines) => (lines[sign] ?? []).map((line) => ({ line: plainLine(line), meaning: sign }))),
    ),
    WORD_CLASSES,
  );
}
