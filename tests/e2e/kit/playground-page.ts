import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Locator } from 'playwright-core';
import { keepsImages } from './open-browser.js';

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
  /** Photographs a card; for the README too when a run is to renew its images. */
  photograph(card: Locator, name: string, use?: 'readme'): Promise<void>;
}

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
    await found.waitFor();
    return found;
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
      await page.keyboard.press('Enter');
    },
    async mention(words) {
      await editor.click();
      await page.keyboard.type('@');
      await page.getByRole('menuitem', { name: 'Quorum' }).click();
      await page.keyboard.type(` ${words}`);
      await page.keyboard.press('Enter');
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
    async photograph(found, name, use) {
      const folder = use === 'readme' && keepsImages ? images : output;
      mkdirSync(folder, { recursive: true });
      await found.scrollIntoViewIfNeeded();
      const box = await found.boundingBox();
      if (box === null) throw new Error(`There is nothing to photograph for ${name}.`);
      const height = use === 'readme' ? Math.min(box.height, MOST_HEIGHT) : box.height;
      await page.screenshot({ path: join(folder, `${name}.png`), clip: { ...box, height }, animations: 'disabled' });
    },
  };
}
