import { describe, expect, it } from 'vitest';
import type { Action } from '../../../src/core/actions/action.js';
import type { ActionStep } from '../../../src/core/actions/action-step.js';
import { decideStep, type StepTaking } from '../../../src/core/actions/decide-step.js';
import { isEvidenceLink } from '../../../src/core/actions/evidence-link.js';
import { asId, type AgencyId, type PersonId } from '../../../src/core/shared/ids.js';
import { anAction, anActionEvent } from '../../kit/builders/an-action.js';
import { at, day } from '../../kit/builders/at.js';
import { aStep, EVERY_STEP, NO_RIGHTS } from './any-step.js';

const OWNER = { by: asId<PersonId>('police-member'), rights: { ...NO_RIGHTS, own: true } };
const HELPER = { by: asId<PersonId>('voluntary-member'), rights: { ...NO_RIGHTS, helper: true } };
const MANAGER = { by: asId<PersonId>('manager'), rights: { ...NO_RIGHTS, manage: true } };
const today = day('2019-01-07');

const decide = (action: Action, step: ActionStep, given: Partial<StepTaking> = {}) =>
  decideStep(action, step, {
    ...MANAGER,
    at: at('2019-01-07T09:00'),
    today,
    latest: null,
    newOwner: { agencyIds: [asId<AgencyId>('health')] },
    ...given,
  });
const after = (...given: Parameters<typeof decide>): Action => {
  const decision = decide(...given);
  if (decision.status !== 'taken') throw new Error(JSON.stringify(decision));
  return decision.action;
};
const faults = (...given: Parameters<typeof decide>) => {
  const decision = decide(...given);
  return decision.status === 'invalid' ? decision.faults.map(({ field, sentence }) => [field, sentence]) : decision;
};
const moreTime = (until: string): Action['moreTime'] => ({
  until: day(until),
  because: 'The tool is with the printers',
  askedBy: asId<PersonId>('police-member'),
  askedAt: at('2019-01-04T10:00'),
});

describe('a step that is taken', () => {
  it('begins an open action with the first progress, and leaves other states as they are', () => {
    const step = { ...aStep('progress', today), evidenceUrl: 'https://ravensby.example/draft' } as ActionStep;
    expect(after(anAction(), step, OWNER)).toMatchObject({
      status: 'in-progress',
      evidenceUrl: 'https://ravensby.example/draft',
    });
    for (const status of ['in-progress', 'carried-forward', 'reported-done'] as const) {
      const kept = after(anAction({ status, evidenceUrl: 'https://a.example/b' }), aStep('progress', today));
      expect(kept).toMatchObject({ status, evidenceUrl: 'https://a.example/b' });
    }
  });

  it('says who, when and what was written, tidied', () => {
    const decision = decide(anAction(), { kind: 'progress', note: '  Two\u202e  drafts ', evidenceUrl: '' }, OWNER);
    expect(decision).toMatchObject({
      status: 'taken',
      event: { kind: 'progress', by: 'police-member', note: 'Two drafts', from: null, to: null },
      action: { evidenceUrl: null, version: 1 },
    });
  });

  it('keeps the date while more time is only asked for, and moves it when that is agreed', () => {
    const asked = after(anAction(), aStep('ask-more-time', day('2019-02-01')), HELPER);
    expect(asked).toMatchObject({ status: 'open', moreTime: { askedBy: 'voluntary-member' } });
    expect(asked.dueOn.toString()).toBe('2019-01-31');
    const agreed = after(asked, { kind: 'agree-more-time' });
    expect([agreed.dueOn, agreed.missedFrom].map(String)).toEqual(['2019-03-03', '2019-03-03']);
    expect(agreed.moreTime).toBeNull();
    const refused = after(asked, { kind: 'refuse-more-time', because: 'It was promised' });
    expect([refused.dueOn.toString(), refused.moreTime]).toEqual(['2019-01-31', null]);
  });

  it('remembers from when it is missed when carried forward, and forgets the wish for more time', () => {
    const action = anAction({ status: 'reported-done', moreTime: moreTime('2019-03-01') });
    const carried = after(action, { kind: 'carry-forward', to: day('2019-03-21'), note: null });
    expect([carried.dueOn, carried.missedFrom].map(String)).toEqual(['2019-03-21', '2019-01-31']);
    expect(carried).toMatchObject({ status: 'carried-forward', moreTime: null });
  });

  it('hands over to somebody, whose agency it follows unless they sit for the same one too', () => {
    const action = anAction({ helperIds: ['health-member', 'voluntary-member'] });
    const step = aStep('hand-over', today);
    const handed = after(action, step, OWNER);
    expect(handed).toMatchObject({ ownerId: 'health-member', agencyId: 'health', helperIds: ['voluntary-member'] });
    const agencyIds = [asId<AgencyId>('health'), asId<AgencyId>('police')];
    expect(after(action, step, { newOwner: { agencyIds } }).agencyId).toBe('police');
    expect(after(action, step, { newOwner: { agencyIds: [] } }).agencyId).toBe('police');
  });

  it('closes, and opens again with a new date as if new', () => {
    const closed = after(anAction({ status: 'reported-done' }), { kind: 'close', note: null });
    expect([closed.status, closed.closedAt?.toString()]).toEqual(['closed', '2019-01-07T09:00:00Z']);
    const challenged = { ...closed, challengedAt: at('2019-01-02T09:00') };
    const open = after(challenged, { kind: 'reopen', dueOn: day('2019-01-07'), note: 'Not all schools had it' });
    expect(open).toMatchObject({ status: 'open', closedAt: null, challengedAt: null });
    expect([open.dueOn, open.missedFrom].map(String)).toEqual(['2019-01-07', '2019-01-07']);
  });
});

