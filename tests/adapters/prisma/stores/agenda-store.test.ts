import { Temporal } from 'temporal-polyfill';
import { beforeEach, expect, it } from 'vitest';
import type { PrismaClient } from '../../../../src/adapters/prisma/generated/client.js';
import { agendaStore } from '../../../../src/adapters/prisma/stores/agenda-store.js';
import { meetingStore } from '../../../../src/adapters/prisma/stores/meeting-store.js';
import type { Agenda } from '../../../../src/core/meetings/agenda/agenda.js';
import { forEachStore } from '../../../kit/database.js';
import { meetingWith } from './support/sample-meeting.js';
import { addTwoBoards, meetingId, personId } from './support/two-boards.js';

const at = Temporal.Instant.from('2031-06-12T09:00:00Z');

function agendaWith(changes: Partial<Agenda> = {}): Agenda {
  return {
    meetingId: meetingId('meeting-1'),
    version: 1,
    items: [
      {
        number: 1,
        title: 'Welcome’s “quotes” and ${braces}',
        lead: null,
        purpose: 'information',
        minutes: 5,
        papers: [{ number: '1.1', title: 'Minutes', link: null }],
        subItems: [{ label: '(a)', title: 'Apologies' }],
        restricted: true,
      },
    ],
    changes: [],
    ...changes,
  };
}

forEachStore('agenda store', (open) => {
  let client: PrismaClient;
  beforeEach(async () => {
    ({ client } = await open());
    await addTwoBoards(client);
    await meetingStore(client).add(meetingWith());
  });

  it('keeps every version and answers the latest', async () => {
    const agendas = agendaStore(client);
    const first = agendaWith();
    const second = agendaWith({ version: 2, changes: [{ text: 'Item 1 withdrawn', restricted: true }] });
    expect(await agendas.latest(first.meetingId)).toBeNull();
    expect(await agendas.add(first, personId('priya'), at)).toBe(true);
    expect(await agendas.add(second, null, at)).toBe(true);
    expect(await agendas.latest(first.meetingId)).toEqual(second);
    expect(await agendas.version(first.meetingId, 1)).toEqual(first);
    expect(await agendas.version(first.meetingId, 3)).toBeNull();
  });

  it('adds a version number once, whoever else adds it at the same time', async () => {
    const agendas = agendaStore(client);
    const added = await Promise.all([1, 2, 3].map(() => agendas.add(agendaWith(), null, at)));
    expect(added.filter(Boolean)).toHaveLength(1);
    expect(await agendas.add(agendaWith({ items: [] }), null, at)).toBe(false);
    expect(await agendas.latest(meetingId('meeting-1'))).toEqual(agendaWith());
  });

  it('refuses an item that has lost its word on who may see it', async () => {
    const agendas = agendaStore(client);
    await agendas.add(agendaWith(), null, at);
    await client.$executeRaw`UPDATE "Agenda" SET items = items #- '{0,restricted}'`;
    await expect(agendas.latest(meetingId('meeting-1'))).rejects.toMatchObject({ code: 'store.unreadable_json' });
  });
});
