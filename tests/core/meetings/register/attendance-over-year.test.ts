import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  attendanceOverYear,
  attendanceRows,
  type AgencyAttendance,
  type HeldMeeting,
} from '../../../../src/core/meetings/register/attendance-over-year.js';
import { REGISTER_STATUSES, type RegisterEntry } from '../../../../src/core/meetings/register/register.js';
import type { Seat } from '../../../../src/core/people/seat.js';
import { aMeeting } from '../../../kit/builders/a-meeting.js';
import { anAgency } from '../../../kit/builders/an-agency.js';
import { aRegisterEntry } from '../../../kit/builders/a-register-entry.js';
import { aSeat } from '../../../kit/builders/a-seat.js';
import { at } from '../../../kit/builders/at.js';

const POLICE = [anAgency()];

function held(seats: readonly Seat[], register: readonly RegisterEntry[], startsAt = '2019-01-17T14:00'): HeldMeeting {
  return { meeting: aMeeting({ id: startsAt, startsAt: at(startsAt) }), seats, register };
}

function police(...meetings: readonly HeldMeeting[]): AgencyAttendance | undefined {
  return attendanceOverYear(meetings, POLICE)[0];
}

describe('attendanceOverYear', () => {
  it('counts a deputy for the agency and not for the member', () => {
    const figures = police(
      held([aSeat()], [aRegisterEntry()], '2019-01-17T14:00'),
      held([aSeat()], [aRegisterEntry({ status: 'deputy' })], '2019-03-14T14:00'),
      held([aSeat()], [aRegisterEntry({ status: 'apologies' })], '2019-05-16T14:00'),
    );
    expect(figures).toMatchObject({
      agency: { attended: 2, expected: 3, percent: 67 },
      member: { attended: 1, expected: 3, percent: 33 },
    });
    expect(figures?.meetings.map(({ presence }) => presence)).toEqual(['member', 'deputy', 'apologies']);
  });

  it('counts a member who joined online', () => {
    expect(police(held([aSeat()], [aRegisterEntry({ mode: 'online' })]))?.member.attended).toBe(1);
  });

  it('is content with one of an agency’s seats, and sums its members', () => {
    const seats = [aSeat(), aSeat({ id: 'second', personId: 'second-member' })];
    const register = [aRegisterEntry({ status: 'absent' }), aRegisterEntry({ seatId: 'second' })];
    expect(police(held(seats, register))).toMatchObject({
      agency: { attended: 1, expected: 1 },
      member: { attended: 1, expected: 2 },
    });
  });

  it('holds a vacancy against the agency, and against no member', () => {
    const figures = police(held([aSeat({ personId: null })], []));
    expect(figures?.agency).toEqual({ attended: 0, expected: 1, percent: 0 });
    expect(figures?.member).toEqual({ attended: 0, expected: 0, percent: null });
    expect(figures?.meetings[0]?.presence).toBe('vacant');
  });

  it('counts somebody who sat in a vacant seat for the agency alone', () => {
    const figures = police(held([aSeat({ personId: null })], [aRegisterEntry({ status: 'deputy' })]));
    expect(figures).toMatchObject({ agency: { attended: 1, expected: 1 }, member: { attended: 0, expected: 0 } });
  });

  it('takes a seat without a line in the register as vacant that day, though it is filled now', () => {
    expect(police(held([aSeat()], []))).toMatchObject({
      agency: { attended: 0, expected: 1 },
      member: { attended: 0, expected: 0 },
    });
  });

  it('leaves out meetings with no seat, and those an agency was not invited to', () => {
    const seldom = aSeat({ invitedWhenRequired: true });
    const invited = { ...held([seldom], [aRegisterEntry({ status: 'absent' })], '2019-05-16T14:00') };
    const figures = police(held([], []), held([seldom], [], '2019-03-14T14:00'), {
      ...invited,
      meeting: aMeeting({ id: 'may', startsAt: at('2019-05-16T14:00'), invitedSeatIds: ['police-seat'] }),
    });
    expect(figures?.agency).toEqual({ attended: 0, expected: 1, percent: 0 });
    expect(figures?.meetings.map(({ presence }) => presence)).toEqual(['not-expected', 'not-expected', 'absent']);
  });

  it('counts a meeting to which an agency came uninvited', () => {
    const figures = police(held([aSeat({ invitedWhenRequired: true })], [aRegisterEntry()]));
    expect(figures?.agency).toEqual({ attended: 1, expected: 1, percent: 100 });
  });

  it('does not count advisers and observers', () => {
    const figures = police(held([aSeat({ standing: 'adviser' })], [aRegisterEntry()]));
    expect(figures?.agency).toEqual({ attended: 0, expected: 0, percent: null });
  });

  it('puts meetings in order of time', () => {
    const figures = police(held([aSeat()], [], '2019-05-16T14:00'), held([aSeat()], [], '2019-01-17T14:00'));
    expect(figures?.meetings.map(({ meetingId }) => meetingId)).toEqual(['2019-01-17T14:00', '2019-05-16T14:00']);
  });

  it('never counts more attended than expected, nor members for an agency that was not there', () => {
    const anySeat = fc.record({
      vacant: fc.boolean(),
      status: fc.option(fc.constantFrom(...REGISTER_STATUSES)),
      invitedWhenRequired: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(fc.array(anySeat, { maxLength: 4 }), { maxLength: 8 }), (year) => {
        const meetings = year.map((seats, m) =>
          held(
            seats.map(({ vacant, invitedWhenRequired }, n) =>
              aSeat({ id: `seat-${n}`, personId: vacant ? null : `person-${n}`, invitedWhenRequired }),
            ),
            seats.flatMap(({ status }, n) =>
              status === null ? [] : [aRegisterEntry({ seatId: `seat-${n}`, status })],
            ),
            `2019-0${m + 1}-17T14:00`,
          ),
        );
        const figures = police(...meetings);
        const expected = figures?.meetings.filter(({ presence }) => presence !== 'not-expected').length;
        expect(figures?.agency.expected).toBe(expected);
        for (const share of [figures?.agency, figures?.member]) {
          expect(share?.attended).toBeLessThanOrEqual(share?.expected ?? 0);
          expect(share?.percent === null).toBe(share?.expected === 0);
        }
        if (figures?.agency.attended === 0) expect(figures.member.attended).toBe(0);
      }),
    );
  });
});

describe('attendanceRows', () => {
  it('gives a header, a row for each agency and a column for each meeting', () => {
    const meetings = [
      held([aSeat()], [aRegisterEntry()], '2019-01-17T14:00'),
      held([aSeat()], [aRegisterEntry({ status: 'deputy' })], '2019-03-14T14:00'),
    ];
    const agencies = [anAgency(), anAgency({ sector: 'probation' })];
    expect(attendanceRows(attendanceOverYear(meetings, agencies))).toEqual([
      [
        'Agency',
        'Meetings expected',
        'Agency attended',
        'Agency attended (%)',
        'Member attendances expected',
        'Member attended',
        'Member attended (%)',
        'Thu 17 Jan 2019',
        'Thu 14 Mar 2019',
      ],
      ['North Vale Police', 2, 2, 100, 2, 1, 50, 'Member', 'Deputy'],
      ['North Vale Probation', 0, 0, null, 0, 0, null, 'Not expected', 'Not expected'],
    ]);
  });
});
