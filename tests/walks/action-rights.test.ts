import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { MANAGED_STEPS, OWN_STEPS } from '../../src/core/actions/action-step.js';
import { forEachStore } from '../kit/database.js';
import { PRESSES } from '../kit/presses.js';
import { readCard } from '../kit/read-card.js';
import { businessRows } from '../kit/table-rows.js';
import { cardActions } from '../kit/teams-client-card-actions.js';
import { startWholeBot, type WholeBot } from '../kit/whole-bot.js';

/** A subgroup’s action: owned by the police’s public protection lead, with the quality officer helping. */
const CASES = 'sample-action-qpp-abuse-cases';
const REFERENCE = 'SSCB 03.11.26/1';
const WHAT = 'Read 20 cases of domestic abuse again';

const HELPERS = ['progress', 'report-done', 'ask-more-time'];
const OWNERS = [...HELPERS, 'hand-over'];
/** More time is not asked for here, and it is open already. */
const MANAGED = ['carry-forward', 'close', 'withdraw'];
const ALL = [...OWNERS, ...MANAGED];

/** Who they are to the action, and the steps open to them; null where there is no such action for them. */
const MATRIX: readonly (readonly [who: string, as: string, steps: readonly string[] | null])[] = [
  ['public-protection', 'its owner', OWNERS],
  ['quality', 'a helper', HELPERS],
  ['police', 'a colleague in its agency', []],
  ['crc', 'a member of its group', []],
  ['housing', 'a member of another group', null],
  ['lay', 'a member of the main board alone', null],
  ['guest', 'a guest', null],
  ['practitioner', 'somebody the board does not know', null],
  ['vice-chair', 'the vice-chair', []],
  ['support', 'the administrator', []],
  ['analyst', 'the analyst, who advises its group', []],
  ['chair', 'the chair', ALL],
  ['manager', 'the business manager', ALL],
];

forEachStore('rights over actions', (open) => {
  let whole: WholeBot;
  beforeAll(async () => {
    whole = await startWholeBot(await open());
  });
  afterAll(() => whole.close());

  let before: unknown;
  beforeEach(async () => {
    await whole.deliver();
    before = await businessRows(whole.store.client);
  });
  const unchanged = async () => {
    await whole.deliver();
    expect(await businessRows(whole.store.client)).toEqual(before);
  };
  /** A press of a button that the card need not have. */
  const forge = async (who: string, verb: string, data: unknown) => {
    const value = { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' };
    const fields = { type: 'invoke', name: 'adaptiveCard/action', value };
    const answer = await whole.client.post(whole.client.activity(whole.as(who), fields));
    expect(answer.status).toBe(200);
    return readCard(answer.card);
  };
  /** What each step would need, were it open. */
  const filled = (step: string) => ({
    actionId: CASES,
    step,
    version: 1,
    note: 'A note of some words.',
    day: '2026-12-22',
    personId: 'sample-person-housing',
  });

  describe.each(MATRIX)('%s, %s', (who, _as, steps) => {
    const allowed = steps ?? [];

    it('sees what is theirs to see, with the steps that are open to them', async () => {
      const card = await whole.ask(who, REFERENCE);
      const words = readCard(card);
      if (steps === null) {
        expect(words).not.toContain(WHAT);
        expect(words).toContain('I found no such action');
        expect(await forge(who, 'action.show', { actionId: CASES })).not.toContain(WHAT);
      } else expect(words).toContain(`${REFERENCE} · Quality of Practice and Performance Subgroup\n${WHAT}`);
      const offered = cardActions(card.content).flatMap(({ data }) => ('step' in data ? [String(data['step'])] : []));
      expect(offered.sort()).toEqual([...allowed].sort());
      await unchanged();
    });

    it('can take no other step, whatever they press', async () => {
      for (const step of [...OWN_STEPS, ...MANAGED_STEPS].filter((one) => !allowed.includes(one))) {
        const managed = MANAGED_STEPS.some((one) => one === step);
        for (const verb of managed
          ? ['action.managed-step', 'action.managed-step-form']
          : ['action.step', 'action.step-form']) {
          const words = await forge(who, verb, filled(step));
          const named = `${verb} ${step}`;
          if (steps === null) expect(words, named).not.toContain(WHAT);
          if (managed && !['chair', 'manager'].includes(who)) {
            expect(words, named).toMatch(/That is not yours to do here|business manager/u);
          } else if (steps === null) expect(words, named).toContain('I cannot find that action');
          else if (verb === 'action.step')
            expect(words, named).toContain('That is not yours to do\nNothing was changed.');
          else expect(words, named).toContain(REFERENCE);
        }
        // A managed step does not pass as an own one.
        if (managed) expect(await forge(who, 'action.step', filled(step))).toContain('I could not use that card');
      }
      await unchanged();
    });

    it('finds on the lists what they may see, and no more', async () => {
      const words = readCard(await whole.ask(who, 'domestic abuse actions'));
      if (steps === null) expect(words).not.toContain(REFERENCE);
      else expect(words).toContain(REFERENCE);
    });
  });

  it.each(['public-protection', 'quality', 'vice-chair', 'analyst', 'support', 'guest', 'practitioner'])(
    '%s can add none and send no list',
    async (who) => {
      for (const verb of ['action.form', 'action.save', 'actions.import-save', 'actions.import-discard'] as const) {
        expect(await forge(who, verb, PRESSES[verb]), verb).toMatch(/That is not yours to do here|business manager/u);
      }
      await unchanged();
    },
  );

  it('asks the board’s roles and seats anew each time: who was handed an action’s agency no longer sees it', async () => {
    const { client } = whole.store;
    const seat = { personId: 'sample-person-police' };
    const held = await client.seat.findMany({ where: seat });
    expect(readCard(await whole.ask('police', REFERENCE))).toContain(WHAT);
    await client.seat.updateMany({ where: seat, data: { personId: null } });
    expect(readCard(await whole.ask('police', REFERENCE))).not.toContain(WHAT);
    await client.seat.updateMany({ where: { id: { in: held.map(({ id }) => id) } }, data: seat });
    await unchanged();
  });

  it('lets each take what is theirs: a helper reports progress, the owner hands over, the chair closes', async () => {
    expect(await forge('quality', 'action.step', filled('progress'))).toContain('Saved. Thank you.');
    expect(await forge('public-protection', 'action.step', filled('hand-over'))).toContain('Handed over');
    expect(await forge('public-protection', 'action.step', filled('progress'))).toContain('That is not yours to do');
    expect(await forge('chair', 'action.managed-step', filled('close'))).toContain('Closed');
    const kept = await whole.store.client.actionEvent.findMany({ where: { actionId: CASES }, orderBy: { seq: 'asc' } });
    expect(kept.map(({ kind, byId }) => [kind, byId])).toEqual([
      ['added', 'sample-person-business-manager'],
      ['progress', 'sample-person-quality'],
      ['handed-over', 'sample-person-public-protection'],
      ['closed', 'sample-person-chair'],
    ]);
  });
});
