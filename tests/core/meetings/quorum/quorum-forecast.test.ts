import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../../src/core/meetings/attendance/attendance.js';
import { assessQuorum } from '../../../../src/core/meetings/quorum/quorum.js';
import { forecastQuorum } from '../../../../src/core/meetings/quorum/quorum-forecast.js';
import { isAwaited, seatAnswer } from '../../../../src/core/meetings/attendance/seat-answer.js';
import type { QuorumRule } from '../../../../src/core/people/quorum-rule.js';
import { aMeeting } from '../../../kit/builders/a-meeting.js';
import { anAnswer } from '../../../kit/builders/an-answer.js';
import { seatOf } from '../../../kit/builders/a-table.js';
import { anyRule, anyTable } from '../any-table.js';

const PARTNERS: QuorumRule = { kind: 'sectors-present', sectors: ['local-authority', 'health', 'police'] };
const TABLE = [seatOf('local-authority'), seatOf('health'), seatOf('police'), seatOf('education')];

function forecast(answers: readonly Answer[], given: Partial<Parameters<typeof forecastQuorum>[0]> = {}) {
  return forecastQuorum({ rule: PARTNERS, meeting: aMeeting(), table: TABLE, answers, ...given });
}

describe('forecastQuorum', () => {
  it('is met by those who have said that they or a deputy come', () => {
    const answers = [
      anAnswer({ personId: 'local-authority-member' }),
      anAnswer({ personId: 'health-member', choice: 'online' }),
      anAnswer({ personId: 'police-member', choice: 'deputy' }),
    ];
    expect(forecast(answers)).toMatchObject({ outlook: 'met', ringFirst: [], ringAlso: [] });
  });

  it('is at risk while it hangs on somebody who has not answered, and says whom to ring', () => {
    const answers = [anAnswer({ personId: 'local-authority-member' }), anAnswer({ personId: 'health-member' })];
    const { outlook, sure, ringFirst } = forecast(answers);
    expect(outlook).toBe('at-risk');
    expect(sure.missingSectors).toEqual(['police']);
    expect(ringFirst).toEqual([
      { seatId: 'police-seat', agencyId: 'police', personId: 'police-member', because: 'not-answered' },
    ]);
  });

  it('takes an answer to an earlier call as not given', () => {
    const answers = ['local-authority', 'health', 'police'].map((who) =>
      anAnswer({ personId: `${who}-member`, call: 1 }),
    );
    const moved = forecast(answers, { meeting: aMeeting({ call: 2 }) });
    expect(moved.outlook).toBe('at-risk');
    expect(moved.ringFirst.map(({ because }) => because)).toEqual(['confirm-again', 'confirm-again', 'confirm-again']);
  });

  it('is not met when it would fail even if all the unanswered came, and asks for apologies to be thought over', () => {
    const answers = [anAnswer({ personId: 'health-member', choice: 'apologies' })];
    const { outlook, ringFirst } = forecast(answers);
    expect(outlook).toBe('not-met');
    expect(ringFirst.map(({ personId }) => personId)).toEqual([
      'local-authority-member',
      'police-member',
      'health-member',
    ]);
  });

  it('rings nobody when ringing cannot help', () => {
    const table = [seatOf('local-authority'), seatOf('health', { personId: null }), seatOf('police')];
    expect(forecast([], { table })).toMatchObject({ outlook: 'not-met', ringFirst: [], ringAlso: [] });
  });

  it('rings those who have not answered before those who sent apologies', () => {
    const rule: QuorumRule = { kind: 'count-of-members', atLeast: 1 };
    const answers = [anAnswer({ personId: 'local-authority-member', choice: 'apologies' })];
    const { ringFirst, ringAlso } = forecast(answers, { rule });
    expect(ringFirst.map(({ personId }) => personId)).toEqual(['health-member']);
    expect(ringAlso.map(({ personId }) => personId)).toEqual([
      'police-member',
      'education-member',
      'local-authority-member',
    ]);
  });

  it('prefers one call that settles it to three', () => {
    const rule: QuorumRule = {
      kind: 'any-of',
      rules: [PARTNERS, { kind: 'agencies-present', agencyIds: ['education'] }],
    };
    expect(forecast([], { rule }).ringFirst.map(({ personId }) => personId)).toEqual(['education-member']);
  });

  it('takes no answer from somebody who has left the seat', () => {
    const table = [seatOf('police', { personId: 'new-member' })];
    const rule: QuorumRule = { kind: 'agencies-present', agencyIds: ['police'] };
    const { outlook, ringFirst } = forecast([anAnswer({ personId: 'police-member' })], { rule, table });
    expect(outlook).toBe('at-risk');
    expect(ringFirst.map(({ personId }) => personId)).toEqual(['new-member']);
  });

  it('rings only members who were called', () => {
    const fire = seatOf('other', { invitedWhenRequired: true });
    const adviser = seatOf('other', { id: 'adviser', personId: 'adviser', standing: 'adviser' });
    const rule: QuorumRule = { kind: 'sectors-present', sectors: ['other'] };
    expect(forecast([], { rule, table: [fire, adviser] }).outlook).toBe('not-met');
    const invited = forecast([], {
      rule,
      table: [fire, adviser],
      meeting: aMeeting({ invitedSeatIds: ['other-seat'] }),
    });
    expect(invited.ringFirst.map(({ seatId }) => seatId)).toEqual(['other-seat']);
  });
});

