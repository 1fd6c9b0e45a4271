import type { SceneWords } from './scene-lines.js';
import { WORDS_OF_BEING_ALONE } from './words-of-being-alone.js';
import { WORDS_OF_DYING } from './words-of-dying.js';
import { WORDS_OF_GOING_HOME } from './words-of-going-home.js';
import { WORDS_OF_ILLNESS } from './words-of-illness.js';
import { WORDS_OF_MEANS } from './words-of-means.js';
import { WORDS_OF_NOT_NOW } from './words-of-not-now.js';
import { WORDS_OF_PEOPLE } from './words-of-people.js';
import { WORDS_OF_TIME } from './words-of-time.js';
import { WORDS_OF_VIOLENCE } from './words-of-violence.js';

/** Every kind of words that a scene is made of, by the name that frames call it. */
export const SCENE_WORDS: SceneWords = {
  ...WORDS_OF_PEOPLE,
  ...WORDS_OF_VIOLENCE,
  ...WORDS_OF_MEANS,
  ...WORDS_OF_ILLNESS,
  ...WORDS_OF_BEING_ALONE,
  ...WORDS_OF_DYING,
  ...WORDS_OF_GOING_HOME,
  ...WORDS_OF_TIME,
  ...WORDS_OF_NOT_NOW,
};
