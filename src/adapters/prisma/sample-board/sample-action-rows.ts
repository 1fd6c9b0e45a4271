import { Temporal } from 'temporal-polyfill';
import type { Action, ActionEvent } from '../../../core/actions/action.js';
import { Fault } from '../../../core/shared/fault.js';
import { asId } from '../../../core/shared/ids.js';
import { clockTime, londonDay, londonInstant } from '../../../core/shared/london.js';
import { addWorkingDays } from '../../../core/shared/working-days.js';
import { actionEventRow, actionRow } from '../stores/action-row.js';
import { dateOfDay } from '../stores/days.js';
import { takeSampleSteps } from './take-sample-steps.js';
import type { SampleAction } from './sample-action-schema.js';
import type { SampleBoard } from './sample-board-schema.js';
import { sampleDay } from './sample-day.js';

/** The action log as rows: actions, their history, and the last number given out for each day. */
export function sampleActionRows(sample: SampleBoard, now: Temporal.Instant) {
  const today = londonDay(now);
  const last = new Map<string, number>();
  const logs = sample.actions.map((given) => {
    const day = agreedOn(sample, given, today);
    const number = (last.get(day.toString()) ?? 0) + 1;
    last.set(day.toString(), number);
    return logOf(sample, given, { reference: { day, number }, today });
  });
  return {
    actions: logs.map(({ action }) => actionRow(action)),
    events: logs.flatMap(({ history }) => history.map(actionEventRow)),
    counters: [...last].map(([day, number]) => ({
      boardId: sample.board.id,
      day: dateOfDay(Temporal.PlainDate.from(day)),
      last: number,
    })),
  };
}

interface Log {
  readonly action: Action;
  readonly history: readonly ActionEvent[];
}

/** What was agreed, written down on the next working day as minutes are, and then what people have done with it. */
function logOf(
  sample: SampleBoard,
  given: SampleAction,
  { reference, today }: { readonly reference: Action['reference']; readonly today: Temporal.PlainDate },
): Log {
  const createdBy = asId<NonNullable<Action['createdBy']>>(managerOf(sample));
  const writtenOn = given.meetingId === null ? reference.day : addWorkingDays(reference.day, 1);
  const createdAt = londonInstant(writtenOn, clockTime(10));
  const dueOn = sampleDay(given.dueOn, today);
  const action: Action = {
    id: asId(given.id),
    boardId: asId(sample.board.id),
    groupId: asId(given.groupId),
    reference,
    meetingId: given.meetingId === null ? null : asId(given.meetingId),
    minute: given.minute,
    what: given.what,
    ownerId: asId(given.ownerId),
    helperIds: given.helperIds.map((id) => asId(id)),
    agencyId: asId(given.agencyId),
    dueOn,
    missedFrom: dueOn,
    priority: given.priority,
    source: given.source,
    status: 'open',
    moreTime: null,
    evidenceUrl: null,
    messageUrl: null,
    challengedAt: null,
    createdAt,
    createdBy,
    closedAt: null,
    version: 1,
  };
  const added = { actionId: action.id, seq: 1, kind: 'added', at: createdAt, by: createdBy } as const;
  return takeSampleSteps(sample, given, { action, history: [{ ...added, note: null, from: null, to: null }], today });
}

function agreedOn(sample: SampleBoard, { meetingId, recordedOn }: SampleAction, today: Temporal.PlainDate) {
  if (meetingId === null) return sampleDay(recordedOn, today);
  const meeting = sample['held-meetings'].meetings.find(({ id }) => id === meetingId);
  if (meeting === undefined) throw new Fault('sample_board.no_such_meeting', { ids: { meetingId } });
  return Temporal.PlainDate.from(meeting.day);
}

function managerOf({ people }: SampleBoard): string {
  const manager = people.find(({ grants }) => grants.includes('business-manager'));
  if (manager === undefined) throw new Fault('sample_board.no_business_manager');
  return manager.id;
}