describe('a repeat', () => {
  it('changes nothing when it asks for what is so', () => {
    const until = day('2019-03-01');
    const asked = anAction({ moreTime: moreTime('2019-03-01') });
    const wish = { kind: 'ask-more-time', until, because: ' The tool is with the  printers' } as const;
    expect(decide(asked, wish, OWNER).status).toBe('unchanged');
    expect(decide(asked, { ...wish, until: day('2019-03-04') }, OWNER).status).toBe('taken');
    expect(decide(asked, wish, HELPER).status).toBe('taken');
    expect(decide(anAction({ status: 'reported-done' }), aStep('report-done', today)).status).toBe('unchanged');
    expect(decide(anAction({ status: 'closed' }), aStep('close', today)).status).toBe('unchanged');
    expect(decide(anAction({ status: 'withdrawn' }), aStep('withdraw', today)).status).toBe('unchanged');
    expect(decide(anAction({ ownerId: 'health-member' }), aStep('hand-over', today)).status).toBe('unchanged');
    expect(decide(anAction(), aStep('reopen', today)).status).toBe('unchanged');
    const carried = anAction({ status: 'carried-forward', dueOn: '2019-02-06' });
    expect(decide(carried, aStep('carry-forward', today)).status).toBe('unchanged');
  });

  it('of a note is known by the line before it, and by the day', () => {
    const note = 'The draft is with partners';
    const latest = anActionEvent({ seq: 2, kind: 'progress', by: 'police-member', at: at('2019-01-07T08:59'), note });
    const again = (given: Partial<StepTaking>) =>
      decide(anAction(), aStep('progress', today), { ...OWNER, latest, ...given }).status;
    expect(again({})).toBe('unchanged');
    expect(again({ latest: { ...latest, note: 'Another' } })).toBe('taken');
    expect(again({ latest: { ...latest, by: HELPER.by } })).toBe('taken');
    expect(again({ latest: { ...latest, at: at('2019-01-06T23:59') } })).toBe('taken');
    const withLink: ActionStep = { kind: 'progress', note, evidenceUrl: 'https://ravensby.example/a' };
    expect(decide(anAction(), withLink, { ...OWNER, latest }).status).toBe('taken');
  });

  it('of a decision is known by the line before it; the other decision is not', () => {
    const agreed = anActionEvent({ kind: 'more-time-agreed' });
    const refused = anActionEvent({ kind: 'more-time-refused' });
    const refuse = aStep('refuse-more-time', today);
    expect(decide(anAction(), { kind: 'agree-more-time' }, { latest: agreed }).status).toBe('unchanged');
    expect(decide(anAction(), refuse, { latest: refused }).status).toBe('unchanged');
    expect(decide(anAction(), { kind: 'agree-more-time' }, { latest: refused }).status).toBe('nothing-asked');
    expect(decide(anAction(), refuse, { latest: agreed }).status).toBe('nothing-asked');
    expect(decide(anAction(), { kind: 'agree-more-time' }).status).toBe('nothing-asked');
  });
});

describe('a step that no longer fits', () => {
  const outcome = (status: Action['status']) =>
    Object.fromEntries(EVERY_STEP.map((kind) => [kind, decide(anAction({ status }), aStep(kind, today)).status]));

  it('says that the action is closed or withdrawn', () => {
    const { close, reopen, ...rest } = outcome('closed');
    expect([close, reopen, ...new Set(Object.values(rest))]).toEqual(['unchanged', 'taken', 'closed']);
    const { withdraw, ...others } = outcome('withdrawn');
    expect([withdraw, ...new Set(Object.values(others))]).toEqual(['unchanged', 'withdrawn']);
  });

  it('says that it is reported done and waits for the chair', () => {
    const stopped = Object.entries(outcome('reported-done')).filter(([, status]) => status === 'reported-done');
    expect(stopped.map(([kind]) => kind).sort()).toEqual([
      'agree-more-time',
      'ask-more-time',
      'hand-over',
      'refuse-more-time',
    ]);
  });
});

