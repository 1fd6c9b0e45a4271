import type { Request } from 'restify';
import { keepableText } from '../../../core/shared/keepable-text.js';
import type { Log } from '../../../core/shared/log.js';
import type { Page } from './page.js';
import type { HttpAnswer } from './write-answer.js';

/** Serves one page; what its address holds that no store can hold is marked. A page that breaks answers 500 with nothing in it, and is logged by its path's pattern only. */
export function pageHandler(page: Page, log: Log): (request: Request) => Promise<HttpAnswer> {
  return async (request) => {
    try {
      const params = Object.fromEntries(
        Object.entries((request.params ?? {}) as Record<string, unknown>).map(([name, value]) => [
          name,
          keepableText(String(value)),
        ]),
      );
      const query = new URL(request.url ?? '/', 'http://bot.invalid').searchParams;
      for (const [name, value] of [...query]) query.set(name, keepableText(value));
      const { status, headers, body } = await page.answer({ params, query });
      return { status, body, headers };
    } catch (error) {
      log.error('page.broken', { page: page.path, name: error instanceof Error ? error.name : typeof error });
      return { status: 500, body: null };
    }
  };
}
