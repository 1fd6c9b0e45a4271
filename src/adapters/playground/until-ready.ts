import { setTimeout as sleep } from 'node:timers/promises';
import { Fault } from '../../core/shared/fault.js';
import type { PlaygroundProcess } from './end-process.js';

const PAUSE_MS = 100;

/** The port the Playground says it listens on. */
export async function untilListening(child: PlaygroundProcess, deadline: AbortSignal): Promise<number> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout.setEncoding('utf8');
    child.stdout.on('data', (text: string) => {
      // Only its first words matter; what comes later is read and dropped, so that the pipe never fills.
      if (said.length < 1_000) said += text;
      const port = /Listening on (\d+)/.exec(said)?.[1];
      if (port !== undefined) resolve(Number(port));
    });
    child.once('exit', (code) => {
      reject(new Fault('playground.ended', { message: `The Playground ended by itself (${code ?? 'by a signal'}).` }));
    });
    child.once('error', (cause) => {
      reject(new Fault('playground.ended', { message: 'The Playground could not be started.', cause }));
    });
    deadline.addEventListener('abort', () => {
      reject(notAnswering());
    });
  });
}

export async function untilPageAnswers(address: string, deadline: AbortSignal): Promise<void> {
  while (!deadline.aborted) {
    if (await answers(address, deadline)) return;
    await sleep(PAUSE_MS);
  }
  throw notAnswering();
}

async function answers(address: string, signal: AbortSignal): Promise<boolean> {
  try {
    return (await fetch(address, { signal, method: 'HEAD' })).ok;
  } catch {
    return false;
  }
}

function notAnswering(): Fault {
  return new Fault('playground.not_answering', { message: 'The Playground did not come up in time. Try once more.' });
}