describe('whose a step is', () => {
  const asked = anAction({ moreTime: moreTime('2019-03-01') });
  const may = (given: Pick<StepTaking, 'by' | 'rights'>) =>
    EVERY_STEP.filter((kind) => decide(asked, aStep(kind, day('2019-02-01')), given).status !== 'not-yours');

  it('follows from what somebody is to the action', () => {
    expect(may(OWNER)).toEqual(['progress', 'report-done', 'ask-more-time', 'hand-over']);
    expect(may(HELPER)).toEqual(['progress', 'report-done', 'ask-more-time']);
    expect(may(MANAGER)).toEqual([...EVERY_STEP]);
    expect(may({ by: OWNER.by, rights: NO_RIGHTS })).toEqual([]);
    expect(may({ by: null, rights: MANAGER.rights })).toEqual([]);
  });

  it('is asked before where the action stands is told', () => {
    expect(decide(anAction({ status: 'withdrawn' }), aStep('close', today), OWNER)).toEqual({ status: 'not-yours' });
  });
});

describe('a step badly filled in', () => {
  const long = 'x'.repeat(1001);

  it('is told what is wrong, each part by itself', () => {
    expect(faults(anAction(), { kind: 'progress', note: ' ', evidenceUrl: 'ravensby.example' })).toEqual([
      ['note', 'Please say how it is going.'],
      ['evidence', 'Please give a whole link that starts with https://.'],
    ]);
    expect(faults(anAction(), { kind: 'ask-more-time', until: day('2019-01-31'), because: '' })).toEqual([
      ['until', 'Please choose a day after the present date, Thursday 31 January 2019.'],
      ['because', 'Please say why more time is needed.'],
    ]);
    expect(faults(anAction(), { kind: 'withdraw', because: '\u200b' })).toEqual([
      ['because', 'Please say why it is withdrawn.'],
    ]);
    expect(faults(anAction(), { kind: 'close', note: long })).toEqual([['note', 'Please keep it to 1000 characters.']]);
    expect(decide(anAction(), { kind: 'close', note: long.slice(1) }).status).toBe('taken');
    expect(faults(anAction(), aStep('hand-over', today), { newOwner: null })).toEqual([
      ['to', 'Please choose somebody who belongs to the board.'],
    ]);
  });

  it('cannot ask for a day that has passed or is more than two years off', () => {
    const past = [['until', 'Friday 4 January 2019 has passed. Please choose a day to come.']];
    const far = [['until', 'Please choose a day within 2 years.']];
    const overdue = anAction({ dueOn: '2018-12-20' });
    for (const [date, wrong] of [
      ['2019-01-04', past],
      ['2021-01-08', far],
    ] as const) {
      expect(faults(overdue, { kind: 'ask-more-time', until: day(date), because: 'Illness' })).toEqual(wrong);
      expect(faults(overdue, { kind: 'carry-forward', to: day(date), note: null })).toEqual(wrong);
      expect(faults(anAction({ status: 'closed' }), { kind: 'reopen', dueOn: day(date), note: null })).toEqual(wrong);
    }
    for (const to of [today, day('2021-01-07')]) {
      expect(decide(overdue, { kind: 'carry-forward', to, note: null }).status).toBe('taken');
    }
  });

  it('cannot agree to a day that has passed meanwhile', () => {
    const late = anAction({ dueOn: '2018-12-20', moreTime: moreTime('2019-01-06') });
    expect(faults(late, { kind: 'agree-more-time' })).toEqual([
      ['until', 'Sunday 6 January 2019 has passed. Please carry it forward instead.'],
    ]);
    expect(decide({ ...late, moreTime: moreTime('2019-01-07') }, { kind: 'agree-more-time' }).status).toBe('taken');
  });
});

describe('isEvidenceLink', () => {
  it('takes whole https links with a plain host and nothing else', () => {
    for (const good of ['https://ravensby.example/a?b=c#d', 'https://sharepoint.example.org/:w:/s/Board/@x']) {
      expect(isEvidenceLink(good)).toBe(true);
    }
    for (const bad of [
      'http://ravensby.example',
      'javascript:alert(1)',
      'https://',
      'https://localhost/a b',
      'https://bank.example@evil.example/',
      'https://ravensby.example/<b>',
      `https://ravensby.example/${'x'.repeat(1000)}`,
      'file:///etc/passwd',
    ]) {
      expect([bad, isEvidenceLink(bad)]).toEqual([bad, false]);
    }
  });
});
