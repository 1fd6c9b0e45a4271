import type { ReadBack } from '../../../src/core/notices/ports.js';

type Seen = Awaited<ReturnType<ReadBack['look']>>;

/** Looks into conversations that find what a test says; an error is thrown. */
export interface FakeReadBack extends ReadBack {
  readonly looks: readonly string[];
  find(what: Seen | Error): void;
}

export function fakeReadBack(): FakeReadBack {
  const looks: string[] = [];
  let seen: Seen | Error = { kind: 'cannot-tell' };
  return {
    looks,
    find: (what) => {
      seen = what;
    },
    look: ({ id }) => {
      looks.push(id);
      return seen instanceof Error ? Promise.reject(seen) : Promise.resolve(seen);
    },
  };
}
