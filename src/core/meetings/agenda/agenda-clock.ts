import type { Temporal } from 'temporal-polyfill';
import type { AgendaItem } from './agenda.js';

export interface AgendaClock {
  /** When each item begins, in agenda order; null from where the agenda no longer says. */
  readonly times: readonly { readonly itemNumber: number; readonly startsAt: Temporal.Instant | null }[];
  /** When the last item ends; null unless every item has its minutes. */
  readonly finishesAt: Temporal.Instant | null;
  /** By how many minutes the items outlast the meeting: nought when they fit. A least figure while some have no minutes. */
  readonly overrunMinutes: number;
}

/**
 * Clock times for an agenda, counted from the start. The first item begins when the meeting does; after an item without
 * minutes nothing is known, and nothing is made up. Count over the whole agenda first and leave restricted items out afterwards.
 */
export function agendaClock(input: {
  readonly startsAt: Temporal.Instant;
  readonly endsAt: Temporal.Instant;
  readonly items: readonly Pick<AgendaItem, 'number' | 'minutes'>[];
}): AgendaClock {
  const { startsAt, endsAt, items } = input;
  let next: Temporal.Instant | null = startsAt;
  const times = items.map(({ number, minutes }) => {
    const begins = next;
    next = begins === null || minutes === null ? null : begins.add({ minutes });
    return { itemNumber: number, startsAt: begins };
  });
  const counted = items.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
  const available = (endsAt.epochMilliseconds - startsAt.epochMilliseconds) / 60_000;
  return {
    times,
    finishesAt: items.length > 0 ? next : null,
    overrunMinutes: Math.max(0, Math.ceil(counted - available)),
  };
}
