import { describe, expect, it } from 'vitest';
import type { NoticesPorts } from '../../../../src/core/notices/ports.js';
import { READING_SECONDS } from '../../../../src/core/notices/sending/read-together.js';
import { sendDue } from '../../../../src/core/notices/sending/send-due.js';
import { asId } from '../../../../src/core/shared/ids.js';
import { aPerson } from '../../../kit/builders/a-person.js';
import { noticesBoard, reachOf, type NoticesBoard } from '../../../kit/fakes/notices-board.js';
import { seated } from '../../../kit/fakes/ravensby.js';
import { recordingLog } from '../../../kit/recording-log.js';

const { log } = recordingLog();
const MEMBERS = ['ann', 'ben', 'cat', 'dan', 'eve', 'fay', 'gus', 'hal', 'ivy', 'jon', 'kim', 'lee'];

/** A board whose members are each to be asked, one after the other. */
async function table(): Promise<NoticesBoard> {
  const board = noticesBoard({
    people: MEMBERS.map((id) => aPerson({ id })),
    seats: MEMBERS.map((personId) => seated('police', { id: `seat-of-${personId}`, personId })),
    reaches: MEMBERS.map((id) => reachOf(id)),
  });
  for (const id of MEMBERS) await board.post({ recipient: { personId: asId(id) } });
  return board;
}

const send = (ports: NoticesPorts<string>) => sendDue({ ports, owner: 'one', log, stopping: () => false, inFlight: 1 });
const leaveTable = (board: NoticesBoard, personId: string): void => {
  board.state.seats = board.state.seats.filter(({ seat }) => seat.personId !== personId);
};
const endOf = ({ state }: NoticesBoard, personId: string) =>
  state.notices.flatMap(({ recipient, state: end, reason }) =>
    'personId' in recipient && recipient.personId === personId ? [end, reason] : [],
  );
/** The ports, with something that happens as soon as a claim is made. */
const afterClaim = ({ notices }: NoticesBoard, happen: () => void): NoticesPorts<string> => ({
  ...notices,
  ledger: {
    ...notices.ledger,
    claim: async (terms) => {
      const claimed = await notices.ledger.claim(terms);
      if (claimed.length > 0) happen();
      return claimed;
    },
  },
});

describe('reading together', () => {
  it('withdraws what was claimed for somebody who lost their seat before it was read', async () => {
    const board = await table();
    await send(
      afterClaim(board, () => {
        leaveTable(board, 'kim');
      }),
    );
    expect(endOf(board, 'kim')).toEqual(['withdrawn', 'left-the-table']);
    expect(board.messenger.created).toHaveLength(MEMBERS.length - 1);
  });

  it('reads again for those who come more than a few seconds after, and so sees who has left meanwhile', async () => {
    const board = await table();
    const { messenger, notices } = board;
    const slowly: NoticesPorts<string> = {
      ...notices,
      messenger: {
        ...notices.messenger,
        create: (address, card) => {
          if (address.conversationId === 'chat-of-ann') {
            board.clock.move({ seconds: READING_SECONDS + 1 });
            leaveTable(board, 'ben');
          }
          return notices.messenger.create(address, card);
        },
      },
    };
    await send(slowly);
    expect(endOf(board, 'ben')).toEqual(['withdrawn', 'left-the-table']);
    expect(messenger.created).toHaveLength(MEMBERS.length - 1);
  });

  it('sends to everybody else when one of them cannot be read', async () => {
    const board = await table();
    const { notices } = board;
    const ports: NoticesPorts<string> = {
      ...notices,
      transact: (work) =>
        notices.transact((tx) =>
          work({
            ...tx,
            people: {
              ...tx.people,
              reachesOf: async (tenantId, personIds) => {
                if (personIds.some((id) => id === 'cat')) throw new Error('unreadable');
                return tx.people.reachesOf(tenantId, personIds);
              },
            },
          }),
        ),
    };
    await send(ports);
    expect(endOf(board, 'cat')).toEqual(['waiting', 'fault']);
    expect(board.messenger.created).toHaveLength(MEMBERS.length - 1);
  });

  it('asks once for what they share, and once for all of them', async () => {
    const board = await table();
    const { notices } = board;
    const asked: string[] = [];
    const ports: NoticesPorts<string> = {
      ...notices,
      transact: (work) =>
        notices.transact((tx) =>
          work({
            ...tx,
            meetings: { ...tx.meetings, find: (...which) => (asked.push('meeting'), tx.meetings.find(...which)) },
            people: {
              ...tx.people,
              tableOf: (...which) => (asked.push('table'), tx.people.tableOf(...which)),
              reachesOf: (...which) => (asked.push('reaches'), tx.people.reachesOf(...which)),
              person: (...which) => (asked.push('person'), tx.people.person(...which)),
              reachOf: (...which) => (asked.push('reach'), tx.people.reachOf(...which)),
            },
          }),
        ),
    };
    await sendDue({ ports, owner: 'one', log, stopping: () => false, inFlight: MEMBERS.length });
    expect(asked.toSorted()).toEqual(['meeting', 'reaches', 'table']);
  });
});
