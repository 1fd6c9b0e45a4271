import type { ActionsPorts, ActionsTx } from '../ports.js';
import type { ActionsDraft } from './actions-draft.js';

const DRAFT_HOURS = 24;

/** Keeps a list for a day: a new one, or one that was taken out and could not be saved after all. */
export async function putActionsDraft(
  { clock }: Pick<ActionsPorts, 'clock'>,
  { actionDrafts }: Pick<ActionsTx, 'actionDrafts'>,
  draft: ActionsDraft,
): Promise<void> {
  const now = clock.now();
  await actionDrafts.add(draft, now, now.add({ hours: DRAFT_HOURS }));
}
