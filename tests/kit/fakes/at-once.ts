import { finish } from '../../../src/core/shared/finish.js';
import type { InSlices } from '../../../src/core/shared/ports.js';

/** Nobody waits beside a test of core: all slices at once. */
export const atOnce: InSlices = (work) => Promise.resolve(finish(work));
