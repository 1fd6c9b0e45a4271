import { PhraseBook } from '../../../shared/phrases/phrase-book.js';
import { DANGER_SIGNS, type DangerSign } from '../../answering/threshold-answer.js';
import { plainLine } from '../../reading/plain-line.js';
import { SCENE_CLASSES } from './scene-classes.js';
import { ALARM_FRAMES, QUIET_FRAMES } from './scene-frames.js';
import { SCENE_WORDS } from './scene-words.js';

interface Frame {
  readonly sign: DangerSign;
  /** Of each, one kind of words has to be there. */
  readonly wanted: readonly (readonly string[])[];
  readonly refused: readonly string[];
}

const BOOK = new PhraseBook(
  Object.entries(SCENE_WORDS).flatMap(([kind, lines]) =>
    lines.map((line) => ({ line: plainLine(line), meaning: kind })),
  ),
  SCENE_CLASSES,
);
const ALARMS = DANGER_SIGNS.flatMap((sign) => (ALARM_FRAMES[sign] ?? []).map((line) => readFrame(line, sign)));
const QUIET = QUIET_FRAMES.map((line) => readFrame(line, 'grave'));

/** The kinds of words that were said. */
export function kindsIn(words: readonly string[]): ReadonlySet<string> {
  return new Set(BOOK.meaningsIn(words));
}

/** The signs of the scenes told of in these words; empty for none. */
export function scenesIn(words: readonly string[]): readonly DangerSign[] {
  const kinds = kindsIn(words);
  if (kinds.has('not-real') || kinds.has('general')) return [];
  if ((kinds.has('over') || kinds.has('habit')) && !kinds.has('now')) return [];
  const alarms = ALARMS.filter((frame) => fits(frame, kinds)).map(({ sign }) => sign);
  return alarms.length > 0 ? alarms : QUIET.filter((frame) => fits(frame, kinds)).map(({ sign }) => sign);
}

/** Whether it is told as over, as a habit, in general, or of something that is not real, and nothing says that it is of this minute. */
export function isSettled(words: readonly string[]): boolean {
  const kinds = kindsIn(words);
  return ['not-real', 'general'].some((kind) => kinds.has(kind)) || (['over', 'habit'].some((kind) => kinds.has(kind)) && !kinds.has('now'));
}

export function framesIn(words: readonly string[]): readonly string[] {
  const kinds = kindsIn(words);
  return [...ALARMS, ...QUIET]
    .filter((frame) => fits(frame, kinds))
    .map(({ sign, wanted, refused }) => `${sign}: ${wanted.map((one) => one.join('|')).join(' & ')} !${refused.join()}`);
}

function fits({ wanted, refused }: Frame, kinds: ReadonlySet<string>): boolean {
  return wanted.every((either) => either.some((kind) => kinds.has(kind))) && !refused.some((kind) => kinds.has(kind));
}

function readFrame(line: string, sign: DangerSign): Frame {
  const parts = line.split(' & ');
  return {
    sign,
    wanted: parts.filter((part) => !part.startsWith('!')).map((part) => part.split('|')),
    refused: parts.filter((part) => part.startsWith('!')).map((part) => part.slice(1)),
  };
}
