import type { Temporal } from 'temporal-polyfill';
import { defaultSchedules } from '../../../core/notices/scheduling/default-schedules.js';
import { asId, type BoardId, type TenantId } from '../../../core/shared/ids.js';
import type { PrismaClient } from '../generated/client.js';
import { audit } from '../stores/audit.js';
import type { Db } from '../stores/db.js';
import { scheduleRow } from '../stores/schedule-store.js';
import { withTransaction } from '../with-transaction.js';
import { readSampleBoard } from './read-sample-board.js';
import { sampleActionRows } from './sample-action-rows.js';
import { sampleBoardRows } from './sample-board-rows.js';
import { sampleGuidanceRows } from './sample-guidance-rows.js';
import { sampleMeetingRows } from './sample-meeting-rows.js';
import { saveSampleFigures } from './save-sample-figures.js';

/** A slow laptop's first start may take a while; nobody else is waiting yet. */
const timeoutMs = 30_000;

/**
 * Puts the sample board into a store that holds no board at all: `loaded`. Where there is one, be it the sample or a real
 * one, it changes nothing: `already-there`. All or nothing, in one transaction; of two that start at once, one loads.
 * `now` decides the day of the next meeting, the days of actions that are under way and since when reminders are sent; all
 * else, ids included, is the same each time.
 */
export async function loadSampleBoard(input: {
  readonly client: PrismaClient;
  readonly now: Temporal.Instant;
  /** Without its papers the board has no figures and no threshold document, and loads in a fraction of the time. */
  readonly papers?: boolean;
}): Promise<'loaded' | 'already-there'> {
  const { client, now, papers = true } = input;
  const sample = readSampleBoard();
  const { board, ...rows } = sampleBoardRows(sample, now);
  const { meetings, agendas, register } = sampleMeetingRows(sample, now);
  const { actions, events, counters } = sampleActionRows(sample, now);
  const boardId = asId<BoardId>(board.id);
  return withTransaction(
    client,
    async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('sample-board'))`;
      if ((await tx.board.count()) > 0) return 'already-there';
      await tx.board.create({ data: board });
      await tx.agency.createMany({ data: rows.agencies });
      await tx.group.createMany({ data: rows.groups });
      await tx.person.createMany({ data: rows.people });
      await tx.roleGrant.createMany({ data: rows.grants });
      await tx.seat.createMany({ data: rows.seats });
      await tx.reach.createMany({ data: rows.reach });
      await tx.meeting.createMany({ data: meetings });
      await tx.agenda.createMany({ data: agendas });
      await tx.registerEntry.createMany({ data: register });
      await tx.action.createMany({ data: actions });
      await tx.actionEvent.createMany({ data: events });
      await tx.actionCounter.createMany({ data: counters });
      const held = papers ? await savePapers(tx, boardId, now) : { passages: 0, figures: 0 };
      await tx.schedule.createMany({ data: defaultSchedules(boardId, now).map(scheduleRow) });
      await audit(tx).record({
        tenantId: asId<TenantId>(board.tenantId),
        boardId,
        actorId: null,
        action: 'sample-board.load',
        subjectId: board.id,
        outcome: 'done',
        facts: {
          people: rows.people.length,
          seats: rows.seats.length,
          meetings: meetings.length,
          actions: actions.length,
          ...held,
        },
      });
      return 'loaded';
    },
    { timeoutMs },
  );
}

/** The figures and the threshold document with its golden set. */
async function savePapers(tx: Db, boardId: BoardId, now: Temporal.Instant) {
  const { guidance, golden, passages } = sampleGuidanceRows(boardId, now);
  await tx.guidance.create({ data: guidance });
  await tx.goldenQuestion.createMany({ data: golden });
  return { passages, figures: await saveSampleFigures(tx, boardId) };
}
