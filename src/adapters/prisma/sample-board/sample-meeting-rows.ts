import { Temporal } from 'temporal-polyfill';
import { cutOff } from '../../../core/meetings/calling/cut-off.js';
import { Fault } from '../../../core/shared/fault.js';
import { clockTime, londonInstant } from '../../../core/shared/london.js';
import { addWorkingDays } from '../../../core/shared/working-days.js';
import { dateOf } from '../stores/instants.js';
import { jsonColumn } from '../stores/json-column.js';
import { nextBoardDay } from './next-board-day.js';
import type { SampleBoard, SampleHeldMeeting } from './sample-board-schema.js';
import { sampleRegister } from './sample-register.js';

/** The held meetings of 2017/18 and the next one, which is not yet called, as rows. */
export function sampleMeetingRows(sample: SampleBoard, now: Temporal.Instant) {
  const held = sample['held-meetings'].meetings.map((meeting) => heldMeetingRow(sample, meeting));
  const next = nextMeetingRow(sample, now);
  return {
    meetings: [...held, next],
    agendas: [
      ...sample['held-meetings'].meetings.map(({ id, items }, at) => agendaRow(sample, id, items, held[at]?.calledAt)),
      agendaRow(sample, next.id, sample['next-meeting'].items, dateOf(now)),
    ],
    register: sample['held-meetings'].meetings.flatMap((meeting) =>
      sampleRegister(sample, meeting).map((entry) => ({ meetingId: meeting.id, ...entry })),
    ),
  };
}

/** Held meetings took place where and when the next one will; members were asked four weeks before, and minutes came the day after. */
function heldMeetingRow(sample: SampleBoard, { id, title, kind, day, invited }: SampleHeldMeeting) {
  const { place, minutes, startsAt: time } = sample['next-meeting'];
  const date = Temporal.PlainDate.from(day);
  const startsAt = londonInstant(date, Temporal.PlainTime.from(time));
  const calledAt = londonInstant(addWorkingDays(date, -20), clockTime(10));
  return {
    ...commonColumns(sample, startsAt, calledAt),
    id,
    title,
    kind,
    endsAt: dateOf(startsAt.add({ minutes })),
    place,
    joinUrl: null,
    status: 'held',
    calledAt: dateOf(calledAt),
    invitedSeatIds: invited,
    registerConfirmedAt: dateOf(londonInstant(addWorkingDays(date, 1), clockTime(10))),
    registerConfirmedBy: businessManagerOf(sample),
  };
}

function nextMeetingRow(sample: SampleBoard, now: Temporal.Instant) {
  const { id, title, kind, startsAt: time, minutes, place, joinUrl } = sample['next-meeting'];
  const startsAt = londonInstant(nextBoardDay(now), Temporal.PlainTime.from(time));
  return {
    ...commonColumns(sample, startsAt, now),
    id,
    title,
    kind,
    endsAt: dateOf(startsAt.add({ minutes })),
    place,
    joinUrl,
    status: 'planned',
    calledAt: null,
    invitedSeatIds: [],
    registerConfirmedAt: null,
    registerConfirmedBy: null,
  };
}

function commonColumns({ board, groups }: SampleBoard, startsAt: Temporal.Instant, calledAt: Temporal.Instant) {
  const mainBoard = groups.find(({ kind }) => kind === 'board');
  if (mainBoard === undefined) throw new Fault('sample_board.no_main_board');
  const workingDaysBefore = board.settings.cutOffWorkingDays;
  return {
    boardId: board.id,
    groupId: mainBoard.id,
    startsAt: dateOf(startsAt),
    answersBy: dateOf(cutOff({ startsAt, workingDaysBefore, calledAt })),
  };
}

function agendaRow(sample: SampleBoard, meetingId: string, items: object, createdAt: Date | undefined) {
  if (createdAt === undefined) throw new Fault('sample_board.no_such_meeting', { ids: { meetingId } });
  const createdBy = businessManagerOf(sample);
  return { meetingId, version: 1, items: jsonColumn(items), changes: jsonColumn([]), createdBy, createdAt };
}

function businessManagerOf({ people }: SampleBoard): string {
  const manager = people.find(({ grants }) => grants.includes('business-manager'));
  if (manager === undefined) throw new Fault('sample_board.no_business_manager');
  return manager.id;
}
