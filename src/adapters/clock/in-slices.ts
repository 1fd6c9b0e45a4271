import { setImmediate as othersFirst } from 'node:timers/promises';
import type { InSlices } from '../../core/shared/ports.js';

/** How long one slice may hold the thread: short enough that nobody notices who asks meanwhile. */
const SLICE_MS = 5;

/** Works until a slice's time is over, then lets whatever else waits have its turn, and goes on. */
export const inSlices: InSlices = async (work) => {
  let until = performance.now() + SLICE_MS;
  for (let step = work.next(); ; step = work.next()) {
    if (step.done === true) return step.value;
    if (performance.now() < until) continue;
    await othersFirst();
    until = performance.now() + SLICE_MS;
  }
};
