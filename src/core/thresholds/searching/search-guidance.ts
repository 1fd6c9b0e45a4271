import { answerThresholdQuestion } from '../answering/answer-threshold-question.js';
import type { Emergency, ThresholdAnswer } from '../answering/threshold-answer.js';
import type { Passage } from '../guidance/passage.js';
import type { GuidanceIndex } from '../ports.js';
import { findByWords } from './find-by-words.js';

/** What a search of the document found, to be chosen from. */
export interface GuidanceFound {
  /** Set where a child may be in danger now: then it stands first. */
  readonly emergency: Emergency | null;
  /** The best first, each once. */
  readonly passages: readonly Passage[];
  /** Nothing was looked for: what was typed asks for something that the document does not answer. */
  readonly declined: boolean;
}

const MOST = 60;

/**
 * What the document says to what somebody types into a search box: first what an answer to it would show, then whatever else
 * has its words. A single word is enough here, unlike in a question. Pure, and keeps nothing.
 */
export function searchGuidance(index: GuidanceIndex, query: string): GuidanceFound {
  if (query.trim() === '') return { emergency: null, passages: glossaryOf(index), declined: false };
  const answer = answerThresholdQuestion(query, index);
  if (answer.status === 'declined') return { emergency: answer.emergency, passages: [], declined: true };
  const passages = [...shownBy(answer), ...findByWords(index, query, MOST)];
  return { emergency: answer.emergency, passages: eachOnce(passages).slice(0, MOST), declined: false };
}

/** Words the document explains that begin with what was typed, then those that have it, then those found by it. */
export function searchWords(index: GuidanceIndex, query: string): readonly Passage[] {
  const typed = query.trim().toLowerCase();
  const words = glossaryOf(index);
  if (typed === '') return words;
  const names = ({ title, alsoSaidAs }: Passage): readonly string[] =>
    [title, ...alsoSaidAs].map((one) => one.toLowerCase());
  const beginning = words.filter((word) => names(word).some((name) => name.startsWith(typed)));
  const having = words.filter((word) => names(word).some((name) => name.includes(typed)));
  const found = findByWords(index, query, MOST).filter(({ kind }) => kind === 'glossary');
  return eachOnce([...beginning, ...having, ...found]).slice(0, MOST);
}

function shownBy(answer: Exclude<ThresholdAnswer, { status: 'declined' }>): readonly Passage[] {
  switch (answer.status) {
    case 'answered':
      return [...answer.passages.map(({ passage }) => passage), ...answer.procedures];
    case 'not-covered':
      return answer.nearest;
    case 'unreadable':
      return [];
  }
}

/** The words the document explains, from A. */
function glossaryOf({ version }: GuidanceIndex): readonly Passage[] {
  return version.passages
    .filter(({ kind }) => kind === 'glossary')
    .sort((one, other) => (one.title.toLowerCase() < other.title.toLowerCase() ? -1 : 1));
}

function eachOnce(passages: readonly Passage[]): readonly Passage[] {
  return [...new Map(passages.map((passage) => [passage.id, passage])).values()];
}
