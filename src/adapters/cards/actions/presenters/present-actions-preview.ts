import type { Temporal } from 'temporal-polyfill';
import type { ActionsDraft, BadRow } from '../../../../core/actions/importing/actions-draft.js';
import type { PersonChoice } from '../person-choices.js';
import { personWords } from '../../person-words.js';
import type { ActionsPreviewView } from '../actions-preview-card.js';
import { dayWords } from './due-words.js';

export interface PresentActionsPreview {
  /** Null when no row can be saved. */
  readonly draft: Pick<ActionsDraft, 'id' | 'actions'> | null;
  readonly bad: readonly BadRow[];
  readonly remarks: readonly string[];
  /** Whose log and which meeting: "Main board, Thursday 17 December 2026". */
  readonly target: string;
  readonly people: readonly PersonChoice[];
  readonly today: Temporal.PlainDate;
}

/** What an import read, before anything is saved. */
export function presentActionsPreview({
  draft,
  bad,
  remarks,
  target,
  people,
  today,
}: PresentActionsPreview): ActionsPreviewView {
  const named = new Map(people.map((person) => [person.personId, personWords(person)]));
  return {
    draftId: draft?.id ?? null,
    target,
    good: (draft?.actions ?? []).map(({ row, what, ownerId, dueOn }) => ({
      row,
      what,
      who: named.get(ownerId) ?? 'Somebody on the board',
      due: dayWords(dueOn, today),
    })),
    bad,
    remarks,
  };
}
