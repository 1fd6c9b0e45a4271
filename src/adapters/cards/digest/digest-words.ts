import type { Verb } from '../verbs.js';
import { filterData, LIVE_ACTIONS, type ActionsState } from '../actions/actions-filter.js';
import { buttonsData, type Button } from '../button.js';
import type { CardData } from '../card-data.js';
import type { DigestView } from './digest-view.js';

/** A number, what it counts, and the list it opens. */
interface NumberRow {
  readonly count: number;
  readonly one: string;
  readonly many: string;
  readonly opens: Pick<Button, 'verb' | 'data'> | null;
  readonly color: 'Default' | 'Attention';
}

/** What waits for somebody, in the order of how soon it is done; only what there is. */
export function needRows({ numbers, notDelivered, mayReadDeliveries }: DigestView): readonly CardData[] {
  const { moreTimeAsked, challenged, overdue, reportedDone } = numbers;
  const deliveries = mayReadDeliveries ? ({ verb: 'deliveries.show' } as const) : null;
  const waiting = 'waiting: more time is asked for';
  const lost = 'not arrived, or may not have';
  const done = 'reported done, waiting to be closed';
  const rows: readonly NumberRow[] = [
    need(moreTimeAsked, `decision is ${waiting}`, `decisions are ${waiting}`, list('more-time-asked')),
    need(challenged, 'action is marked for challenge', 'actions are marked for challenge', list('challenged')),
    need(overdue, 'action is overdue', 'actions are overdue', list('overdue')),
    need(reportedDone, `action is ${done}`, `actions are ${done}`, list('reported-done')),
    need(notDelivered, `message has ${lost}`, `messages have ${lost}`, deliveries),
  ];
  return rows.filter(({ count }) => count > 0).map(rowData);
}

/** How the log stands, number by number; those to do and those closed are there even when there are none. */
export function numberRows({ numbers, since, sinceMs }: DigestView): readonly CardData[] {
  const { open, inProgress, carriedForward, closedSince } = numbers;
  const parts = [part(open, 'open'), part(inProgress, 'in progress'), part(carriedForward, 'carried forward')].flat();
  // One part alone would say the number twice.
  const toDo = parts.length > 1 ? `to do: ${parts.join(', ')}` : ['to do', ...parts.map(wordsOf)].join(', ');
  const closed = `closed since ${since}`;
  const rows: readonly NumberRow[] = [
    stand(open + inProgress + carriedForward, toDo, list('live')),
    stand(closedSince, closed, list('closed', sinceMs)),
  ];
  return rows.map(rowData);
}

/** "2 decisions waiting, 4 overdue": what the phone's notification says. */
export function summaryLine(view: DigestView): string {
  if (view.nothingNeedsYou) return 'nothing needs you today';
  const { moreTimeAsked, challenged, overdue, reportedDone } = view.numbers;
  const parts = [
    part(moreTimeAsked, moreTimeAsked === 1 ? 'decision waiting' : 'decisions waiting'),
    part(challenged, 'marked for challenge'),
    part(overdue, 'overdue'),
    part(reportedDone, 'to close'),
    part(view.notDelivered, 'not delivered'),
  ].flat();
  if (parts.length > 0) return parts.join(', ');
  const { meeting } = view;
  return meeting === null ? 'how things stand' : `the next meeting is ${meeting.title}, ${meeting.when}`;
}

/** "Quorum was off: 2 reminders’ times were passed over, and later ones took their place." Shared with the list of deliveries. */
export function passedOverLine(slots: number): string {
  return slots === 1
    ? 'Quorum was off: 1 reminder’s time was passed over, and a later one took its place.'
    : `Quorum was off: ${slots} reminders’ times were passed over, and later ones took their place.`;
}

/** What needs a hand first; six at most. */
export function digestButtons({ numbers, meeting, notDelivered, mayReadDeliveries }: DigestView): readonly CardData[] {
  const buttons: readonly (Button | null)[] = [
    numbers.moreTimeAsked > 0 ? { title: 'Decisions waiting', ...list('more-time-asked') } : null,
    numbers.overdue > 0 ? { title: 'Overdue actions', ...list('overdue') } : null,
    notDelivered > 0 && mayReadDeliveries ? { title: 'What went out', verb: 'deliveries.show' } : null,
    meeting?.asked === true
      ? { title: 'Who is coming', verb: 'meeting.coming', data: { meetingId: meeting.meetingId } }
      : null,
    { title: 'All actions', ...list('live') },
    { title: 'Look again', verb: 'digest.show' },
  ];
  return buttonsData(buttons.filter((button) => button !== null));
}

function list(
  state: ActionsState,
  closedFrom: number | null = null,
): { readonly verb: Verb; readonly data: NonNullable<Button['data']> } {
  return { verb: 'actions.list', data: filterData({ ...LIVE_ACTIONS, state, closedFrom }, 1) };
}

function need(count: number, one: string, many: string, opens: NumberRow['opens']): NumberRow {
  return { count, one, many, opens, color: 'Attention' };
}

function stand(count: number, name: string, opens: NumberRow['opens']): NumberRow {
  return { count, one: name, many: name, opens: count > 0 ? opens : null, color: 'Default' };
}

function rowData({ count, one, many, opens, color }: NumberRow): CardData {
  const name = count === 1 ? one : many;
  const shown = { count, name, color, isOpened: opens !== null, open: `${count} ${name}` };
  return { ...shown, verb: opens?.verb ?? '', data: opens?.data ?? {} };
}

function part(count: number, word: string): readonly string[] {
  return count > 0 ? [`${count} ${word}`] : [];
}

function wordsOf(counted: string): string {
  return counted.replace(/^\d+ /u, '');
}
