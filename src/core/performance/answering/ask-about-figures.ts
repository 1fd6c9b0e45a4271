import { principalMay, type Principal } from '../../people/principal.js';
import type { Measure } from '../measures/measure.js';
import type { FiguresPorts } from '../ports.js';
import { readMetricQuestion } from '../reading/read-metric-question.js';
import { answerMetricQuestion } from './answer-metric-question.js';
import { loadKnownFigures } from './keep-known-figures.js';
import type { MetricAnswer } from './metric-answer.js';
import type { MetricQuestion } from './metric-question.js';
import type { MetricReading } from './metric-reading.js';

export type AskedAboutFigures =
  | { readonly status: 'answered'; readonly question: MetricQuestion; readonly answer: MetricAnswer }
  /** Something is asked back, nothing like it is held, or it is no question about figures. */
  | {
      readonly status: 'not-answered';
      readonly reading: Exclude<MetricReading, { status: 'read' }>;
      readonly catalogue: readonly Measure[];
    }
  | { readonly status: 'denied' };

/**
 * Reads a question about figures in somebody's own words and answers it, for whoever may read figures. The words are let go
 * when it returns. Changes nothing.
 */
export async function askAboutFigures(
  ports: FiguresPorts,
  { principal, said }: { readonly principal: Principal; readonly said: string },
): Promise<AskedAboutFigures> {
  if (!principalMay(principal, 'figures.read')) return { status: 'denied' };
  const boardId = principal.board.id;
  const known = await ports.transact((tx) => (ports.known ?? loadKnownFigures)(tx, boardId));
  const reading = readMetricQuestion(said, known.vocabulary);
  if (reading.status !== 'read') return { status: 'not-answered', reading, catalogue: known.catalogue };
  const { question } = reading;
  return { status: 'answered', question, answer: await answerMetricQuestion(ports, { principal, question }) };
}
