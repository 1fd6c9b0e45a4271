import type { NoticesTx } from '../../../src/core/notices/ports.js';
import type { Clock } from '../../../src/core/shared/ports.js';
import { fakeSettled } from './fake-settled.js';
import type { FakeState } from './fake-state.js';

type Stores = Pick<NoticesTx, 'announcements' | 'occurrences' | 'schedules' | 'snoozes' | 'seats' | 'settled'>;

/** What only notices look at, in memory: announcements, schedules and their slots, snoozes, and who sits where. */
export function fakeNoticeStores(state: FakeState, clock: Clock): Stores {
  const done = Promise.resolve();
  return {
    announcements: {
      find: (boardId, id) =>
        Promise.resolve(state.announcements.find((one) => one.boardId === boardId && one.id === id) ?? null),
      latest: (boardId, limit) =>
        Promise.resolve(
          state.announcements
            .filter((one) => one.boardId === boardId)
            .toReversed()
            .slice(0, limit),
        ),
      add: (announcement) => {
        state.announcements = [...state.announcements, announcement];
        return done;
      },
      save: (announcement, over) => {
        const stored = state.announcements.find(
          ({ id, version, state: stands }) =>
            id === announcement.id && version === over.version && stands === over.state,
        );
        state.announcements = state.announcements.map((one) => (one === stored ? announcement : one));
        return Promise.resolve(stored !== undefined);
      },
    },
    occurrences: {
      take: (schedule, slot, outcome) => {
        if (state.slots.some((taken) => taken.schedule === schedule && taken.slot === slot)) {
          return Promise.resolve(false);
        }
        state.slots = [...state.slots, { schedule, slot, outcome }];
        return Promise.resolve(true);
      },
      latest: (schedule) => {
        const labels = state.slots.filter((taken) => taken.schedule === schedule).map(({ slot }) => slot);
        return Promise.resolve(labels.sort().at(-1) ?? null);
      },
      collapsedSince: (boardId, since) => {
        const day = since.toZonedDateTimeISO('Europe/London').toPlainDateTime().toString();
        const passed = state.slots.filter(
          ({ schedule, slot, outcome }) => outcome === 'collapsed' && schedule.startsWith(`${boardId}:`) && slot >= day,
        );
        return Promise.resolve(passed.length);
      },
    },
    schedules: {
      of: (boardId) => Promise.resolve(state.schedules.filter((schedule) => schedule.boardId === boardId)),
      add: (schedule) => {
        if (!state.schedules.some(({ id }) => id === schedule.id)) state.schedules = [...state.schedules, schedule];
        return done;
      },
      save: (schedule) => {
        state.schedules = state.schedules.map((other) => (other.id === schedule.id ? schedule : other));
        return done;
      },
    },
    snoozes: {
      of: (_boardId, personId) => Promise.resolve(state.snoozes.get(personId) ?? null),
      save: (_boardId, personId, until) => {
        const others = [...state.snoozes].filter(([id]) => id !== personId);
        state.snoozes = new Map(until === null ? others : [...others, [personId, until]]);
        return done;
      },
    },
    seats: {
      holds: (groupId, personId) =>
        Promise.resolve(state.seats.some(({ seat }) => seat.groupId === groupId && seat.personId === personId)),
      holders: (groupId, personIds) =>
        Promise.resolve(
          new Set(
            personIds.filter((id) => state.seats.some(({ seat }) => seat.groupId === groupId && seat.personId === id)),
          ),
        ),
    },
    settled: fakeSettled(state, clock),
  };
}
