import { beforeEach, describe, expect, it } from 'vitest';
import { randomIds } from '../../src/adapters/clock/system-clock.js';
import { loadSampleBoard } from '../../src/adapters/prisma/sample-board/load-sample-board.js';
import { createTransact } from '../../src/adapters/prisma/stores/bind-stores.js';
import type { PrismaClient } from '../../src/adapters/prisma/generated/client.js';
import { LOCAL_TENANT_ID } from '../../src/config.js';
import { textLines } from '../../src/core/meetings/agenda/read-agenda/text-lines.js';
import { actForBoard } from '../../src/import/act-for-board.js';
import { importAgendaFile } from '../../src/import/import-agenda-file.js';
import { forEachStore } from '../kit/database.js';
import { movingClock } from '../kit/moving-clock.js';

const NEXT = 'sample-meeting-next';
const AGENDA = `Westshire Safeguarding Children Board
Thursday 14 January 2027, 2.00 pm to 4.30 pm
Committee Room 1
The cat sat on the mat for 12 years.

1. Apologies for absence
2. Declarations of interest
3. Minutes of the last meeting
4. Neglect audit: findings (20 minutes) – Police
   4.1 What was found
5. Any other business
`;

/** A person at the keyboard who types these answers and then goes away. */
function keyboard(...answers: string[]) {
  const lines: string[] = [];
  const say = (line: string): void => {
    lines.push(line);
  };
  const ask = (question: string): Promise<string | null> => {
    lines.push(question);
    return Promise.resolve(answers.shift() ?? null);
  };
  return { lines, said: () => lines.join('\n'), ask: { say, ask }, alone: { say } };
}

