import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Locator } from 'playwright-core';
import { keepsImages } from './open-browser.js';

/** What hangs once, or moves away while it is looked at, is as a rule there a moment later. */
const TRIES = 4;
const STEP_MS = 5_000;
const PAUSE_MS = 200;

export interface Photograph {
  readonly path: string;
  /** The most of the card to show, from its top, in pixels; all of it when left out. */
  readonly mostHeight?: number;
}

/**
 * Photographs a card for people's eyes, in a few tries: the chat scrolls by itself, and may do so between the finding of
 * a card and its photograph. What cannot be photographed fails a run that keeps images; any other run says so and goes
 * on, as a photograph proves nothing about the bot.
 */
export async function takePhotograph(card: Locator, photograph: Photograph): Promise<void> {
  mkdirSync(dirname(photograph.path), { recursive: true });
  for (let tries = 1; ; tries += 1) {
    try {
      await tryOnce(card, photograph);
      return;
    } catch (error) {
      if (tries < TRIES) await sleep(PAUSE_MS);
      else if (keepsImages) throw error;
      else {
        process.stdout.write(`No photograph for ${photograph.path} could be taken: ${String(error)}\n`);
        return;
      }
    }
  }
}

async function tryOnce(card: Locator, { path, mostHeight = Infinity }: Photograph): Promise<void> {
  await card.scrollIntoViewIfNeeded({ timeout: STEP_MS });
  const box = await card.boundingBox({ timeout: STEP_MS });
  if (box === null) throw new Error('The card is not to be seen.');
  const clip = { ...box, height: Math.min(box.height, mostHeight) };
  await card.page().screenshot({ path, clip, animations: 'disabled', timeout: STEP_MS });
}
