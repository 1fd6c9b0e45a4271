import { FIT } from './phrase-fit.js';
import { matchOwner, type MatchedOwner } from './match-owner.js';
import type { PeopleContext } from './reading-context.js';
import { tidied } from './sentence-minute.js';

/** Somebody named in a sentence, and the sentence without them. */
export interface NamedOwner {
  readonly named: MatchedOwner;
  readonly rest: string;
}

const ASKS =
  /\s(?:(?:has|have|had) (?:agreed|offered|undertaken) to|(?:agreed|agrees|offered|undertook) to|(?:is|are|be) (?:asked )?to|be asked to|needs? to|ha[sv]e? to|to|will|shall|should|must|would)\s+(?:also |now |please )?/gi;
const LEAD_IN =
  /^(?:(?:it was )?(?:agreed|resolved|decided)\b[:,]?\s*(?:that\s+)?|(?:um+|er+|so|ok|okay|right|and)\b,?\s+|i(?: would|'d|’d) like\s+|can\s+|could\s+|that\s+|the\s+)/i;
const QUESTION = /^(?:can|could|would|will)\s+(?:the\s+)?/i;
const APART = /^(.{1,120}?)(?:\s*[:|]|\s+[-–—]|[–—])\s+/;
const BRACKET_LAST = /[([]\s*(?:action|owner|lead)?\s*:?\s*([^()[\]]{1,120})[)\]][\s.]*$/i;
const DASH_LAST = /(?:\s[-–—]|[–—])\s*([^–—]{1,120})$/;
const DONE_BY = /\bbe (?:\w+ ){0,2}\w.*?\sby (?:the )?([^,.;]{2,80}?)[\s.]*$/i;
const MOST_ASKS = 4;
const MOST_WORDS = 9;
const LONGEST_NAME = 120;

/** Whoever a sentence begins with: "DN to …", "Police will …", "Head of Housing: …", "can the chair …". Null for nobody known. */
export function firstNamed(text: string, context: PeopleContext): NamedOwner | null {
  return beforeMark(text, context) ?? beforeVerb(text, context) ?? askedOf(text, context);
}

/** Whoever stands by themselves at the end: "– Chair", "(Designated Nurse)", "to be sent by the police". */
export function lastNamed(text: string, context: PeopleContext): NamedOwner | null {
  for (const looks of [BRACKET_LAST, DASH_LAST, DONE_BY]) {
    const match = looks.exec(text);
    const named = match === null ? null : sure(tidied(match[1] ?? ''), context);
    if (match === null || named === null) continue;
    const to = looks === DONE_BY ? text.toLowerCase().lastIndexOf(' by ') : match.index;
    return { named, rest: tidied(text.slice(0, to)) };
  }
  return null;
}

function beforeMark(text: string, context: PeopleContext): NamedOwner | null {
  const match = APART.exec(text);
  const named = match === null ? null : sure(match[1] ?? '', context);
  return match === null || named === null ? null : { named, rest: withoutVerb(text.slice(match[0].length)) };
}

function beforeVerb(text: string, context: PeopleContext): NamedOwner | null {
  for (const match of [...text.slice(0, LONGEST_NAME * 2).matchAll(ASKS)].slice(0, MOST_ASKS)) {
    const subject = withoutLeadIn(text.slice(0, match.index));
    const named = sure(subject, context);
    if (named !== null) return { named, rest: text.slice(match.index + match[0].length) };
  }
  return null;
}

/** "Can the Director of Public Health bring a paper": the most words that name somebody. */
function askedOf(text: string, context: PeopleContext): NamedOwner | null {
  const asked = QUESTION.exec(text)?.[0];
  if (asked === undefined) return null;
  const words = text.slice(asked.length, asked.length + LONGEST_NAME * 2).split(' ');
  for (let count = Math.min(MOST_WORDS, words.length - 1); count > 0; count -= 1) {
    const named = sure(words.slice(0, count).join(' '), context);
    if (named !== null) return { named, rest: text.slice(asked.length + words.slice(0, count).join(' ').length + 1) };
  }
  return null;
}

function withoutLeadIn(words: string): string {
  let rest = words.trim();
  for (let times = 0; times < 4; times += 1) rest = rest.replace(LEAD_IN, '');
  return rest.replace(/[,;]$/, '');
}

/** "Owner: to do this": the verb's "to" is nobody's. */
function withoutVerb(text: string): string {
  return text.replace(/^(?:to|will|should|must)\s+/i, '');
}

/** A match that is more than a word in common with somebody's title. */
export function sure(said: string, context: PeopleContext): MatchedOwner | null {
  if (said.length > LONGEST_NAME || said.trim() === '') return null;
  const named = matchOwner(said, context);
  if (named === null) return null;
  return named.owner.chosen !== null || named.agency.chosen !== null || named.fit < FIT.part ? named : null;
}
