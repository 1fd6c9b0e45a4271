import { findCourtesy, findKind } from './find-kind.js';
import { besideTable, looksLikeActions } from './looks-like-actions.js';
import { looksLikeAgenda } from './looks-like-agenda.js';
import { nearestKinds } from './nearest-kinds.js';
import type { Question } from './question.js';
import { questionOf } from './question-of.js';
import { readActionReference } from './read-action-reference.js';
import { readAddedAction } from './read-added-action.js';
import { readAnnouncement } from './read-announcement.js';
import { readDanger } from './read-danger.js';
import { readLoosely } from './read-loosely.js';
import { sentenceShape, type SentenceShape } from './sentence-shape.js';
import { speaksOfActions, tellsOfAChild, withoutSubjects } from './speaks-of-actions.js';
import { toldOfOthers } from './told-of-others.js';
import { wordsOf } from './words-of.js';

/** Points of a rule that is a word only: several hints together may know better. */
const BARE_HINT = 1;
const MOST_OFFERED = 3;
const BOT_NAME = 'quorum';
const SPOKEN_BEFORE_NAME = new Set('hi hello hey morning afternoon evening thanks cheers ok dear bye'.split(' '));
const SPOKEN_AFTER_NAME = new Set(
  'who what when where which how can could please show send tell i are am do did has have add move cancel use help'.split(
    ' ',
  ),
);

/**
 * What somebody asks of the bot, from what they typed or dictated. Danger to a child comes before anything else they said.
 * Whatever changes something for others is read only from a plain request: a question, a "do not", a long letter and a doubtful
 * wording become a kind that shows, or are not understood. The time it takes is bounded, whatever is pasted.
 */
export function readQuestion(text: string): Question {
  const words = wordsOf(text);
  const pasted = readPaste(text, words);
  if (pasted !== null) return pasted;
  if (text.includes('?') && /^[\s?]+$/.test(text)) return { kind: 'help' };

  const { words: referred, reference } = readActionReference(text, words);
  const shape = sentenceShape(withoutBotName(referred), text);
  const told = readTold(text, words);
  if (told !== null) return told;
  const said = { text, shape, reference };
  const found = findKind(shape);
  if (found === 'declined') return notUnderstood(shape);
  if (found !== null && found.points > BARE_HINT) return questionOf(found, said);
  const loose = readLoosely(shape);
  if (loose !== null) return questionOf(loose, said);
  if (toldOfOthers(shape)) return endangered(text);
  const last = found ?? (shape.negated ? null : findCourtesy(words));
  return last === null ? notUnderstood(shape) : questionOf(last, said);
}

/** A paste, or a danger told. What is headed as an agenda or as a table of actions is business, whatever its items speak of. */
function readPaste(text: string, words: readonly string[]): Question | null {
  const actions = looksLikeActions(text);
  if (actions === 'table')
    return readDanger(wordsOf(besideTable(text))) ? endangered(text) : { kind: 'pasted-actions' };
  const agenda = looksLikeAgenda(text);
  if (agenda === 'headed') return { kind: 'pasted-agenda' };
  const inDanger =
    actions === 'list' ? readDanger(withoutSubjects(words)) : readDanger(words) && !speaksOfActions(words);
  if (inDanger) return endangered(text);
  if (actions === 'list') return { kind: 'pasted-actions' };
  return agenda === 'numbered' ? { kind: 'pasted-agenda' } : null;
}

/** A sentence that is itself the action or the announcement: only its beginning tells, and its "not" is part of it. */
function readTold(text: string, words: readonly string[]): Question | null {
  const added = readAddedAction(text);
  if (added !== null && added !== '')
    return tellsOfAChild(words) ? endangered(text) : { kind: 'add-action', said: added };
  const announced = readAnnouncement(text);
  if (announced === null || announced === '') return null;
  return tellsOfAChild(words) ? endangered(text) : { kind: 'announce', said: announced };
}

/** A child may be in danger: whatever else was said, the guidance's answer begins with the emergency line. */
function endangered(said: string): Question {
  return { kind: 'guidance', said, danger: true };
}

/** The bot is called Quorum, and people speak to it by name: "Hello Quorum", "Quorum, who's coming?". */
function withoutBotName(words: readonly string[]): readonly string[] {
  return words.filter((word, index) => {
    if (word !== BOT_NAME) return true;
    const [before, next] = [words[index - 1], words[index + 1]];
    if (before !== undefined && SPOKEN_BEFORE_NAME.has(before)) return false;
    return index > 0 || next === undefined || !SPOKEN_AFTER_NAME.has(next);
  });
}

function notUnderstood(shape: SentenceShape): Question {
  const near = nearestKinds(shape.words, shape).slice(0, MOST_OFFERED);
  return { kind: 'not-understood', nearest: near.map(({ kind }) => kind) };
}
