import type { Temporal } from 'temporal-polyfill';
import type { ActionLine, ActionsPage } from '../../../../core/actions/action-view.js';
import type { ActionId, MeetingId } from '../../../../core/shared/ids.js';
import type { Button } from '../../button.js';
import type { Banner } from '../../tone.js';
import type { ActionRow, ActionsCardView } from '../actions-card.js';
import { filterData, LIVE_ACTIONS, type ActionsFilter } from '../actions-filter.js';
import { actionEventWords, type HistoryLine } from './action-event-words.js';
import { alertWords, ownerWords, stateWords } from './action-state-words.js';
import { actionsTitle, emptyWords } from './actions-title.js';
import { dueWords } from './due-words.js';

export interface PresentActions {
  readonly board: string;
  readonly page: ActionsPage;
  readonly filter: ActionsFilter;
  /** What the filter names, in words: "Police", "Neglect"; null for nothing. */
  readonly about: string | null;
  readonly today: Temporal.PlainDate;
  /** How many of all are overdue; null where that is not known or goes without saying. */
  readonly overdue: number | null;
  /** Whether this person may see others' actions: then the whole board's lists are offered too. */
  readonly mayReadOthers: boolean;
  readonly mayAdd: boolean;
  readonly banner?: Banner;
}

/** A page of a list of actions, with buttons for its other pages and for other lists. */
export function presentActions(given: PresentActions): ActionsCardView {
  const { board, page, filter, about, today, banner = null } = given;
  return {
    board,
    title: actionsTitle(filter, about),
    banner,
    count: countWords(page, filter.state === 'overdue' ? null : given.overdue),
    rows: page.lines.map((line) => rowOf(line, today, stateWords(line, today))),
    // Whoever sees a part of the log only cannot be told that nothing is overdue.
    empty: filter.mine || given.mayReadOthers ? emptyWords(filter, about) : 'There is nothing here that you may see.',
    buttons: [...pageButtons(page, (to) => listButton('', filter, to)), ...otherLists(given), ...addButton(given)],
  };
}

export interface PresentMattersArising {
  readonly board: string;
  /** The meeting they are looked at in: "Main board meeting, Thursday 17 December 2026". */
  readonly meeting: string;
  readonly meetingId: MeetingId;
  readonly page: ActionsPage;
  /** The latest line of each action's history. */
  readonly latest: ReadonlyMap<ActionId, HistoryLine>;
  readonly today: Temporal.PlainDate;
  readonly overdue: number | null;
}

/** The actions of earlier meetings in the order of the log, with where each stands and its latest update. */
export function presentMattersArising(given: PresentMattersArising): ActionsCardView {
  const { board, meeting, meetingId, page, latest, today, overdue } = given;
  const button = (to: number): Button => ({
    title: '',
    verb: 'actions.matters-arising',
    data: { meetingId, page: to },
  });
  return {
    board,
    title: `Matters arising: ${meeting}`,
    banner: null,
    count: countWords(page, overdue),
    rows: page.lines.map((line) => rowOf(line, today, stateWords(line, today, true), latest.get(line.action.id))),
    empty: 'Nothing is left over from earlier meetings.',
    // The list takes the place of the agenda it was opened from.
    buttons: [...pageButtons(page, button), { title: 'Agenda', verb: 'meeting.agenda', data: { meetingId } }],
  };
}

function rowOf(line: ActionLine, today: Temporal.PlainDate, state: string | null, latest?: HistoryLine): ActionRow {
  const { action, reference, standing } = line;
  return {
    actionId: action.id,
    reference,
    what: action.what,
    who: ownerWords(line),
    due: dueWords(line, today),
    overdue: standing.kind === 'overdue',
    state,
    alert: alertWords(line),
    update: latest === undefined ? null : actionEventWords(latest, today),
  };
}

function countWords({ total, page, pages }: ActionsPage, overdue: number | null): string {
  if (total === 0) return '';
  const late = overdue === null ? '' : overdue === 0 ? ', none overdue' : `, ${overdue} overdue`;
  const all = total === 1 ? '1 action' : `${total} in all`;
  return pages > 1 ? `${all}${late}. Page ${page} of ${pages}.` : `${all}${late}.`;
}

function pageButtons({ page, pages }: ActionsPage, button: (to: number) => Button): readonly Button[] {
  return [
    ...(page < pages ? [{ ...button(page + 1), title: 'Next page' }] : []),
    ...(page > 1 ? [{ ...button(page - 1), title: 'Previous page' }] : []),
  ];
}

function otherLists({ filter, mayReadOthers }: PresentActions): readonly Button[] {
  const lists: readonly (readonly [string, ActionsFilter])[] = [
    ['My actions', { ...LIVE_ACTIONS, mine: true }],
    ...(mayReadOthers
      ? ([
          ['Overdue', { ...LIVE_ACTIONS, state: 'overdue' }],
          ['All open', LIVE_ACTIONS],
        ] as const)
      : []),
  ];
  const here = JSON.stringify(filterData(filter, 1));
  return lists
    .filter(([, other]) => JSON.stringify(filterData(other, 1)) !== here)
    .map(([title, other]) => listButton(title, other, 1));
}

function listButton(title: string, filter: ActionsFilter, page: number): Button {
  return { title, verb: 'actions.list', data: filterData(filter, page) };
}

function addButton({ mayAdd }: PresentActions): readonly Button[] {
  return mayAdd ? [{ title: 'Add an action', verb: 'action.form' }] : [];
}
