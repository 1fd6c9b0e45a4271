import type { BoardSettings } from '../../people/board.js';
import type { Schedule } from '../scheduling/schedule.js';

/** What a board sets for itself about reminders, the digest and who may see what, as one form holds it. */
export interface BoardHours {
  readonly remindWorkingDays: readonly number[];
  readonly tellLeadAfterWorkingDays: number | null;
  readonly tellChairAfterWorkingDays: number | null;
  readonly challengeAfterMeetings: number | null;
  readonly nudgeWorkingDays: readonly number[];
  readonly namesInSharedCards: boolean;
  readonly figuresOpenToAll: boolean;
  /** London wall-clock time, HH:MM. */
  readonly remindersAt: string;
  /** 1 for Monday; null when no digest goes out by itself. */
  readonly digestWeekday: number | null;
  readonly digestAt: string;
  /** A digest that could not go out within so many hours of its time is counted as too late. */
  readonly digestUsefulHours: number;
  /** So many days after its last step the words of a question to the duty adviser are deleted. Not working days. */
  readonly adviceWordsDays: number;
}

const USUAL = { remindersAt: '09:00', digestWeekday: 1, digestAt: '08:00' } as const;

/** The form's content as the board has set it. */
export function boardHoursOf(settings: BoardSettings, schedules: readonly Schedule[]): BoardHours {
  const reminders = schedules.find(({ kind }) => kind === 'reminders');
  const digest = schedules.find(({ kind }) => kind === 'digest');
  return {
    ...settings.actions,
    nudgeWorkingDays: settings.nudgeWorkingDays,
    namesInSharedCards: settings.namesInSharedCards,
    figuresOpenToAll: settings.figuresOpenToAll,
    remindersAt: reminders?.localTime ?? USUAL.remindersAt,
    digestWeekday: digest?.active === false ? null : (digest?.weekdays[0] ?? USUAL.digestWeekday),
    digestAt: digest?.localTime ?? USUAL.digestAt,
    digestUsefulHours: settings.digestUsefulHours,
    adviceWordsDays: settings.adviceWordsDays,
  };
}

export type HoursField = keyof BoardHours;

export interface HoursFault {
  readonly field: HoursField;
  readonly sentence: string;
}

const TIME = /^(?:0[6-9]|1\d|2[01]):[0-5]\d$|^22:00$/;
const FIRST_REMINDER = /^(?:09|1[0-7]):[0-5]\d$/;
const MOST_DAYS = 60;

/**
 * What is wrong with the hours, a sentence for each fault; empty for none. Reminders go out in the daytime only, and nothing
 * is set for the hours at night in which clocks change.
 */
export function hoursFaults(hours: BoardHours): readonly HoursFault[] {
  const faults: HoursFault[] = [];
  const check = (ok: boolean, field: HoursField, sentence: string): void => {
    if (!ok) faults.push({ field, sentence });
  };
  const days = (values: readonly number[], least: number): boolean =>
    values.every((value) => Number.isInteger(value) && value >= least && value <= MOST_DAYS);
  const step = (value: number | null, most: number): boolean => value === null || (days([value], 1) && value <= most);

  check(
    days(hours.remindWorkingDays, 0) && hours.remindWorkingDays.length <= 4,
    'remindWorkingDays',
    'Reminders before an action is due: up to four whole numbers from 0 to 60, such as 10, 3, 0.',
  );
  check(
    days(hours.nudgeWorkingDays, 1) && hours.nudgeWorkingDays.length <= 2,
    'nudgeWorkingDays',
    'Reminders to answer: up to two whole numbers from 1 to 60, such as 5, 2.',
  );
  check(
    step(hours.tellLeadAfterWorkingDays, MOST_DAYS),
    'tellLeadAfterWorkingDays',
    'Telling the agency’s lead: a whole number of working days from 1 to 60, or nothing for never.',
  );
  check(
    step(hours.tellChairAfterWorkingDays, MOST_DAYS),
    'tellChairAfterWorkingDays',
    'Naming it in the chair’s digest: a whole number of working days from 1 to 60, or nothing for never.',
  );
  check(
    step(hours.challengeAfterMeetings, 10),
    'challengeAfterMeetings',
    'Marking for challenge: a whole number of meetings from 1 to 10, or nothing for never.',
  );
  check(FIRST_REMINDER.test(hours.remindersAt), 'remindersAt', 'Reminders go out between 09:00 and 17:59.');
  check(
    Number.isInteger(hours.digestUsefulHours) && hours.digestUsefulHours >= 1 && hours.digestUsefulHours <= 168,
    'digestUsefulHours',
    'How late the digest may come: a whole number of hours from 1 to 168.',
  );
  check(
    Number.isInteger(hours.adviceWordsDays) && hours.adviceWordsDays >= 7 && hours.adviceWordsDays <= 3_650,
    'adviceWordsDays',
    'How long questions to the duty adviser are kept: a whole number of days from 7 to 3650.',
  );
  check(TIME.test(hours.digestAt), 'digestAt', 'The digest goes out between 06:00 and 22:00.');
  check(
    hours.digestWeekday === null ||
      (Number.isInteger(hours.digestWeekday) && days([hours.digestWeekday], 1) && hours.digestWeekday <= 7),
    'digestWeekday',
    'Please choose a day of the week for the digest, or none.',
  );
  return faults;
}
