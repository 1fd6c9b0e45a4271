import type { Finding } from './find-kind.js';
import { namesAnother } from './names-another.js';
import { isMeetingKind, type Question } from './question.js';
import { readActionMention, readActionWish } from './read-action-mention.js';
import type { ReferredWords } from './read-action-reference.js';
import { readActionsAsked } from './read-actions-asked.js';
import { readAddedAction } from './read-added-action.js';
import { readAnnouncement } from './read-announcement.js';
import { readChoice } from './read-choice.js';
import { readMeetingMention } from './read-meeting-mention.js';
import { readSnooze } from './read-snooze.js';
import type { SentenceShape } from './sentence-shape.js';
import { tellsOfAnAge } from './speaks-of-actions.js';
import { asksForGuidance } from './told-of-others.js';

/** What was said, as far as we read it. */
export interface Said {
  readonly text: string;
  readonly shape: SentenceShape;
  readonly reference: ReferredWords['reference'];
}

/** The question of a kind that was found, with what belongs to it. */
export function questionOf({ kind }: Finding, { text, shape, reference }: Said): Question {
  switch (kind) {
    case 'guidance':
      // A child's situation told, not a question about guidance: we cannot weigh it, so the emergency wording goes first.
      return { kind, said: text, danger: !shape.asking && !asksForGuidance(shape) };
    case 'metrics':
    case 'export-figures':
    case 'set-target':
      return { kind, said: text };
    case 'actions':
      if (tellsOfAnAge(shape.words)) return { kind: 'guidance', said: text, danger: !shape.asking };
      return { kind, asked: readActionsAsked(shape) };
    case 'one-action':
      return { kind, wish: readActionWish(shape), action: readActionMention(shape.words, reference) };
    case 'add-action':
      return { kind, said: readAddedAction(text) ?? '' };
    case 'announce':
      return { kind, said: readAnnouncement(text) ?? '' };
    case 'snooze':
      return readSnooze(text, shape);
    case 'my-answer':
      return answerOf(text, shape);
    default: {
      if (!isMeetingKind(kind)) return { kind };
      const words = kind === 'change-meeting' ? beforeTo(shape.words) : shape.words;
      return { kind, mentionsMeeting: readMeetingMention(words) };
    }
  }
}

function answerOf(text: string, shape: SentenceShape): Question {
  const mentionsMeeting = readMeetingMention(shape.words);
  const ofAnother = !shape.asking && namesAnother(text, shape.words);
  return ofAnother
    ? { kind: 'record-for-another', mentionsMeeting }
    : { kind: 'my-answer', choice: readChoice(text, shape), mentionsMeeting };
}

/** "Move Thursday's meeting to the 24th": the meeting meant stands before "to", the new day after it. */
function beforeTo(words: readonly string[]): readonly string[] {
  const to = words.lastIndexOf('to');
  return to < 0 ? words : words.slice(0, to);
}
