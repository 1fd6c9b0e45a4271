import type { SceneWords } from '../danger/scenes/scene-lines.js';
import { WORDS_OF_ASKING } from './words-of-asking.js';
import { WORDS_OF_MISUSE } from './words-of-misuse.js';
import { WORDS_OF_OTHER_DOORS } from './words-of-other-doors.js';

/** What people want of a bot that it does not do, in kinds of words. */
export const INTENT_WORDS: SceneWords = { ...WORDS_OF_ASKING, ...WORDS_OF_MISUSE, ...WORDS_OF_OTHER_DOORS };
