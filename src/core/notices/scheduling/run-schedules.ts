import type { Board } from '../../people/board.js';
import type { Log } from '../../shared/log.js';
import { planActionReminders } from '../planning/plan-action-reminders.js';
import { planDigest } from '../planning/plan-digest.js';
import { planNudges } from '../planning/plan-nudges.js';
import type { NoticesPorts, NoticesTx } from '../ports.js';
import { clockAgrees } from './clock-agrees.js';
import { defaultSchedules } from './default-schedules.js';
import { SCHEDULE_KINDS, type Schedule } from './schedule.js';
import { slotsBetween, type Slot } from './slots.js';

export interface RunSchedules {
  readonly boards: readonly Board[];
  readonly log: Log;
}

/**
 * Runs what has come round on every board. After downtime the latest slot runs and those before it are recorded as passed
 * over; any number of instances, a restart in the middle and a clock set back all come to the same, because each slot is
 * taken once and each notice has its own key. A board whose turn fails is logged and holds up no other. Answers how many
 * notices were added.
 */
export async function runSchedules<Card>(ports: NoticesPorts<Card>, { boards, log }: RunSchedules): Promise<number> {
  if (!(await clockAgrees(ports, log))) return 0;
  let added = 0;
  for (const board of boards) {
    const run = async (work: () => Promise<number>): Promise<void> => {
      added += await work().catch((error: unknown) => {
        log.error('schedule.failed', { boardId: board.id, error: error instanceof Error ? error.name : 'unknown' });
        return 0;
      });
    };
    let schedules: readonly Schedule[] = [];
    await run(async () => {
      schedules = await ports.transact((tx) => schedulesOf(ports, tx, board));
      return 0;
    });
    for (const schedule of schedules.filter(({ active }) => active)) {
      await run(() => runSchedule(ports, board, schedule));
    }
  }
  return added;
}

async function schedulesOf<Card>(
  { clock }: NoticesPorts<Card>,
  { schedules }: NoticesTx,
  board: Board,
): Promise<readonly Schedule[]> {
  const there = await schedules.of(board.id);
  if (SCHEDULE_KINDS.every((kind) => there.some((schedule) => schedule.kind === kind))) return there;
  for (const schedule of defaultSchedules(board.id, clock.now())) await schedules.add(schedule);
  return schedules.of(board.id);
}

async function runSchedule<Card>(ports: NoticesPorts<Card>, board: Board, schedule: Schedule): Promise<number> {
  const find = async (tx: NoticesTx): Promise<readonly Slot[]> =>
    slotsBetween(schedule, await tx.occurrences.latest(schedule.id), ports.clock.now());
  if ((await ports.transact(find)).length === 0) return 0;
  // A log of thousands of actions is more than one transaction may hold, so its reminders are planned before the slot is
  // taken: should we die in between, the slot is still there and planning again adds nothing.
  const reminders = schedule.kind === 'reminders' ? await planActionReminders(ports, board) : 0;
  const planned = await ports.transact(async (tx) => {
    const [latest, ...earlier] = (await find(tx)).toReversed();
    if (latest === undefined || !(await tx.occurrences.take(schedule.id, latest.label, 'run'))) return 0;
    for (const { label } of earlier.toReversed()) await tx.occurrences.take(schedule.id, label, 'collapsed');
    return schedule.kind === 'digest'
      ? planDigest(tx, { board, slot: latest })
      : planNudges(tx, { board, now: ports.clock.now() });
  });
  return reminders + planned;
}
