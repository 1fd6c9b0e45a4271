import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '../../src/adapters/clock/system-clock.js';
import { openStore } from '../../src/adapters/prisma/open-store.js';
import { loadSampleBoard } from '../../src/adapters/prisma/sample-board/load-sample-board.js';
import { dataFolders } from '../adapters/prisma/machinery/data-folders.js';
import { formatDay, londonDay } from '../../src/core/shared/london.js';
import { compiledSources } from '../kit/compiled-sources.js';

const home = mkdtempSync(join(tmpdir(), 'quorum-import-'));
const folders = dataFolders();
let folder = '';
const agenda = join(home, 'agenda.txt');
const day = londonDay(systemClock.now()).add({ days: 60 });
const AGENDA = `Westshire Safeguarding Children Board
${formatDay(day)}, 2.00 pm

1. Apologies for absence
2. Neglect audit
`;

const guidance = join(home, 'guidance.md');
const GUIDANCE = '# Ours\n\n## Level 1 – Universal\n\n- Well\n\n## Level 2 – Targeted\n\n- Often late\n';

interface Ended {
  readonly code: number;
  readonly said: string;
  readonly complained: string;
}

/** Runs the command as a person does who has only the compiled code; nobody is at its keyboard. */
function runImport(...given: string[]): Promise<Ended> {
  const script = join(compiledSources(['.']), 'import.js');
  const env = { PATH: process.env['PATH'], QUORUM_DATA: folder };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [script, ...given], { env }, (error, said, complained) => {
      resolve({ code: error === null ? 0 : Number(error.code), said, complained });
    });
    child.stdin?.end();
  });
}

beforeAll(async () => {
  writeFileSync(agenda, AGENDA);
  writeFileSync(guidance, GUIDANCE);
  folder = folders.ready();
  const store = await openStore({ kind: 'embedded', folder });
  await loadSampleBoard({ client: store.client, now: systemClock.now() });
  await store.close();
});
afterAll(() => {
  rmSync(home, { recursive: true });
});

describe('the import command', () => {
  it('shows an agenda, then saves it once', async () => {
    const shown = await runImport('agenda', agenda);
    expect(shown).toMatchObject({ code: 0, complained: '' });
    expect(shown.said).toContain('2. Neglect audit');
    expect(shown.said).toContain('--save-as meeting');

    const saved = await runImport('agenda', agenda, '--save-as', 'meeting');
    expect(saved).toMatchObject({ code: 0, complained: '' });
    expect(saved.said).toContain('Saved as a new meeting: Westshire Safeguarding Children Board');

    const again = await runImport('agenda', agenda, '--save-as', 'meeting');
    expect(again.code).toBe(1);
    expect(again.said).toContain('There is a meeting at that time already');
  });

  it('shows a threshold document, publishes it, and refuses one without levels', async () => {
    const shown = await runImport('guidance', guidance);
    expect(shown).toMatchObject({ code: 0, complained: '' });
    expect(shown.said).toContain('Level 2 · Targeted: one passage');
    expect(shown.said).toContain('Nothing was published.');

    const published = await runImport('guidance', guidance, '--publish', '--anyway');
    expect(published).toMatchObject({ code: 0, complained: '' });
    expect(published.said).toContain('Published: version 2');

    const refused = await runImport('guidance', agenda);
    expect(refused.code).toBe(1);
    expect(refused.said).toContain('I found no levels in it');
  }, 120_000);

  it('shows figures, then saves them once', async () => {
    // A kind of file that is read without a thread of its own: the thread's script is not among the compiled sources.
    const figures = join(home, 'figures.md');
    const rows = ['| Measure | Q1 2018/19 |', '| --- | --- |', "| Referrals to children's social care | 1400 |"];
    writeFileSync(figures, `${rows.join('\n')}\n`);
    const shown = await runImport('metrics', figures);
    expect(shown).toMatchObject({ code: 0, complained: '' });
    expect(shown.said).toContain('1 figure: 1 new, 0 changed, 0 as held already');
    const saved = await runImport('metrics', figures, '--save');
    expect(saved).toMatchObject({ code: 0, complained: '' });
    expect(saved.said).toContain('Saved: 1 new figure, 0 revised figures; 0 had not changed.');
    expect((await runImport('metrics', figures, '--save')).said).toContain('All of it is held already');
  });

  it('refuses a store that is open elsewhere, and changes nothing', async () => {
    const store = await openStore({ kind: 'embedded', folder });
    try {
      const before = await store.client.meeting.count();
      const refused = await runImport('agenda', agenda, '--save-as', 'meeting');
      expect(refused).toMatchObject({ code: 1, said: '' });
      expect(refused.complained.trim()).toMatch(/^The data folder .* is open in another running Quorum[^\n]*$/);
      expect(await store.client.meeting.count()).toBe(before);
    } finally {
      await store.close();
    }
  });

  it.each([
    [['agenda', join(home, 'none.txt')], /none\.txt does not exist\. Nothing was saved\./],
    [['agenda', home], /is not a file\. Nothing was saved\./],
    [['metrics', join(home, 'none.csv')], /none\.csv does not exist\. Nothing was saved\./],
    [['guidance', join(home, 'none.pdf')], /none\.pdf does not exist/],
  ])('answers %j with one sentence and ends with 1', async (given, sentence) => {
    const refused = await runImport(...given);
    expect(refused).toMatchObject({ code: 1, said: '' });
    expect(refused.complained).toMatch(sentence);
  });
});
