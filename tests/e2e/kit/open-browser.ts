import { chromium, type Browser, type BrowserContext } from 'playwright-core';
import { PATIENCE_MS } from './patience.js';

const FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Tall, so that no card hides behind the page's head while it is photographed. */
const SCREEN = { width: 1280, height: 2400 };

/** Whether a run is to renew the tracked images of docs/images; they are drawn with more dots then. */
export const keepsImages = process.env['QUORUM_KEEP_IMAGES'] === '1';

/** Starts a Chromium that reaches nothing beyond this machine. Close the browser in the end. */
export async function openBrowser(executablePath: string): Promise<{ browser: Browser; context: BrowserContext }> {
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  const context = await browser.newContext({
    viewport: SCREEN,
    deviceScaleFactor: keepsImages ? 1.5 : 1,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  });
  context.setDefaultTimeout(PATIENCE_MS);
  await context.route(
    (url) => url.hostname !== '127.0.0.1',
    (route) => route.abort(),
  );
  return { browser, context };
}
