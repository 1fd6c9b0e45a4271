import type { Choice } from '../../core/meetings/attendance/attendance.js';
import type { AnswerView, AttendanceCardView } from './attendance-view.js';
import type { Banner } from './tone.js';

const CHOICE_WORDS: Readonly<Record<Choice, string>> = {
  'in-person': 'You are coming in person',
  online: 'You are joining online',
  apologies: 'You have sent apologies',
  deputy: 'A deputy is coming for you',
};

const SAID_WORDS: Readonly<Record<Choice, string>> = {
  'in-person': 'in person',
  online: 'online',
  apologies: 'apologies',
  deputy: 'a deputy',
};

/** The coloured box of the attendance card: what stands, in words. Null when the member is simply asked. */
export function attendanceBanner({ state, answersBy, callChange }: AttendanceCardView): Banner | null {
  switch (state.kind) {
    case 'asked':
      return callChange === null ? null : { tone: 'warning', title: 'This meeting has changed', lines: [callChange] };
    case 'confirm-again': {
      const lines = [state.because ?? '', `Before the change you said: ${SAID_WORDS[state.before.choice]}.`];
      return { tone: 'warning', title: 'This meeting has changed: please answer again', lines };
    }
    case 'answered':
      return answerBanner(state.answer, `You can change this until ${answersBy}.`);
    case 'closed':
      if (state.answer !== null) return answerBanner(state.answer, closedLine(answersBy, state.contact));
      return {
        tone: 'warning',
        title: 'Answers have closed',
        lines: ['We have no answer from you.', closedLine(answersBy, state.contact)],
      };
    case 'cancelled': {
      const lines = [state.because ?? '', 'You need do nothing. Please take it out of your calendar.'];
      return { tone: 'attention', title: 'This meeting is cancelled', lines };
    }
    case 'held': {
      const lines = state.answer === null ? [] : [`You had said: ${SAID_WORDS[state.answer.choice]}.`];
      return { tone: 'neutral', title: 'This meeting has taken place', lines };
    }
  }
}

/** One line for the phone's notification. It names the meeting and nothing else of it. */
export function attendanceSummary({ head, state, answersBy }: AttendanceCardView): string {
  const meeting = `${head.title}, ${head.day}`;
  switch (state.kind) {
    case 'asked':
      return state.reminder
        ? `A reminder: can you come? ${meeting}. Please answer by ${answersBy}.`
        : `Can you come? ${meeting}. Please answer by ${answersBy}.`;
    case 'confirm-again':
      return `Changed: ${meeting}. Please answer again.`;
    case 'answered':
      return `${CHOICE_WORDS[state.answer.choice]}: ${meeting}`;
    case 'closed':
      return `Answers have closed: ${meeting}`;
    case 'cancelled':
      return `Cancelled: ${meeting}`;
    case 'held':
      return `Has taken place: ${meeting}`;
  }
}

function answerBanner(answer: AnswerView, last: string): Banner {
  const { deputy } = answer;
  const interests = answer.interests.map(
    ({ itemNumber, nature }) => `Interest declared in item ${itemNumber}: ${nature}`,
  );
  const lines = [
    deputy === null ? '' : `Your deputy: ${deputy.name}, ${deputy.role}`,
    answer.note === null ? '' : `Your note: ${answer.note}`,
    ...interests,
    answer.recordedBy === null
      ? `Answered ${answer.answeredAt}.`
      : `Recorded for you by ${answer.recordedBy}, ${answer.answeredAt}.`,
    last,
  ];
  return { tone: answer.choice === 'apologies' ? 'neutral' : 'good', title: CHOICE_WORDS[answer.choice], lines };
}

function closedLine(answersBy: string, contact: string): string {
  return `Answers closed on ${answersBy}. If anything has changed, please tell ${contact}.`;
}
