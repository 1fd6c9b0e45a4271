import { answerThresholdQuestion } from '../../../core/thresholds/answering/answer-threshold-question.js';
import type { ThresholdAnswer } from '../../../core/thresholds/answering/threshold-answer.js';
import type { RenderedCard } from '../../cards/rendered-card.js';
import { guidanceInWords } from './guidance/guidance-questions.js';
import type { Turn } from './turn.js';

/**
 * Asks the threshold document about words that the bot's own vocabulary could not place: "what is a MARAC?" names nothing the
 * dispatcher knows, and the document explains it. Null where it has no answer either.
 */
export async function answerOtherwise(turn: Turn, said: string): Promise<RenderedCard | null> {
  const index = await turn.deps.currentGuidance.indexOf(turn.principal.board.id);
  if (index === null || !isForTheDocument(answerThresholdQuestion(said, index))) return null;
  return guidanceInWords(turn, { said, danger: false });
}

function isForTheDocument(answer: ThresholdAnswer): boolean {
  if (answer.emergency !== null || answer.status === 'answered') return true;
  // Another language, or signs only, may be a worry: they get the number to ring, not a list of what can be typed.
  if (answer.status === 'unreadable') return answer.reason === 'other-language' || answer.reason === 'symbols-only';
  return answer.status === 'declined' && answer.reason !== 'off-subject';
}
