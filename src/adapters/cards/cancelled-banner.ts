import type { Banner } from './tone.js';

/** What a card already posted says once its meeting is cancelled. */
export function cancelledBanner(because: string | null): Banner {
  return { tone: 'attention', title: 'This meeting is cancelled', lines: [because ?? ''] };
}
