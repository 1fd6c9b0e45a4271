import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { ladderOf } from '../../../../src/core/actions/ladder.js';
import { dueBeforeChairsStep } from '../../../../src/core/notices/digest/chairs-step.js';
import { gatherDigest } from '../../../../src/core/notices/digest/gather-digest.js';
import { DEFAULT_ACTION_SETTINGS } from '../../../../src/core/people/board.js';
import { asId } from '../../../../src/core/shared/ids.js';
import { aBoard } from '../../../kit/builders/a-board.js';
import { aMeeting } from '../../../kit/builders/a-meeting.js';
import { anAction } from '../../../kit/builders/an-action.js';
import { anAnswer } from '../../../kit/builders/an-answer.js';
import { at, day } from '../../../kit/builders/at.js';
import type { FakeState } from '../../../kit/fakes/fake-state.js';
import { noticesBoard, type NoticesBoard } from '../../../kit/fakes/notices-board.js';

/** The digest of Monday 7 January 2019, a week after the last. */
const gather = (
  { notices }: Pick<NoticesBoard, 'notices'>,
  scope: Parameters<typeof gatherDigest>[1]['scope'] = null,
) => gatherDigest(notices, { board: aBoard(), today: day('2019-01-07'), since: at('2018-12-31T08:00'), scope });
const digestOf = (given: Partial<FakeState> = {}) => gather(noticesBoard({ meetings: [], ...given }));
const all = ['local-authority', 'health', 'police'].map((who) => anAnswer({ personId: `${who}-member` }));
const ids = (lines: readonly { readonly action: { readonly id: string } }[]) => lines.map(({ action }) => action.id);

