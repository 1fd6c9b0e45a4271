import { describe, expect, it, vi } from 'vitest';
import { deleteOldWords } from '../../../../src/core/thresholds/advice/delete-old-words.js';
import { asId, type PlaceId } from '../../../../src/core/shared/ids.js';
import { aBoard } from '../../../kit/builders/a-board.js';
import { anAdviceRequest } from '../../../kit/builders/an-advice-request.js';
import { adviceBoard, ADVICE, QUESTION } from './asking.js';

const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };
const DAY = 24;

describe('the words of a question to the duty adviser', () => {
  const answered = async (given: Parameters<typeof adviceBoard>[0] = {}) => {
    const town = adviceBoard(given);
    await town.ask('police-member');
    await town.claim('manager');
    await town.answer('manager');
    const remove = () => deleteOldWords(town.ports, { boards: town.state.boards, log });
    return { ...town, remove, request: () => town.state.advice[0] };
  };

  it('are deleted ninety days after the last step, question and answer both; who and when stays', async () => {
    const { remove, request, close, clock, state } = await answered();
    await close('manager');
    clock.move({ hours: 90 * DAY });
    expect(await remove()).toBe(0);
    expect(request()?.text).toBe(QUESTION);
    clock.move({ seconds: 1 });
    expect(await remove()).toBe(1);
    expect(request()).toMatchObject({ text: '', answer: '', state: 'closed', askerId: 'police-member' });
    expect(request()?.wordsDeletedAt).toEqual(clock.now());
    expect(state.adviceEvents.at(-1)).toMatchObject({ kind: 'words-deleted', byId: null });
    expect(state.audit.at(-1)).toMatchObject({ action: 'advice.delete-words', actorId: null, facts: { days: 90 } });
    expect(await remove()).toBe(0);
  });

  it('are kept for as long as the board has set', async () => {
    const settings = { adviserPlaceId: asId<PlaceId>('advisers'), adviceWordsDays: 7 };
    const { remove, clock } = await answered({ boards: [aBoard({ settings })] });
    clock.move({ hours: 7 * DAY, seconds: 1 });
    expect(await remove()).toBe(1);
  });

  it('count anew from each step: what is answered late is kept from then on', async () => {
    const { remove, close, clock } = await answered();
    clock.move({ hours: 80 * DAY });
    await close('manager');
    clock.move({ hours: 80 * DAY });
    expect(await remove()).toBe(0);
    clock.move({ hours: 10 * DAY, seconds: 1 });
    expect(await remove()).toBe(1);
  });

  it('are deleted too where nobody ever answered, and the question is closed with them', async () => {
    const town = adviceBoard({ advice: [anAdviceRequest({ id: ADVICE })] });
    town.clock.move({ hours: 91 * DAY });
    expect(await deleteOldWords(town.ports, { boards: town.state.boards, log })).toBe(1);
    expect(town.state.advice[0]).toMatchObject({ text: '', answer: null, state: 'closed', replyTo: null });
    expect(await town.claim('manager')).toMatchObject({ status: 'over' });
  });

  it('are left alone on a board whose turn fails, which is logged and holds up no other', async () => {
    const town = await answered();
    town.clock.move({ hours: 91 * DAY });
    const broken = aBoard({ id: 'broken' });
    const ports = {
      ...town.ports,
      transact: ((work) =>
        town.ports.transact((tx) =>
          work({
            ...tx,
            people: {
              ...tx.people,
              board: (id) => (id === broken.id ? Promise.reject(new Error('no store')) : tx.people.board(id)),
            },
          }),
        )) as typeof town.ports.transact,
    };
    expect(await deleteOldWords(ports, { boards: [broken, ...town.state.boards], log })).toBe(1);
    expect(log.error).toHaveBeenCalledWith('advice.deletion-failed', { boardId: 'broken', error: 'Error' });
  });
});
