import type { MetricQuestion } from '../../answering/metric-question.js';
import type { MetricReading } from '../../answering/metric-reading.js';
import type { Measure } from '../../measures/measure.js';
import { wishSigns } from '../find-wish.js';
import type { MetricVocabulary } from '../measure-vocabulary.js';
import { OTHER_BUSINESS } from '../metric-evidence.js';
import { readMetricQuestion } from '../read-metric-question.js';
import { saidParts } from '../said-parts.js';
import { spokenText } from '../spoken-text.js';
import { takeApart, type Said } from '../take-apart.js';
import { unaccounted } from '../unaccounted.js';
import { followedWishes } from './followed-wishes.js';
import { AFTER, followedTimes } from './followed-times.js';
import { LEADS } from './looks-like-follow-up.js';

/** What words come to that go on from a question that was just answered. */
export type FollowUpReading =
  | Exclude<MetricReading, { status: 'not-a-metric-question' }>
  /** Why a figure is as it is: no figures say that. */
  | { readonly status: 'no-reasons' }
  | { readonly status: 'not-a-follow-up' };

const WHY =
  /^(?:and |but |ok |so |oh )*(?:why|how come|what (?:caused|explains|is behind|is the (?:reason|cause|explanation)(?: for| behind)?)|for what reason|any (?:idea|reason) why)\b/;
/** "Is that more than usual?": a movement of what was shown, where "tell me more" is none. */
const OF_IT = /\b(?:is|was|were|are) (?:that|it|this|they|those|these)\b/;
/** A part of what was shown is asked for: "for girls", "just the boys", "in Tipton". */
const PART =
  /^(?:(?:just|only|but|how many|which|what) )*(?:for|in|from|by|of|at|among|amongst|with|without|excluding|under|over|aged|just|only|were|are)\b/;
const NONE: FollowUpReading = { status: 'not-a-follow-up' };

/**
 * Reads what somebody says after figures were shown to them: another time ("and the quarter before?"), other areas ("what
 * about England?"), another measure ("how about contacts?") or another look ("the trend?"), with the rest taken from the
 * question that was answered. Nothing is passed over: a word that would make another figure is said not to be held. Words
 * that name none of these, and whole questions, are no follow-up. Pure, and bounded in time.
 */
export function readFollowUp(text: string, before: MetricQuestion, vocabulary: MetricVocabulary): FollowUpReading {
  const spoken = spokenText(text);
  if (spoken === null || OTHER_BUSINESS.test(spoken)) return NONE;
  if (WHY.test(spoken) && isAboutNothingElse(spoken, vocabulary)) return { status: 'no-reasons' };
  const lead = LEADS.exec(spoken)?.[0] ?? '';
  const said = takeApart(spoken.slice(lead.length), vocabulary);
  const measures = vocabulary.measures.filter(({ measure }) => before.measures.includes(measure.code));
  const [first] = measures;
  if (said === null || first === undefined) return NONE;
  const named = saidParts(said.bare).some(({ terms }) => terms.some(({ term }) => vocabulary.byTerm.has(term)));
  if (named) return lead === '' ? NONE : anotherMeasure(spoken.slice(lead.length), said, before, vocabulary);
  const left = unaccounted(said.bare.replace(AFTER, ' '), { measures, allowed: new Set(), claimed: false }, vocabulary);
  const restricting = [...said.restricting, ...left.narrowing];
  const partial = PART.test(spoken.slice(lead.length));
  // "And in Tipton?" asks for a part, whatever Tipton is; other words that nobody knows go on from nothing.
  if (left.unknown.length > 0 && (lead === '' || !partial)) return NONE;
  const words = [...restricting, ...left.unknown];
  if (words.length > 0) return lead === '' && !partial ? NONE : { status: 'not-held', nearest: before.measures, words };
  return anotherLook(spoken, said, before, first.measure);
}

/** "How about contacts?": the question that was answered, of another measure; of another time too, where one is said. */
function anotherMeasure(
  rest: string,
  said: Said,
  before: MetricQuestion,
  vocabulary: MetricVocabulary,
): FollowUpReading {
  const reading = readMetricQuestion(rest, vocabulary);
  switch (reading.status) {
    case 'not-a-metric-question':
      return NONE;
    case 'read':
      if (reading.question.wish === 'held') return NONE;
      return { status: 'read', question: mixed(reading.question, said, before) };
    case 'which-measure':
      return { ...reading, question: mixed({ ...reading.question, measures: [] }, said, before) };
    default:
      return reading;
  }
}

/** What was not said anew is as it was. A share of two measures and a comparison stay with what they were asked of. */
function mixed(question: MetricQuestion, said: Said, before: MetricQuestion): MetricQuestion {
  const times = said.mentions.length === 0 ? [before.period] : followedTimes(said, before.period);
  const [time, ...others] = times === 'unclear' ? [] : times;
  if (question.wish !== 'value' || time === undefined || others.length > 0) return question;
  const wish = before.wish === 'ratio' || before.wish === 'definition' ? 'value' : before.wish;
  return said.mentions.length === 0 ? { ...before, wish, measures: question.measures } : { ...question, period: time };
}

function anotherLook(spoken: string, said: Said, before: MetricQuestion, measure: Measure): FollowUpReading {
  const signs = wishSigns(spoken);
  const times = followedTimes(said, before.period);
  if (times === 'unclear') return NONE;
  const grain = said.mentions.flatMap(({ said: one }) => (one.kind === 'grain' ? [one.grain] : []))[0] ?? null;
  const moved = signs.changed || signs.against || (signs.change && OF_IT.test(spoken));
  const questions = followedWishes({ signs, moved, times, grain, areas: said.areas, before, measure });
  const [only, ...others] = questions;
  if (only === undefined) return NONE;
  return others.length === 0
    ? { status: 'read', question: only }
    : { status: 'which-question', candidates: questions, words: [] };
}

/** "Why?", "why is that so high?", and not "why did contacts fall in Q3", which names what it is about. */
function isAboutNothingElse(spoken: string, vocabulary: MetricVocabulary): boolean {
  const said = takeApart(spoken, vocabulary);
  if (said === null) return false;
  return saidParts(said.bare).every(({ terms }) => terms.every(({ term }) => !vocabulary.byTerm.has(term)));
}
