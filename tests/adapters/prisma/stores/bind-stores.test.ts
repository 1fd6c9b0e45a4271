import { beforeEach, expect, it } from 'vitest';
import type { TestStore } from '../../../kit/database.js';
import { createTransact } from '../../../../src/adapters/prisma/stores/bind-stores.js';
import { forEachStore } from '../../../kit/database.js';
import { movingClock } from './support/moving-clock.js';
import { requestFor } from './support/notice-requests.js';
import { answerWith, meetingWith } from './support/sample-meeting.js';
import { addTwoBoards, NORTH } from './support/two-boards.js';

forEachStore('transact', (open) => {
  let client: TestStore['client'];
  const clock = movingClock();
  const entry = {
    tenantId: NORTH.tenantId,
    boardId: NORTH.boardId,
    actorId: null,
    action: 'attendance.record',
    subjectId: 'meeting-1',
    outcome: 'done',
  } as const;
  beforeEach(async () => {
    ({ client } = await open());
    await addTwoBoards(client);
  });
  const counts = async () => [
    await client.meeting.count(),
    await client.answer.count(),
    await client.notice.count(),
    await client.audit.count(),
    await client.occurrence.count(),
  ];
  const change = (fail: boolean) =>
    createTransact(
      { client },
      clock,
    )(async (tx) => {
      await tx.meetings.add(meetingWith());
      await tx.answers.record(answerWith());
      await tx.ledger.post(requestFor('ann', clock.now()));
      await tx.audit.record(entry);
      await tx.occurrences.take('morning', '2031-06-10T09:00 Europe/London', 'run');
      if (fail) throw new Error('the last step fails');
      return tx.meetings.find(NORTH.boardId, meetingWith().id);
    });

  it('commits the change, its audit and its notices together', async () => {
    expect(await change(false)).toEqual(meetingWith());
    expect(await counts()).toEqual([1, 1, 1, 1, 1]);
  });

  it('keeps nothing of a change whose last step fails', async () => {
    await expect(change(true)).rejects.toThrow('the last step fails');
    expect(await counts()).toEqual([0, 0, 0, 0, 0]);
  });

  it('counts a notice as posted by the clock', async () => {
    await change(false);
    const { createdAt } = await client.notice.findFirstOrThrow();
    expect(createdAt.toISOString()).toBe('2031-06-10T08:00:00.000Z');
  });
});
