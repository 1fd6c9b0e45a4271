import { Temporal } from 'temporal-polyfill';
import type { Meeting } from '../../../src/core/meetings/meeting.js';
import type { MeetingSearch, MeetingsTx } from '../../../src/core/meetings/ports.js';
import type { FakeState } from './fake-state.js';

type Stores = Pick<MeetingsTx, 'meetings' | 'agendas' | 'answers' | 'register' | 'drafts'>;

/** Meetings and what belongs to them, in memory. `race` runs before each guarded write. */
export function fakeMeetingStores(state: FakeState, race: () => void): Stores {
  const yes = Promise.resolve(true);
  const no = Promise.resolve(false);
  const done = Promise.resolve();
  return {
    meetings: {
      find: (boardId, id) =>
        Promise.resolve(state.meetings.find((meeting) => meeting.boardId === boardId && meeting.id === id) ?? null),
      search: (search) => Promise.resolve(found(state.meetings, search)),
      holdCalendar: () => done,
      add: (meeting) => {
        state.meetings = [...state.meetings, meeting];
        return done;
      },
      save: (meeting) => {
        race();
        const stored = state.meetings.find(({ id }) => id === meeting.id);
        if (stored?.version !== meeting.version) return no;
        const next = { ...meeting, version: meeting.version + 1 };
        state.meetings = state.meetings.map((other) => (other === stored ? next : other));
        return yes;
      },
    },
    agendas: {
      latest: (id) =>
        Promise.resolve(
          state.agendas.filter(({ meetingId }) => meetingId === id).sort((a, b) => b.version - a.version)[0] ?? null,
        ),
      version: (id, version) =>
        Promise.resolve(state.agendas.find((one) => one.meetingId === id && one.version === version) ?? null),
      add: (agenda) => {
        race();
        const same = (other: typeof agenda): boolean =>
          other.meetingId === agenda.meetingId && other.version === agenda.version;
        if (state.agendas.some(same)) return no;
        state.agendas = [...state.agendas, agenda];
        return yes;
      },
    },
    answers: {
      of: (id) => Promise.resolve(state.answers.filter(({ meetingId }) => meetingId === id)),
      find: (id, personId) =>
        Promise.resolve(state.answers.find((one) => one.meetingId === id && one.personId === personId) ?? null),
      record: (answer) => {
        race();
        const stored = state.answers.find(
          ({ meetingId, personId }) => meetingId === answer.meetingId && personId === answer.personId,
        );
        if ((stored?.revision ?? 0) !== answer.revision - 1) return no;
        state.answers = [...state.answers.filter((other) => other !== stored), answer];
        state.history = [...state.history, answer];
        return yes;
      },
      history: (id, personId) =>
        Promise.resolve(state.history.filter((one) => one.meetingId === id && one.personId === personId)),
    },
    register: {
      of: (meetingId) => Promise.resolve(state.registers.get(meetingId) ?? null),
      confirm: (meetingId, entries, { at, by }) => {
        state.registers = new Map(state.registers).set(meetingId, { entries, confirmedAt: at, confirmedBy: by });
        return done;
      },
    },
    drafts: {
      add: (draft, _at, expiresAt) => {
        state.drafts = [...state.drafts, { draft, expiresAt }];
        return done;
      },
      find: (boardId, id, now) => {
        const kept = state.drafts.find(({ draft }) => draft.id === id && draft.boardId === boardId);
        const there = kept !== undefined && Temporal.Instant.compare(now, kept.expiresAt) < 0;
        return Promise.resolve(there ? kept.draft : null);
      },
      save: (draft) => {
        const kept = state.drafts.find((other) => other.draft.id === draft.id);
        state.drafts = state.drafts.map((other) => (other === kept ? { ...other, draft } : other));
        return kept === undefined ? no : yes;
      },
      remove: (boardId, id) => {
        race();
        const left = state.drafts.filter(({ draft }) => draft.id !== id || draft.boardId !== boardId);
        const taken = left.length < state.drafts.length;
        state.drafts = left;
        return taken ? yes : no;
      },
    },
  };
}

function found(meetings: readonly Meeting[], search: MeetingSearch): readonly Meeting[] {
  const { boardId, groupId, from, before, statuses, order, limit } = search;
  const latestFirst = order === 'latest-first' ? -1 : 1;
  return meetings
    .filter((meeting) => meeting.boardId === boardId)
    .filter((meeting) => groupId === undefined || meeting.groupId === groupId)
    .filter(({ startsAt }) => from === undefined || Temporal.Instant.compare(startsAt, from) >= 0)
    .filter(({ startsAt }) => before === undefined || Temporal.Instant.compare(startsAt, before) < 0)
    .filter(({ status }) => statuses === undefined || statuses.includes(status))
    .sort((a, b) => latestFirst * Temporal.Instant.compare(a.startsAt, b.startsAt))
    .slice(0, limit);
}
