import type { RegisterEntry } from '../../../core/meetings/register/register.js';
import { asId } from '../../../core/shared/ids.js';
import type { SampleBoard, SampleHeldMeeting } from './sample-board-schema.js';

/**
 * A held meeting's register. The data file names who was not there themselves; everybody else with a seat at the table
 * was, in person. Vacant seats have no line, nor has an agency invited only when required which was not wanted.
 */
export function sampleRegister(sample: SampleBoard, meeting: SampleHeldMeeting): readonly RegisterEntry[] {
  const { notYetAtTheTable } = sample['held-meetings'];
  const mainBoard = sample.groups.find(({ kind }) => kind === 'board');
  return (mainBoard?.seats ?? [])
    .filter(({ id, personId }) => personId !== null && !notYetAtTheTable.includes(id))
    .filter(({ id, invitedWhenRequired }) => !invitedWhenRequired || meeting.invited.includes(id))
    .map(({ id }) => entryOf(id, meeting.register));
}

function entryOf(id: string, { deputies, apologies, absent }: SampleHeldMeeting['register']): RegisterEntry {
  const seatId = asId<RegisterEntry['seatId']>(id);
  const deputyName = deputies[id];
  if (deputyName !== undefined) return { seatId, status: 'deputy', mode: 'in-person', deputyName };
  if (apologies.includes(id)) return { seatId, status: 'apologies', mode: null, deputyName: null };
  if (absent.includes(id)) return { seatId, status: 'absent', mode: null, deputyName: null };
  return { seatId, status: 'present', mode: 'in-person', deputyName: null };
}
