import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import restify from 'restify';
import type { Log } from '../../../core/shared/log.js';
import type { InFlight } from './in-flight.js';
import type { Page } from './page.js';
import { pageHandler } from './page-handler.js';
import type { Reception } from './receive-activity.js';
import { writeAnswer, type HttpAnswer } from './write-answer.js';

export interface HttpParts {
  readonly host: string;
  readonly port: number;
  /** Takes in one activity. Never throws. */
  readonly receive: (request: IncomingMessage) => Promise<Reception>;
  /** What has to be there before this bot should be sent anything, and is not. Never throws. */
  readonly missing: () => Promise<readonly string[]>;
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
  /** Ends every connection and settles once the port is free. */
  end(): Promise<void>;
}

const busy: HttpAnswer = { status: 503, body: null };

/** More than Teams opens; what ends https in front of the bot meets the internet. */
const MOST_CONNECTIONS = 1_000;
/** Longer than what stands in front keeps a connection open: else one may be closed just as it is used again. */
const KEPT_OPEN_MS = 75_000;
/** Node looks only so often for requests that take too long; its own pace is every half minute. */
const LOOKED_AT_MS = 1_000;

/** The bot's whole HTTP surface: activities, two words about its health, and the given pages. Everything else is 404. */
export function serveHttp(parts: HttpParts): HttpServer {
  const server = restify.createServer({ name: '', ignoreTrailingSlash: false });
  type Handler = (request: restify.Request, response: restify.Response) => Promise<void>;
  const run = async (response: restify.Response, answer: () => Promise<HttpAnswer>): Promise<void> => {
    const work = parts.inFlight.run(async () => {
      const ready = await answer();
      await writeAnswer(response, ready);
      await ready.afterwards?.();
    });
    return work ?? writeAnswer(response, busy);
  };
  const guarded =
    (handle: Handler): Handler =>
    async (request, response) => {
      if (!parts.mayEnter(request)) return writeAnswer(response, { status: 403, body: null });
      return parts.inFlight.closing ? writeAnswer(response, busy) : handle(request, response);
    };

  server.post(
    '/api/messages',
    guarded(async (request, response) => {
      // Read before it takes a place among the turns: who sends slowly keeps nobody else waiting.
      const reception = await parts.receive(request);
      return reception.kind === 'refused' ? writeAnswer(response, reception.answer) : run(response, reception.answer);
    }),
  );
  server.get(
    '/healthz',
    guarded((_request, response) => writeAnswer(response, { status: 200, body: { status: 'ok' } })),
  );
  server.get(
    '/readyz',
    guarded(async (_request, response) => {
      const missing = await parts.missing();
      return writeAnswer(
        response,
        missing.length === 0
          ? { status: 200, body: { status: 'ready' } }
          : { status: 503, body: { status: 'not-ready', missing } },
      );
    }),
  );
  for (const page of parts.pages) {
    const answer = pageHandler(page, parts.log);
    server.get(
      page.path,
      guarded((request, response) => run(response, () => answer(request))),
    );
  }

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
  inner.maxConnections = MOST_CONNECTIONS;
  inner.keepAliveTimeout = KEPT_OPEN_MS;
  // Read by Node when it begins to listen, though its types do not know it; restify makes the server without asking us.
  Reflect.set(inner, 'connectionsCheckingInterval', Math.min(LOOKED_AT_MS, parts.requestTimeoutMs));
  return {
    async listen() {
      const listening = once(inner, 'listening');
      inner.listen(parts.port, parts.host);
      await listening;
      return { port: (inner.address() as AddressInfo).port };
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
