import { Fault } from '../../core/shared/fault.js';
import { VERBS } from './verbs.js';

const KNOWN_VERBS: ReadonlySet<string> = new Set(VERBS);

/** One JSON object of a card, after its text is settled. */
export type CardNode = Readonly<Record<string, unknown>>;

/**
 * Completes a button. A template (or a builder's list of buttons) writes only title, verb and data; this is the one place
 * where `Action.Execute` gets what Teams needs: the verb inside its data too, and a fallback `Action.Submit` with the
 * same data for clients which know no Execute. Routes handle both alike. An unknown verb is a fault.
 */
export function completeAction(action: CardNode): CardNode {
  if (action.type !== 'Action.Execute') return action;
  const { verb } = action;
  if (typeof verb !== 'string' || !KNOWN_VERBS.has(verb)) {
    throw new Fault('card-verb-unknown', { ids: { verb: typeof verb === 'string' ? verb : '' } });
  }
  const data = { ...(isNode(action.data) ? action.data : {}), verb };
  const { type: _type, verb: _verb, fallback: _fallback, ...shared } = action;
  return { ...action, data, fallback: { ...shared, type: 'Action.Submit', data } };
}

export function isNode(value: unknown): value is CardNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
