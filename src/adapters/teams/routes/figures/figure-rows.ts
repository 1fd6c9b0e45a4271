import { z } from 'zod';
import { answerMetricQuestion } from '../../../../core/performance/answering/answer-metric-question.js';
import { keepShownFigures } from '../../../../core/performance/answering/keep-shown-figures.js';
import { periodOfKey, type QuarterPeriod } from '../../../../core/performance/periods/period.js';
import { asId, type DraftId } from '../../../../core/shared/ids.js';
import { askedFigures } from '../../../cards/figures/asked-figures.js';
import { actionRow, type ActionRow } from '../action-row.js';
import { givenId } from '../given-id.js';
import { metricAnswerCard } from './figure-cards.js';
import { exportCard } from './export-cards.js';
import { discardFigures, saveFigures } from './import-figures-cards.js';
import { reportCard } from './report-cards.js';
import { measureId, saveTarget, targetForm, targetPayload } from './target-cards.js';
import { doubtPayload, settleDoubt, settleDoubtForm, verdictPayload } from './settle-doubt-cards.js';

const draftId = givenId.transform((id) => asId<DraftId>(id));
const quarter = z
  .string()
  .max(10)
  .transform((text, context): QuarterPeriod => {
    const period = periodOfKey(text);
    if (period?.kind === 'quarter') return period;
    context.addIssue({ code: 'custom', message: 'no quarter' });
    return z.NEVER;
  });

/** What is pressed about figures. */
export const FIGURE_ROWS: readonly ActionRow[] = [
  actionRow({
    verb: 'figures.ask',
    permission: 'figures.read',
    does: 'looks',
    payload: askedFigures,
    answer: async (turn, question) => {
      const { deps, principal, activity } = turn;
      const { conversationId } = activity.address;
      const answer = await answerMetricQuestion(deps.figures, { principal, question });
      await keepShownFigures(deps.figures, { principal, conversationId, question, answer });
      return metricAnswerCard(turn, answer);
    },
  }),
  actionRow({
    verb: 'figures.report',
    permission: 'figures.read',
    does: 'looks',
    payload: z.object({ quarter: quarter.nullable().default(null) }),
    answer: (turn, asked) => reportCard(turn, asked.quarter),
  }),
  actionRow({
    verb: 'figures.export',
    permission: 'figures.read',
    does: 'looks',
    payload: z.object({ measureId: measureId.nullable().default(null) }),
    answer: (turn, asked) => exportCard(turn, asked.measureId),
  }),
  actionRow({
    verb: 'figures.target-form',
    permission: 'figures.import',
    payload: z.object({ measureId }),
    answer: (turn, asked) => targetForm(turn, asked.measureId),
  }),
  actionRow({
    verb: 'figures.target-save',
    permission: 'figures.import',
    payload: targetPayload,
    answer: saveTarget,
  }),
  actionRow({
    verb: 'figures.import-save',
    permission: 'figures.import',
    payload: z.object({ draftId, sendReport: z.boolean().default(false) }),
    answer: saveFigures,
  }),
  actionRow({
    verb: 'figures.import-discard',
    permission: 'figures.import',
    payload: z.object({ draftId }),
    answer: (turn, payload) => discardFigures(turn, payload.draftId),
  }),
  actionRow({
    verb: 'figures.doubt-form',
    permission: 'figures.import',
    payload: doubtPayload,
    answer: async (turn, payload) => Promise.resolve(settleDoubtForm(turn, payload)),
  }),
  actionRow({
    verb: 'figures.settle-doubt',
    permission: 'figures.import',
    payload: verdictPayload,
    answer: settleDoubt,
  }),
];