describe('gatherDigest', () => {
  it('counts by status and agency, the most overdue first, and what was closed since last time', async () => {
    const digest = await digestOf({
      actions: [
        anAction({ id: 'a', reference: '2018-12-13/1', status: 'in-progress' }),
        anAction({ id: 'b', reference: '2018-12-13/2', dueOn: '2019-01-04', agencyId: 'health' }),
        anAction({
          id: 'c',
          reference: '2018-12-13/3',
          dueOn: '2018-12-03',
          status: 'carried-forward',
          agencyId: 'health',
        }),
        anAction({ id: 'd', reference: '2018-12-13/4', dueOn: '2018-12-03', status: 'reported-done' }),
        anAction({ id: 'e', reference: '2018-12-13/5', status: 'closed', closedAt: at('2019-01-04T10:00') }),
        anAction({ id: 'f', reference: '2018-12-13/6', status: 'closed', closedAt: at('2018-12-31T07:59') }),
        anAction({ id: 'g', reference: '2018-12-13/7', status: 'withdrawn', dueOn: '2018-12-03' }),
      ],
    });
    expect(digest).toMatchObject({
      byStatus: { open: 1, 'in-progress': 1, 'carried-forward': 1, 'reported-done': 1 },
      overdue: 2,
      closedSince: 1,
      moreTimeAsked: 0,
      challenged: 0,
    });
    expect(digest.byAgency.map(({ agency, live, overdue }) => [agency.id, live, overdue])).toEqual([
      ['health', 2, 2],
      ['police', 1, 0],
    ]);
    expect(ids(digest.overdueActions)).toEqual(['c', 'b']);
    expect(ids(digest.ladderTop)).toEqual(['c']);
  });

  it('puts what is marked for challenge at the ladder’s top, the longest overdue first, each once', async () => {
    const challengedAt = at('2019-01-02T09:00');
    const digest = await digestOf({
      actions: [
        anAction({ id: 'challenged', reference: '2018-12-13/1', dueOn: '2018-12-10', challengedAt }),
        anAction({ id: 'late', reference: '2018-12-13/2', dueOn: '2018-11-01' }),
        anAction({ id: 'both', reference: '2018-12-13/3', dueOn: '2018-10-01', challengedAt }),
        anAction({ id: 'done', reference: '2018-12-13/4', dueOn: '2018-10-01', challengedAt, status: 'closed' }),
      ],
    });
    expect(ids(digest.ladderTop)).toEqual(['both', 'late', 'challenged']);
    expect(digest.challenged).toBe(2);
  });

  it('forecasts the next meeting that was called, and says how many have answered', async () => {
    const meeting = await digestOf({ meetings: [aMeeting()], answers: all.slice(0, 2) });
    expect(meeting.nextMeeting).toMatchObject({ answered: 2, asked: 3, forecast: { outlook: 'at-risk' } });
    const planned = await digestOf({ meetings: [aMeeting({ status: 'planned' })] });
    expect(planned.nextMeeting).toMatchObject({ forecast: null, asked: 0 });
    expect((await digestOf({ meetings: [aMeeting({ status: 'cancelled' })] })).nextMeeting).toBeNull();
  });

  it('says nothing needs you exactly when nothing asks anything of anybody', async () => {
    const quiet: Partial<FakeState> = { actions: [anAction()], meetings: [aMeeting()], answers: all };
    expect((await digestOf(quiet)).nothingNeedsYou).toBe(true);
    expect((await digestOf()).nothingNeedsYou).toBe(true);
    const moreTime = {
      until: day('2019-02-28'),
      because: 'leave',
      askedBy: asId<never>('police-member'),
      askedAt: at('2019-01-04T08:00'),
    };
    const slot = {
      schedule: 'ravensby-board:reminders',
      slot: '2019-01-03T09:00 Europe/London',
      outcome: 'collapsed',
    } as const;
    const asking: readonly Partial<FakeState>[] = [
      { actions: [anAction({ dueOn: '2019-01-04' })] },
      { actions: [anAction({ status: 'reported-done' })] },
      { actions: [anAction({ moreTime })] },
      { actions: [anAction({ challengedAt: at('2019-01-02T09:00') })] },
      { answers: [] },
      { answers: all.map((answer) => ({ ...answer, choice: 'apologies' as const })) },
      { slots: [slot] },
    ];
    for (const more of asking) expect((await digestOf({ ...quiet, ...more })).nothingNeedsYou).toBe(false);

    const board = noticesBoard({ ...quiet });
    await board.post();
    for (const state of ['failed', 'unknown', 'unreachable', 'expired'] as const) {
      board.state.notices = board.state.notices.map((kept) => ({ ...kept, state }));
      expect(await gather(board)).toMatchObject({ notDelivered: 1, nothingNeedsYou: false });
    }
    board.clock.move({ days: 8 });
    expect((await gather(board)).notDelivered).toBe(0);
  });

  it('keeps within what its reader may see', async () => {
    const actions = [
      anAction({ id: 'mine', reference: '2018-12-13/1', dueOn: '2019-01-04' }),
      anAction({
        id: 'theirs',
        reference: '2018-12-13/2',
        dueOn: '2019-01-04',
        agencyId: 'health',
        groupId: 'neglect',
      }),
    ];
    const scope = { groupIds: [asId<never>('main-board')], agencyIds: [], personId: null };
    const digest = await gather(noticesBoard({ meetings: [], actions }), scope);
    expect([digest.overdue, ids(digest.overdueActions)]).toEqual([1, ['mine']]);
  });

  it('asks no more of the store for ten thousand actions than for three hundred', async () => {
    const asked = async (count: number): Promise<readonly [number, number]> => {
      const actions = Array.from({ length: count }, (_, index) =>
        anAction({ id: `a${index}`, reference: `2018-12-13/${index + 1}`, dueOn: '2018-12-03' }),
      );
      const board = noticesBoard({ meetings: [], actions });
      let calls = 0;
      let rows = 0;
      const counting: typeof board.notices.transact = (work) =>
        board.notices.transact((tx) =>
          work({
            ...tx,
            actions: {
              ...tx.actions,
              search: async (...call) => {
                calls += 1;
                const found = await tx.actions.search(...call);
                rows += found.length;
                return found;
              },
              count: (search) => {
                calls += 1;
                return tx.actions.count(search);
              },
            },
          }),
        );
      const digest = await gather({ notices: { ...board.notices, transact: counting } });
      expect([digest.overdue, digest.overdueActions.length, digest.ladderTop.length]).toEqual([count, 10, 10]);
      return [calls, rows];
    };
    expect(await asked(10_000)).toEqual(await asked(300));
    expect(await asked(300)).toEqual([6, 20]);
  });

  it('brings to the chair on the same day as the ladder says', () => {
    const start = day('2018-11-01');
    fc.assert(
      fc.property(fc.nat(500), fc.nat(60), fc.integer({ min: 1, max: 25 }), (ahead, before, step) => {
        const today = start.add({ days: ahead });
        const action = anAction({ dueOn: today.subtract({ days: before }).toString() });
        const settings = { ...DEFAULT_ACTION_SETTINGS, tellChairAfterWorkingDays: step };
        const { forChair } = ladderOf({ action, settings, today, heldMeetingDays: [] });
        const border = dueBeforeChairsStep(settings, today);
        expect(border !== null && Temporal.PlainDate.compare(action.dueOn, border) < 0).toBe(forChair);
      }),
    );
    expect(dueBeforeChairsStep({ tellChairAfterWorkingDays: null }, start)).toBeNull();
  });
});
