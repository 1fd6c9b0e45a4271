// @ts-check
/**
 * Where a bot may be told to die, so that each place is tried and not only the likely ones:
 *   after-claim       rows are leased, nothing has begun
 *   after-sending     `sending` is committed, the POST has not left
 *   during-post       the POST has been taken by Teams and not answered (the parent does the killing)
 *   after-answer      Teams has answered, nothing is written yet
 *   before-commit     the end is about to be written
 *   after-commit      the end has just been written
 *
 * `stall-after-claim` and `stall-after-sending` do not die there but stand still, once, until the parent says go on.
 */
export const POINTS = ['after-claim', 'after-sending', 'during-post', 'after-answer', 'before-commit', 'after-commit'];

/**
 * Wraps the ports of the sender: at its named point, the `at`-th time it is passed, the process kills itself with SIGKILL.
 * @param {{ point: string | null, at: number, readBack: any, onOwner?: (owner: string) => void }} plan
 * @returns {(ports: any) => any}
 */
export function deadlyPoints({ point, at, readBack, onOwner }) {
  let passed = 0;
  const pass = (/** @type {string} */ name) => {
    if (name !== point) return;
    passed += 1;
    if (passed < at) return;
    process.kill(process.pid, 'SIGKILL');
    // The signal is delivered at once; what follows is never reached.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60_000);
  };
  let stalled = false;
  const stall = async (/** @type {string} */ name) => {
    if (name !== point || stalled) return;
    stalled = true;
    process.send?.({ stalled: true });
    await new Promise((resolve) => {
      process.on('message', (/** @type {any} */ message) => {
        if (message.goOn === true) resolve(null);
      });
    });
  };
  return (ports) => ({
    ...ports,
    readBack,
    ledger: {
      ...ports.ledger,
      claim: async (/** @type {any} */ terms) => {
        onOwner?.(terms.owner);
        const claimed = await ports.ledger.claim(terms);
        if (claimed.length > 0) pass('after-claim');
        if (claimed.length > 0) await stall('stall-after-claim');
        return claimed;
      },
      beginSending: async (/** @type {any} */ notice, /** @type {any} */ address) => {
        const begun = await ports.ledger.beginSending(notice, address);
        if (begun) pass('after-sending');
        if (begun) await stall('stall-after-sending');
        return begun;
      },
      settle: async (/** @type {any} */ notice, /** @type {any} */ end) => {
        if (end.state === 'sent') pass('before-commit');
        const settled = await ports.ledger.settle(notice, end);
        if (end.state === 'sent') pass('after-commit');
        return settled;
      },
    },
    messenger: {
      ...ports.messenger,
      create: async (/** @type {any} */ address, /** @type {any} */ card) => {
        const outcome = await ports.messenger.create(address, card);
        pass('after-answer');
        return outcome;
      },
    },
  });
}
