import { z } from 'zod';
import type { WireActivity } from '../door/wire-activity.js';

/** A press of a card's button, however the client sent it. */
export interface Press {
  readonly verb: string;
  readonly data: unknown;
  readonly trigger: 'tap' | 'refresh';
  readonly via: 'execute' | 'submit';
}

const verb = z.string().min(1).max(200);
const executed = z.object({
  action: z.object({ type: z.literal('Action.Execute'), verb, data: z.unknown().optional() }),
  trigger: z.string().nullish(),
});
const submitted = z.looseObject({ verb });

/**
 * Reads a press. Action.Execute arrives as an invoke with the verb beside the data; its fallback Action.Submit as a
 * message without words whose value holds the data and, by our own convention, the verb among it. Null: not a press.
 */
export function readPress(activity: WireActivity): Press | null {
  if (activity.type === 'invoke') {
    const read = activity.name === 'adaptiveCard/action' ? executed.safeParse(activity.value) : null;
    if (read?.success !== true) return null;
    const trigger = read.data.trigger === 'automatic' ? 'refresh' : 'tap';
    return { verb: read.data.action.verb, data: read.data.action.data ?? {}, trigger, via: 'execute' };
  }
  const read = submitted.safeParse(activity.value);
  if (!read.success) return null;
  const { verb: pressed, msteams: _msteams, ...data } = read.data;
  return { verb: pressed, data, trigger: 'tap', via: 'submit' };
}
