import { describe, expect, it } from 'vitest';
import { ACTION_ROWS } from '../../../src/adapters/teams/routes/action-rows.js';
import { QUESTION_ROWS } from '../../../src/adapters/teams/routes/question-rows.js';
import { VERBS } from '../../../src/adapters/cards/verbs.js';
import { may, PERMISSIONS, type Permission } from '../../../src/core/people/permission.js';
import { principalMay } from '../../../src/core/people/principal.js';
import { BOARD_ROLES, type Role } from '../../../src/core/people/role.js';
import { asId, type TenantId } from '../../../src/core/shared/ids.js';
import { aBoard } from '../../kit/builders/a-board.js';

const ROLES: readonly Role[] = [...BOARD_ROLES, 'practitioner'];
const NAMES = Object.keys(PERMISSIONS) as readonly Permission[];

const allowedTo = (role: Role): readonly Permission[] => NAMES.filter((name) => may(new Set([role]), name));

describe('the permission table', () => {
  it('names roles that exist, each once, and no row without a role', () => {
    for (const name of NAMES) {
      const roles: readonly Role[] = PERMISSIONS[name];
      expect(roles.length, name).toBeGreaterThan(0);
      expect(new Set(roles).size, name).toBe(roles.length);
      for (const role of roles) expect(ROLES).toContain(role);
    }
  });

  it('lets a practitioner read help and guidance, ask a person and see to what is their own, and nothing else', () => {
    expect(allowedTo('practitioner')).toEqual([
      'help.read',
      'actions.own',
      'reminders.snooze',
      'guidance.read',
      'advice.ask',
      'advice.answer',
    ]);
  });

  it('lets somebody without any role do nothing', () => {
    expect(NAMES.filter((name) => may(new Set(), name))).toEqual([]);
  });

  it('keeps restricted items from whoever only looks after the app', () => {
    expect(may(new Set(['administrator']), 'meeting.read')).toBe(true);
    expect(may(new Set(['administrator']), 'meeting.read-restricted')).toBe(false);
  });

  it('leaves the threshold document to the business manager, and its words to the analyst as well', () => {
    const rolesOf = (name: Permission) => ROLES.filter((role) => may(new Set([role]), name));
    expect(rolesOf('guidance.manage')).toEqual(['business-manager']);
    expect(rolesOf('guidance.improve')).toEqual(['business-manager', 'analyst']);
  });

  it('lets analysts and managers bring figures in, and everybody of the board but the administrator read them', () => {
    const who = (name: Permission) => ROLES.filter((role) => may(new Set([role]), name));
    expect(who('figures.import')).toEqual(['business-manager', 'analyst']);
    expect(who('figures.read')).toEqual(['business-manager', 'chair', 'vice-chair', 'member', 'analyst']);
  });

  it('lets a board open its figures, and nothing else, to everybody of the tenant', () => {
    const practitioner = (figuresOpenToAll: boolean) => ({
      tenantId: asId<TenantId>('ravensby'),
      board: aBoard({ settings: { figuresOpenToAll } }),
      person: null,
      roles: new Set(['practitioner'] as const),
    });
    expect(principalMay(practitioner(false), 'figures.read')).toBe(false);
    const opened = NAMES.filter((name) => principalMay(practitioner(true), name));
    expect(opened.filter((name) => !allowedTo('practitioner').includes(name))).toEqual(['figures.read']);
  });

  it('adds up what several roles may do', () => {
    expect(may(new Set(['practitioner', 'business-manager']), 'register.confirm')).toBe(true);
  });
});

describe('the rows of the routes', () => {
  it('answer every verb a card can carry, each under its own name, and no other', () => {
    expect([...ACTION_ROWS.keys()].sort()).toEqual([...VERBS].sort());
    for (const [verb, row] of ACTION_ROWS) expect(row.verb).toBe(verb);
  });

  it('each name a permission of the table', () => {
    const named = [...ACTION_ROWS.values(), ...Object.values(QUESTION_ROWS)].map(({ permission }) => permission);
    for (const permission of named) expect(NAMES).toContain(permission);
  });

  it('leave a practitioner nothing but help, guidance, a person to ask, their own actions and their own reminders', () => {
    const open = [...ACTION_ROWS.values()].filter(({ permission }) => may(new Set(['practitioner']), permission));
    expect(open.map(({ verb }) => verb)).toEqual([
      'help.show',
      'actions.list',
      'action.show',
      'action.step-form',
      'action.step',
      'snooze.form',
      'snooze.save',
      'snooze.end',
      'guidance.passages',
      'guidance.feedback',
      'guidance.versions',
      'guidance.read',
      'advice.form',
      'advice.ask',
      'advice.claim',
      'advice.answer',
      'advice.close',
    ]);
    for (const { permission } of Object.values(QUESTION_ROWS)) {
      if (may(new Set(['practitioner']), permission))
        expect(['help.read', 'actions.own', 'reminders.snooze', 'guidance.read', 'advice.ask']).toContain(permission);
    }
  });
});
