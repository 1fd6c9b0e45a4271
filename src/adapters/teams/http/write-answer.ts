import { once } from 'node:events';
import type { Response } from 'restify';

/** What is written back; a null body is an empty one. */
export interface HttpAnswer {
  readonly status: number;
  readonly body: unknown;
  /** Headers beside the plain ones. A body of text or bytes is sent as it is, everything else as JSON. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Runs once the answer has left, and is waited for when the bot closes. Must not throw. */
  readonly afterwards?: () => Promise<void>;
}

const plainHeaders = { 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' };

/** Writes an answer and settles when it has left, or when the caller has gone. Never throws. */
export async function writeAnswer(response: Response, answer: HttpAnswer): Promise<void> {
  if (response.headersSent || response.writableEnded || response.destroyed) return;
  const left = Promise.race([once(response, 'finish'), once(response, 'close')]).catch(() => undefined);
  const { body, type } = encode(answer.body);
  // An answer that comes before the whole request was read must not leave the rest for the next one.
  const connection = answer.status >= 400 ? { connection: 'close' } : {};
  response.sendRaw(answer.status, body, { ...plainHeaders, ...type, ...connection, ...answer.headers });
  await left;
}

function encode(body: unknown): { readonly body: string | Buffer; readonly type: Readonly<Record<string, string>> } {
  if (body === null) return { body: '', type: {} };
  if (typeof body === 'string' || Buffer.isBuffer(body)) return { body, type: {} };
  return { body: JSON.stringify(body), type: { 'content-type': 'application/json; charset=utf-8' } };
}
