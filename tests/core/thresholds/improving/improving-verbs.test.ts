import { describe, expect, it } from 'vitest';
import { dropWord } from '../../../../src/core/thresholds/improving/drop-word.js';
import { giveFeedback, type GiveFeedback } from '../../../../src/core/thresholds/improving/give-feedback.js';
import { learnWord } from '../../../../src/core/thresholds/improving/learn-word.js';
import { showImproving } from '../../../../src/core/thresholds/improving/show-improving.js';
import { asId } from '../../../../src/core/shared/ids.js';
import { aGuidanceVersion, aPassage } from '../../../kit/builders/a-guidance-version.js';
import { at, day } from '../../../kit/builders/at.js';
import { atOnce } from '../../../kit/fakes/at-once.js';
import { ravensby } from '../../../kit/fakes/ravensby.js';

const version = aGuidanceVersion({
  passages: [
    aPassage(),
    aPassage({ id: 'left-alone', topic: 'home_alone' }),
    aPassage({ id: 'no-topic', topic: null }),
  ],
});

async function board() {
  const town = ravensby({
    guidance: [{ version, published: { by: null, at: at('2019-01-07T08:00') } }],
    unknownWords: [
      { boardId: asId('ravensby-board'), word: 'mardy', count: 3, lastDay: day('2019-01-04'), unneeded: false },
      { boardId: asId('ravensby-board'), word: 'nesh', count: 5, lastDay: day('2019-01-05'), unneeded: false },
    ],
  });
  const ports = { transact: town.transact, clock: town.clock, ids: town.ports.ids, inSlices: atOnce };
  const principal = await town.as('manager');
  const judge = (given: Partial<GiveFeedback> = {}) =>
    giveFeedback(ports, {
      principal,
      answerId: 'an-answer',
      guidanceId: version.id,
      passageIds: [asId('left-alone'), asId('missed-appointments')],
      verdict: 'helped',
      ...given,
    });
  const learn = (phrase = 'mardy at home', passageId = 'left-alone') =>
    learnWord(ports, { principal, word: 'mardy', phrase, passageId: asId(passageId) });
  return { town, ports, principal, judge, learn, words: () => town.state.unknownWords.map(({ word }) => word) };
}

describe('what somebody thinks of an answer', () => {
  it('is kept with version, passages, the first one’s topic and the day, and nothing of who', async () => {
    const { town, judge } = await board();
    expect(await judge()).toMatchObject({ status: 'added' });
    expect(town.state.feedback).toEqual([
      {
        id: 'an-answer',
        boardId: 'ravensby-board',
        guidanceId: 'guidance-1',
        passageIds: ['left-alone', 'missed-appointments'],
        topic: 'home_alone',
        verdict: 'helped',
        day: day('2019-01-07'),
      },
    ]);
    expect(town.state.audit).toEqual([]);
  });

  it('is changed by a second press, not added', async () => {
    const { town, judge } = await board();
    await judge();
    expect(await judge()).toMatchObject({ status: 'unchanged' });
    expect(await judge({ verdict: 'wrong-level' })).toMatchObject({ status: 'changed' });
    expect(town.state.feedback).toMatchObject([{ verdict: 'wrong-level' }]);
  });

  it('is not taken for a version of another board, nor for passages the version has not', async () => {
    const { town, judge } = await board();
    expect(await judge({ guidanceId: asId('elsewhere') })).toEqual({ status: 'not-found' });
    expect(await judge({ passageIds: [asId('made-up')] })).toEqual({ status: 'not-found' });
    expect(town.state.feedback).toEqual([]);
  });
});

describe('a word nobody could place', () => {
  it('becomes another way of saying a passage, and leaves the list', async () => {
    const { town, learn, words } = await board();
    expect(await learn('  Mardy   at home ')).toMatchObject({ status: 'learned', passage: { id: 'left-alone' } });
    expect(town.state.addedPhrases).toMatchObject([
      { passageId: 'left-alone', phrase: 'mardy at home', addedBy: 'manager' },
    ]);
    expect(words()).toEqual(['nesh']);
    expect(await learn('mardy at home')).toMatchObject({ status: 'known-already' });
    expect(JSON.stringify(town.state.audit)).not.toContain('mardy');
  });

  it.each([
    ['nothing', ' ', 'left-alone', { status: 'invalid' }],
    ['a whole story', 'a'.repeat(81), 'left-alone', { status: 'invalid' }],
    ['no passage of the document', 'mardy', 'made-up', { status: 'no-such-passage' }],
  ])('is not learnt with %s', async (_, phrase, passageId, outcome) => {
    const { town, learn, words } = await board();
    expect(await learn(phrase, passageId)).toMatchObject(outcome);
    expect(town.state.addedPhrases).toEqual([]);
    expect(words()).toContain('mardy');
  });

  it('is called unneeded once, and not listed again', async () => {
    const { town, ports, principal } = await board();
    expect(await dropWord(ports, { principal, word: 'nesh' })).toEqual({ status: 'dropped' });
    expect(await dropWord(ports, { principal, word: 'nesh' })).toEqual({ status: 'not-listed' });
    expect((await showImproving(ports, { principal })).words).toMatchObject([{ word: 'mardy' }]);
    expect(town.state.audit).toHaveLength(1);
  });
});

describe('what an analyst looks at', () => {
  it('adds the verdicts up by topic, the most judged first, and names what is doubted', async () => {
    const { ports, principal, judge } = await board();
    await judge({ answerId: '1', passageIds: [asId('missed-appointments')] });
    await judge({ answerId: '2', verdict: 'wrong-level' });
    await judge({ answerId: '3', verdict: 'did-not' });
    await judge({ answerId: '4', passageIds: [asId('no-topic')] });
    const { topics, doubted, words } = await showImproving(ports, { principal });
    expect(topics[0]).toEqual({ topic: 'home_alone', all: 2, helped: 0, didNot: 1, wrongLevel: 1 });
    expect(topics.map(({ topic }) => topic).sort()).toEqual(['health', 'home_alone', null].sort());
    expect(doubted.map(({ passage, count }) => [passage.id, count])).toEqual([
      ['left-alone', 1],
      ['missed-appointments', 1],
    ]);
    expect(words.map(({ word }) => word)).toEqual(['nesh', 'mardy']);
  });

  it('is of the last ninety days', async () => {
    const { town, ports, principal, judge } = await board();
    await judge();
    town.clock.move({ hours: 24 * 91 });
    expect((await showImproving(ports, { principal })).topics).toEqual([]);
  });
});
