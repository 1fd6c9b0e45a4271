import { describe, expect, it } from 'vitest';
import type { ActionStep } from '../../../src/core/actions/action-step.js';
import { takeActionStep } from '../../../src/core/actions/take-action-step.js';
import { asId, type PersonId } from '../../../src/core/shared/ids.js';
import { anAction, anActionEvent } from '../../kit/builders/an-action.js';
import { actionsBoard } from '../../kit/fakes/fake-actions.js';
import { EVERY_STEP } from './any-step.js';
import { actionId, ASKED, noticesOf, posted, take } from './taking.js';

const HELPED = { helperIds: ['voluntary-member'] };

const outcome = async (...given: Parameters<typeof take>) => (await take(...given)).status;

describe('who may take a step', () => {
  it('is told by the table of rights, for everybody and every step', async () => {
    const taken: Record<string, readonly string[]> = {};
    const WHO = ['police-member', 'voluntary-member', 'health-member', 'detective', 'local-authority-member'];
    for (const who of [...WHO, 'education-member', 'manager', 'analyst', 'administrator', 'former-member', 'nobody']) {
      const steps: string[] = [];
      for (const kind of EVERY_STEP) {
        const status = kind === 'reopen' ? 'closed' : 'open';
        const given = { ...HELPED, status, ...(status === 'open' ? ASKED : {}) } as const;
        const board = actionsBoard({ actions: [anAction(given)] });
        const ended = await outcome(board, who, kind);
        if (ended === 'taken') steps.push(kind);
        else expect(board.stored()).toMatchObject({ version: 1, ...given });
        if (ended !== 'not-found') expect(['taken', 'not-yours']).toContain(ended);
      }
      taken[who] = steps;
    }
    const all = [...EVERY_STEP];
    expect(taken).toEqual({
      'police-member': ['progress', 'report-done', 'ask-more-time', 'hand-over'],
      'voluntary-member': ['progress', 'report-done', 'ask-more-time'],
      'health-member': [],
      detective: [],
      'local-authority-member': all,
      'education-member': [],
      manager: all,
      analyst: [],
      administrator: [],
      'former-member': [],
      nobody: [],
    });
  });

  it('finds no action for strangers, and audits who was refused', async () => {
    const board = actionsBoard();
    for (const who of ['voluntary-member', 'analyst', 'former-member', 'nobody']) {
      expect(await take(board, who, 'close')).toEqual({ status: 'not-found' });
    }
    expect(board.state.audit).toEqual([]);
    expect(await take(board, 'health-member', 'close')).toMatchObject({
      status: 'not-yours',
      view: { steps: [], reference: 'Ravensby SCB 13.12.18/1' },
    });
    expect(board.state.audit).toMatchObject([{ action: 'action.step', outcome: 'denied', actorId: 'health-member' }]);
  });
});

describe('deciding on a wish for more time', () => {
  it('agrees to the day that was looked at, and to no other that was asked for since', async () => {
    const board = actionsBoard({ actions: [anAction({ ...ASKED, version: 4 })] });
    const principal = await board.as('manager');
    const decide = (kind: 'agree-more-time' | 'refuse-more-time', version: number) =>
      takeActionStep(board.ports, {
        principal,
        actionId,
        step: kind === 'agree-more-time' ? { kind } : { kind, because: null },
        version,
      });
    expect(await decide('agree-more-time', 3)).toMatchObject({ status: 'changed-meanwhile' });
    expect(await decide('refuse-more-time', 3)).toMatchObject({ status: 'changed-meanwhile' });
    expect(board.stored()).toMatchObject({ version: 4, ...ASKED });
    expect(await decide('agree-more-time', 4)).toMatchObject({ status: 'taken' });
    // The same press again: what was agreed stays agreed, whatever version the card still carries.
    expect(await decide('agree-more-time', 4)).toMatchObject({ status: 'unchanged' });
  });
});

