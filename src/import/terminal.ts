import type { Readable, Writable } from 'node:stream';
import { createInterface } from 'node:readline';
import { cleanText } from '../core/shared/clean-text.js';

/** The person at the keyboard: told things line by line, and asked when they are there. */
export interface Terminal {
  say(line: string): void;
  /** Their answer; null when they have gone away (Ctrl-C, Ctrl-D). Absent when nobody is there to ask. */
  readonly ask?: (question: string) => Promise<string | null>;
  /** Lets go of the keyboard. */
  close(): void;
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
  if (!interactive) return { say, close: () => undefined };
  // One reader for all questions: what is typed ahead waits for its question.
  const reader = createInterface({ input, output });
  const typed = reader[Symbol.asyncIterator]();
  const ask = async (question: string): Promise<string | null> => {
    reader.setPrompt(question);
    reader.prompt();
    const next = await typed.next();
    return next.done === true ? null : next.value;
  };
  return {
    say,
    ask,
    close: () => {
      reader.close();
    },
  };
}

/** A document's words may hold signs that steer a terminal: nothing unseen is printed. */
function fitToPrint(line: string): string {
  return line.split(' ').map(cleanText).join(' ');
}