describe('any forecast', () => {
  const states = fc.constantFrom('in-person', 'online', 'deputy', 'apologies', 'stale', 'none');
  const question = fc
    .record({ rule: anyRule, table: anyTable, states: fc.array(states, { minLength: 12, maxLength: 12 }) })
    .map(({ rule, table, states }) => {
      const meeting = aMeeting({ call: 2, invitedSeatIds: table.slice(0, 3).map(({ seat }) => seat.id) });
      const answers = table.flatMap(({ seat }, n) => {
        const state = states[n] ?? 'none';
        if (seat.personId === null || state === 'none') return [];
        return [state === 'stale' ? anAnswer({ personId: seat.personId, call: 1 }) : answerOf(seat.personId, state)];
      });
      return { rule, table, meeting, answers };
    });

  it('brackets the truth, whichever of the unanswered come', () => {
    fc.assert(
      fc.property(question, fc.infiniteStream(fc.boolean()), ({ rule, table, meeting, answers }, coins) => {
        const { outlook } = forecastQuorum({ rule, table, meeting, answers });
        const actual = table.map((place) => {
          const called = !place.seat.invitedWhenRequired || meeting.invitedSeatIds.includes(place.seat.id);
          const { state } = seatAnswer(place.seat, answers, meeting);
          const decided = state === 'in-person' || state === 'online';
          const comes = called && (isAwaited(state) ? coins.next().value === true : decided);
          const representedBy = comes ? ('member' as const) : called && state === 'deputy' ? ('deputy' as const) : null;
          return { ...place, representedBy };
        });
        if (outlook === 'met') expect(assessQuorum(rule, actual).met).toBe(true);
        if (outlook === 'not-met') expect(assessQuorum(rule, actual).met).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('names a first list that would do, from which nobody can be left out', () => {
    fc.assert(
      fc.property(question, ({ rule, table, meeting, answers }) => {
        const { ringFirst, outlook } = forecastQuorum({ rule, table, meeting, answers });
        const ifTheyCome = (people: readonly string[]): string =>
          forecastQuorum({
            rule,
            table,
            meeting,
            answers: [
              ...answers.filter(({ personId }) => !people.includes(personId)),
              ...people.map((personId) => anAnswer({ personId, call: 2 })),
            ],
          }).outlook;
        const people = ringFirst.map(({ personId }) => personId);
        if (people.length > 0) expect(ifTheyCome(people)).toBe('met');
        for (const left of people) expect(ifTheyCome(people.filter((person) => person !== left))).not.toBe('met');
        if (outlook === 'at-risk') expect(people).not.toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

function answerOf(personId: string, choice: string): Answer {
  if (choice === 'in-person' || choice === 'online' || choice === 'deputy')
    return anAnswer({ personId, choice, call: 2 });
  return anAnswer({ personId, choice: 'apologies', call: 2 });
}
