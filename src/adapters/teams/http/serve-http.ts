import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import restify from 'restify';
import type { Log } from '../../../core/shared/log.js';
import type { InFlight } from './in-flight.js';
import type { Page } from './page.js';
import { pageHandler } from './page-handler.js';
import { writeAnswer, type HttpAnswer } from './write-answer.js';

export interface HttpParts {
  readonly host: string;
  readonly port: number;
  /** Answers one activity. Never throws. */
  readonly receive: (request: IncomingMessage) => Promise<HttpAnswer>;
  /** Asked before every request, pages too; a refusal is answered with its status alone. */
  readonly mayEnter: (request: IncomingMessage) => boolean;
  readonly pages: readonly Page[];
  readonly inFlight: InFlight;
  readonly log: Log;
  readonly requestTimeoutMs: number;
}

export interface HttpServer {
  /** Opens the port; rejects when it is taken. Port 0 takes any free one. */
  listen(): Promise<{ readonly port: number }>;
  /** Takes no new connections. */
  stopListening(): void;
  /** Ends every connection and settles once the port is free. */
  end(): Promise<void>;
}

const busy: HttpAnswer = { status: 503, body: null };

/** The bot's whole HTTP surface: activities, a health word, and the given pages. Everything else is 404. */
export function serveHttp(parts: HttpParts): HttpServer {
  const server = restify.createServer({ name: '', ignoreTrailingSlash: false });
  const guarded =
    (answer: (request: restify.Request) => Promise<HttpAnswer>) =>
    async (request: restify.Request, response: restify.Response): Promise<void> => {
      if (!parts.mayEnter(request)) return writeAnswer(response, { status: 403, body: null });
      const work = parts.inFlight.run(async () => {
        const ready = await answer(request);
        await writeAnswer(response, ready);
        await ready.afterwards?.();
      });
      return work ?? writeAnswer(response, busy);
    };

  server.post('/api/messages', guarded(parts.receive));
  server.get('/healthz', async (_request: restify.Request, response: restify.Response) =>
    writeAnswer(response, parts.inFlight.closing ? busy : { status: 200, body: { status: 'ok' } }),
  );
  for (const page of parts.pages) server.get(page.path, guarded(pageHandler(page, parts.log)));

  // The framework's own error bodies tell paths and messages; ours tell nothing. Other methods do not exist either.
  server.on(
    'restifyError',
    (_request: restify.Request, response: restify.Response, error: unknown, next: () => void) => {
      const status = statusOf(error);
      if (status >= 500) parts.log.error('http.broken', { name: error instanceof Error ? error.name : typeof error });
      void writeAnswer(response, { status: status === 405 ? 404 : status, body: null }).then(next);
    },
  );
  // A listener of the framework keeps Node from closing these by itself.
  server.on('upgrade', (_request: IncomingMessage, socket: Duplex) => socket.destroy());

  const inner = server.server;
  inner.headersTimeout = parts.requestTimeoutMs;
  inner.requestTimeout = parts.requestTimeoutMs;
  return {
    async listen() {
      const listening = once(inner, 'listening');
      inner.listen(parts.port, parts.host);
      await listening;
      return { port: (inner.address() as AddressInfo).port };
    },
    stopListening() {
      if (!inner.listening) return;
      inner.close();
      inner.closeIdleConnections();
    },
    async end() {
      const closed = inner.listening ? once(inner, 'close') : Promise.resolve();
      inner.close();
      inner.closeAllConnections();
      await closed;
    },
  };
}

function statusOf(error: unknown): number {
  const status: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'statusCode') : null;
  return typeof status === 'number' && status >= 400 && status < 600 ? status : 500;
}
