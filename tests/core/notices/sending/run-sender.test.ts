import { describe, expect, it } from 'vitest';
import { runSender } from '../../../../src/core/notices/sending/run-sender.js';
import { aMeeting } from '../../../kit/builders/a-meeting.js';
import { noticesBoard } from '../../../kit/fakes/notices-board.js';
import { aPlaceToPost, seated } from '../../../kit/fakes/ravensby.js';
import { recordingLog } from '../../../kit/recording-log.js';

const { log } = recordingLog();

describe('runSender', () => {
  /** A ledger whose claims wait until a test lets them go. */
  function slowly() {
    const board = noticesBoard();
    const gates: (() => void)[] = [];
    const seen = { atOnce: 0, most: 0, rounds: 0 };
    const claim = async () => {
      seen.atOnce += 1;
      seen.rounds += 1;
      seen.most = Math.max(seen.most, seen.atOnce);
      await new Promise<void>((resolve) => gates.push(resolve));
      seen.atOnce -= 1;
      return [];
    };
    const ports = { ...board.notices, ledger: { ...board.notices.ledger, claim } };
    const turn = () => new Promise((resolve) => setImmediate(resolve));
    const letGo = async (): Promise<void> => {
      await turn();
      gates.shift()?.();
      await turn();
    };
    return { sender: runSender({ ports, owner: 'one', log }), seen, turn, letGo };
  }

  it('works once at a time, and once more for all that woke it meanwhile', async () => {
    const { sender, seen, letGo } = slowly();
    for (let times = 0; times < 5; times += 1) sender.wake();
    await letGo();
    await letGo();
    expect(seen).toEqual({ rounds: 2, atOnce: 0, most: 1 });
    sender.wake();
    await letGo();
    expect(seen).toEqual({ rounds: 3, atOnce: 0, most: 1 });
    await sender.stop();
  });

  it('stops after what is in flight, and is not woken any more', async () => {
    const { sender, seen, turn, letGo } = slowly();
    sender.wake();
    await turn();
    let stopped = false;
    const stopping = sender.stop().then(() => {
      stopped = true;
    });
    sender.wake();
    await turn();
    expect(stopped).toBe(false);
    await letGo();
    await stopping;
    sender.wake();
    await sender.settled();
    expect(seen.rounds).toBe(1);
  });

  it('survives a round that fails, and says so without the error’s words', async () => {
    const board = noticesBoard();
    const { lines, log: heard } = recordingLog();
    let broken = true;
    const recover = () => (broken ? Promise.reject(new Error('the note of Jane Doe')) : board.notices.ledger.recover());
    const ports = { ...board.notices, ledger: { ...board.notices.ledger, recover } };
    const sender = runSender({ ports, owner: 'one', log: heard });
    await sender.settled();
    expect(lines).toEqual([{ event: 'notices.round-failed', facts: { error: 'Error' } }]);
    broken = false;
    await board.post();
    await sender.settled();
    expect(board.latest().state).toBe('sent');
  });

  it('says when sends of a lost sender were found', async () => {
    const board = noticesBoard({ meetings: [aMeeting()], seats: [seated('police')] });
    await board.post();
    const [claimed] = await board.notices.ledger.claim({ owner: 'dead', leaseSeconds: 60, limit: 1 });
    if (claimed !== undefined) await board.notices.ledger.beginSending(claimed, aPlaceToPost());
    board.clock.move({ minutes: 5 });
    const { lines, log: heard } = recordingLog();
    await runSender({ ports: board.notices, owner: 'one', log: heard }).settled();
    expect(lines).toMatchObject([{ event: 'notices.recovered', facts: { unknown: 1 } }]);
    expect([board.latest().state, board.messenger.created]).toEqual(['unknown', []]);
  });
});
