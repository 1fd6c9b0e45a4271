import { beforeEach, expect, it } from 'vitest';
import type { PrismaClient } from '../../../../src/adapters/prisma/generated/client.js';
import { answerStore } from '../../../../src/adapters/prisma/stores/answer-store.js';
import { meetingStore } from '../../../../src/adapters/prisma/stores/meeting-store.js';
import { withTransaction } from '../../../../src/adapters/prisma/with-transaction.js';
import type { Answer } from '../../../../src/core/meetings/attendance/attendance.js';
import { forEachStore } from '../../../kit/database.js';
import { answerWith, meetingWith } from './support/sample-meeting.js';
import { addTwoBoards, personId } from './support/two-boards.js';

forEachStore('answer store', (open) => {
  let client: PrismaClient;
  const record = (answer: Answer) => withTransaction(client, (tx) => answerStore(tx).record(answer));
  beforeEach(async () => {
    ({ client } = await open());
    await addTwoBoards(client);
    await meetingStore(client).add(meetingWith());
  });

  it('keeps the standing answer and every one that stood before', async () => {
    const first = answerWith({ interests: [{ itemNumber: 3, nature: 'My employer is the provider' }] });
    const second = answerWith({
      revision: 2,
      choice: 'deputy',
      deputy: { name: 'Sam Lee', role: 'Inspector' },
      call: 2,
    });
    const third = answerWith({ revision: 3, choice: 'apologies', note: 'On leave', recordedBy: personId('manager') });
    for (const answer of [first, second, third]) expect(await record(answer)).toBe(true);
    const answers = answerStore(client);
    expect(await answers.find(first.meetingId, first.personId)).toEqual(third);
    expect(await answers.of(first.meetingId)).toEqual([third]);
    expect(await answers.history(first.meetingId, first.personId)).toEqual([first, second, third]);
    expect(await answers.history(first.meetingId, personId('someone else'))).toEqual([]);
  });

  it('keeps the first answer when two are recorded at once', async () => {
    const tapped = await Promise.all([
      record(answerWith({ choice: 'online' })),
      record(answerWith({ choice: 'apologies' })),
      record(answerWith({ choice: 'in-person' })),
    ]);
    expect(tapped.filter(Boolean)).toHaveLength(1);
    expect(await client.answer.count()).toBe(1);
    expect(await client.answerHistory.count()).toBe(1);
  });

  it('lets one of two changes of the same answer be first', async () => {
    await record(answerWith());
    const changed = await Promise.all([
      record(answerWith({ revision: 2, choice: 'online' })),
      record(answerWith({ revision: 2, choice: 'apologies' })),
    ]);
    expect([...changed].sort()).toEqual([false, true]);
    const history = await answerStore(client).history(answerWith().meetingId, answerWith().personId);
    expect(history.map(({ revision }) => revision)).toEqual([1, 2]);
  });

  it.each([
    ['a first answer over one that stands', 1, 1],
    ['a revision that leaves one out', 1, 3],
  ])('refuses %s', async (_, standing, next) => {
    await record(answerWith({ revision: standing }));
    expect(await record(answerWith({ revision: next, choice: 'apologies' }))).toBe(false);
    expect(await answerStore(client).of(answerWith().meetingId)).toEqual([answerWith()]);
    expect(await client.answerHistory.count()).toBe(1);
  });

  it('refuses a change where there is no answer', async () => {
    expect(await record(answerWith({ revision: 2 }))).toBe(false);
    expect(await client.answer.count()).toBe(0);
  });

  it('keeps people and meetings apart', async () => {
    await record(answerWith());
    await record(answerWith({ personId: personId('sam') }));
    expect(await answerStore(client).of(answerWith().meetingId)).toHaveLength(2);
    expect(await answerStore(client).of(meetingWith().id)).toHaveLength(2);
  });
});
