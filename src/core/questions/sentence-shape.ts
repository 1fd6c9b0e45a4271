import { matchPhrase, phrase } from './match-phrase.js';

/** How something is said, apart from what it is about. */
export interface SentenceShape {
  /** The words without the courtesies round them and without fillers. */
  readonly words: readonly string[];
  /** Asks whether or how something is, rather than for something to be done. */
  readonly asking: boolean;
  /** Says not to do something, or not yet, or only perhaps. */
  readonly negated: boolean;
  /** Longer than a request is: perhaps a forwarded letter. */
  readonly long: boolean;
}

/** A request is shorter than this; so are all but the most talkative questions. */
const LONGEST_REQUEST = 60;

const FILLERS = new Set('please um er erm uh just kindly possibly x xx xxx lol basically actually really'.split(' '));
const BEFORE = new Set(
  (
    'hi hello hey hallo yo good morning afternoon evening alright bot all ok okay so right well now then sorry ' +
    'thanks cheers great and oh also'
  ).split(' '),
);
const AFTER = new Set(
  'thanks cheers much very many so again all dear pal mate love hun regards sorry ok okay bye now then too'.split(' '),
);

const ASKED_FOR_KNOWLEDGE =
  /^(?:(?:can|could|would|will|do) you (?:tell|remind|let|say|know|confirm|check|advise|find out)(?: (?:me|us|know))*(?: (?:to|about|if|whether|with))?|do (?:you|we) know(?: if| whether)?|(?:remind|tell) me(?: if| whether| about)?|let me know(?: if| whether)?|i (?:want|need|would like|would love) to know(?: if| whether)?|i (?:wonder|was wondering|am wondering)(?: if| whether)?|i heard|any idea(?: if)?) (?!i am|i can|i will|that i|them|everyone|the members|members|again $|as before|as usual|$)/;
const REQUEST =
  /^(?:how (?:do|can|would|should|could|to) ?|(?:can|could|would|will|may|shall) (?:you|we|i|it|this|someone|item|paper) )/;
const OPENS_A_QUESTION =
  /^(?:who|whom|whose|what|when|where|why|which|how|is|are|was|were|am|does|did|has|had|should(?! not)|would(?! not)|will(?! (?:not|be|join|come|attend|dial|make|do|only|send)\b)|could(?! not)|can(?! (?:not|make|come|do|attend|only|join)\b)|might|do (?:i|we|you|they|people|any|members|the (?:police|members))|have (?:i|we|you|they|the|any|all|people|police|health|members|everyone)) /;

const NEGATED = [
  'do|did|does|should|must|would|could|can|will|need|is|are|was|am not & !@item not|minutes',
  '^ not',
  'not ~ ready|yet|send|post|cancel|invite|ask|move|change|add|circulate|record|publish|issue|remove|use|want',
  'never',
  '^ if',
  'maybe|perhaps|might|thinking|considering|unsure',
  'hold off|on|fire',
  '^ stop|wait|leave|no',
  'no need|longer',
  'without ~ sending|asking',
  'rather|than',
  'instead of sending|cancelling|moving',
].map(phrase);

/** Reads how it is said. `text` is what was typed: a question mark tells what dictation's words may not. */
export function sentenceShape(words: readonly string[], text: string): SentenceShape {
  const core = withoutCourtesies(words.filter((word) => !FILLERS.has(word)));
  const line = `${core.join(' ')} `;
  const wantsToKnow = ASKED_FOR_KNOWLEDGE.exec(line)?.[0] ?? '';
  const asked = wantsToKnow === '' ? core : line.slice(wantsToKnow.length).trim().split(' ');
  const request = REQUEST.test(line);
  return {
    words: asked,
    asking: wantsToKnow !== '' || (!request && (OPENS_A_QUESTION.test(line) || text.trimEnd().endsWith('?'))),
    negated: NEGATED.some((one) => matchPhrase(one, core.slice(0, LONGEST_REQUEST)) !== null),
    long: core.length > LONGEST_REQUEST,
  };
}

function withoutCourtesies(words: readonly string[]): readonly string[] {
  let from = 0;
  let to = words.length;
  while (from < to && BEFORE.has(words[from] ?? '') && !(from === 0 && words[0] === 'all')) from += 1;
  while (to > from && AFTER.has(words[to - 1] ?? '')) to -= 1;
  return from === to ? words : words.slice(from, to);
}