describe('taking a step', () => {
  it('writes state, history and audit, and shows what became of it', async () => {
    const board = actionsBoard();
    const taken = await take(board, 'police-member', 'progress');
    expect(taken).toMatchObject({
      status: 'taken',
      told: 0,
      event: { seq: 2, kind: 'progress' },
      view: {
        action: { status: 'in-progress', version: 2 },
        owner: { id: 'police-member' },
        ownerLeft: false,
        agency: { id: 'police' },
        group: { id: 'main-board' },
        meeting: { id: 'december-meeting' },
        standing: { kind: 'due', inWorkingDays: 18 },
        steps: ['progress', 'report-done', 'ask-more-time', 'hand-over'],
        history: [
          { event: { kind: 'added' }, by: { id: 'manager' }, to: null },
          { event: { kind: 'progress', note: 'The draft is with partners' }, by: { id: 'police-member' } },
        ],
      },
    });
    expect(taken.status === 'taken' && taken.view.action).toEqual(board.stored());
    expect(board.state.audit).toMatchObject([
      { action: 'action.step', outcome: 'done', subjectId: actionId, facts: { step: 'progress', seq: 2, told: 0 } },
    ]);
  });

  it('audits no word of what was typed', async () => {
    const board = actionsBoard();
    await take(board, 'police-member', 'ask-more-time');
    await take(board, 'police-member', { kind: 'progress', note: 'x'.repeat(1001), evidenceUrl: 'ftp://secret' });
    await take(board, 'manager', { kind: 'withdraw', because: 'The printers' });
    expect(JSON.stringify(board.state.audit)).not.toMatch(/printers|xx|secret/);
    expect(board.state.audit.map(({ outcome: ended }) => ended)).toEqual(['done', 'refused', 'done']);
  });

  it('takes the same press twice once', async () => {
    for (const kind of EVERY_STEP) {
      const given = kind === 'reopen' ? { status: 'closed' as const } : ASKED;
      const board = actionsBoard({ actions: [anAction(given)] });
      const [first, second] = [await outcome(board, 'manager', kind), await outcome(board, 'manager', kind)];
      expect([kind, first, second]).toEqual([kind, 'taken', 'unchanged']);
      expect([board.log.events.length, board.stored().version]).toEqual([2, 2]);
      expect(board.state.audit.map(({ outcome: ended }) => ended)).toEqual(['done', 'unchanged']);
    }
  });

  it('changes nothing on a closed action and says so', async () => {
    const board = actionsBoard({ actions: [anAction({ status: 'closed' })] });
    for (const kind of ['progress', 'report-done', 'hand-over', 'withdraw'] as const) {
      expect(await outcome(board, 'manager', kind)).toBe('closed');
    }
    expect([board.log.events.length, board.state.notices.length, board.stored().version]).toEqual([1, 0, 1]);
  });

  it('says what is badly filled in', async () => {
    const to = asId<PersonId>('former-member');
    const board = actionsBoard();
    for (const unknown of [to, asId<PersonId>('nobody')]) {
      expect(await take(board, 'police-member', { kind: 'hand-over', to: unknown, note: null })).toMatchObject({
        status: 'invalid',
        faults: [{ field: 'to' }],
        view: { action: { ownerId: 'police-member' } },
      });
    }
    const analyst: ActionStep = { kind: 'hand-over', to: asId<PersonId>('analyst'), note: null };
    expect(await outcome(board, 'police-member', analyst)).toBe('taken');
    expect(board.stored()).toMatchObject({ ownerId: 'analyst', agencyId: 'police' });
  });

  it('decides a lost race, and a second, on what is stored by then', async () => {
    const board = actionsBoard();
    const busy = (note: string) => () => {
      const seq = board.log.events.length + 1;
      board.log.actions = [{ ...board.stored(), version: board.stored().version + 1 }];
      board.log.events = [...board.log.events, anActionEvent({ seq, kind: 'progress', note })];
    };
    board.meanwhile(busy('one'), busy('two'));
    expect(await outcome(board, 'police-member', 'report-done')).toBe('taken');
    expect(board.stored()).toMatchObject({ status: 'reported-done', version: 4 });
    expect(board.log.events.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
    expect(board.state.audit).toHaveLength(1);
  });

  it('says that it was closed meanwhile', async () => {
    const board = actionsBoard();
    board.meanwhile(() => {
      board.log.actions = [anAction({ status: 'closed', version: 2 })];
    });
    expect(await outcome(board, 'police-member', 'report-done')).toBe('closed');
  });

  it('throws when it loses every time, and nothing is half done', async () => {
    const board = actionsBoard();
    const busy = () => {
      board.log.actions = [{ ...board.stored(), version: board.stored().version + 1 }];
    };
    board.meanwhile(busy, busy, busy, busy, busy);
    await expect(take(board, 'police-member', 'report-done')).rejects.toMatchObject({ code: 'action.contended' });
    expect([board.log.events.length, board.state.audit.length, board.stored().status]).toEqual([1, 0, 'open']);
  });

  it('leaves nothing half done when the ledger fails', async () => {
    const board = actionsBoard();
    await posted(board, 'action-reminder', 'police-member');
    board.breakLedger();
    await expect(take(board, 'police-member', 'hand-over')).rejects.toThrow('The ledger is broken.');
    expect(board.stored()).toEqual(anAction());
    expect([board.log.events.length, board.state.audit.length]).toEqual([1, 0]);
    expect(noticesOf(board)).toEqual([['action-reminder', 'police-member', 'waiting', null]]);
  });
});
