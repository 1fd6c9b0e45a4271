import { beforeEach, describe, expect, it } from 'vitest';
import { discardGuidance } from '../../../../src/core/thresholds/importing/discard-guidance.js';
import { importGuidance } from '../../../../src/core/thresholds/importing/import-guidance.js';
import { keepGoldenSet } from '../../../../src/core/thresholds/importing/keep-golden-set.js';
import { publishGuidance } from '../../../../src/core/thresholds/importing/publish-guidance.js';
import { showGuidance, showGuidanceVersion } from '../../../../src/core/thresholds/importing/show-guidance.js';
import type { ThresholdsPorts } from '../../../../src/core/thresholds/ports.js';
import { asId, type DraftId, type GuidanceId } from '../../../../src/core/shared/ids.js';
import { aGuidanceVersion } from '../../../kit/builders/a-guidance-version.js';
import { day } from '../../../kit/builders/at.js';
import { atOnce } from '../../../kit/fakes/at-once.js';
import { ravensby, type Ravensby } from '../../../kit/fakes/ravensby.js';
import { written } from './document-lines.js';

const SIGNS = `# Helping children

## Level 1 – Universal

- A child is well and has friends.

## Level 2 – Early Help

- A child often comes to school without breakfast.
  - Topic: money
  - Also said as: no breakfast again; comes in hungry

## Level 4 – Significant

- A child has been hit by a parent and has a mark.
  - Topic: physical_abuse
  - Also said as: dad hit him and left a mark; slap mark on her leg
`;
const WITHOUT_HUNGER = SIGNS.replace(/- A child often[^]*?hungry\n/, '- A child is late now and then.\n');
const HUNGRY = '{"question":"A child often comes to school without breakfast","levels":[2],"topic":"money"}';

