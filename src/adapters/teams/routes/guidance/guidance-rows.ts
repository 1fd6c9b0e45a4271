import { z } from 'zod';
import { asId, type DraftId } from '../../../../core/shared/ids.js';
import { answerAgain, answerShownPayload } from '../../../cards/guidance/answer-shown.js';
import { guidanceCard } from '../../../cards/guidance/guidance-card.js';
import { presentThresholdAnswer } from '../../../cards/guidance/present-threshold-answer.js';
import type { RenderedCard } from '../../../cards/rendered-card.js';
import { actionRow, type ActionRow } from '../action-row.js';
import { givenId } from '../given-id.js';
import { malformedCard } from '../plain-cards.js';
import type { Turn } from '../turn.js';
import { answerExtras } from './answer-extras.js';
import { openVersion } from './open-version.js';
import { discardDocument, publishDraft } from './publish-cards.js';

const draftId = givenId.transform((id) => asId<DraftId>(id));

/** What is pressed on an answer from the threshold document: a fact that decides, or a passage that is near. */
export const GUIDANCE_ROWS: readonly ActionRow[] = [
  actionRow({
    verb: 'guidance.passages',
    permission: 'guidance.read',
    where: 'anywhere',
    does: 'looks',
    payload: answerShownPayload,
    answer: passagesCard,
  }),
  actionRow({
    verb: 'guidance.publish',
    permission: 'guidance.manage',
    payload: z.object({ draftId, anyway: z.boolean().default(false) }),
    answer: publishDraft,
  }),
  actionRow({
    verb: 'guidance.discard',
    permission: 'guidance.manage',
    payload: z.object({ draftId }),
    answer: (turn, payload) => discardDocument(turn, payload.draftId),
  }),
];

async function passagesCard(turn: Turn, shown: z.infer<typeof answerShownPayload>): Promise<RenderedCard> {
  const opened = await openVersion(turn, shown);
  const answer = opened === null ? null : answerAgain(shown, opened.version);
  if (opened === null || answer === null || answer.passages.length === 0) return malformedCard(turn);
  const { version, replaced, nowButtons } = opened;
  const { buttons, feedback, closing } = answerExtras(turn, answer, version);
  const view = presentThresholdAnswer(answer, version, { choices: [], feedback, buttons: [...nowButtons, ...buttons] });
  return guidanceCard(turn.deps.cards, { ...view, replaced, closing: [...view.closing, ...closing] });
}
