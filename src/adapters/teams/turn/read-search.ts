import { z } from 'zod';
import type { WireActivity } from '../door/wire-activity.js';
import type { InboundSearch } from '../inbound-activity.js';

const MOST_SKIPPED = 500;

const searched = z.object({
  commandId: z.string().min(1).max(100),
  parameters: z
    .array(z.object({ name: z.string().max(100), value: z.unknown().optional() }))
    .max(10)
    .nullish(),
  queryOptions: z.object({ skip: z.number().int().min(0).max(MOST_SKIPPED).catch(0).default(0) }).nullish(),
});

/** Longer than anybody types into a search box; what is beyond it is not read. */
const LONGEST_QUERY = 1_000;

/**
 * Reads a search that somebody makes while writing a message. Before anything is typed Teams asks with a parameter of its own,
 * `initialRun`, which is an empty query. Null: not a search.
 */
export function readSearch(activity: WireActivity): Pick<InboundSearch, 'commandId' | 'query' | 'skip'> | null {
  if (activity.type !== 'invoke' || activity.name !== 'composeExtension/query') return null;
  const read = searched.safeParse(activity.value);
  if (!read.success) return null;
  const { commandId, parameters, queryOptions } = read.data;
  const typed = (parameters ?? []).find(({ name }) => name !== 'initialRun')?.value;
  const query = typeof typed === 'string' ? typed.slice(0, LONGEST_QUERY) : '';
  return { commandId, query, skip: queryOptions?.skip ?? 0 };
}
