import { beforeEach, expect, it } from 'vitest';
import { randomIds } from '../../src/adapters/clock/system-clock.js';
import type { PrismaClient } from '../../src/adapters/prisma/generated/client.js';
import { loadSampleBoard } from '../../src/adapters/prisma/sample-board/load-sample-board.js';
import { createTransact } from '../../src/adapters/prisma/stores/bind-stores.js';
import { LOCAL_TENANT_ID } from '../../src/config.js';
import { textLines } from '../../src/core/meetings/agenda/read-agenda/text-lines.js';
import { actForBoard } from '../../src/import/act-for-board.js';
import { importGoldenFile } from '../../src/import/import-golden-file.js';
import { importGuidanceFile, type GuidanceImport } from '../../src/import/import-guidance-file.js';
import { forEachStore } from '../kit/database.js';
import { atOnce } from '../kit/fakes/at-once.js';
import { movingClock } from '../kit/moving-clock.js';

const SIGNS = `# Helping children

## Level 1 – Universal

- A child is well and has friends.

## Level 2 – Early Help

- A child often comes to school without breakfast.
  - Topic: money
  - Also said as: no breakfast again; comes in hungry

## Level 3 – Targeted

- A child is hurt.
`;
const ASKED = '{"question":"A child often comes to school without breakfast","levels":[2]}';

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
  return { said: () => lines.join('\n'), ask: { say, ask }, alone: { say } };
}

forEachStore('importing a threshold document', (open) => {
  let client: PrismaClient;
  let work: Omit<GuidanceImport, 'document' | 'request' | 'terminal'>;
  beforeEach(async () => {
    ({ client } = await open());
    const clock = movingClock('2026-11-23T10:00:00Z');
    await loadSampleBoard({ client, now: clock.now() });
    const ports = { transact: createTransact({ client }, clock), clock, ids: randomIds, inSlices: atOnce };
    work = { ports, principal: await actForBoard(ports, [LOCAL_TENANT_ID], 'guidance.manage') };
  });

  const documentOf = (text: string) => ({ kind: 'read' as const, lines: textLines(text), remarks: ['One remark.'] });
  const run = (
    terminal: GuidanceImport['terminal'],
    given: Partial<GuidanceImport['request']> & { text?: string } = {},
  ) => {
    const { text = SIGNS, ...request } = given;
    const wanted = { publish: false, from: null, anyway: false, ...request };
    return importGuidanceFile({ ...work, document: documentOf(text), request: wanted, terminal });
  };
  const golden = (text: string, terminal = keyboard().alone) =>
    importGoldenFile({ ...work, document: documentOf(text), terminal });
  const versions = () => client.guidance.count();

  it('is only shown where nobody is there to ask, and what was read is not kept', async () => {
    const person = keyboard();
    expect(await run(person.alone)).toBe(0);
    expect(person.said()).toContain('Level 2 · Early Help: one passage');
    expect(person.said()).toContain('“A child often comes to school without breakfast.”');
    expect(person.said()).toMatch(/Beside the version that counts today: 0 the same, 3 new, \d{3} gone\./);
    expect(person.said()).toContain('- One remark.');
    expect(person.said()).toContain('Nothing was published. To publish it');
    expect([await versions(), await client.draft.count()]).toEqual([1, 0]);
  });

  it('is published as told, once', async () => {
    await golden(ASKED);
    const person = keyboard();
    expect(await run(person.alone, { publish: true })).toBe(0);
    expect(person.said()).toContain('Published: version 2, current from Monday 23 November 2026.');
    const again = keyboard();
    expect(await run(again.alone, { publish: true })).toBe(0);
    expect(again.said()).toContain('says exactly the same');
    expect([await versions(), await client.draft.count()]).toEqual([2, 0]);
  });

  it('is published or thrown away as the person at the keyboard says', async () => {
    await golden(ASKED);
    expect(await run(keyboard('no').ask)).toBe(0);
    expect(await run(keyboard().ask)).toBe(0);
    expect(await versions()).toBe(1);
    expect(await run(keyboard('yes').ask)).toBe(0);
    expect(await versions()).toBe(2);
  });

  it('is stopped by the golden set, until somebody says that it is to be published all the same', async () => {
    await golden(ASKED);
    const text = SIGNS.replace(/- A child often[^]*?hungry/, '- A bus is late.');
    const person = keyboard();
    expect(await run(person.alone, { text, publish: true })).toBe(1);
    expect(person.said()).toContain('“A child often comes to school without breakfast”: ');
    expect(person.said()).toContain('To publish it all the same, say --anyway.');
    expect(await run(keyboard('no').ask, { text, publish: true })).toBe(1);
    expect(await versions()).toBe(1);
    expect(await run(keyboard('yes', 'yes').ask, { text })).toBe(0);
    expect(await versions()).toBe(2);
  });

  it('says in sentences why a document or a set is not taken', async () => {
    const person = keyboard();
    expect(await run(person.alone, { text: 'Minutes of a meeting' })).toBe(1);
    expect(person.said()).toMatch(/^I found no levels in it.* Nothing was published\. Please check/);
    const other = keyboard();
    expect(await golden('{"question":7}', other.alone)).toBe(1);
    expect(other.said()).toContain('Line 1 is not as it should be, so nothing was changed.');
    expect(await client.goldenQuestion.count()).toBeGreaterThanOrEqual(30);
  });
});
