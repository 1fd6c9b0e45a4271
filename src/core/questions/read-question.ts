import { findCourtesy, findKind, type Finding } from './find-kind.js';
import { looksLikeAgenda } from './looks-like-agenda.js';
import { namesAnother } from './names-another.js';
import { nearestKinds } from './nearest-kinds.js';
import { isMeetingKind, type LaterTopic, type Question } from './question.js';
import { readChoice } from './read-choice.js';
import { readDanger } from './read-danger.js';
import { readMeetingMention } from './read-meeting-mention.js';
import { readLoosely } from './read-loosely.js';
import { sentenceShape, type SentenceShape } from './sentence-shape.js';
import { asksForGuidance, toldOfOthers } from './told-of-others.js';
import { wordsOf } from './words-of.js';

const LATER = 'later:';
/** Points of a rule that is a word only: several hints together may know better. */
const BARE_HINT = 1;
const ENDANGERED: Question = { kind: 'later', topic: 'thresholds', danger: true };
const SITUATION = 'later:thresholds';
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
  const pasted = looksLikeAgenda(text);
  if (pasted === 'headed') return { kind: 'pasted-agenda' };
  if (readDanger(words)) return ENDANGERED;
  if (pasted === 'numbered') return { kind: 'pasted-agenda' };
  if (text.includes('?') && /^[\s?]+$/.test(text)) return { kind: 'help' };

  const shape = sentenceShape(withoutBotName(words), text);
  const found = findKind(shape);
  if (found === 'declined') return notUnderstood(shape);
  if (found !== null && found.points > BARE_HINT) return questionOf(found, shape, text);
  const loose = readLoosely(shape);
  if (loose !== null) return questionOf(loose, shape, text);
  if (toldOfOthers(shape)) return ENDANGERED;
  const last = found ?? (shape.negated ? null : findCourtesy(words));
  return last === null ? notUnderstood(shape) : questionOf(last, shape, text);
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

function questionOf({ kind }: Finding, shape: SentenceShape, text: string): Question {
  if (kind.startsWith(LATER)) {
    // A child's situation told, not a question about guidance: we cannot weigh it, so the emergency wording goes first.
    const told = kind === SITUATION && !shape.asking && !asksForGuidance(shape);
    return { kind: 'later', topic: kind.slice(LATER.length) as LaterTopic, danger: told };
  }
  const plain = kind as Exclude<Finding['kind'], `later:${string}`>;
  const mentionsMeeting = readMeetingMention(plain === 'change-meeting' ? beforeTo(shape.words) : shape.words);
  if (plain === 'my-answer') {
    const ofAnother = !shape.asking && namesAnother(text, shape.words);
    return ofAnother
      ? { kind: 'record-for-another', mentionsMeeting }
      : { kind: plain, choice: readChoice(text, shape), mentionsMeeting };
  }
  return isMeetingKind(plain) ? { kind: plain, mentionsMeeting } : { kind: plain };
}

/** "Move Thursday's meeting to the 24th": the meeting meant stands before "to", the new day after it. */
function beforeTo(words: readonly string[]): readonly string[] {
  const to = words.lastIndexOf('to');
  return to < 0 ? words : words.slice(0, to);
}

function notUnderstood(shape: SentenceShape): Question {
  const near = nearestKinds(shape.words, shape).slice(0, MOST_OFFERED);
  return { kind: 'not-understood', nearest: near.map(({ kind }) => kind) };
}
