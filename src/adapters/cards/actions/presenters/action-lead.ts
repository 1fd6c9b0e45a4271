import type { Temporal } from 'temporal-polyfill';
import type { ActionView } from '../../../../core/actions/action-view.js';
import type { Banner } from '../../tone.js';
import { dayWords, dueWords, overdueWords, workingDays } from './due-words.js';

/** Why the bot sends somebody an action unasked. */
export type ActionLead =
  /** To its owner, before it is due. */
  | { readonly kind: 'reminder' }
  /** To a new owner; `count` is how many came to them at once, of which this is the first. */
  | { readonly kind: 'assigned'; readonly count?: number }
  /** To the lead of the owner's agency. */
  | { readonly kind: 'overdue' }
  /** To those who may agree to more time. */
  | { readonly kind: 'request' }
  /** To its owner: what somebody decided, by the `seq` of that line of the history. */
  | { readonly kind: 'decision'; readonly seq: number };

/** What the card says first; null when the reason has gone since, so that the card says how the action stands now. */
export function leadBanner(lead: ActionLead, view: ActionView, today: Temporal.PlainDate): Banner | null {
  switch (lead.kind) {
    case 'reminder':
      return reminder(view, today);
    case 'assigned':
      return assigned(view, lead.count ?? 1, today);
    case 'overdue':
      return overdue(view, today);
    case 'request':
      return request(view, today);
    case 'decision':
      return decision(view, lead.seq, today);
  }
}

function reminder({ standing, action }: ActionView, today: Temporal.PlainDate): Banner | null {
  if (standing.kind === 'settled' || standing.kind === 'overdue') return null;
  const inTime = standing.kind === 'due' && standing.inWorkingDays > 0;
  const when = inTime ? `Due in ${workingDays(standing.inWorkingDays)}` : dueWords({ action, standing }, today);
  return {
    tone: standing.kind === 'today' ? 'warning' : 'neutral',
    title: when,
    lines: [
      'If it is done, please report it done. If it cannot be done in time, ask for more time: the chair would rather know early.',
    ],
  };
}

function assigned({ history, action, standing }: ActionView, count: number, today: Temporal.PlainDate): Banner | null {
  if (standing.kind === 'settled') return null;
  const given = history.findLast(({ event }) => event.kind === 'handed-over' || event.kind === 'added');
  // Whoever has done something with it since knows that it is theirs.
  if (history.slice(given === undefined ? 0 : history.indexOf(given) + 1).some(({ by }) => by?.id === action.ownerId))
    return null;
  const from = given?.by?.name;
  const note = given?.event.kind === 'handed-over' ? quoted(given.event.note) : '';
  if (count > 1) {
    const title = `${count} actions are yours now`;
    const lines = [from === undefined ? '' : `From: ${from}.`, 'This is the first. Say “my actions” to see them all.'];
    return { tone: 'neutral', title, lines };
  }
  return {
    tone: 'neutral',
    title: 'This action is yours now',
    lines: [
      from === undefined ? '' : `From: ${from}. ${note}`.trim(),
      `It is due ${dayWords(action.dueOn, today)}. If it is not for you, please hand it over to the right person.`,
    ],
  };
}

function overdue({ standing, action, owner }: ActionView, today: Temporal.PlainDate): Banner | null {
  if (standing.kind !== 'overdue') return null;
  return {
    tone: 'attention',
    title: `An action of your agency is ${overdueWords(standing.byWorkingDays).toLowerCase()}`,
    lines: [
      `It was due ${dayWords(action.dueOn, today)}. Could you have a word with its owner${owner === null ? '' : ` (${owner.name})`}, or help to get it moving?`,
    ],
  };
}

function request({ action, history }: ActionView, today: Temporal.PlainDate): Banner | null {
  const { moreTime, dueOn } = action;
  if (moreTime === null) return null;
  const by = history.findLast(({ event }) => event.kind === 'more-time-asked')?.by?.name ?? 'The owner';
  return {
    tone: 'warning',
    title: 'More time is asked for',
    lines: [
      `${by} asks for ${dayWords(moreTime.until, today)} instead of ${dayWords(dueOn, today)}.`,
      quoted(moreTime.because),
    ],
  };
}

function decision({ action, history }: ActionView, seq: number, today: Temporal.PlainDate): Banner | null {
  const line = history.find(({ event }) => event.seq === seq);
  if (line === undefined) return null;
  const due = `It is due ${dayWords(action.dueOn, today)}.`;
  const by = line.by === null ? '' : `${line.by.name}: `;
  const said = line.event.note === null ? '' : `${by}${quoted(line.event.note)}`;
  switch (line.event.kind) {
    case 'more-time-agreed':
      return { tone: 'good', title: 'The new date was agreed', lines: [due, said] };
    case 'more-time-refused':
      return { tone: 'warning', title: 'The date stays as it was', lines: [due, said] };
    case 'carried-forward':
      return { tone: 'neutral', title: 'This action was carried forward', lines: [due, said] };
    case 'closed':
      return { tone: 'good', title: 'This action is closed. Thank you.', lines: [said] };
    case 'reopened':
      return { tone: 'warning', title: 'This action is open again', lines: [due, said] };
    case 'withdrawn':
      return { tone: 'neutral', title: 'This action was withdrawn', lines: ['There is nothing more to do.', said] };
    default:
      return null;
  }
}

function quoted(note: string | null): string {
  return note === null || note === '' ? '' : `“${note}”`;
}
