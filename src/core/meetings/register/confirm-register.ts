import type { Temporal } from 'temporal-polyfill';
import type { Seat } from '../../people/seat.js';
import { cleanText } from '../../shared/clean-text.js';
import type { SeatId } from '../../shared/ids.js';
import { isBefore } from '../../shared/instants.js';
import { calledSeats } from '../called-seats.js';
import type { Meeting } from '../meeting.js';
import type { RegisterEntry } from './register.js';
import { REPLY_LIMITS } from '../attendance/reply.js';

export interface RegisterFault {
  readonly seatId: SeatId;
  /** What to put right, in a plain sentence; the card names the seat. */
  readonly sentence: string;
}

export type ConfirmRegister =
  | { readonly status: 'confirmed'; readonly entries: readonly RegisterEntry[] }
  | { readonly status: 'unchanged'; readonly entries: readonly RegisterEntry[] }
  | { readonly status: 'too-early'; readonly startsAt: Temporal.Instant }
  | { readonly status: 'not-called' }
  | { readonly status: 'cancelled'; readonly because: string | null }
  | { readonly status: 'invalid'; readonly faults: readonly RegisterFault[] };

/**
 * Whether a register may stand. Every filled seat the meeting was called for has one line. A vacant seat, or an agency
 * that was not invited, has a line only when somebody came. A register already confirmed may be put right in the same way;
 * its lines that stay as they were are not judged again, since who held a seat that day may have left it.
 */
export function confirmRegister(input: {
  readonly meeting: Meeting;
  readonly seats: readonly Seat[];
  readonly entries: readonly RegisterEntry[];
  /** The register as it stands; null when it has not been confirmed before. */
  readonly confirmed: readonly RegisterEntry[] | null;
  readonly now: Temporal.Instant;
}): ConfirmRegister {
  const { meeting, seats, confirmed, now } = input;
  if (meeting.status === 'cancelled') return { status: 'cancelled', because: meeting.cancelledBecause };
  if (meeting.status === 'planned') return { status: 'not-called' };
  if (isBefore(now, meeting.startsAt)) return { status: 'too-early', startsAt: meeting.startsAt };

  const entries = input.entries.map(tidyEntry).sort(bySeat);
  const stands = ({ seatId }: RegisterEntry): boolean => sameLine(confirmed ?? [], entries, seatId);
  const changed = entries.filter((entry) => !stands(entry));
  const faults = [...changed.flatMap((entry) => entryFaults(entry, entries, seats, meeting)), ...missing(input)];
  if (faults.length > 0) return { status: 'invalid', faults };
  return { status: confirmed !== null && sameRegister(confirmed, entries) ? 'unchanged' : 'confirmed', entries };
}

function tidyEntry(entry: RegisterEntry): RegisterEntry {
  const name = cleanText(entry.deputyName ?? '');
  return { ...entry, deputyName: name === '' ? null : name };
}

function bySeat(a: RegisterEntry, b: RegisterEntry): number {
  return a.seatId < b.seatId ? -1 : a.seatId > b.seatId ? 1 : 0;
}

function entryFaults(
  entry: RegisterEntry,
  entries: readonly RegisterEntry[],
  seats: readonly Seat[],
  meeting: Meeting,
): readonly RegisterFault[] {
  const fault = (sentence: string): RegisterFault => ({ seatId: entry.seatId, sentence });
  const seat = seats.find(({ id }) => id === entry.seatId);
  if (seat?.groupId !== meeting.groupId) return [fault('This seat is not at this table.')];

  const came = entry.status === 'present' || entry.status === 'deputy';
  const faults: RegisterFault[] = [];
  if (entries.filter(({ seatId }) => seatId === entry.seatId).length > 1) {
    faults.push(fault('This seat is in the register twice.'));
  }
  if (entry.status === 'present' && entry.mode === null) {
    faults.push(fault('Please say whether they came in person or online.'));
  }
  if (!came && entry.mode !== null) faults.push(fault('Somebody who was not there took part neither way.'));
  if (entry.status === 'deputy' && entry.deputyName === null) faults.push(fault('Please give the deputy’s name.'));
  if (entry.status !== 'deputy' && entry.deputyName !== null) {
    faults.push(fault('A deputy is named, but the seat is not marked as taken by a deputy.'));
  }
  if ((entry.deputyName?.length ?? 0) > REPLY_LIMITS.deputyName) {
    faults.push(fault(`Please keep the deputy’s name to ${REPLY_LIMITS.deputyName} characters.`));
  }
  if (seat.personId === null && entry.status !== 'deputy') {
    faults.push(fault('This seat is vacant: it can only be marked as taken by somebody sitting for the agency.'));
  }
  if (calledSeats(meeting, [seat]).length === 0 && !came) {
    faults.push(fault('This agency was not invited, so it needs no line unless somebody came.'));
  }
  return faults;
}

function missing(input: {
  readonly meeting: Meeting;
  readonly seats: readonly Seat[];
  readonly entries: readonly RegisterEntry[];
}): readonly RegisterFault[] {
  const listed = new Set(input.entries.map(({ seatId }) => seatId));
  return calledSeats(input.meeting, input.seats)
    .filter((seat) => seat.personId !== null && !listed.has(seat.id))
    .map((seat) => ({ seatId: seat.id, sentence: 'Please say whether this member was there.' }));
}

/** Whether the seat has one line, and has it as it was confirmed before. */
function sameLine(before: readonly RegisterEntry[], after: readonly RegisterEntry[], seatId: SeatId): boolean {
  const line = (entries: readonly RegisterEntry[]) => entries.filter((entry) => entry.seatId === seatId);
  return line(before).length === 1 && sameRegister(line(before), line(after));
}

function sameRegister(before: readonly RegisterEntry[], after: readonly RegisterEntry[]): boolean {
  const lines = (entries: readonly RegisterEntry[]): string =>
    JSON.stringify([...entries].sort(bySeat).map((e) => [e.seatId, e.status, e.mode, e.deputyName]));
  return lines(before) === lines(after);
}
