import type { Schedule } from '../../../src/core/notices/scheduling/schedule.js';
import { asId } from '../../../src/core/shared/ids.js';
import { at } from './at.js';

type Given = Partial<Omit<Schedule, 'boardId'>> & { readonly boardId?: string };

/** The Ravensby board's reminders, every day at nine, since Monday 7 January 2019 at noon. */
export function aSchedule(given: Given = {}): Schedule {
  const boardId = given.boardId ?? 'ravensby-board';
  const kind = given.kind ?? 'reminders';
  return {
    id: `${boardId}:${kind}`,
    kind,
    weekdays: [],
    workingDaysOnly: false,
    localTime: '09:00',
    active: true,
    since: at('2019-01-07T12:00'),
    ...given,
    boardId: asId(boardId),
  };
}
