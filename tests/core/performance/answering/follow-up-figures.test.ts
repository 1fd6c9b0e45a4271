import { describe, expect, it } from 'vitest';
import { readSampleFigures } from '../../../../src/adapters/prisma/sample-board/read-sample-figures.js';
import { askAboutFigures } from '../../../../src/core/performance/answering/ask-about-figures.js';
import { followUpFigures } from '../../../../src/core/performance/answering/follow-up-figures.js';
import { keepShownFigures } from '../../../../src/core/performance/answering/keep-shown-figures.js';
import type { Principal } from '../../../../src/core/people/principal.js';
import { metricsBoard } from '../importing/metrics-board.js';

const CHAT = 'a:chat';

/** A board with the sample's figures, and somebody who was shown an answer in a conversation. */
async function shownTo(personId: string, said: string, conversationId = CHAT) {
  const board = metricsBoard();
  board.kept.figures = { ...board.kept.figures, ...readSampleFigures() };
  const show = async (principal: Principal, words: string) => {
    const asked = await askAboutFigures(board.ports, { principal, said: words });
    if (asked.status !== 'answered') throw new Error(asked.status);
    await keepShownFigures(board.ports, { principal, conversationId, ...asked });
  };
  await show(await board.as(personId), said);
  return { ...board, show };
}

const REFERRALS = 'how many referrals last quarter';

describe('following up on figures', () => {
  it('answers the quarter before the one shown, and then the one before that', async () => {
    const { ports, as } = await shownTo('analyst', REFERRALS);
    const principal = await as('analyst');
    const valueOf = async (said: string) => {
      const followed = await followUpFigures(ports, { principal, conversationId: CHAT, said });
      if (followed.status !== 'answered' || followed.answer.status !== 'value') return followed.status;
      await keepShownFigures(ports, { principal, conversationId: CHAT, ...followed });
      return followed.answer.point.value.value;
    };
    expect(await valueOf('and the quarter before?')).toBe(1752);
    expect(await valueOf('and the one before that?')).toBe(1426);
    expect(await valueOf('and Q4?')).toBe(1556);
  });

  it('goes on only from what was shown to the same person in the same conversation', async () => {
    const { ports, as } = await shownTo('analyst', REFERRALS);
    const statusFor = async (personId: string, conversationId: string) =>
      (await followUpFigures(ports, { principal: await as(personId), conversationId, said: 'and Q2?' })).status;
    expect(await statusFor('analyst', CHAT)).toBe('answered');
    expect(await statusFor('manager', CHAT)).toBe('not-a-follow-up');
    expect(await statusFor('analyst', 'a:group')).toBe('not-a-follow-up');
  });

  it('forgets what was shown after ten minutes', async () => {
    const { ports, as, clock } = await shownTo('analyst', REFERRALS);
    const principal = await as('analyst');
    const follow = async () =>
      (await followUpFigures(ports, { principal, conversationId: CHAT, said: 'and Q2?' })).status;
    clock.move({ minutes: 9, seconds: 59 });
    expect(await follow()).toBe('answered');
    clock.move({ seconds: 1 });
    expect(await follow()).toBe('not-a-follow-up');
  });

  it('goes on from the last of what was shown', async () => {
    const { ports, as, show } = await shownTo('analyst', REFERRALS);
    const principal = await as('analyst');
    await show(principal, 'S47s Q3 16/17');
    expect(await followUpFigures(ports, { principal, conversationId: CHAT, said: 'and Q2?' })).toMatchObject({
      status: 'answered',
      question: { measures: ['s47'], period: { kind: 'period', period: { startYear: 2016, quarter: 2 } } },
    });
  });

  it('keeps codes, a period and closed words, and nothing of what was typed', async () => {
    const { kept } = await shownTo('analyst', 'Could you please tell me how many referrals last quarter, thanks');
    expect(kept.figures.shown.map(({ content }) => content)).toEqual([
      {
        wish: 'value',
        measures: ['referrals'],
        period: { kind: 'period', period: '2017-Q4' },
        grain: null,
        against: null,
        areas: [],
        better: false,
      },
    ]);
  });

  it('keeps nothing of somebody whom the board does not know', async () => {
    const { ports, as, kept } = await shownTo('analyst', REFERRALS);
    const principal = { ...(await as('analyst')), person: null };
    const asked = await askAboutFigures(ports, { principal, said: 'S47s Q3 16/17' });
    if (asked.status !== 'answered') throw new Error(asked.status);
    await keepShownFigures(ports, { principal, conversationId: CHAT, ...asked });
    expect(kept.figures.shown).toHaveLength(1);
    expect((await followUpFigures(ports, { principal, conversationId: CHAT, said: 'and Q2?' })).status).toBe(
      'not-a-follow-up',
    );
  });
});
