import type { MetricQuestion } from '../answering/metric-question.js';
import type { MetricReading } from '../answering/metric-reading.js';
import type { MetricVocabulary } from './measure-vocabulary.js';
import { spokenText } from './spoken-text.js';

const SAID =
  '(?: (?:publish(?:ed|es)?|print(?:ed|s)?|reports?|reported|says?|said|gives?|gave|shows?|showed|puts? out|have|has|had))?';
/** The department that publishes figures of each area, with what it is said to do. */
const DEPARTMENT = new RegExp(
  `\\b(?:(?:did|does|do|has|have|that|which|by|from|in|to|on|as|per|according to) )*(?:the )?(?:dfe|d f e|department for education|lait)(?: s)?(?: (?:statistics|stats|data|figures?|tables?|return|release|comparators?))?${SAID}\\b`,
  'g',
);
const PUBLISHED = /\b(?:published|officially published)\b/g;

/**
 * "What did the DfE publish for our re-referrals in 2016/17": the figure of the board's own area as it is published, where one
 * is held of the measure. Null where that is not what is asked: then the words stand for themselves.
 */
export function readPublished(
  text: string,
  vocabulary: MetricVocabulary,
  read: (text: string) => MetricReading,
): MetricReading | null {
  if (vocabulary.published.size === 0) return null;
  const spoken = spokenText(text);
  if (spoken === null) return null;
  if (spoken.search(DEPARTMENT) < 0 && spoken.search(PUBLISHED) < 0) return null;
  const rest = spoken.replace(DEPARTMENT, ' ').replace(PUBLISHED, ' ').replace(/\s+/g, ' ').trim();
  const reading = read(rest);
  if (reading.status !== 'read') return null;
  const { question } = reading;
  const [measure, ...others] = question.measures;
  const area = measure === undefined ? undefined : vocabulary.published.get(measure);
  const single = others.length === 0 && question.areas.length === 0 && question.against === null;
  if (area === undefined || !single || (question.wish !== 'value' && question.wish !== 'total')) return null;
  // What is published is of whole years, and no year is given where a quarter or nothing was said.
  if (!isYear(question)) return null;
  return { status: 'read', question: { ...question, wish: 'value', areas: [area] } };
}

function isYear({ period }: MetricQuestion): boolean {
  if (period.kind === 'period') return period.period.kind === 'year';
  return period.kind === 'relative' && (period.what === 'this-year' || period.what === 'last-year');
}
