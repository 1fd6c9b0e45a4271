import { describe, expect, it } from 'vitest';
import { prefillRegister } from '../../../../src/core/meetings/register/register.js';
import { aMeeting } from '../../../kit/builders/a-meeting.js';
import { anAnswer } from '../../../kit/builders/an-answer.js';
import { aRegisterEntry } from '../../../kit/builders/a-register-entry.js';
import { aSeat } from '../../../kit/builders/a-seat.js';

describe('prefillRegister', () => {
  it('starts from what members said they would do', () => {
    const seats = ['police', 'health', 'education', 'lay', 'probation'].map((agencyId) => aSeat({ agencyId }));
    const answers = [
      anAnswer({ personId: 'police-member', choice: 'in-person' }),
      anAnswer({ personId: 'health-member', choice: 'online' }),
      anAnswer({ personId: 'education-member', choice: 'deputy' }),
      anAnswer({ personId: 'lay-member', choice: 'apologies' }),
    ];
    expect(prefillRegister(seats, answers, aMeeting())).toEqual([
      aRegisterEntry({ seatId: 'police-seat', status: 'present', mode: 'in-person' }),
      aRegisterEntry({ seatId: 'health-seat', status: 'present', mode: 'online' }),
      aRegisterEntry({ seatId: 'education-seat', status: 'deputy', mode: null, deputyName: 'Sam Okafor' }),
      aRegisterEntry({ seatId: 'lay-seat', status: 'apologies' }),
      aRegisterEntry({ seatId: 'probation-seat', status: 'absent' }),
    ]);
  });

  it('takes an answer to an earlier call for none', () => {
    expect(prefillRegister([aSeat()], [anAnswer({ call: 1 })], aMeeting({ call: 2 }))).toEqual([
      aRegisterEntry({ status: 'absent' }),
    ]);
  });

  it('has no line for vacant seats and agencies not invited', () => {
    const seats = [aSeat({ personId: null }), aSeat({ agencyId: 'other', invitedWhenRequired: true })];
    expect(prefillRegister(seats, [], aMeeting())).toEqual([]);
  });
});
