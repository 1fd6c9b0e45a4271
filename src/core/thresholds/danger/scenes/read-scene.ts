import { FrameBook } from '../../../shared/phrases/frame-book.js';
import { DANGER_SIGNS, type DangerSign } from '../../answering/threshold-answer.js';
import { plainLine } from '../../reading/plain-line.js';
import { SCENE_CLASSES } from './scene-classes.js';
import { ALARM_FRAMES, QUIET_FRAMES } from './scene-frames.js';
import { SCENE_WORDS } from './scene-words.js';

const BOOK = new FrameBook<DangerSign>(
  Object.fromEntries(Object.entries(SCENE_WORDS).map(([kind, lines]) => [kind, lines.map(plainLine)])),
  SCENE_CLASSES,
  [
    ...DANGER_SIGNS.flatMap((sign) => (ALARM_FRAMES[sign] ?? []).map((frame) => ({ frame, meaning: sign }))),
    ...QUIET_FRAMES.map((frame) => ({ frame, meaning: 'grave' as const })),
  ],
);
const OF_NO_CHILD = ['not-real', 'general'];
const SPEAKS_AGAINST = [...OF_NO_CHILD, 'over', 'habit'];
const FRESH = ['just', 'soon'];
const OF_THESE_HOURS = ['now', 'just', 'soon', 'days'];

/** What was said, by its kinds of words. Made once for a stretch of words; everything else is told from it. */
export type SceneKinds = ReadonlySet<string>;

/** The kinds of words in a stretch of plain words. */
export function sceneKinds(words: readonly string[]): SceneKinds {
  return BOOK.kindsIn(words);
}

/**
 * Whether it is told as over, as a habit, in general, or of something that is not real, and nothing is said to be of this minute: a
 * "policy" or "last year" in the same breath takes away no danger that is seen or heard.
 */
export function isSettled(kinds: SceneKinds): boolean {
  return hasAny(kinds, SPEAKS_AGAINST) && !kinds.has('now');
}

/** Whether anything said is of these hours or days: a time, a coming, something only just told. */
export function isOfTheseHours(kinds: SceneKinds): boolean {
  return hasAny(kinds, OF_THESE_HOURS);
}

/**
 * The signs of the scenes that are told of; `grave` where one is grave and nothing says that it is of this minute. What is told as over
 * or a habit is grave still where something in it is fresh: who "tried last year" may try again tonight. Empty for none.
 */
export function scenesIn(kinds: SceneKinds): readonly DangerSign[] {
  const found = BOOK.meaningsOf(kinds);
  if (!isSettled(kinds)) return found;
  const freshAgain = hasAny(kinds, FRESH) && !hasAny(kinds, OF_NO_CHILD);
  return freshAgain && found.some((sign) => sign !== 'grave') ? ['grave'] : [];
}

function hasAny(kinds: SceneKinds, some: readonly string[]): boolean {
  return some.some((kind) => kinds.has(kind));
}
