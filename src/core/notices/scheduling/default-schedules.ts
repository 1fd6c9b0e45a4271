import type { Temporal } from 'temporal-polyfill';
import type { BoardId } from '../../shared/ids.js';
import type { Schedule, ScheduleKind } from './schedule.js';

type Times = Pick<Schedule, 'weekdays' | 'workingDaysOnly' | 'localTime'>;

const USUAL: Readonly<Record<ScheduleKind, Times>> = {
  reminders: { weekdays: [], workingDaysOnly: true, localTime: '09:00' },
  digest: { weekdays: [1], workingDaysOnly: true, localTime: '08:00' },
};

/** The name of a board's schedule, under which its slots are recorded. */
export function scheduleId(boardId: BoardId, kind: ScheduleKind): string {
  return `${boardId}:${kind}`;
}

/** What a board has until it sets something else: reminders every working day at nine, the digest on Mondays at eight, or on the next working day. */
export function defaultSchedules(boardId: BoardId, since: Temporal.Instant): readonly Schedule[] {
  const of = (kind: ScheduleKind): Schedule => ({
    id: scheduleId(boardId, kind),
    boardId,
    kind,
    ...USUAL[kind],
    active: true,
    since,
  });
  return [of('reminders'), of('digest')];
}
