import { matchPhrase, phrase } from './match-phrase.js';
import type { ActionsAsked, MeetingMention } from './question.js';
import { readMeetingMention } from './read-meeting-mention.js';
import type { SentenceShape } from './sentence-shape.js';
import { ACTIONS_STATE_LINES } from './vocabulary/actions-asked-lines.js';
import { isFunctionWord } from './vocabulary/function-words.js';
import { WORD_CLASSES } from './vocabulary/word-classes.js';

const STATES = ACTIONS_STATE_LINES.map(([state, lines]) => [state, lines.map(phrase)] as const);
/** States that whoever runs the board asks after: "waiting for me to agree" speaks of others' actions. */
const KEPT_BY_THE_BOARD: ReadonlySet<ActionsAsked['state']> = new Set([
  'reported-done',
  'more-time-asked',
  'challenged',
]);
/** Where "I" and "me" are the one who asks, not the one who owns. */
const ONLY_ASKS = [
  /\b(?:show|give|tell|send|get|let|email|read|remind|bring) (?:me|us)\b/g,
  /\b(?:can|could|may|might|shall) i (?=(?:see|have|get|look|view|find|read|know)\b)/g,
  /\bi (?:would|want|need|wish|am|have|will) (?:like )?(?:to )?(?:see|look|view|find|read|know|check|looking)\b/g,
];
const FIRST_PERSON = /\b(?:i|me|my|mine|myself)\b/;

const OF_A_MEETING = [
  'from|at|of|in|by|agreed ~ @meeting',
  'last ~ time|@meeting',
  'from|at|in|agreed|raised ~ @month|@weekday',
  'yesterday|today',
].map(phrase);
/** A day that bounds a time is not the day of a meeting: "closed since September". */
const BOUNDED = phrase('since|before|by|until|till|after|within');
const MONTHS_AND_DAYS = new Set([...(WORD_CLASSES.month ?? []), ...(WORD_CLASSES.weekday ?? [])]);
const MEETING_WORDS = new Set(
  (WORD_CLASSES.meeting ?? []).filter(
    (word) => !['qpp', 'cdop', 'cmog', 'scr', 'l&d', 'executive', 'exec'].includes(word),
  ),
);

/** Which actions are asked for, as far as it was said. */
export function readActionsAsked({ words }: SentenceShape): ActionsAsked {
  const state = stateIn(words);
  const mentionsMeeting = state === 'due-soon' ? null : meetingIn(words);
  const mine = !KEPT_BY_THE_BOARD.has(state) && isMine(words);
  return { mine, state, about: subjectIn(words, mentionsMeeting), mentionsMeeting };
}

function stateIn(words: readonly string[]): ActionsAsked['state'] {
  return STATES.find(([, lines]) => lines.some((line) => matchPhrase(line, words) !== null))?.[0] ?? 'live';
}

function isMine(words: readonly string[]): boolean {
  const line = ONLY_ASKS.reduce((rest, asks) => rest.replace(asks, ' '), words.join(' '));
  return FIRST_PERSON.test(line);
}

function meetingIn(words: readonly string[]): MeetingMention | null {
  if (matchPhrase(BOUNDED, words) !== null) return null;
  if (!OF_A_MEETING.some((one) => matchPhrase(one, words) !== null)) return null;
  const mention = readMeetingMention(words);
  return mention.which === null && !words.includes('meeting') ? null : mention;
}

function subjectIn(words: readonly string[], meeting: MeetingMention | null): readonly string[] {
  const inMention = new Set(meeting?.groupWords ?? []);
  const names = words.filter((word, index) => {
    if (/^\d/.test(word)) return words[index - 1] === 'priority';
    if (MONTHS_AND_DAYS.has(word) || MEETING_WORDS.has(word)) return false;
    return !isFunctionWord(word) && !inMention.has(word.replace('&', ''));
  });
  return [...new Set(names)];
}
