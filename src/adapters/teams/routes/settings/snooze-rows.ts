import { z } from 'zod';
import { endSnooze } from '../../../../core/notices/snooze/end-snooze.js';
import { showSnooze } from '../../../../core/notices/snooze/show-snooze.js';
import { LONGEST_SNOOZE_DAYS, startSnooze } from '../../../../core/notices/snooze/start-snooze.js';
import { readDue } from '../../../../core/actions/reading/read-due.js';
import { formatDay, londonDay } from '../../../../core/shared/london.js';
import { readDay } from '../../../../core/shared/read-day.js';
import { noticeCard } from '../../../cards/notice-card.js';
import type { RenderedCard } from '../../../cards/rendered-card.js';
import { snoozeFormCard } from '../../../cards/settings/snooze-form-card.js';
import { actionRow, type ActionRow } from '../action-row.js';
import { deniedCard } from '../plain-cards.js';
import type { QuestionOf } from '../question-row.js';
import type { Turn } from '../turn.js';

/** A person's own reminders: none for a while, and again. */
export const SNOOZE_ROWS: readonly ActionRow[] = [
  actionRow({
    verb: 'snooze.form',
    permission: 'reminders.snooze',
    does: 'looks',
    payload: z.object({}),
    answer: (turn) => snoozeForm(turn),
  }),
  actionRow({
    verb: 'snooze.save',
    permission: 'reminders.snooze',
    payload: z.object({ until: z.string().max(200).default('') }),
    answer: (turn, { until }) => save(turn, until),
  }),
  actionRow({
    verb: 'snooze.end',
    permission: 'reminders.snooze',
    payload: z.object({}),
    answer: (turn) => end(turn),
  }),
];

/** "No reminders until 12 January" opens the form with that day in it; "remind me again" asks nothing more. */
export async function snoozeFromQuestion(turn: Turn, { wish, until }: QuestionOf<'snooze'>): Promise<RenderedCard> {
  if (wish === 'end') return end(turn);
  if (wish === 'show' || until === '') return snoozeForm(turn);
  const today = londonDay(turn.deps.notices.clock.now());
  const read = readDue(until, { today, nextMeetings: [] });
  return snoozeForm(turn, { until: read.status === 'read' ? read.day.toString() : '', problems: [] });
}

async function snoozeForm(
  { deps, principal }: Turn,
  typed: { readonly until: string; readonly problems: readonly string[] } = { until: '', problems: [] },
): Promise<RenderedCard> {
  const today = londonDay(deps.notices.clock.now());
  const latest = today.add({ days: LONGEST_SNOOZE_DAYS });
  const quiet = await showSnooze(deps.notices, { principal });
  return snoozeFormCard(deps.cards, {
    quietUntil: quiet === null ? null : formatDay(quiet),
    until: typed.until,
    earliest: today.toString(),
    latest: latest.toString(),
    latestDay: formatDay(latest),
    problems: typed.problems,
  });
}

async function save(turn: Turn, typed: string): Promise<RenderedCard> {
  const { deps, principal } = turn;
  const read = readDay(typed);
  const again = (problem: string): Promise<RenderedCard> => snoozeForm(turn, { until: typed, problems: [problem] });
  if (read.status !== 'read') return again('Please choose a day.');
  const started = await startSnooze(deps.notices, { principal, until: read.day });
  switch (started.status) {
    case 'not-known':
      return deniedCard(turn);
    case 'past':
      return again(`${formatDay(read.day)} has passed. Please choose a day from today on.`);
    case 'too-long':
      return again(`Please choose a day up to ${formatDay(started.latest)}.`);
    case 'started':
      return snoozeForm(turn);
  }
}

async function end({ deps, principal }: Turn): Promise<RenderedCard> {
  const ended = await endSnooze(deps.notices, { principal });
  return noticeCard(deps.cards, {
    tone: ended.status === 'ended' ? 'good' : 'neutral',
    title: ended.status === 'ended' ? 'Your reminders come again' : 'Your reminders were not stopped',
    next: 'They come on working days, in the daytime.',
    buttons: [{ title: 'My actions', verb: 'actions.list', data: { mine: true, state: 'live', page: 1 } }],
  });
}
