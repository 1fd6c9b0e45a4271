import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Fault } from '../src/core/shared/fault.js';
import { onStopSignal, sayAndExit } from '../src/process-end.js';

class Exit extends Error {}

let said: string;
const exit = vi.fn();

beforeEach(() => {
  said = '';
  vi.spyOn(process, 'exit').mockImplementation((code) => {
    exit(code);
    throw new Exit();
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  exit.mockReset();
});

describe('sayAndExit', () => {
  it('says the sentence of a fault of ours, without its cause', () => {
    const fault = new Fault('store.locked', { message: 'Another Quorum has this folder open.', cause: new Error('x') });
    expect(() => sayAndExit(fault)).toThrow(Exit);
    expect([said.trim(), exit.mock.calls]).toEqual(['Another Quorum has this folder open.', [[1]]]);
  });

  it('names the mend where an account may not use a file or port', () => {
    expect(() => sayAndExit(Object.assign(new Error('open'), { code: 'EACCES' }))).toThrow(Exit);
    expect(said).toContain('check its permissions');
  });

  it('keeps the words of anything else to itself', () => {
    for (const error of [
      new TypeError('password=hunter2'),
      'password=hunter2',
      Object.assign(new Error('hunter2'), { code: 'E1' }),
    ]) {
      expect(() => sayAndExit(error)).toThrow(Exit);
    }
    expect(said).not.toContain('hunter2');
    expect(said).toContain('TypeError');
    expect(said).toContain('E1');
  });
});

describe('onStopSignal', () => {
  /** The listener it puts on, called as a signal would. */
  function listening(stop: () => Promise<void>): () => void {
    const listeners = new Map<string | symbol, () => void>();
    vi.spyOn(process, 'on').mockImplementation((name, listener: () => void) => {
      listeners.set(name, listener);
      return process;
    });
    vi.spyOn(process, 'exit').mockImplementation((code) => exit(code) as never);
    onStopSignal(stop);
    expect([...listeners.keys()]).toEqual(['SIGINT', 'SIGTERM']);
    return () => listeners.get('SIGINT')?.();
  }
  const turn = () => new Promise((resolve) => setImmediate(resolve));

  it('stops once, and ends well when that is done', async () => {
    const stop = vi.fn(() => Promise.resolve());
    listening(stop)();
    await turn();
    expect([stop.mock.calls.length, exit.mock.calls]).toEqual([1, [[0]]]);
  });

  it('ends at once on a second signal', () => {
    const signal = listening(() => new Promise(() => undefined));
    signal();
    expect(exit).not.toHaveBeenCalled();
    signal();
    expect(exit.mock.calls).toEqual([[1]]);
  });

  it('ends badly when stopping fails', async () => {
    listening(() => Promise.reject(new Error('store')))();
    await turn();
    expect(exit.mock.calls).toEqual([[1]]);
  });

  it('ends a stop that hangs', () => {
    vi.useFakeTimers();
    listening(() => new Promise(() => undefined))();
    vi.advanceTimersByTime(20_000);
    vi.useRealTimers();
    expect(exit.mock.calls).toEqual([[1]]);
  });
});
