import type { Temporal } from 'temporal-polyfill';
import type { ActionEvent } from '../../../../core/actions/action.js';
import type { Person } from '../../../../core/people/person.js';
import { londonDay } from '../../../../core/shared/london.js';
import { readDay } from '../../../../core/shared/read-day.js';
import { dayWords, shortDayWords } from './due-words.js';

export interface HistoryLine {
  readonly event: ActionEvent;
  readonly by: Person | null;
  readonly to: Person | null;
}

/** One line of an action's history: "Police representative, 3 December: “The draft went to QPP.”" */
export function actionEventWords({ event, by, to }: HistoryLine, today: Temporal.PlainDate): string {
  const who = by?.name ?? (event.by === null ? 'Quorum' : 'Somebody who has left');
  const when = shortDayWords(londonDay(event.at), today);
  const said = event.note === null ? '' : `“${event.note}”`;
  const did = didWords(event, to, today);
  return `${who}, ${when}: ${[did, said].filter((words) => words !== '').join(' ')}`;
}

function didWords({ kind, to: became, note }: ActionEvent, to: Person | null, today: Temporal.PlainDate): string {
  const day = readDay(became ?? '');
  const on = (before: string): string => (day.status === 'read' ? `${before} ${dayWords(day.day, today)}` : '');
  switch (kind) {
    case 'added':
      return 'added this action.';
    case 'progress':
      return note === null ? 'has started on it.' : '';
    case 'reported-done':
      return 'reported it done.';
    case 'more-time-asked':
      return `asked for more time${on(', until')}.`;
    case 'more-time-agreed':
      return `agreed the new date${on(',')}.`;
    case 'more-time-refused':
      return 'did not agree to more time.';
    case 'handed-over':
      return to === null ? 'handed it over.' : `handed it over to ${to.name}.`;
    case 'carried-forward':
      return `carried it forward${on(' to')}.`;
    case 'closed':
      return 'closed it.';
    case 'reopened':
      return `opened it again${on(', due')}.`;
    case 'withdrawn':
      return 'withdrew it.';
    case 'marked-for-challenge':
      return 'marked it for challenge.';
  }
}
