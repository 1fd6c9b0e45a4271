import { matchPhrase, phrase, type Phrase } from './match-phrase.js';
import { isActing } from './question.js';
import type { SentenceShape } from './sentence-shape.js';
import { ALL_RULES } from './vocabulary/all-rules.js';
import { BEYOND_US } from './vocabulary/guidance-and-metrics-rules.js';
import type { Rule } from './vocabulary/rule.js';
import { COURTESY_RULES } from './vocabulary/talk-rules.js';

export interface Finding {
  readonly kind: Rule['kind'];
  readonly points: number;
  /** How many words the line explains: of two equally plain readings the one that leaves less unsaid is taken. */
  readonly explained: number;
}

interface ReadyLine {
  readonly kind: Rule['kind'];
  readonly points: number;
  readonly line: Phrase;
}

const RULES = ready(ALL_RULES);
const BEYOND = BEYOND_US.map(phrase);
const COURTESIES = ready(COURTESY_RULES);

/** "Send the agenda" alone is read as "to me"; with a "do not" before it, it asks for nothing. */
const FORBIDDING = [
  'do|should|must not send|post|circulate|publish|issue|email|call|invite|cancel|add|record|book & !apologies|deputy|me|i',
  'hold|stop|without ~ sending|posting|send|post & !me',
].map(phrase);

/** Words read for what is asked; what comes after them in a paste is not the question. */
const MOST_READ = 80;

/**
 * What is asked, by the plainest line that fits; null when none does. `declined` when the plainest is to do something that
 * they say not to do ("don't send the agenda" asks for nothing), and when it is none of our business.
 */
export function findKind(shape: SentenceShape): Finding | 'declined' | null {
  const words = shape.words.slice(0, MOST_READ);
  const findings = RULES.flatMap((ready) => findingOf(ready, words));
  const plainest = best(findings);
  if (BEYOND.some((one) => matchPhrase(one, words) !== null)) return 'declined';
  if (!shape.asking && FORBIDDING.some((one) => matchPhrase(one, words) !== null)) return 'declined';
  if (shape.negated && !shape.asking && plainest !== null && !mayMean(plainest.kind, shape)) return 'declined';
  return best(findings.filter(({ kind }) => mayMean(kind, shape)));
}

/** A greeting or thanks, read on everything they typed. */
export function findCourtesy(words: readonly string[]): Finding | null {
  return best(COURTESIES.flatMap((ready) => findingOf(ready, words.slice(0, MOST_READ))));
}

/**
 * Whether a kind can be meant at all by something said this way. A question, a "do not" or a long letter never leads
 * to a kind that acts; only an absence told of another ("she can't come") is rightly said with "not".
 */
function mayMean(kind: Rule['kind'], { asking, negated, long }: SentenceShape): boolean {
  if (!isActing(kind)) return true;
  if (asking || long) return false;
  return !negated || kind === 'record-for-another';
}

function findingOf({ kind, points, line }: ReadyLine, words: readonly string[]): Finding[] {
  const explained = matchPhrase(line, words);
  return explained === null ? [] : [{ kind, points, explained }];
}

function best(findings: readonly Finding[]): Finding | null {
  return findings.reduce<Finding | null>(
    (leader, next) => (leader === null || outdoes(next, leader) ? next : leader),
    null,
  );
}

function outdoes(next: Finding, leader: Finding): boolean {
  if (next.points !== leader.points) return next.points > leader.points;
  if (next.explained !== leader.explained) return next.explained > leader.explained;
  return isActing(leader.kind) && !isActing(next.kind);
}

function ready(rules: readonly Rule[]): readonly ReadyLine[] {
  return rules.flatMap(({ kind, points, lines }) => lines.map((line) => ({ kind, points, line: phrase(line) })));
}
