import { principalMay, type Principal } from '../../people/principal.js';
import { OWN_AREA } from '../figures/observation.js';
import type { FiguresPorts, KnownFigures } from '../ports.js';
import { answerFromFigures } from './answer-from-figures.js';
import { loadKnownFigures } from './keep-known-figures.js';
import { loadBoardFigures } from './load-board-figures.js';
import type { HeldAnswer, MetricAnswer } from './metric-answer.js';
import type { MetricQuestion } from './metric-question.js';
import { neededMeasures } from './needed-measures.js';

/**
 * Answers a question about the board's figures, for whoever may read them. Every answer carries the measure with its
 * definition, the period, the files its figures came in and what is doubtful about them. Nothing is made up: what is not
 * reported, not held, too small, or may not be added or averaged is said. Changes nothing, keeps nothing of the question.
 */
export async function answerMetricQuestion(
  ports: FiguresPorts,
  { principal, question }: { readonly principal: Principal; readonly question: MetricQuestion },
): Promise<MetricAnswer> {
  if (!principalMay(principal, 'figures.read')) return { status: 'denied' };
  const boardId = principal.board.id;
  return ports.transact(async (tx) => {
    if (question.wish === 'held') return whatIsHeld(await (ports.known ?? loadKnownFigures)(tx, boardId), question);
    const catalogue = ports.known ? (await ports.known(tx, boardId)).catalogue : await tx.measures.catalogue(boardId);
    const measures = neededMeasures(catalogue, question.measures);
    const everybody = question.areas.length > 0 || question.wish === 'compare' || question.wish === 'definition';
    const areas = everybody ? {} : { areas: [OWN_AREA] };
    return answerFromFigures(await loadBoardFigures(tx, { boardId, catalogue, measures, ...areas }), question);
  });
}

/** What is held of the measures asked for, or of all; a measure of which nothing is held is left out unless it was asked for. */
function whatIsHeld({ catalogue, held }: KnownFigures, { measures: codes }: MetricQuestion): HeldAnswer {
  const asked = new Set(codes);
  const measures = catalogue
    .filter(({ code }) => asked.size === 0 || asked.has(code))
    .map((measure) => ({ measure, held: held.filter((one) => one.measure === measure.code) }))
    .filter((one) => asked.size > 0 || one.held.some(({ area }) => area === OWN_AREA));
  return { status: 'held', measures };
}
