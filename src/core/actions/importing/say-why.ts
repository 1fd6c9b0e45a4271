import { cutText } from '../../shared/cut-text.js';
import type { PersonId } from '../../shared/ids.js';
import { formatDay } from '../../shared/london.js';
import type { Candidates, ReadDue } from '../reading/drafted-sentence.js';
import type { RosterEntry } from '../reading/reading-context.js';

const MOST_NAMED = 4;
const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Why an owner was not found, and what to write instead; null where one was. */
export function whyNoOwner(owner: Candidates<PersonId>, roster: readonly RosterEntry[]): string | null {
  if (owner.chosen !== null) return null;
  const said = shortened(owner.said);
  if (said === '') return 'It names no owner. Write one role, for example “Head of Housing”.';
  if (owner.all.length === 0)
    return `I do not know who “${said}” is. Write a role or an agency as on the list of members; personal names are not kept.`;
  const names = owner.all.map((id) => roster.find(({ person }) => person.id === id)?.person.name ?? '').filter(Boolean);
  const shown = names.slice(0, MOST_NAMED);
  const more = names.length > MOST_NAMED ? [`${names.length - MOST_NAMED} more`] : [];
  if (names.length === 1) return `“${said}” may be ${shown.join('')}. Write it in full if so.`;
  const count = NUMBERS[names.length] ?? String(names.length);
  return `${said}: ${count} people could be meant: ${orList([...shown, ...more])}. Write which of them.`;
}

/** Why a due date cannot be kept, and what to write instead; null for one that can. */
export function whyNoDate(due: ReadDue): string | null {
  switch (due.status) {
    case 'read':
      return null;
    case 'missing':
      return 'It has no due date. Write a day, for example “12 March 2027”.';
    case 'no-date':
      return `“${shortened(due.said)}” is no date. Write a day; ${formatDay(due.suggestion)} would do.`;
    case 'past':
      return `${formatDay(due.day)} has passed. Write a day to come.`;
    case 'weekday-differs':
      return `${formatDay(due.day)} is no ${due.said}. Write the day that is meant.`;
    case 'not-understood':
      return `I do not understand “${shortened(due.said)}” as a date.${due.why === undefined ? '' : ` ${due.why}`} Write a day, for example “12 March 2027”.`;
  }
}

/** Words as typed, short enough to stand in a sentence. */
export function shortened(words: string, most = 60): string {
  const plain = words.trim();
  return plain.length <= most ? plain : `${cutText(plain, most - 1).trimEnd()}…`;
}

function orList(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}
