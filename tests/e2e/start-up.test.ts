import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { findPort } from '../../src/adapters/playground/find-port.js';
import { freePort } from './kit/free-port.js';
import { STORY_MS } from './kit/patience.js';
import { quietSeconds } from './kit/quiet-seconds.js';
import { endTrials, READY, startTrial, type Trial, type TrialSetting } from './kit/trial-process.js';

let folder: string;
let data: string;
let botPort: number;
let playgroundPort: number;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'quorum-start-up-'));
  data = join(folder, 'data');
  botPort = await freePort();
  playgroundPort = await freePort();
});

afterEach(endTrials);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** With a folder for temporary files of its own, to see what is left in it. */
function start(changed: Partial<TrialSetting> = {}): Trial {
  const env = { TMPDIR: folder, ...changed.env };
  return startTrial({ dataFolder: data, botPort, playgroundPort, ...changed, env });
}

/** What it says when it does not start: one sentence, no stack, and nothing begun. */
async function refusal(changed: Partial<TrialSetting>): Promise<string> {
  const trial = start(changed);
  expect(await trial.ended).toBe(1);
  expect(trial.said()).not.toMatch(/\n\s+at |node:/);
  return trial
    .said()
    .replace(/^Starting.*\n/, '')
    .trim();
}

async function taken(port: number): Promise<Server> {
  const server = createServer().listen(port, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

describe('a start that cannot be', { timeout: STORY_MS }, () => {
  it.each([
    ['the bot’s port', 'bot', 'set QUORUM_PORT to another one'],
    ['the Playground’s port', 'playground', 'npm start -- --playground-port'],
  ] as const)('names the mend at once when %s is taken', async (_what, whose, mend) => {
    const port = await freePort();
    const server = await taken(port);
    const said = await refusal(whose === 'bot' ? { botPort: port } : { playgroundPort: port });
    server.close();
    expect(said).toContain(`Port ${port} is taken`);
    expect(said).toContain(mend);
    expect(readdirSync(folder)).not.toContain('data');
  });

  it('names the folder when it cannot be written to', async () => {
    const readOnly = join(folder, 'read-only');
    mkdirSync(readOnly);
    chmodSync(readOnly, 0o500);
    expect(await refusal({ dataFolder: readOnly })).toMatch(
      /^Quorum cannot write to the data folder .*read-only\. Make/,
    );
  });

  it('names the folder when it holds something else, and leaves that alone', async () => {
    const other = join(folder, 'papers');
    mkdirSync(other);
    writeFileSync(join(other, 'minutes.txt'), 'minutes');
    expect(await refusal({ dataFolder: other })).toMatch(/papers is not empty and holds no Quorum database\. Name/);
    expect(readdirSync(other)).toEqual(['minutes.txt']);
  });

  it('lists every fault of half-set settings, each by its name', async () => {
    const said = await refusal({
      env: { BOT_APP_ID: '01234567-89ab-cdef-0123-456789abcdef', DATABASE_URL: 'postgresql://nowhere.invalid/board' },
    });
    expect(said).toContain('nothing was changed');
    expect(said).toMatch(/^ {2}- BOT_APP_ID /m);
    expect(said).toMatch(/^ {2}- Both DATABASE_URL and QUORUM_DATA /m);
    expect(said).not.toContain('nowhere.invalid');
  });

  it('is refused in production', async () => {
    expect(await refusal({ env: { NODE_ENV: 'production' } })).toContain('NODE_ENV is production');
  });

  it.each([
    ['nobody of that name is there to be', { hat: 'poirot' }, 'There is nobody called “poirot” to be.'],
    ['an option is not known', { args: ['--hat', 'police'] }, 'There are two options'],
  ])('lists who one may be when %s', async (_when, changed, sentence) => {
    const said = await refusal(changed);
    expect(said).toContain(sentence);
    expect(said).toMatch(/^ {2}police +Police representative$/m);
  });
});

describe('a start', { timeout: STORY_MS }, () => {
  it('comes up, keeps a second one off its folder, and stops both within three seconds of Ctrl-C', async () => {
    const trial = start();
    await trial.says(READY);
    expect((await fetch(`http://127.0.0.1:${botPort}/healthz`)).status).toBe(200);
    expect((await fetch(`http://127.0.0.1:${playgroundPort}`)).status).toBe(200);

    const second = { botPort: await freePort(), playgroundPort: await freePort() };
    expect(await refusal(second)).toMatch(/^The data folder .*data is open in another running Quorum/);
    expect(await refusal({})).toContain(`Port ${botPort} is taken, perhaps by a Quorum that is still running.`);

    const { code, tookMs } = await trial.interrupt();
    expect(code).toBe(0);
    expect(tookMs).toBeLessThan(await quietSeconds(3));
    expect(trial.said()).toContain('Stopped. The board is kept for the next start.');
    expect(await findPort(botPort)).toBe(botPort);
    expect(await findPort(playgroundPort)).toBe(playgroundPort);
    expect(readdirSync(folder).filter((name) => name.startsWith('quorum-playground-'))).toEqual([]);
  });

  it('may be interrupted at its very beginning, and the next one finds nothing broken', async () => {
    const fresh = { dataFolder: join(folder, 'interrupted') };
    const trial = start(fresh);
    await trial.says('Starting');
    await expect.poll(() => readdirSync(folder)).toContain('interrupted');
    const { code, tookMs } = await trial.interrupt();
    expect(code).toBe(0);
    expect(tookMs).toBeLessThan(await quietSeconds(3));

    const next = start(fresh);
    await next.says(READY);
    expect(next.said()).toContain('The sample board is loaded.');
  });
});
