import type { Temporal } from 'temporal-polyfill';
import type { ActionLine } from '../../../../core/actions/action-view.js';
import { isLive } from '../../../../core/actions/due-standing.js';
import { personWords } from '../../person-words.js';
import { dayWords } from './due-words.js';

const STATES = {
  open: 'Open',
  'in-progress': 'In progress',
  'reported-done': 'Reported done, waits to be closed',
  'carried-forward': 'Carried forward',
  closed: 'Closed',
  withdrawn: 'Withdrawn',
} as const;

/** Whose action it is: "Designated Nurse, CCG". */
export function ownerWords({ owner, agency }: Pick<ActionLine, 'owner' | 'agency'>): string {
  const name = owner?.name ?? 'Somebody who has left the board';
  return agency === null ? name : personWords({ name, agency: agency.shortName });
}

/**
 * Where an action stands, as far as its date does not say it; null when that goes without saying.
 * `always` says the plain ones too, for a list in which every action has its status.
 */
export function stateWords(line: ActionLine, today: Temporal.PlainDate, always = false): string | null {
  const { action } = line;
  const { status, moreTime, challengedAt } = action;
  const saidByDate = status === 'closed' || status === 'withdrawn';
  const words = [
    !saidByDate && (status !== 'open' || always) ? STATES[status] : '',
    moreTime !== null && isLive(status) ? `More time is asked for, until ${dayWords(moreTime.until, today)}` : '',
    challengedAt !== null && isLive(status) ? 'Marked for challenge' : '',
  ].filter((said) => said !== '');
  return words.length === 0 ? null : words.join('. ');
}

/** What somebody has to see to: a live action whose owner is no longer on the board. */
export function alertWords({ action, ownerLeft }: ActionLine): string | null {
  return ownerLeft && isLive(action.status) ? 'The owner has left: somebody has to take it' : null;
}
