import { describe, expect, it } from 'vitest';
import { confirmRegister } from '../../../../src/core/meetings/register/confirm-register.js';
import type { RegisterEntry } from '../../../../src/core/meetings/register/register.js';
import { aMeeting } from '../../../kit/builders/a-meeting.js';
import { aRegisterEntry } from '../../../kit/builders/a-register-entry.js';
import { aSeat } from '../../../kit/builders/a-seat.js';
import { at } from '../../../kit/builders/at.js';

const SEATS = [
  aSeat(),
  aSeat({ agencyId: 'health' }),
  aSeat({ agencyId: 'lay', personId: null }),
  aSeat({ agencyId: 'other', invitedWhenRequired: true }),
  aSeat({ id: 'elsewhere', groupId: 'subgroup' }),
];
const FULL = [aRegisterEntry(), aRegisterEntry({ seatId: 'health-seat', status: 'apologies' })];

function confirm(entries: readonly RegisterEntry[], given: Partial<Parameters<typeof confirmRegister>[0]> = {}) {
  const now = at('2019-01-17T16:45');
  return confirmRegister({ meeting: aMeeting(), seats: SEATS, entries, confirmed: null, now, ...given });
}

function faults(...entries: readonly RegisterEntry[]): readonly string[] {
  const decision = confirm([...FULL.filter(({ seatId }) => !entries.some((e) => e.seatId === seatId)), ...entries]);
  return decision.status === 'invalid' ? decision.faults.map(({ sentence }) => sentence) : [decision.status];
}

describe('confirmRegister', () => {
  it('confirms a register with a line for every filled seat', () => {
    expect(confirm(FULL)).toMatchObject({ status: 'confirmed' });
  });

  it('finds the same register again unchanged, in whatever order, and a correction confirmed', () => {
    expect(confirm([...FULL].reverse(), { confirmed: FULL }).status).toBe('unchanged');
    const corrected = [aRegisterEntry({ mode: 'online' }), ...FULL.slice(1)];
    const held = aMeeting({ status: 'held' });
    expect(confirm(corrected, { confirmed: FULL, meeting: held }).status).toBe('confirmed');
  });

  it('waits until the meeting has begun', () => {
    const meeting = aMeeting();
    expect(confirm(FULL, { now: at('2019-01-17T13:59') })).toEqual({ status: 'too-early', startsAt: meeting.startsAt });
    expect(confirm(FULL, { now: at('2019-01-17T14:00') }).status).toBe('confirmed');
  });

  it('keeps no register of a meeting that was cancelled or never called', () => {
    const cancelled = aMeeting({ status: 'cancelled', cancelledBecause: 'Snow' });
    expect(confirm(FULL, { meeting: cancelled })).toEqual({ status: 'cancelled', because: 'Snow' });
    expect(confirm(FULL, { meeting: aMeeting({ status: 'planned' }) })).toEqual({ status: 'not-called' });
  });

  it('asks for each seat that was left out', () => {
    expect(confirm(FULL.slice(0, 1))).toEqual({
      status: 'invalid',
      faults: [{ seatId: 'health-seat', sentence: 'Please say whether this member was there.' }],
    });
  });

  it('accepts somebody who sat in a vacant seat, and an agency that came uninvited', () => {
    expect(faults(aRegisterEntry({ seatId: 'lay-seat', status: 'deputy' }))).toEqual(['confirmed']);
    expect(faults(aRegisterEntry({ seatId: 'other-seat', status: 'present' }))).toEqual(['confirmed']);
  });

  it('refuses a vacant seat without somebody in it, and an uninvited agency that did not come', () => {
    expect(faults(aRegisterEntry({ seatId: 'lay-seat', status: 'absent' }))).toHaveLength(1);
    expect(faults(aRegisterEntry({ seatId: 'other-seat', status: 'absent' }))).toHaveLength(1);
  });

  it('refuses a line that contradicts itself', () => {
    expect(faults(aRegisterEntry({ mode: null }))).toEqual(['Please say whether they came in person or online.']);
    expect(faults(aRegisterEntry({ status: 'absent', mode: 'online' }))).toHaveLength(1);
    expect(faults(aRegisterEntry({ status: 'deputy', deputyName: ' \u200b' }))).toEqual([
      'Please give the deputy’s name.',
    ]);
    expect(faults(aRegisterEntry({ deputyName: 'Sam Okafor' }))).toHaveLength(1);
    expect(faults(aRegisterEntry({ status: 'deputy', deputyName: 'x'.repeat(81) }))).toHaveLength(1);
  });

  it('refuses a seat twice and a seat of another table', () => {
    expect(faults(aRegisterEntry(), aRegisterEntry({ status: 'absent' }))).toEqual([
      'This seat is in the register twice.',
      'This seat is in the register twice.',
    ]);
    expect(faults(aRegisterEntry({ seatId: 'elsewhere' }))).toEqual(['This seat is not at this table.']);
    expect(faults(aRegisterEntry({ seatId: 'unknown' }))).toEqual(['This seat is not at this table.']);
  });
});
