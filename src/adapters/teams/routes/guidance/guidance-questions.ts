import { answerThresholdQuestion } from '../../../../core/thresholds/answering/answer-threshold-question.js';
import type { Answered, Emergency, ThresholdAnswer } from '../../../../core/thresholds/answering/threshold-answer.js';
import type { GuidanceVersion } from '../../../../core/thresholds/guidance/guidance-version.js';
import type { Passage } from '../../../../core/thresholds/guidance/passage.js';
import { noteUnknownWords } from '../../../../core/thresholds/improving/note-unknown-words.js';
import type { GuidanceIndex } from '../../../../core/thresholds/ports.js';
import type { Button } from '../../../cards/button.js';
import { answerShown, answerShownData, passageShown } from '../../../cards/guidance/answer-shown.js';
import { guidanceCard } from '../../../cards/guidance/guidance-card.js';
import { presentThresholdAnswer, type GuidanceButtons } from '../../../cards/guidance/present-threshold-answer.js';
import { noticeCard } from '../../../cards/notice-card.js';
import type { RenderedCard } from '../../../cards/rendered-card.js';
import type { QuestionOf, QuestionRows } from '../question-row.js';
import type { Turn } from '../turn.js';
import { adviserButtons, answerExtras, oneToOneLines } from './answer-extras.js';

/** Threshold guidance asked for in words, by anybody in the tenant, one to one or where others read along. */
export const GUIDANCE_QUESTIONS: Pick<QuestionRows, 'guidance'> = {
  guidance: { permission: 'guidance.read', where: 'anywhere', answer: guidanceInWords },
};

const LONGEST_TITLE = 40;

type Asked = Pick<QuestionOf<'guidance'>, 'said' | 'danger'>;

/** Answers from the board's document; what was typed is let go. */
export async function guidanceInWords(turn: Turn, { said, danger }: Asked): Promise<RenderedCard> {
  const { deps, principal } = turn;
  const index = await deps.currentGuidance.indexOf(principal.board.id);
  if (index === null) return noDocumentCard(turn, danger);
  const answer = withDanger(answerThresholdQuestion(said, index), index.version, danger);
  const unknown = 'unknownWords' in answer && !answer.personalData ? answer.unknownWords : [];
  await noteUnknownWords(deps.thresholds, { boardId: principal.board.id, words: unknown });
  const { closing, ...buttons } = extras(turn, answer, index, said);
  const view = presentThresholdAnswer(answer, index.version, buttons);
  return guidanceCard(deps.cards, { ...view, closing: [...view.closing, ...closing] });
}

/** What was told may be a danger in words that nobody knows: where the document has no answer, the emergency line stands all the same. */
function withDanger(answer: ThresholdAnswer, { contacts }: GuidanceVersion, danger: boolean): ThresholdAnswer {
  if (!danger || answer.emergency !== null || answer.status === 'answered') return answer;
  const contactFor = (role: string) => contacts.find((contact) => contact.role === role) ?? null;
  const emergency: Emergency = {
    sign: 'said-so',
    frontDoor: contactFor('front-door'),
    outOfHours: contactFor('out-of-hours'),
  };
  return { ...answer, emergency };
}

interface Extras extends GuidanceButtons {
  readonly closing: readonly string[];
}

function extras(turn: Turn, answer: ThresholdAnswer, index: GuidanceIndex, said: string): Extras {
  const { version } = index;
  if (answer.status === 'answered') {
    return { ...answerExtras(turn, answer, version), choices: choicesOf(turn, answer, index, said) };
  }
  const nearest = answer.status === 'not-covered' ? answer.nearest.map((passage) => opening(passage, version)) : [];
  return { buttons: [...nearest, ...adviserButtons(turn)], feedback: [], closing: oneToOneLines(turn), choices: [] };
}

/** Each choice opens what the document says once that is known. The words typed stay here: a button carries places in the document. */
function choicesOf(turn: Turn, { asked }: Answered, index: GuidanceIndex, said: string): readonly Button[] {
  return (asked?.choices ?? []).flatMap(({ label, adds }) => {
    const then = answerThresholdQuestion(`${said}. ${adds}`, index);
    if (then.status !== 'answered') return [];
    const data = answerShownData(answerShown(turn.deps.thresholds.ids.next(), then, index.version));
    return [{ title: label, verb: 'guidance.passages', data } as const];
  });
}

/** A button that shows one passage. */
function opening(passage: Passage, version: GuidanceVersion): Button {
  const title = passage.kind === 'indicator' ? passage.text : passage.title;
  const short = title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE - 1)}…` : title;
  return { title: short, verb: 'guidance.passages', data: answerShownData(passageShown(passage, version)) };
}

function noDocumentCard({ deps }: Turn, danger: boolean): RenderedCard {
  return noticeCard(deps.cards, {
    tone: danger ? 'attention' : 'neutral',
    title: danger ? 'If a child may be in danger now, ring 999' : 'There is no threshold document here yet',
    what: danger
      ? 'Then ring your council’s children’s services, at any hour. Do not wait for an answer from me.'
      : 'The board has not given me its document. Please ask your safeguarding lead, or ring your council’s children’s services.',
    kept: 'I have kept nothing of what you typed.',
    ...(danger ? {} : { next: 'If a child may be in danger now, ring 999.' }),
  });
}
