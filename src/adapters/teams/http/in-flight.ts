/** Work that has been taken on and is not finished. */
export interface InFlight {
  /** Takes on work, unless the bot is closing or full; null then. The work must not throw. */
  run<T>(work: () => Promise<T>): Promise<T> | null;
  readonly closing: boolean;
  /** Takes on no more, and waits for what is under way, at most so long. Answers whether all of it finished. */
  drain(atMostMs: number): Promise<boolean>;
}

/** Counts work under way, so that closing can wait for it and a flood is turned away instead of piling up. */
export function createInFlight(mostAtOnce: number): InFlight {
  const underWay = new Set<Promise<unknown>>();
  let closing = false;
  return {
    run(work) {
      if (closing || underWay.size >= mostAtOnce) return null;
      const running = work();
      underWay.add(running);
      const done = () => {
        underWay.delete(running);
      };
      running.then(done, done);
      return running;
    },
    get closing() {
      return closing;
    },
    async drain(atMostMs) {
      closing = true;
      const emptied = Promise.allSettled([...underWay]).then(() => true);
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<boolean>((resolve) => {
        timer = setTimeout(() => {
          resolve(false);
        }, atMostMs);
      });
      const finished = await Promise.race([emptied, late]);
      clearTimeout(timer);
      return finished;
    },
  };
}
