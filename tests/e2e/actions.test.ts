import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { findChromium } from './kit/find-chromium.js';
import { freePort } from './kit/free-port.js';
import { keepsImages, openBrowser } from './kit/open-browser.js';
import { PATIENCE_MS, STORY_MS } from './kit/patience.js';
import { photographTwice as inBothWidths } from './kit/photograph-twice.js';
import { playgroundPage, type PlaygroundPage } from './kit/playground-page.js';
import { endTrials, READY, startTrial, type Trial } from './kit/trial-process.js';

const chromium = findChromium();
if (chromium === null) {
  process.stdout.write('The browser test of actions is skipped: no Chromium was found, and CHROME_BIN names none.\n');
}

/** One board over three starts: an action goes from the Business Manager to the Lay Member and back. */
describe.skipIf(chromium === null)('actions in a browser', { timeout: STORY_MS }, () => {
  let folder: string;
  let browser: Browser | undefined;
  let page: PlaygroundPage;
  let trial: Trial;
  let ports: { readonly botPort: number; readonly playgroundPort: number };
  let reference = '';
  const tookMs: number[] = [];

  const start = async (hat: string): Promise<void> => {
    trial = startTrial({ dataFolder: join(folder, 'data'), ...ports, hat });
    await trial.says(READY);
    await page.open(`http://127.0.0.1:${ports.playgroundPort}`);
  };
  const change = async (hat: string): Promise<void> => {
    await trial.interrupt();
    await start(hat);
  };
  const answered = async (asking: Promise<void>, words: string | RegExp): Promise<Locator> => {
    const from = performance.now();
    await asking;
    const card = await page.card(words);
    tookMs.push(Math.round(performance.now() - from));
    return card;
  };
  const ask = (said: string, words: string | RegExp): Promise<Locator> => answered(page.say(said), words);
  const press = (on: string | RegExp, button: string, words: string | RegExp): Promise<Locator> =>
    answered(page.press(on, button), words);
  /** A row is tapped anywhere; the page knows it by what a screen reader says of it. */
  const tap = async (list: Locator, row: RegExp, words: string | RegExp): Promise<Locator> =>
    answered(list.getByRole('button', { name: row }).first().click(), words);

  const photographTwice = (card: Locator, name: string): Promise<void> => inBothWidths(page, card, name);

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'quorum-e2e-actions-'));
    ports = { botPort: await freePort(), playgroundPort: await freePort() };
    const opened = await openBrowser(chromium ?? '');
    browser = opened.browser;
    page = await playgroundPage(opened.context);
    await start('manager');
  }, STORY_MS);

  afterEach(({ task }) => {
    if (task.result?.state === 'fail') process.stdout.write(`The trial has said:\n${trial.said()}\n`);
  });

  afterAll(async () => {
    await browser?.close();
    await endTrials();
    rmSync(folder, { recursive: true, force: true });
    const sorted = tookMs.toSorted((a, b) => a - b);
    const [median, worst] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
    process.stdout.write(`${sorted.length} questions and presses: median ${median} ms, worst ${worst} ms.\n`);
  });

  it('reads a sentence into a card to check, and saves it under a reference of its own', async () => {
    const said = 'action: health to circulate the neglect tool by 12 March, owner designated nurse';
    const form = await ask(said, 'Is this action right?');
    const chosen = (name: string) => expect.poll(() => form.getByRole('combobox', { name }).inputValue());
    await expect.poll(() => form.getByLabel('What is to be done?').inputValue()).toBe('Circulate the neglect tool');
    await chosen('Who owns it?').toBe('Designated Nurse, CCG');
    await chosen('When is it due?').toMatch(/^(12 March|March 12,) \d{4}$/);
    await photographTwice(form, 'action-to-check');

    const saved = await press('Is this action right?', 'Save', /Saved as SSCB/);
    reference = /SSCB [\d.]+\/\d+/.exec(await saved.innerText())?.[0] ?? '';
    expect(reference).toMatch(/^SSCB \d\d\.\d\d\.\d\d\/1$/);
    await page.photograph(saved, 'action-saved');
  });

  it('hands it over to the Lay Member', async () => {
    const form = await press(reference, 'Hand over', 'Hand it over');
    await page.choose(form, 'To whom?', /^Lay member/);
    await page.press('Hand it over', 'Hand over');
    await page.card('handed it over to Lay member');
  });

  it('lists my actions and those overdue, and opens one by a tap on its row', async () => {
    await ask('my actions', /My actions\s*\d+ (in all|action)/);
    const overdue = await ask('overdue actions', /Overdue actions\s*\d+ (in all|action)/);
    await page.photograph(overdue, 'overdue-actions');
    const one = await tap(overdue, /^Open SSCB/, /working days? overdueIt was due/);
    await photographTwice(one, 'action-overdue');
    if (keepsImages) await page.photograph(one, 'action', 'readme');

    const form = await press(/overdueIt was due/, 'Update progress', 'How is it going?');
    await form.getByLabel('How is it going?').fill('Half of the schools have it.');
    await press('How is it going?', 'Save', /StatusIn progress.*Half of the schools have it/);
  });

  it('draws the digest’s chart true to its numbers', async () => {
    const digest = await ask('digest', 'What needs you');
    const chart = digest.getByLabel(/Horizontal bar chart/);
    // It is drawn in steps.
    await vi.waitFor(async () => {
      const bars = await Promise.all((await chart.getByRole('img').all()).map(readBar));
      expect(bars.length).toBeGreaterThan(4);
      const longest = bars.reduce((one, other) => (other.count > one.count ? other : one));
      expect(longest.width).toBeGreaterThan(200);
      for (const { label, shown, count, width } of bars) {
        expect(label).toMatch(/^.+: (to do|overdue)$/);
        expect(shown).toBe(`${label}${count}`);
        expect(width / longest.width).toBeCloseTo(count / longest.count, 1);
      }
    }, PATIENCE_MS);
    await photographTwice(digest, 'digest');
  });

  it('opens what is behind a number of the digest', async () => {
    const digest = await page.card('What needs you');
    const row = digest.getByRole('button', { name: /^\d+ actions? (is|are) overdue$/ });
    const count = Number.parseInt((await row.getAttribute('aria-label')) ?? '', 10);
    const list = await answered(row.click(), /Overdue actions\s*\d+ (in all|action)/);
    expect(await list.innerText()).toMatch(new RegExp(`^${count} (in all|action)`, 'm'));
  });

  it('goes from the agenda to its matters arising and back', async () => {
    await ask('agenda', 'Minutes of the last meeting');
    const arising = await press('Minutes of the last meeting', 'Matters arising', 'Matters arising: Main Board');
    await photographTwice(arising, 'matters-arising');
    await press('Matters arising: Main Board', 'Agenda', 'Minutes of the last meeting');
  });

  it('sends an announcement, replaces it, takes another back, and says what went out', async () => {
    const form = await ask('announce: The office is closed on Thursday', 'What shall I tell them?');
    await page.photograph(form, 'announcement-form');
    await press('What shall I tell them?', 'Send it now', /On its way to 5 of \d+ people/);
    const again = await press('closed on Thursday', 'Replace it', 'Replace version 1');
    await again.getByLabel('What shall I tell them?').fill('The office is closed on Friday');
    const sent = await press('Replace version 1', 'Send version 2', /Version 2: on its way/);
    await page.photograph(sent, 'announcement-sent');

    await ask('announce: There is cake in the lobby', 'There is cake');
    await page.press('What shall I tell them?', 'Send it now');
    await page.press(/On its way.*There is cake/, 'Take it back');
    await press(/On its way.*There is cake/, 'Take it back now', /Taken back/);
    await page.photograph(await ask('what went out today', /What went out today.*addressed in all/), 'what-went-out');
  });

  it('shows the settings, and keeps reminders back until a day that was typed', async () => {
    await page.photograph(await ask('settings', 'The board’s settings'), 'settings');
    const day = new Date(Date.now() + 21 * 86_400_000);
    const words = day.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', timeZone: 'Europe/London' });
    const form = await ask(`no reminders until ${words}`, 'The last day without reminders');
    await page.photograph(form, 'no-reminders');
    const kept = await press(
      'The last day without reminders',
      'No reminders until then',
      'I am keeping your reminders',
    );
    expect(await kept.innerText()).toContain(words);
  });

  it('brings the Lay Member what waited for them, the announcement as it was put right', async () => {
    await change('lay');
    await page.card('The office is closed on Friday');
    const mine = await page.card('This action is yours now');
    expect(await mine.innerText()).toContain(reference);
    await page.photograph(mine, 'action-assigned');
    const all = (await mine.page().locator('.ac-preview-panel').allInnerTexts()).join('\n');
    expect(all).not.toMatch(/closed on Thursday|cake in the lobby/);
  });

  it('asks for more time, as its owner', async () => {
    const list = await ask('my actions', /My actions.*neglect tool/);
    await tap(list, /neglect tool/, /OwnerLay member/);
    const form = await press(/OwnerLay member.*Latest/, 'Ask for more time', 'Until when?');
    await chooseDay(form, 'Until when?', 15);
    await form.getByLabel('Why is more time needed?').fill('Two schools have new leads.');
    await page.photograph(form, 'more-time-form');
    await page.photograph(await press('Until when?', 'Ask for more time', 'Your request has gone'), 'more-time-asked');
  });

  it('agrees to more time as manager, reports it done, and closes it', async () => {
    await change('manager');
    const digest = await ask('digest', 'What needs you');
    const waiting = /^\d+ decisions? (is|are) waiting/;
    const list = await tap(digest, waiting, 'Actions for which more time is asked');
    await photographTwice(await tap(list, /neglect tool/, 'Two schools have new leads.'), 'more-time-to-agree');
    await press('Two schools have new leads.', 'Agree the new date', 'The new date is agreed');
    await page.press('agreed the new date', 'More');
    await press('agreed the new date', 'Report done', 'What was done?');
    const done = await press('What was done?', 'Report done', 'Reported done');
    await page.photograph(done, 'action-reported-done');
    await press('Reported done', 'Close', 'It is then done.');
    const closed = await press('It is then done.', 'Close', /^Closed/);
    expect(await closed.innerText()).toContain(reference);
    await page.photograph(closed, 'action-closed');
  });

  it('has said nothing but what it says on a good day', () => {
    expect(trial.said()).not.toMatch(/"level"|Error|Warning/);
  });
});

interface Bar {
  readonly label: string;
  readonly count: number;
  readonly shown: string | null;
  /** In pixels. */
  readonly width: number;
}

/** A bar as a screen reader says it, and as it is drawn. */
async function readBar(bar: Locator): Promise<Bar> {
  const [, label = '', count] = /^(.*), (\d+)$/.exec((await bar.getAttribute('aria-label')) ?? '') ?? [];
  const box = await bar.locator('[role=button]').boundingBox();
  return { label, count: Number(count), shown: await bar.textContent(), width: box?.width ?? 0 };
}

/** Turns the calendar's pages to the April after next March, which is later than any action of this test is due. */
async function chooseDay(form: Locator, question: string, day: number): Promise<void> {
  await form.getByRole('combobox', { name: question }).click();
  const calendar = form.page().getByRole('dialog');
  const wanted = calendar.getByRole('button', { name: new RegExp(`^${day}, April, `) });
  while ((await wanted.count()) === 0) await calendar.getByTitle(/^Next month/).click();
  await wanted.first().click();
}
