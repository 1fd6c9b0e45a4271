import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { Prisma } from '../../../src/adapters/prisma/generated/client.js';
import { loadSampleBoard } from '../../../src/adapters/prisma/sample-board/load-sample-board.js';
import { readSampleBoard } from '../../../src/adapters/prisma/sample-board/read-sample-board.js';
import { sampleActionRows } from '../../../src/adapters/prisma/sample-board/sample-action-rows.js';
import { actionOf } from '../../../src/adapters/prisma/stores/action-row.js';
import { bindMeetingsTx } from '../../../src/adapters/prisma/stores/bind-stores.js';
import { ACTION_SOURCES, ACTION_STATUSES, type Action } from '../../../src/core/actions/action.js';
import { dueStanding } from '../../../src/core/actions/due-standing.js';
import { ladderOf } from '../../../src/core/actions/ladder.js';
import { defaultSchedules } from '../../../src/core/notices/scheduling/default-schedules.js';
import { asId, type BoardId } from '../../../src/core/shared/ids.js';
import { londonDay } from '../../../src/core/shared/london.js';
import { forEachStore } from '../../kit/database.js';

const sample = readSampleBoard();
const boardId = asId<BoardId>('sample-board');
const now = Temporal.Instant.from('2027-03-01T09:30:00Z');
const everywhere = { boardId, within: null } as const;
const distinct = <T>(values: readonly T[]) => [...new Set(values)];

/** The log as it is when the sample is loaded at an instant. */
function logAt(at: Temporal.Instant): readonly Action[] {
  const { actions } = sampleActionRows(sample, at);
  return actions.map(({ moreTime, ...row }) =>
    actionOf({ ...row, moreTime: moreTime === Prisma.DbNull ? null : asStored(moreTime) }),
  );
}

/** A JSON column as it comes back. */
function asStored(value: unknown): Prisma.JsonValue {
  return JSON.parse(JSON.stringify(value)) as Prisma.JsonValue;
}

function standingsAt(at: Temporal.Instant): readonly string[] {
  const today = londonDay(at);
  return logAt(at).flatMap((action) => {
    const standing = dueStanding(action, today);
    if (standing.kind === 'overdue') return [`overdue ${standing.byWorkingDays}`];
    if (standing.kind === 'due') return [`due ${standing.inWorkingDays}`];
    return standing.kind === 'today' ? ['today'] : [];
  });
}

describe('the sample’s action log', () => {
  it('names only people, agencies, groups and priorities that exist, each action with its owner’s agency', () => {
    const seats = sample.groups.flatMap((group) => group.seats);
    const priorities = sample.board.settings.priorities.map(({ id }) => id);
    for (const action of logAt(now)) {
      const { ownerId, helperIds, agencyId, priority } = action;
      expect(
        seats.some((seat) => seat.personId === ownerId && seat.agencyId === agencyId),
        action.id,
      ).toBe(true);
      for (const id of helperIds)
        expect(
          sample.people.some((person) => person.id === id),
          id,
        ).toBe(true);
      expect(helperIds).not.toContain(ownerId);
      expect(sample.groups.some(({ id }) => id === action.groupId)).toBe(true);
      if (priority !== null) expect(priorities).toContain(priority);
    }
  });

  it('shows every status, source and priority, two subgroups, a wish for more time and helpers', () => {
    const log = logAt(now);
    expect(log.length).toBeGreaterThanOrEqual(24);
    expect(distinct(log.map(({ status }) => status)).sort()).toEqual([...ACTION_STATUSES].sort());
    expect(distinct(log.map(({ source }) => source)).sort()).toEqual([...ACTION_SOURCES].sort());
    expect(distinct(log.map(({ priority }) => priority))).toHaveLength(5);
    expect(distinct(log.map(({ groupId }) => groupId))).toHaveLength(3);
    expect(distinct(log.map(({ agencyId }) => agencyId)).length).toBeGreaterThanOrEqual(8);
    expect(log.filter(({ moreTime }) => moreTime !== null)).toHaveLength(1);
    expect(log.filter(({ helperIds }) => helperIds.length > 0).length).toBeGreaterThan(8);
  });

  it('has some late by 2, 6 and 14 working days, one due today and some soon, whenever it is loaded', () => {
    for (let days = 0; days < 370; days += 1) {
      const at = now.add({ hours: 24 * days });
      expect(standingsAt(at), at.toString()).toEqual(
        expect.arrayContaining(['overdue 2', 'overdue 6', 'overdue 14', 'today', 'due 2', 'due 3', 'due 10']),
      );
    }
  });

  it('has one that was missed at two meetings, which the ladder marks for challenge', () => {
    const heldMeetingDays = sample['held-meetings'].meetings.map(({ day }) => Temporal.PlainDate.from(day));
    const { actions: settings } = sample.board.settings;
    const challenged = logAt(now).filter(
      (action) => ladderOf({ action, settings, today: londonDay(now), heldMeetingDays }).challenge,
    );
    expect(challenged.map(({ id }) => id)).toEqual(['sample-action-repeat-missing']);
  });

  it('names nobody: people are roles, and texts hold no title before a name', () => {
    const texts = JSON.stringify(sample.actions);
    expect(texts).not.toMatch(/\b(Mr|Mrs|Ms|Miss|Dr|Cllr|Rev)\b/);
  });
});

forEachStore('the sample’s action log', (open) => {
  it('reads back with its history, and its next number is free', async () => {
    const { client } = await open();
    await loadSampleBoard({ client, now });
    const { actions, schedules } = bindMeetingsTx(client, { now: () => now });
    const log = await actions.search({ ...everywhere, order: 'reference' }, { limit: 100, offset: 0 });
    expect(log.map(({ id }) => id).sort()).toEqual(
      logAt(now)
        .map(({ id }) => id)
        .sort(),
    );
    for (const action of log) {
      const history = await actions.history(action.id);
      expect(history.map(({ seq }) => seq)).toEqual(history.map((_, at) => at + 1));
      expect(action.version).toBe(history.length);
      const last = history.at(-1);
      if (last === undefined) throw new Error('Every action was added.');
      expect(Temporal.Instant.compare(last.at, now) < 0, action.id).toBe(true);
      const { day, number } = action.reference;
      expect(await actions.byReference(boardId, { day, number })).toEqual(action);
    }
    const { day } = log.at(-1)?.reference ?? { day: londonDay(now) };
    const onThatDay = log.filter(({ reference }) => reference.day.equals(day));
    expect(await actions.takeNumbers(boardId, day, 1)).toBe(onThatDay.length + 1);
    expect(await schedules.of(boardId)).toEqual(
      [...defaultSchedules(boardId, now)].sort((a, b) => (a.kind < b.kind ? -1 : 1)),
    );
  });
});
