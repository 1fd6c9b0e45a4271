import { expect, it } from 'vitest';
import { calledSeats } from '../../../src/core/meetings/called-seats.js';
import { aMeeting } from '../../kit/builders/a-meeting.js';
import { aSeat } from '../../kit/builders/a-seat.js';

it('calls the seats of the group, vacant ones and advisers too, and of those invited when required the wanted ones', () => {
  const seats = [
    aSeat({ id: 'member' }),
    aSeat({ id: 'vacant', personId: null }),
    aSeat({ id: 'adviser', standing: 'adviser' }),
    aSeat({ id: 'fire', invitedWhenRequired: true }),
    aSeat({ id: 'cafcass', invitedWhenRequired: true }),
    aSeat({ id: 'elsewhere', groupId: 'subgroup' }),
  ];
  const called = calledSeats(aMeeting({ invitedSeatIds: ['cafcass', 'elsewhere'] }), seats);
  expect(called.map(({ id }) => id)).toEqual(['member', 'vacant', 'adviser', 'cafcass']);
});
