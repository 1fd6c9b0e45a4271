import type { GuidanceDraft } from './guidance-draft.js';
import type { ThresholdsPorts, ThresholdsTx } from '../ports.js';

const DRAFT_HOURS = 24;

/** Puts a draft into the store for a day: a new one, or one that was taken out and could not be used after all. */
export async function keepGuidanceDraft(
  { clock }: Pick<ThresholdsPorts, 'clock'>,
  { guidanceDrafts }: Pick<ThresholdsTx, 'guidanceDrafts'>,
  draft: GuidanceDraft,
): Promise<void> {
  const now = clock.now();
  await guidanceDrafts.add(draft, now, now.add({ hours: DRAFT_HOURS }));
}
