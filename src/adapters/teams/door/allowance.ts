/** So much a minute for each name, and so much at once. */
export interface Allowance {
  /** Takes one for a name; false when it has none left just now, and then nothing is taken. */
  take(name: string, nowMs: number): boolean;
  /** How many names are remembered. */
  readonly size: number;
}

interface Left {
  readonly count: number;
  readonly atMs: number;
}

const MINUTE_MS = 60_000;

/**
 * Hands out allowances that fill up evenly, to at most a minute's worth. Only names that used something within the last
 * minute have to be remembered, since a full allowance is the same as a new one; of those at most `mostNames`, of which
 * the one that has been silent longest is forgotten first.
 */
export function createAllowance(rules: { readonly perMinute: number; readonly mostNames: number }): Allowance {
  const { perMinute, mostNames } = rules;
  // Kept in the order of their last use.
  const left = new Map<string, Left>();

  const forgetOldest = (nowMs: number): void => {
    for (const [name, { atMs }] of left) {
      if (left.size <= mostNames && nowMs - atMs < MINUTE_MS) return;
      left.delete(name);
    }
  };
  return {
    take(name, nowMs) {
      const before = left.get(name) ?? { count: perMinute, atMs: nowMs };
      // A clock that was set back gives nothing and takes nothing.
      const filled = (Math.max(0, nowMs - before.atMs) * perMinute) / MINUTE_MS;
      const count = Math.min(perMinute, before.count + filled);
      const has = count >= 1;
      left.delete(name);
      left.set(name, { count: has ? count - 1 : count, atMs: nowMs });
      forgetOldest(nowMs);
      return has;
    },
    get size() {
      return left.size;
    },
  };
}