forEachStore('importing an agenda file', (open) => {
  let client: PrismaClient;
  beforeEach(async () => {
    ({ client } = await open());
  });

  async function onSampleBoard() {
    const clock = movingClock('2026-11-23T10:00:00Z');
    await loadSampleBoard({ client, now: clock.now() });
    const ports = { transact: createTransact({ client }, clock), clock, ids: randomIds };
    const principal = await actForBoard(ports, [LOCAL_TENANT_ID], 'agenda.import');
    return { ports, principal };
  }

  async function run(how: {
    saveAs?: string;
    text?: string;
    terminal: Parameters<typeof importAgendaFile>[0]['terminal'];
  }) {
    const { ports, principal } = await onSampleBoard();
    const { saveAs = null, text = AGENDA, terminal } = how;
    const document = { kind: 'read' as const, lines: textLines(text), remarks: ['One remark of the reader.'] };
    return importAgendaFile({ ports, principal, document, saveAs, terminal });
  }

  const kept = async () => ({
    drafts: await client.draft.count(),
    meetings: await client.meeting.count({ where: { startsAt: new Date('2027-01-14T14:00:00Z') } }),
    agendas: await client.agenda.count({ where: { meetingId: NEXT } }),
  });

  it('acts as the business manager of the board', async () => {
    const { principal } = await onSampleBoard();
    expect(principal.person?.name).toBe('Business Manager');
  });

  it('says in one sentence that there is no board yet', async () => {
    const clock = movingClock('2026-11-23T10:00:00Z');
    await expect(
      actForBoard({ transact: createTransact({ client }, clock) }, [LOCAL_TENANT_ID], 'agenda.import'),
    ).rejects.toThrow('There is no board with a business manager in this store yet');
  });

  it('shows what it understood, line by line, and saves nothing when nobody is there to ask', async () => {
    const { alone, said } = keyboard();
    expect(await run({ terminal: alone })).toBe(0);
    expect(said()).toContain('Title: Westshire Safeguarding Children Board');
    expect(said()).toContain('Date: Thursday 14 January 2027');
    expect(said()).toContain('Time: 2.00 pm to 4.30 pm');
    expect(said()).toContain('Place: Committee Room 1');
    expect(said()).toContain('4. Neglect audit: findings');
    expect(said()).toContain('4.1 What was found');
    expect(said()).toMatch(/Line 4: “The cat sat on the mat for 12 years.” [A-Z]/);
    expect(said()).toContain('One remark of the reader.');
    expect(said()).toContain('--save-as sample-meeting-next (Main Board, ');
    expect(await kept()).toEqual({ drafts: 0, meetings: 0, agendas: 1 });
  });

  it('saves a new meeting with its agenda when told so', async () => {
    const { alone, said } = keyboard();
    expect(await run({ terminal: alone, saveAs: 'meeting' })).toBe(0);
    expect(said()).toContain(
      'Saved as a new meeting: Westshire Safeguarding Children Board, Thursday 14 January 2027, 2.00 pm',
    );
    expect(await kept()).toEqual({ drafts: 0, meetings: 1, agendas: 1 });
  });

  it('makes it the next version of a meeting’s agenda, and says what changed', async () => {
    const { alone, said } = keyboard();
    expect(await run({ terminal: alone, saveAs: NEXT })).toBe(0);
    expect(said()).toContain('Saved: version 2 of the agenda for Main Board');
    expect(said()).toContain('Neglect audit');
    expect(await kept()).toEqual({ drafts: 0, meetings: 0, agendas: 2 });
  });

  it('says which items it added in front', async () => {
    const { alone, said } = keyboard();
    await run({ terminal: alone, saveAs: NEXT, text: AGENDA.replace('2. Declarations of interest\n', '') });
    expect(said()).toContain('because every agenda of the board has it: Declarations of interest.');
  });

  it('saves nothing for a meeting that is not there', async () => {
    const { alone, said } = keyboard();
    expect(await run({ terminal: alone, saveAs: 'elsewhere' })).toBe(1);
    expect(said()).toContain('There is no meeting with that id.');
    expect(said()).toContain('Nothing was saved.');
    expect(await kept()).toEqual({ drafts: 0, meetings: 0, agendas: 1 });
  });

  it('saves nothing of an agenda without a day', async () => {
    const { alone, said } = keyboard();
    const text = AGENDA.replace('Thursday 14 January 2027, 2.00 pm to 4.30 pm\n', '');
    expect(await run({ terminal: alone, saveAs: 'meeting', text })).toBe(1);
    expect(said()).toContain('The agenda gives no day and start time');
    expect(await kept()).toEqual({ drafts: 0, meetings: 0, agendas: 1 });
  });

  it('says that another document is no agenda', async () => {
    const { alone, said } = keyboard();
    expect(await run({ terminal: alone, text: 'Dear colleague,\nthank you for your letter.\nYours sincerely\n' })).toBe(
      1,
    );
    expect(said()).toContain('Nothing was saved.');
    expect(await kept()).toEqual({ drafts: 0, meetings: 0, agendas: 1 });
  });

  describe('with somebody at the keyboard', () => {
    it('asks again after what is no choice, then uses it for the meeting chosen', async () => {
      const { ask, said } = keyboard('later', '9', '1');
      expect(await run({ terminal: ask })).toBe(0);
      expect(said()).toContain('Please type one of the numbers.');
      expect(said()).toContain('1. Use it for Main Board, ');
      expect(said()).toContain('Saved: version 2');
      expect(await kept()).toEqual({ drafts: 0, meetings: 0, agendas: 2 });
    });

    it('saves it as a new meeting', async () => {
      const { ask } = keyboard('2');
      expect(await run({ terminal: ask })).toBe(0);
      expect(await kept()).toEqual({ drafts: 0, meetings: 1, agendas: 1 });
    });

    it.each([['3'], []])('throws it away on %s', async (...typed) => {
      const { ask, said } = keyboard(...typed);
      expect(await run({ terminal: ask })).toBe(0);
      expect(said()).toContain('Thrown away. Nothing was saved.');
      expect(await kept()).toEqual({ drafts: 0, meetings: 0, agendas: 1 });
    });

    it('offers the choices again when no meeting can be made of it', async () => {
      const { ask, said } = keyboard('2', '1');
      const text = AGENDA.replace('Thursday 14 January 2027, 2.00 pm to 4.30 pm\n', '');
      expect(await run({ terminal: ask, text })).toBe(0);
      expect(said()).toContain('Nothing was saved so far.');
      expect(await kept()).toEqual({ drafts: 0, meetings: 0, agendas: 2 });
    });
  });
});
