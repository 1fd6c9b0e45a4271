import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from './kit/find-chromium.js';
import { freePort } from './kit/free-port.js';
import { keepsImages, openBrowser } from './kit/open-browser.js';
import { STORY_MS } from './kit/patience.js';
import { playgroundPage, type PlaygroundPage } from './kit/playground-page.js';
import { quietSeconds } from './kit/quiet-seconds.js';
import { endTrials, READY, startTrial, type Trial } from './kit/trial-process.js';

const chromium = findChromium();
if (chromium === null) {
  process.stdout.write('The browser test is skipped: no Chromium was found on the PATH, and CHROME_BIN names none.\n');
}

/** So that the README shows a board whose members have begun to answer. */
const FOR_THE_IMAGES: readonly (readonly [string, string])[] = [
  ['Independent Chair', 'They are coming in person'],
  ["Director of Children's Services", 'They are coming in person'],
  ['Director of Public Health', 'They are joining online'],
  ['Head of Housing', 'They send apologies'],
  ['Designated Nurse', 'They are coming in person'],
  ['Hospitals Trust representative', 'They are joining online'],
  ['Primary head teacher', 'They are coming in person'],
  ['Special school head teacher', 'They send apologies'],
  ['College representative', 'They are coming in person'],
  ["Barnardo's representative", 'They are coming in person'],
  ['Lay member', 'They are coming in person'],
];

/** One board over three starts: each story goes on where the one before it ended. */
describe.skipIf(chromium === null)('the trial in a browser', { timeout: STORY_MS }, () => {
  let folder: string;
  let browser: Browser | undefined;
  let page: PlaygroundPage;
  let trial: Trial;
  let ports: { readonly botPort: number; readonly playgroundPort: number };

  const start = async (hat?: string): Promise<number> => {
    trial = startTrial({ dataFolder: join(folder, 'data'), ...ports, ...(hat === undefined ? {} : { hat }) });
    const tookMs = await trial.says(READY);
    await page.open(`http://127.0.0.1:${ports.playgroundPort}`);
    return tookMs;
  };

  const recordAnother = async (who: string, said: string): Promise<void> => {
    await page.press('Recorded for', 'Record another');
    const form = await page.card('Whose answer is it?');
    await page.choose(form, 'Whose answer is it?', new RegExp(`^${who}`));
    await page.choose(form, 'What did they say?', said);
    await page.press('Whose answer is it?', 'Record it');
    await page.card(`Recorded for ${who}`);
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'quorum-e2e-'));
    ports = { botPort: await freePort(), playgroundPort: await freePort() };
    const opened = await openBrowser(chromium ?? '');
    browser = opened.browser;
    page = await playgroundPage(opened.context);
    const tookMs = await start();
    process.stdout.write(`First start, the making of the store included: ${tookMs} ms.\n`);
  }, STORY_MS);

  afterEach(({ task }) => {
    if (task.result?.state === 'fail') process.stdout.write(`The trial has said:\n${trial.said()}\n`);
  });

  afterAll(async () => {
    await browser?.close();
    await endTrials();
    rmSync(folder, { recursive: true, force: true });
  });

  it('greets the Business Manager and shows the agenda', async () => {
    const help = await page.card('What I can do for you');
    await page.photograph(help, 'help-manager');
    await page.say('agenda');
    const agenda = await page.card('Send to members');
    expect(await agenda.innerText()).toContain('7. New multi-agency safeguarding arrangements');
    await page.photograph(agenda, 'agenda', 'readme');
  });

  it('asks every member once the Business Manager sends the agenda', async () => {
    await page.press('Send to members', 'Send to members');
    const sent = await page.card('The agenda is on its way to 27 people');
    await page.photograph(sent, 'agenda-sent');
    const asked = await page.card('Can you come?');
    await page.photograph(asked, 'attendance-request', 'readme');
  });

  it('takes an answer and a change of it, on one and the same card', async () => {
    const before = await page.count();
    await page.press('Can you come?', 'Yes, in person');
    const answered = await page.card('You are coming in person');
    await page.photograph(answered, 'attendance-answered');
    await page.press('You are coming in person', 'Change to apologies');
    const changed = await page.card('You have sent apologies');
    await page.photograph(changed, 'attendance-changed');
    expect(await page.count()).toBe(before);
  });

  it('records an answer for somebody and shows who is coming, by name', async () => {
    await page.say('who is coming');
    await page.press('Record an answer for somebody', 'Record an answer for somebody');
    const form = await page.card('Whose answer is it?');
    await page.choose(form, 'Whose answer is it?', /^Chief Nurse, CCG/);
    await page.choose(form, 'What did they say?', 'They are joining online');
    await page.photograph(form, 'record-for-another');
    await page.press('Whose answer is it?', 'Record it');
    await page.card('Recorded for Chief Nurse, CCG');
    if (keepsImages) for (const [who, said] of FOR_THE_IMAGES) await recordAnother(who, said);
    await page.say('who is coming');
    const coming = await page.card(/Coming online \(\d\)\s*Chief Nurse, CCG/);
    await page.photograph(coming, 'who-is-coming', 'readme');
  });

  it('shares the agenda and the counts in the group chat, which follow an answer', async () => {
    await page.chat('Board members');
    await page.card('What shall I post here?');
    const before = await page.count();
    await page.mention('use this chat for the board');
    await expect.poll(() => page.count()).toBe(before + 1);
    const form = await page.card('Whose meetings belong here?');
    await page.choose(form, 'Whose meetings belong here?', 'Main Board');
    await page.press('Whose meetings belong here?', 'Post here');
    await page.card('I post here for: Main Board');
    const agenda = await page.card('One item is for members only');
    expect(await agenda.innerText()).not.toContain('Serious case review: findings');
    await page.card(/coming \([^)]*\d online\), \d apolog/);

    await page.chat('Personal Chat');
    await page.press('You have sent apologies', 'Change to in person');
    await page.card('You are coming in person');
    await page.chat('Board members');
    const counts = await page.card(/SSCB Business UnitIn person/);
    expect(await counts.innerText()).not.toContain('Chief Nurse');
    await page.photograph(counts, 'shared-card', 'readme');
  });

  it('stops at Ctrl-C and starts again, on the same board, for somebody else', async () => {
    const stopped = await trial.interrupt();
    expect(stopped.code).toBe(0);
    expect(stopped.tookMs).toBeLessThan(await quietSeconds(3));
    const tookMs = await start('police');
    process.stdout.write(`Second start: ${tookMs} ms. Stopping took ${stopped.tookMs} ms.\n`);
    expect(trial.said()).toContain('The board is as you left it.');
    await page.card('What I can do for you');
    await page.say('my meetings');
    await page.press('You have not answered yet', 'Answer');
  });

  it('still has an answer whose confirmation was seen the moment before kill -9', async () => {
    await page.press('Can you come?', 'Yes, in person');
    await page.card('You are coming in person');
    await trial.kill9();

    await start('police');
    await page.say('my meetings');
    const meetings = await page.card('You are coming in person');
    await page.photograph(meetings, 'my-meetings');
    await page.say('who is coming');
    await page.card(/West Midlands Police.*1 in person/);
  });

  it('has said nothing but what it says on a good day', () => {
    expect(trial.said()).not.toMatch(/"level"|Error|Warning/);
  });
});
