import type { Temporal } from 'temporal-polyfill';
import type { BoardId } from '../../shared/ids.js';

/** What a schedule sets going. `reminders`: nudges, action reminders and the ladder of overdue actions. */
export const SCHEDULE_KINDS = ['reminders', 'digest'] as const;
export type ScheduleKind = (typeof SCHEDULE_KINDS)[number];

/** When the bot does something by itself. A row for each board and kind; the board sets day and time. */
export interface Schedule {
  /** `<board>:<kind>`: the name under which its slots are recorded. */
  readonly id: string;
  readonly boardId: BoardId;
  readonly kind: ScheduleKind;
  /** Days of the week, 1 for Monday; empty means every day. */
  readonly weekdays: readonly number[];
  /** Whether slots fall on working days in England only: one on another day moves to the next working day. */
  readonly workingDaysOnly: boolean;
  /** London wall-clock time, HH:MM, between 06:00 and 22:00, where no clock change can skip or repeat it. */
  readonly localTime: string;
  readonly active: boolean;
  /** Slots before this instant never existed: when the schedule was made, or last changed. */
  readonly since: Temporal.Instant;
}
