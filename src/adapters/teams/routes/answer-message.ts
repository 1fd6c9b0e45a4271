import { principalMay } from '../../../core/people/principal.js';
import { readQuestion } from '../../../core/questions/read-question.js';
import type { Question } from '../../../core/questions/question.js';
import type { RenderedCard } from '../../cards/rendered-card.js';
import type { BotReply } from '../bot-reply.js';
import type { InboundMessage } from '../inbound-activity.js';
import { answerOtherwise } from './answer-otherwise.js';
import { followUpInWords } from './figures/figure-questions.js';
import { mayDo } from './may-do.js';
import { deniedCard, onlyOneToOne } from './plain-cards.js';
import type { QuestionRow } from './question-row.js';
import { QUESTION_ROWS } from './question-rows.js';
import { readPastedActions } from './actions/import-cards.js';
import { readSentAgenda } from './read-sent-agenda.js';
import { readSentFile } from './read-sent-file.js';
import type { Turn } from './turn.js';

/** Whoever may do one of these may send a file; what is in it decides which it takes. */
const SENDING_FILES = ['agenda.import', 'figures.import'] as const;

/** Answers what somebody typed or sent. The words themselves are read, answered and let go: neither logged nor stored. */
export async function answerMessage(turn: Turn, { text, files }: InboundMessage): Promise<BotReply> {
  return { kind: 'card', card: await cardFor(turn, text, files) };
}

/**
 * Whom the board does not know may ask of its document and of little else: "out late" from them is a worry, not an overdue
 * action. Of others the document is asked where nothing else was understood.
 */
function asksTheDocument({ principal }: Turn, question: Question): boolean {
  if (question.kind === 'not-understood') return true;
  return principal.person === null && question.kind === 'actions' && !question.asked.mine;
}

async function cardFor(turn: Turn, text: string, files: InboundMessage['files']): Promise<RenderedCard> {
  if (files.length > 0) {
    const mayNone = SENDING_FILES.every((permission) => !principalMay(turn.principal, permission));
    if (mayNone && !(await mayDo(turn, 'agenda.import'))) return deniedCard(turn);
    return turn.audience === 'shared' ? onlyOneToOne(turn) : readSentFile(turn, files);
  }
  const question = readQuestion(text);
  const followed = await followUpInWords(turn, question, text);
  if (followed !== null) return followed;
  const otherwise = asksTheDocument(turn, question) ? await answerOtherwise(turn, text) : null;
  if (otherwise !== null) return otherwise;
  const row = QUESTION_ROWS[question.kind];
  if (!(await mayDo(turn, row.permission))) return deniedCard(turn);
  if (turn.audience === 'shared' && row.where === 'one-to-one') return onlyOneToOne(turn);
  if (question.kind === 'pasted-agenda') return readSentAgenda(turn, text);
  if (question.kind === 'pasted-actions') return readPastedActions(turn, text);
  // A row is found by the kind of its own question; the union of rows cannot say so to the compiler.
  return (row as QuestionRow<Question['kind']>).answer(turn, question);
}
