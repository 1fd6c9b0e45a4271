import type { IncomingMessage } from 'node:http';
import type { Refusal } from '../door/refusal.js';
import type { ReadingRoom } from './reading-room.js';
import { tidyJson } from './tidy-json.js';

export interface BodyLimits {
  readonly mostBytes: number;
  readonly timeoutMs: number;
  readonly room: ReadingRoom;
}

export type JsonBody =
  | { readonly kind: 'read'; readonly value: Readonly<Record<string, unknown>> }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/**
 * Reads a body that must be one JSON object, within a size and a time. Compressed bodies are refused, since Teams
 * sends none and a small one can unfold into a large one; so is what is nested too deep. Never throws.
 */
export async function readJsonBody(request: IncomingMessage, limits: BodyLimits): Promise<JsonBody> {
  const type = request.headers['content-type'] ?? '';
  if (!/^application\/json\s*(;|$)/iu.test(type)) return refused(415, 'door.not-json');
  if ((request.headers['content-encoding'] ?? 'identity') !== 'identity') return refused(415, 'door.compressed');
  if (Number(request.headers['content-length'] ?? 0) > limits.mostBytes) return refused(413, 'door.too-large');
  const bytes = await readBytes(request, limits);
  if (bytes === 'too-large') return refused(413, 'door.too-large');
  if (bytes === 'too-slow') return refused(408, 'door.too-slow');
  if (bytes === 'broken-off') return refused(400, 'door.broken-off');
  const value = parseObject(bytes);
  if (value === null) return refused(400, 'door.not-an-object');
  return tidyJson(value) ? { kind: 'read', value } : refused(400, 'door.too-deep');
}

function readBytes(
  request: IncomingMessage,
  limits: BodyLimits,
): Promise<Buffer | 'too-large' | 'too-slow' | 'broken-off'> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const timer = setTimeout(() => {
      finish('too-slow');
    }, limits.timeoutMs);
    const leave = limits.room.enter(() => {
      finish('too-slow');
    });
    const finish = (result: Buffer | 'too-large' | 'too-slow' | 'broken-off') => {
      clearTimeout(timer);
      leave();
      request.off('data', take);
      // What still comes is thrown away; the connection is closed with the answer.
      if (typeof result === 'string') request.resume();
      resolve(result);
    };
    const take = (chunk: Buffer) => {
      size += chunk.length;
      if (size > limits.mostBytes) finish('too-large');
      else chunks.push(chunk);
    };
    request.on('data', take);
    request.once('end', () => {
      finish(Buffer.concat(chunks));
    });
    request.once('error', () => {
      finish('broken-off');
    });
    request.once('aborted', () => {
      finish('broken-off');
    });
  });
}

function parseObject(bytes: Buffer): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
    return value as Readonly<Record<string, unknown>>;
  } catch {
    return null;
  }
}

function refused(status: Refusal['status'], code: string): JsonBody {
  return { kind: 'refused', refusal: { status, code } };
}
