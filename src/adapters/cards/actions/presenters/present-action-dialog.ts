import type { Temporal } from 'temporal-polyfill';
import { isMessageLink } from '../../../../core/actions/message-link.js';
import { NEW_ACTION_LIMITS } from '../../../../core/actions/new-action.js';
import type { DraftedSentence } from '../../../../core/actions/reading/drafted-sentence.js';
import { cleanText } from '../../../../core/shared/clean-text.js';
import type { ActionDialogView } from '../action-dialog-card.js';
import { cutWords } from '../cut-words.js';
import { dueDoubts, likelyFirst, ownerDoubts, suggestedDay } from './present-action-form.js';

export interface PresentActionDialog extends Pick<
  ActionDialogView,
  'actionId' | 'people' | 'groups' | 'groupId' | 'messageUrl'
> {
  /** The message's words. */
  readonly said: string;
  /** What was read from them. */
  readonly drafted: DraftedSentence;
  readonly today: Temporal.PlainDate;
}

/**
 * The dialog over a message: its words whole, to be edited, with owner and date filled in where they are plain. A message
 * is seldom written as an action, so only what it says of an owner or a date can be doubtful, never what it leaves out.
 */
export function presentActionDialog({ said, drafted, today, ...given }: PresentActionDialog): ActionDialogView {
  const { owner, due } = drafted;
  const words = cleanText(said);
  const { what: most } = NEW_ACTION_LIMITS;
  const isLong = words.length > most;
  const { messageUrl } = given;
  return {
    ...given,
    what: isLong ? cutWords(words, most) : words,
    ownerId: owner.chosen,
    people: likelyFirst(given.people, owner.all),
    dueOn: suggestedDay(due)?.toString() ?? '',
    messageUrl: messageUrl !== null && isMessageLink(messageUrl) ? messageUrl : null,
    problems: [],
    doubts: [
      ...(isLong ? [`The message is longer than the ${most} characters of an action: its end is left out.`] : []),
      ...(owner.said === '' || owner.all.length === 0 ? [] : ownerDoubts(drafted)),
      ...(due.status === 'missing' ? [] : dueDoubts(due, today)),
    ],
  };
}
