import type { MetricReading } from '../answering/metric-reading.js';
import { wishSigns } from './find-wish.js';
import type { MetricVocabulary } from './measure-vocabulary.js';
import { findMentions } from './periods/find-mentions.js';
import { readMetricQuestion } from './read-metric-question.js';
import { spokenText } from './spoken-text.js';

/** How far words look like a question about figures, and what it reads as. */
export interface MetricEvidence {
  /**
   * `plain`: a measure of the board is named, with a word or a time of figures. `likely`: a measure is named or nearly so, and
   * nothing else is asked for. `faint`: something is counted that no measure counts, which other kinds of question do too.
   */
  readonly sure: 'plain' | 'likely' | 'faint' | 'none';
  readonly reading: MetricReading;
}

/** The bot is to do something, or the words are about meetings and actions: then a measure's name is only spoken of. */
export const OTHER_BUSINESS =
  /^(?:please )?(?:add|create|raise|record|log|assign|remind|announce|tell everyone|send|book|call|cancel|move|publish|close)\b|\b(?:agenda|minutes of|quorate|quorum|apologies|attending|deputy|action log|my actions?|overdue|action plan|meeting|digest|announcement)\b|\b(?:what (?:do|should) (?:i|we) do|what level|threshold|level [1-4])\b/;

const NAMED: ReadonlySet<MetricReading['status']> = new Set(['read', 'which-period', 'which-question']);

/** Weighs whether a text asks for a figure, for whoever has to tell kinds of question apart. Pure; bounded in time. */
export function metricEvidence(text: string, vocabulary: MetricVocabulary): MetricEvidence {
  const reading = readMetricQuestion(text, vocabulary);
  const spoken = spokenText(text);
  if (reading.status === 'not-a-metric-question' || spoken === null) return { sure: 'none', reading };
  if (reading.status === 'not-held' && reading.nearest.length === 0) return { sure: 'faint', reading };
  if (OTHER_BUSINESS.test(spoken)) return { sure: 'faint', reading };
  const signs = wishSigns(spoken);
  const told = signs.figure || signs.definition || signs.held || findMentions(spoken).length > 0;
  const named = NAMED.has(reading.status);
  return { sure: told && named ? 'plain' : 'likely', reading };
}
