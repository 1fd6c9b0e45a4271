import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createFakeConversations, type FakeConversations, type PostedCard } from './fake-connector-conversations.js';
import type { ScriptedAnswer } from './fake-connector-script.js';

/** One request the bot made. */
export interface ConnectorRequest {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | null;
  readonly body: unknown;
}

/** Stands for Teams' side of the wire: keeps conversations and their cards, counts requests, and fails on command. */
export interface FakeConnector {
  /** The service URL, ending in a slash. */
  readonly url: string;
  readonly requests: readonly ConnectorRequest[];
  /** The cards a conversation shows now, oldest first. */
  cardsIn(conversationId: string): readonly PostedCard[];
  /** The card of one message as stored now; null when there is none. */
  card(conversationId: string, activityId: string): PostedCard | null;
  /** How the next request is answered; asked in the order given, before the usual behaviour. */
  answerNext(...answers: readonly ScriptedAnswer[]): void;
  /** How the next requests that fit are answered, whatever else is asked in between. */
  answerWhere(fits: (request: ConnectorRequest) => boolean, ...answers: readonly ScriptedAnswer[]): void;
  /** Settles once so many requests have come in all; settles at once when they have. */
  untilRequests(count: number): Promise<void>;
  /** Forgets every request and card. */
  forget(): void;
  close(): Promise<void>;
}

export async function startFakeConnector(): Promise<FakeConnector> {
  const requests: ConnectorRequest[] = [];
  const script: ScriptedAnswer[] = [];
  const scripts: { readonly fits: (request: ConnectorRequest) => boolean; readonly answers: ScriptedAnswer[] }[] = [];
  const conversations = createFakeConversations();
  let waiting: { readonly count: number; readonly resolve: () => void }[] = [];

  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const body = await readBody(request);
    const { method = 'GET', url: path = '/' } = request;
    const received = { method, path, authorization: request.headers.authorization ?? null, body };
    requests.push(received);
    const fitting = scripts.find(({ fits, answers }) => answers.length > 0 && fits(received));
    const scripted = fitting?.answers.shift() ?? script.shift() ?? { kind: 'usual' };
    answer(scripted, response, () => apply(conversations, method, path, body));
    waiting = waiting.filter(({ count, resolve }) => {
      if (requests.length < count) return true;
      resolve();
      return false;
    });
  };
  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.destroy());
  });
  // On a busy machine more than the usual five seconds may pass between two requests of one test.
  server.keepAliveTimeout = 60_000;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    requests,
    cardsIn: (conversationId) => conversations.cardsIn(conversationId),
    card: (conversationId, activityId) => conversations.card(conversationId, activityId),
    answerNext: (...answers) => {
      script.push(...answers);
    },
    answerWhere: (fits, ...answers) => {
      scripts.push({ fits, answers: [...answers] });
    },
    untilRequests: (count) =>
      requests.length >= count
        ? Promise.resolve()
        : new Promise((resolve) => {
            waiting.push({ count, resolve });
          }),
    forget: () => {
      requests.length = 0;
      conversations.forget();
    },
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

interface Applied {
  readonly status: number;
  readonly body: unknown;
}

function answer(scripted: ScriptedAnswer, response: ServerResponse, accept: () => Applied): void {
  const accepted = scripted.kind === 'usual' || scripted.accept === true ? accept() : null;
  if (scripted.kind === 'reset') {
    response.socket?.resetAndDestroy();
    return;
  }
  if (scripted.kind === 'hang') {
    // The head alone, so that the time-out is also seen to cover the body.
    if (scripted.after !== 'head') return;
    response.writeHead(201, { 'content-type': 'application/json' });
    response.flushHeaders();
    return;
  }
  const status = scripted.kind === 'status' ? scripted.status : (accepted?.status ?? 200);
  const body = scripted.kind === 'status' ? (scripted.body ?? '') : JSON.stringify(accepted?.body ?? {});
  const headers = scripted.kind === 'status' ? scripted.headers : {};
  // Not chained: restify changes Node's own response class, in the whole process, so that writeHead answers nothing.
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(body);
}

function apply(conversations: FakeConversations, method: string, path: string, body: unknown): Applied {
  const [, version, noun, conversation, activities, activity] = new URL(path, 'http://fake').pathname.split('/');
  const known =
    version === 'v3' && noun === 'conversations' && (activities === undefined || activities === 'activities');
  const conversationId = decodeURIComponent(conversation ?? '');
  const activityId = decodeURIComponent(activity ?? '');
  if (known && method === 'POST' && conversationId === '') {
    return { status: 201, body: { id: conversations.open(body) } };
  }
  if (known && method === 'POST') return { status: 201, body: { id: conversations.add(conversationId, body) } };
  if (known && method === 'PUT' && conversations.replace(conversationId, activityId, body)) {
    return { status: 200, body: { id: activityId } };
  }
  if (known && method === 'DELETE' && conversations.remove(conversationId, activityId))
    return { status: 200, body: {} };
  return { status: 404, body: { error: { code: 'ActivityNotFoundInConversation', message: 'no such thing' } } };
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? null : (JSON.parse(text) as unknown);
}
