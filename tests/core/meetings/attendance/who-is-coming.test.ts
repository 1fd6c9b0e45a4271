import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calledSeats } from '../../../../src/core/meetings/called-seats.js';
import {
  countComing,
  whoIsComing,
  type ComingCounts,
  type SeatToCount,
} from '../../../../src/core/meetings/attendance/who-is-coming.js';
import { CHOICES, type Answer } from '../../../../src/core/meetings/attendance/attendance.js';
import { SECTORS, type Sector } from '../../../../src/core/people/agency.js';
import { aMeeting } from '../../../kit/builders/a-meeting.js';
import { anAnswer } from '../../../kit/builders/an-answer.js';
import { seatOf } from '../../../kit/builders/a-table.js';

type GivenSeat = Parameters<typeof seatOf>[1];

function toCount(sector: Sector, seat: GivenSeat = {}, unreachable: SeatToCount['unreachable'] = null): SeatToCount {
  const place = seatOf(sector, seat);
  return {
    ...place,
    person: place.seat.personId === null ? null : { name: `Holder of ${place.seat.id}` },
    unreachable,
  };
}

function coming(table: readonly SeatToCount[], answers: readonly Answer[], withNames = false) {
  return whoIsComing({ meeting: aMeeting({ call: 2 }), table, answers, withNames });
}

/** Leaves out the noughts, so that a test states only what is there. */
function said(counts: ComingCounts): Partial<ComingCounts> {
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}

describe('whoIsComing', () => {
  it('counts each seat once, in total and by agency', () => {
    const table = [toCount('police'), toCount('health'), toCount('health', { id: 'second', personId: 'second' })];
    const answers = [anAnswer({ call: 2 }), anAnswer({ personId: 'second', choice: 'apologies', call: 2 })];
    const { total, agencies } = coming(table, answers);
    expect(said(total)).toEqual({ 'in-person': 1, 'not-answered': 1, apologies: 1, seats: 3 });
    expect(agencies.map(({ agencyName, counts }) => [agencyName, said(counts)])).toEqual([
      ['North Vale Police', { 'in-person': 1, seats: 1 }],
      ['Ravensby Clinical Commissioning Group', { 'not-answered': 1, apologies: 1, seats: 2 }],
    ]);
  });

  it('counts members in person and online and deputies as coming', () => {
    const table = [toCount('police'), toCount('health'), toCount('education'), toCount('lay')];
    const answers = [
      anAnswer({ call: 2 }),
      anAnswer({ personId: 'health-member', choice: 'online', call: 2 }),
      anAnswer({ personId: 'education-member', choice: 'deputy', call: 2 }),
      anAnswer({ personId: 'lay-member', choice: 'apologies', call: 2 }),
    ];
    expect(countComing(coming(table, answers).total)).toBe(3);
  });

  it('waits for an answer to an earlier call to be confirmed again', () => {
    expect(said(coming([toCount('police')], [anAnswer({ call: 1 })]).total)).toEqual({ 'confirm-again': 1, seats: 1 });
  });

  it('counts somebody unreachable only while their answer is wanting', () => {
    const blocked = toCount('police', {}, 'blocked');
    expect(said(coming([blocked], []).total)).toEqual({ unreachable: 1, seats: 1 });
    expect(said(coming([blocked], [anAnswer({ call: 1 })]).total)).toEqual({ unreachable: 1, seats: 1 });
    expect(said(coming([blocked], [anAnswer({ call: 2 })]).total)).toEqual({ 'in-person': 1, seats: 1 });
  });

  it('leaves out agencies that were not invited and keeps vacant seats', () => {
    const table = [toCount('other', { invitedWhenRequired: true }), toCount('lay', { personId: null })];
    const { total, agencies } = coming(table, []);
    expect(said(total)).toEqual({ vacant: 1, seats: 1 });
    expect(agencies).toHaveLength(1);
  });

  it('holds no name of anybody unless names were asked for', () => {
    const table = [toCount('police'), toCount('health', {}, 'guest'), toCount('lay', { personId: null })];
    const answers = [anAnswer({ choice: 'deputy', call: 2, note: 'At a funeral' })];
    const without = JSON.stringify(coming(table, answers, false));
    expect(without).not.toMatch(/Holder|Sam Okafor|funeral|-member/);
    const named = coming(table, answers, true).agencies.flatMap((agency) => agency.named);
    expect(named).toMatchObject([
      { state: 'deputy', personName: 'Holder of police-seat', deputyName: 'Sam Okafor', unreachable: null },
      { state: 'unreachable', personName: 'Holder of health-seat', deputyName: null, unreachable: 'guest' },
      { state: 'vacant', personName: null, deputyName: null },
    ]);
    expect(JSON.stringify(named)).not.toContain('funeral');
  });

  it('adds up to the seats asked, in total and for each agency', () => {
    const anySeat = fc.record({
      sector: fc.constantFrom(...SECTORS),
      choice: fc.option(fc.constantFrom(...CHOICES)),
      call: fc.constantFrom(1, 2),
      vacant: fc.boolean(),
      unreachable: fc.boolean(),
      invitedWhenRequired: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(anySeat, { maxLength: 30 }), (seats) => {
        const table = seats.map(({ sector, vacant, unreachable, invitedWhenRequired }, n) =>
          toCount(
            sector,
            { id: `seat-${n}`, personId: vacant ? null : `person-${n}`, invitedWhenRequired },
            unreachable ? 'not-installed' : null,
          ),
        );
        const answers = seats.flatMap(({ choice, call }, n) =>
          choice === null ? [] : [anAnswer({ personId: `person-${n}`, choice, call })],
        );
        const { total, agencies } = coming(table, answers);
        const asked = calledSeats(
          aMeeting(),
          table.map(({ seat }) => seat),
        ).length;
        expect(total.seats).toBe(asked);
        for (const { seats: sum, ...counts } of [total, ...agencies.map((agency) => agency.counts)]) {
          expect(Object.values(counts).reduce((a, b) => a + b, 0)).toBe(sum);
        }
        expect(agencies.reduce((sum, { counts }) => sum + counts.seats, 0)).toBe(asked);
      }),
    );
  });
});
