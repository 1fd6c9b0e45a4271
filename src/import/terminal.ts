import type { Readable, Writable } from 'node:stream';
import { createInterface } from 'node:readline/promises';
import { cleanText } from '../core/shared/clean-text.js';

/** The person at the keyboard: told things line by line, and asked when they are there. */
export interface Terminal {
  say(line: string): void;
  /** Their answer; null when they have gone away (Ctrl-C, Ctrl-D). Absent when nobody is there to ask. */
  readonly ask?: (question: string) => Promise<string | null>;
}

/** Talks on a pair of streams; asks only where `interactive` says that somebody reads and types. */
export function openTerminal(streams: {
  readonly input: Readable;
  readonly output: Writable;
  readonly interactive: boolean;
}): Terminal {
  const { input, output, interactive } = streams;
  const say = (line: string): void => {
    output.write(`${fitToPrint(line)}\n`);
  };
  return interactive ? { say, ask: (question) => askOnce(input, output, question) } : { say };
}

async function askOnce(input: Readable, output: Writable, question: string): Promise<string | null> {
  const lines = createInterface({ input, output });
  const gone = new AbortController();
  lines.once('close', () => {
    gone.abort();
  });
  try {
    return await lines.question(question, { signal: gone.signal });
  } catch {
    return null;
  } finally {
    lines.close();
  }
}

/** A document's words may hold signs that steer a terminal; what is printed keeps its indent and nothing unseen. */
function fitToPrint(line: string): string {
  const words = line.trimStart();
  return `${' '.repeat(line.length - words.length)}${cleanText(words)}`;
}
