import { principalMay, type Principal } from '../../people/principal.js';
import type { BoardId } from '../../shared/ids.js';
import type { Transact } from '../../shared/ports.js';
import { OWN_AREA } from '../figures/observation.js';
import type { Measure } from '../measures/measure.js';
import type { FiguresTx } from '../ports.js';
import { answerFromFigures } from './answer-from-figures.js';
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
  ports: { readonly transact: Transact<FiguresTx> },
  { principal, question }: { readonly principal: Principal; readonly question: MetricQuestion },
): Promise<MetricAnswer> {
  if (!principalMay(principal, 'figures.read')) return { status: 'denied' };
  const boardId = principal.board.id;
  return ports.transact(async (tx) => {
    const catalogue = await tx.measures.catalogue(boardId);
    if (question.wish === 'held') return whatIsHeld(tx, { boardId, catalogue, question });
    const measures = neededMeasures(catalogue, question.measures);
    const everybody = question.wish === 'compare' || question.wish === 'definition';
    const areas = everybody ? {} : { areas: [OWN_AREA] };
    return answerFromFigures(await loadBoardFigures(tx, { boardId, catalogue, measures, ...areas }), question);
  });
}

/** What is held of the measures asked for, or of all; a measure of which nothing is held is left out unless it was asked for. */
async function whatIsHeld(
  tx: FiguresTx,
  {
    boardId,
    catalogue,
    question,
  }: { readonly boardId: BoardId; readonly catalogue: readonly Measure[]; readonly question: MetricQuestion },
): Promise<HeldAnswer> {
  const held = await tx.figures.held(boardId);
  const asked = new Set(question.measures);
  const measures = catalogue
    .filter(({ code }) => asked.size === 0 || asked.has(code))
    .map((measure) => ({ measure, held: held.filter((one) => one.measure === measure.code) }))
    .filter((one) => asked.size > 0 || one.held.some(({ area }) => area === OWN_AREA));
  return { status: 'held', measures };
}
