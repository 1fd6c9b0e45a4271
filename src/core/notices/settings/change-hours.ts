import type { Principal } from '../../people/principal.js';
import type { NoticesPorts, NoticesTx } from '../ports.js';
import { defaultSchedules } from '../scheduling/default-schedules.js';
import type { Schedule } from '../scheduling/schedule.js';
import { boardHoursOf, hoursFaults, type BoardHours, type HoursFault } from './board-hours.js';

type Ports = Pick<NoticesPorts<unknown>, 'transact' | 'clock'>;

/** What the board has set for its reminders and its digest. */
export async function showHours(
  { transact, clock }: Ports,
  { principal }: { readonly principal: Principal },
): Promise<BoardHours> {
  return transact(async (tx) => {
    const board = (await tx.people.board(principal.board.id)) ?? principal.board;
    return boardHoursOf(board.settings, await schedulesOf(tx, principal, clock.now()));
  });
}

export type ChangedHours =
  | { readonly status: 'changed' | 'unchanged'; readonly hours: BoardHours }
  | { readonly status: 'invalid'; readonly faults: readonly HoursFault[] };

/**
 * Changes when reminders and the digest go out. A schedule that is changed counts from now: no slot of the new time that
 * lies in the past is made up for. What has been handed to the ledger already stays. Opening the figures to everybody, or
 * closing them, is named in the audit.
 */
export async function changeHours(
  { transact, clock }: Ports,
  { principal, hours }: { readonly principal: Principal; readonly hours: BoardHours },
): Promise<ChangedHours> {
  const faults = hoursFaults(hours);
  if (faults.length > 0) return { status: 'invalid', faults };
  const now = clock.now();
  return transact(async (tx) => {
    const { tenantId, person } = principal;
    const board = (await tx.people.board(principal.board.id)) ?? principal.board;
    const schedules = await schedulesOf(tx, principal, now);
    const before = boardHoursOf(board.settings, schedules);
    const changed = JSON.stringify(sorted(before)) !== JSON.stringify(sorted(hours));
    if (changed) {
      const {
        nudgeWorkingDays,
        namesInSharedCards,
        figuresOpenToAll,
        remindersAt,
        digestAt,
        digestWeekday,
        digestUsefulHours,
        adviceWordsDays,
        ...actions
      } = sorted(hours);
      await tx.people.saveSettings(board.id, {
        ...board.settings,
        nudgeWorkingDays,
        namesInSharedCards,
        figuresOpenToAll,
        digestUsefulHours,
        adviceWordsDays,
        actions,
      });
      for (const schedule of schedules) {
        const next: Schedule =
          schedule.kind === 'reminders'
            ? { ...schedule, localTime: remindersAt }
            : {
                ...schedule,
                localTime: digestAt,
                active: digestWeekday !== null,
                weekdays: digestWeekday === null ? schedule.weekdays : [digestWeekday],
              };
        if (isOther(next, schedule)) await tx.schedules.save({ ...next, since: now });
      }
    }
    await tx.audit.record({
      tenantId,
      boardId: board.id,
      actorId: person?.id ?? null,
      action: 'settings.change',
      subjectId: board.id,
      outcome: changed ? 'done' : 'unchanged',
      facts: before.figuresOpenToAll === hours.figuresOpenToAll ? {} : { figuresOpenToAll: hours.figuresOpenToAll },
    });
    return { status: changed ? 'changed' : 'unchanged', hours: sorted(hours) };
  });
}

/** The board's schedules; those it has not got yet are made, so that there is something to change. */
async function schedulesOf(tx: NoticesTx, { board }: Principal, now: Schedule['since']): Promise<readonly Schedule[]> {
  const held = await tx.schedules.of(board.id);
  const missing = defaultSchedules(board.id, now).filter(({ kind }) =>
    held.every((schedule) => schedule.kind !== kind),
  );
  for (const schedule of missing) await tx.schedules.add(schedule);
  return [...held, ...missing];
}

function sorted(hours: BoardHours): BoardHours {
  const falling = (days: readonly number[]): readonly number[] => [...new Set(days)].sort((a, b) => b - a);
  return {
    remindWorkingDays: falling(hours.remindWorkingDays),
    tellLeadAfterWorkingDays: hours.tellLeadAfterWorkingDays,
    tellChairAfterWorkingDays: hours.tellChairAfterWorkingDays,
    challengeAfterMeetings: hours.challengeAfterMeetings,
    nudgeWorkingDays: falling(hours.nudgeWorkingDays),
    namesInSharedCards: hours.namesInSharedCards,
    figuresOpenToAll: hours.figuresOpenToAll,
    remindersAt: hours.remindersAt,
    digestWeekday: hours.digestWeekday,
    digestAt: hours.digestAt,
    digestUsefulHours: hours.digestUsefulHours,
    adviceWordsDays: hours.adviceWordsDays,
  };
}

function isOther(one: Schedule, other: Schedule): boolean {
  return (
    one.localTime !== other.localTime || one.active !== other.active || one.weekdays.join() !== other.weekdays.join()
  );
}
