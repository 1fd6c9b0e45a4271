import type { Temporal } from 'temporal-polyfill';
import type { ActionView } from '../../../../core/actions/action-view.js';
import { isLive } from '../../../../core/actions/due-standing.js';
import type { Banner, Tone } from '../../tone.js';
import { leadBanner, type ActionLead } from './action-lead.js';
import { dayWords, overdueWords } from './due-words.js';
import { alertWords } from './action-state-words.js';

interface Point {
  readonly about: 'owner' | 'date' | 'more-time' | 'challenge' | 'end';
  readonly tone: Tone;
  readonly title: string;
  readonly line: string;
}

/** What each lead says already, so that it is not said twice. */
const SAID_BY: Readonly<Record<ActionLead['kind'], readonly Point['about'][]>> = {
  reminder: ['date'],
  assigned: ['date', 'owner'],
  overdue: ['date'],
  request: ['more-time'],
  decision: ['date', 'end'],
};

/** How an action stands, the most pressing first, or why it is sent; null when all is well and nobody asked. */
export function actionBanner(view: ActionView, lead: ActionLead | null, today: Temporal.PlainDate): Banner | null {
  const points = pointsOf(view, today);
  const said = lead === null ? null : leadBanner(lead, view, today);
  if (lead !== null && said !== null) {
    const others = points.filter(({ about }) => !SAID_BY[lead.kind].includes(about));
    return { ...said, lines: [...said.lines, ...others.map(sentence)] };
  }
  const [first, ...others] = points;
  if (first === undefined) return null;
  return { tone: first.tone, title: first.title, lines: [first.line, ...others.map(sentence)] };
}

function sentence({ title, line }: Point): string {
  return `${title}. ${line}`.trim();
}

function pointsOf(view: ActionView, today: Temporal.PlainDate): readonly Point[] {
  const { action, standing } = view;
  const points: Point[] = [];
  const alert = alertWords(view);
  if (alert !== null) points.push({ about: 'owner', tone: 'attention', title: alert, line: '' });
  if (standing.kind === 'overdue') {
    const line = `It was due ${dayWords(action.dueOn, today)}.`;
    points.push({ about: 'date', tone: 'attention', title: overdueWords(standing.byWorkingDays), line });
  }
  if (standing.kind === 'today') points.push({ about: 'date', tone: 'warning', title: 'Due today', line: '' });
  if (isLive(action.status)) points.push(...pendingPoints(view, today));
  return [...points, ...endPoints(view)];
}

function pendingPoints({ action }: ActionView, today: Temporal.PlainDate): readonly Point[] {
  const { moreTime, challengedAt } = action;
  const points: Point[] = [];
  if (moreTime !== null) {
    const line = `Until ${dayWords(moreTime.until, today)}: “${moreTime.because}” The date stays as it is until that is agreed.`;
    points.push({ about: 'more-time', tone: 'warning', title: 'More time is asked for', line });
  }
  if (challengedAt !== null) {
    const line = 'It has been missed at several meetings, so the board will ask what stands in the way.';
    points.push({ about: 'challenge', tone: 'warning', title: 'Marked for challenge', line });
  }
  return points;
}

function endPoints({ action }: ActionView): readonly Point[] {
  switch (action.status) {
    case 'reported-done':
      return [
        {
          about: 'end',
          tone: 'neutral',
          title: 'Reported done',
          line: 'It waits for the chair or business manager to close it.',
        },
      ];
    case 'closed':
      return [{ about: 'end', tone: 'good', title: 'Closed', line: '' }];
    case 'withdrawn':
      return [{ about: 'end', tone: 'neutral', title: 'Withdrawn', line: 'There is nothing more to do.' }];
    default:
      return [];
  }
}
