import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import type { PlaygroundPage } from './playground-page.js';

/** What a card has in Teams on a small phone, in pixels. */
const PHONE_WIDTH = 320;

/** At the width of the chat, and at that of a phone, where nothing may be cut off at the side. */
export async function photographTwice(page: PlaygroundPage, card: Locator, name: string): Promise<void> {
  const tab = card.page();
  await page.photograph(card, name);
  await tab.addStyleTag({ content: `.phone .ac-preview-panel { width: ${PHONE_WIDTH}px }` });
  await tab.evaluate('document.body.classList.add("phone")');
  await page.photograph(card, `${name}-phone`);
  const wide = '[...document.querySelectorAll(".ac-preview-panel")].filter((one) => one.scrollWidth > one.clientWidth)';
  await expect.poll(() => tab.evaluate(`${wide}.length`), { message: `${name} on a phone` }).toBe(0);
  await tab.evaluate('document.body.classList.remove("phone")');
}
