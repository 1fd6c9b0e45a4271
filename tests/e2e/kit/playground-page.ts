import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Locator } from 'playwright-core';
import { keepsImages } from './open-browser.js';
import { takePhotograph } from './take-photograph.js';

/** The Playground in a browser, by what a person does there. */
export interface PlaygroundPage {
  open(address: string): Promise<void>;
  /** Changes to a chat by the name it has at the side. */
  chat(name: 'Personal Chat' | 'Board members'): Promise<void>;
  say(words: string): Promise<void>;
  /** Writes "@", takes the bot from what is offered, and goes on writing. */
  mention(words: string): Promise<void>;
  /** The newest card with these words, once it is there. */
  card(words: string | RegExp): Promise<Locator>;
  /** Presses a button of the newest card with these words. */
  press(words: string | RegExp, button: string): Promise<void>;
  /** Chooses from a list by the question above it. */
  choose(card: Locator, question: string, option: string | RegExp): Promise<void>;
  /** How many cards the chat shows. */
  count(): Promise<number>;
  /** Photographs a card for people's eyes (see `takePhotograph`); for the README too when a run is to renew its images. */
  photograph(card: Locator, name: string, use?: 'readme'): Promise<void>;
}

/** How much of a card is repeated when another one did not come. */
const MOST_SAID = 200;

/** What a reader of the README need not scroll for. */
const MOST_HEIGHT = 880;

const output = fileURLToPath(new URL('../output/', import.meta.url));
const images = fileURLToPath(new URL('../../../docs/images/', import.meta.url));

export async function playgroundPage(context: BrowserContext): Promise<PlaygroundPage> {
  const page = await context.newPage();
  const cards = page.locator('.ac-preview-panel');
  const editor = page.locator('[role=textbox][contenteditable=true]');

  const card: PlaygroundPage['card'] = async (words) => {
    const found = cards.filter({ hasText: words }).last();
    try {
      await found.waitFor();
    } catch (cause) {
      const texts = (await cards.allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').slice(0, MOST_SAID));
      const typed = (await editor.innerText()).trim();
      const newest = texts
        .slice(-3)
        .map((text) => `\n- ${text}`)
        .join('');
      throw new Error(`No card with ${String(words)} came; “${typed}” is still unsent. The newest are:${newest}`, {
        cause,
      });
    }
    return found;
  };

  /** Nothing is sent before all of it stands there, and it is sent once the editor is empty. */
  const send = async (words: string): Promise<void> => {
    const written = editor.filter({ hasText: words });
    await written.waitFor();
    await page.keyboard.press('Enter');
    await written.waitFor({ state: 'detached' });
  };

  return {
    async open(address) {
      await page.goto(address);
      await page.getByText('Connected.').waitFor();
    },
    async chat(name) {
      await page.getByRole('treeitem', { name, exact: true }).click();
      await editor.waitFor();
    },
    async say(words) {
      await editor.click();
      await page.keyboard.type(words);
      await send(words);
    },
    async mention(words) {
      await editor.click();
      await page.keyboard.type('@');
      await page.getByRole('menuitem', { name: 'Quorum' }).click();
      await page.keyboard.type(` ${words}`);
      await send(words);
    },
    card,
    async press(words, button) {
      const found = await card(words);
      await found.getByRole('button', { name: button, exact: true }).click();
    },
    async choose(found, question, option) {
      await found.getByRole('combobox', { name: question }).click();
      const offered = page.getByRole('option', { name: option });
      await offered.first().click();
    },
    count: () => cards.count(),
    photograph: (found, name, use) =>
      use === 'readme'
        ? takePhotograph(found, { path: join(keepsImages ? images : output, `${name}.png`), mostHeight: MOST_HEIGHT })
        : takePhotograph(found, { path: join(output, `${name}.png`) }),
  };
}
