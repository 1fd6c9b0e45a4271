/** Whether this bot should be sent anything: asked by what watches over it, without a token, as often as it likes. */
export interface Readiness {
  /** What is missing, in one word each; nothing when it is ready. Never throws. */
  missing(): Promise<readonly string[]>;
  /** Says that the schedule has come round. */
  beat(): void;
}

interface ReadinessParts {
  /** Rejects when the store cannot be written to, or is not up to date. */
  readonly store: () => Promise<unknown>;
  /** Rejects when the keys that Microsoft signs with cannot be had; null where nobody has a token. */
  readonly keys: (() => Promise<unknown>) | null;
  readonly nowMs?: () => number;
}

/** Whoever asks more often than this gets the last answer: a question costs a write. */
const KEPT_MS = 10_000;
const ANSWERED_WITHIN_MS = 3_000;
/** The SDK keeps keys for a day, so that a bot which has had them goes on without their server. */
const KEYS_KEPT_MS = 24 * 60 * 60_000;
/** The schedule comes round each minute; three in a row are not missed by chance. */
const SCHEDULE_MS = 200_000;

export function createReadiness({ store, keys, nowMs = () => performance.now() }: ReadinessParts): Readiness {
  let beatAt: number | null = null;
  const storeIsThere = remembered(store, { goodMs: KEPT_MS, nowMs });
  const keysAreThere = keys === null ? () => Promise.resolve(true) : remembered(keys, { goodMs: KEYS_KEPT_MS, nowMs });
  return {
    beat() {
      beatAt = nowMs();
    },
    async missing() {
      const [hasStore, hasKeys] = await Promise.all([storeIsThere(), keysAreThere()]);
      const missing: string[] = [];
      if (!hasStore) missing.push('store');
      if (beatAt === null || nowMs() - beatAt > SCHEDULE_MS) missing.push('schedule');
      if (!hasKeys) missing.push('keys');
      return missing;
    },
  };
}

/** Asks one at a time, and keeps a good answer for a time and a bad one for a shorter. */
function remembered(
  ask: () => Promise<unknown>,
  { goodMs, nowMs }: { readonly goodMs: number; readonly nowMs: () => number },
): () => Promise<boolean> {
  let last: { readonly good: boolean; readonly untilMs: number } | null = null;
  let asking: Promise<boolean> | null = null;
  const askNow = async (): Promise<boolean> => {
    const good = await inTime(ask());
    last = { good, untilMs: nowMs() + (good ? goodMs : KEPT_MS) };
    asking = null;
    return good;
  };
  return () => (last !== null && nowMs() < last.untilMs ? Promise.resolve(last.good) : (asking ??= askNow()));
}

async function inTime(work: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => {
      resolve(false);
    }, ANSWERED_WITHIN_MS);
  });
  const good = await Promise.race([
    work.then(
      () => true,
      () => false,
    ),
    late,
  ]);
  clearTimeout(timer);
  return good;
}