describe('a threshold document', () => {
  let board: Ravensby;
  let ports: ThresholdsPorts;
  beforeEach(() => {
    board = ravensby();
    ports = { ...board.ports, transact: board.transact, inSlices: atOnce };
  });

  async function imported(text = SIGNS, who = 'manager'): Promise<DraftId> {
    const outcome = await importGuidance(ports, { principal: await board.as(who), lines: written(text) });
    if (outcome.status !== 'read') throw new Error(`It was not read: ${outcome.status}`);
    return outcome.draft.id;
  }

  async function publish(draftId: DraftId, given: { from?: string; anyway?: boolean; who?: string } = {}) {
    const { from, anyway = false, who = 'manager' } = given;
    const principal = await board.as(who);
    return publishGuidance(ports, { principal, draftId, from: from === undefined ? null : day(from), anyway });
  }

  const golden = async (...lines: string[]) => keepGoldenSet(ports, { principal: await board.as('manager'), lines });
  const numbers = () => board.state.guidance.map(({ version }) => version.number);

  describe('when it is imported', () => {
    it('is shown as it was read, level by level with examples, and publishes nothing', async () => {
      const principal = await board.as('manager');
      const outcome = await importGuidance(ports, { principal, lines: written(SIGNS) });
      expect(outcome).toMatchObject({
        status: 'read',
        preview: {
          title: 'Helping children',
          sample: false,
          levels: [
            { level: { number: 1, name: 'Universal' }, count: 1, examples: ['A child is well and has friends.'] },
            { level: { number: 2, name: 'Early Help' }, count: 1 },
            { level: { number: 4, name: 'Significant' }, count: 1 },
          ],
          elsewhere: [],
          unread: [],
          compared: null,
        },
      });
      expect(outcome.status === 'read' && outcome.preview.doubts[0]).toBe('I found no level 3.');
      expect(board.state.guidance).toEqual([]);
    });

    it('is compared with the version that counts today', async () => {
      await publish(await imported());
      const outcome = await importGuidance(ports, {
        principal: await board.as('manager'),
        lines: written(WITHOUT_HUNGER),
      });
      expect(outcome).toMatchObject({ preview: { compared: { kept: 2, added: 1, gone: 1 } } });
    });

    it('is refused with a reason where it is none, and kept for nobody who has no name', async () => {
      const refused = await importGuidance(ports, { principal: await board.as('manager'), lines: written('Minutes') });
      expect(refused).toMatchObject({ status: 'not-guidance', why: 'no-levels' });
      const stranger = await importGuidance(ports, { principal: await board.as('stranger'), lines: written(SIGNS) });
      expect(stranger).toEqual({ status: 'no-author' });
      expect(board.state.guidanceDrafts).toEqual([]);
    });
  });

  describe('when it is published', () => {
    it('becomes the next version, current from today, and is used up', async () => {
      const draftId = await imported();
      expect(await publish(draftId)).toMatchObject({
        status: 'published',
        version: { number: 1, title: 'Helping children' },
      });
      expect(board.state.guidance[0]?.version.currentFrom).toEqual(day('2019-01-07'));
      expect(await publish(draftId)).toEqual({ status: 'draft-gone' });
      expect(numbers()).toEqual([1]);
      expect(board.state.audit.at(-1)).toMatchObject({
        action: 'guidance.publish',
        outcome: 'done',
        actorId: 'manager',
        facts: { asked: 0, worse: 0, anyway: false },
      });
    });

    it('waits for its day, and not for one that has passed', async () => {
      const draftId = await imported();
      expect(await publish(draftId, { from: '2019-01-06' })).toEqual({ status: 'day-has-passed' });
      await publish(draftId, { from: '2019-04-01' });
      const principal = await board.as('manager');
      expect(await showGuidance(ports, { principal })).toMatchObject({ currentId: null, versions: [{ number: 1 }] });
      board.clock.set('2019-03-31T23:30:00Z');
      expect((await showGuidance(ports, { principal })).currentId).not.toBeNull();
    });

    it('is not published twice over where nothing has changed', async () => {
      await publish(await imported());
      const { currentId } = await showGuidance(ports, { principal: await board.as('manager') });
      expect(await publish(await imported())).toEqual({ status: 'unchanged', currentId });
      expect(numbers()).toEqual([1]);
    });

    it('is published by whoever sent it only, and not after a day', async () => {
      const draftId = await imported();
      expect(await publish(draftId, { who: 'administrator' })).toEqual({ status: 'draft-gone' });
      board.clock.move({ days: 1 });
      expect(await publish(draftId)).toEqual({ status: 'draft-gone' });
    });

    it('leaves the field to somebody who was quicker, and keeps the draft', async () => {
      const draftId = await imported();
      const theirs = aGuidanceVersion({ id: 'theirs' });
      const published = { by: null, at: board.clock.now() };
      // Two guarded writes: the draft is taken, then the number.
      board.meanwhile(() => {
        board.meanwhile(() => {
          board.state.guidance = [{ version: theirs, published }];
        });
      });
      expect(await publish(draftId)).toEqual({ status: 'somebody-was-first' });
      expect(await publish(draftId)).toMatchObject({ status: 'published', version: { number: 2 } });
    });
  });

  describe('with a golden set', () => {
    it('is stopped when an answer gets worse, and says which and how; a second word publishes it all the same', async () => {
      await publish(await imported());
      await golden(HUNGRY);
      const draftId = await imported(WITHOUT_HUNGER);
      const stopped = await publish(draftId);
      expect(stopped).toMatchObject({
        status: 'would-get-worse',
        replay: {
          asked: 1,
          good: 0,
          worse: [{ question: { question: 'A child often comes to school without breakfast' } }],
        },
      });
      expect(stopped.status === 'would-get-worse' && stopped.replay.worse[0]?.faults).toContain('topic-gone');
      expect(numbers()).toEqual([1]);
      expect(board.state.audit.at(-1)).toMatchObject({ outcome: 'refused', facts: { worse: 1, anyway: false } });

      expect(await publish(draftId, { anyway: true })).toMatchObject({ status: 'published', version: { number: 2 } });
      expect(board.state.audit.at(-1)).toMatchObject({ outcome: 'done', facts: { worse: 1, anyway: true } });
    });

    it('is not stopped by an answer that is no better today', async () => {
      await publish(await imported(WITHOUT_HUNGER));
      await golden(HUNGRY);
      const again = await publish(await imported(WITHOUT_HUNGER.replace('has friends', 'has many friends')));
      expect(again).toMatchObject({ status: 'published', replay: { asked: 1, good: 0, asBefore: 1, worse: [] } });
    });

    it('is stopped at the first publication by whatever is not as the board wants it', async () => {
      await golden(HUNGRY);
      expect(await publish(await imported(WITHOUT_HUNGER))).toMatchObject({ status: 'would-get-worse' });
      expect(await publish(await imported())).toMatchObject({ status: 'published', replay: { asked: 1, good: 1 } });
    });

    it('is answered with the words the board has added', async () => {
      await publish(await imported());
      const passage = board.state.guidance[0]?.version.passages.find(({ topic }) => topic === 'physical_abuse');
      board.state.addedPhrases = [
        {
          boardId: asId('ravensby-board'),
          passageId: passage?.id ?? asId('none'),
          phrase: 'walloped by his nan',
          addedBy: null,
          addedAt: board.clock.now(),
        },
      ];
      await golden('{"question":"he was walloped by his nan","levels":[4]}');
      expect(await publish(await imported(`${SIGNS}- One more sign of harm.\n`))).toMatchObject({
        status: 'published',
        replay: { good: 1 },
      });
    });

    it('takes a set whole or not at all', async () => {
      expect(await golden(HUNGRY, '', '{"question":"Else?"}')).toEqual({ status: 'kept', count: 2 });
      expect(await golden(HUNGRY, '{"question":""}')).toEqual({ status: 'unreadable', line: 2 });
      expect(await golden('no JSON')).toEqual({ status: 'unreadable', line: 1 });
      expect(await golden('')).toEqual({ status: 'empty' });
      expect(await golden(...Array.from({ length: 501 }, () => HUNGRY))).toEqual({ status: 'too-many', most: 500 });
      expect(board.state.goldenQuestions.map(({ question, levels, topic }) => [question, levels, topic])).toEqual([
        ['A child often comes to school without breakfast', [2], 'money'],
        ['Else?', [], null],
      ]);
    });
  });

  it('is thrown away by whoever sent it, once', async () => {
    const draftId = await imported();
    const discard = async (who: string) => discardGuidance(ports, { principal: await board.as(who), draftId });
    expect([await discard('administrator'), await discard('manager'), await discard('manager')]).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('stays readable in its old versions', async () => {
    await publish(await imported());
    await publish(await imported(WITHOUT_HUNGER));
    const principal = await board.as('police-member');
    const { versions, currentId } = await showGuidance(ports, { principal });
    expect(versions.map(({ number, passages }) => [number, passages])).toEqual([
      [2, 3],
      [1, 3],
    ]);
    expect(currentId).toBe(versions[0]?.id);
    const old = await showGuidanceVersion(ports, { principal, guidanceId: versions[1]?.id ?? asId('none') });
    expect(old?.passages.map(({ text }) => text)).toContain('A child often comes to school without breakfast.');
    expect(await showGuidanceVersion(ports, { principal, guidanceId: asId<GuidanceId>('none') })).toBeNull();
  });
});
