import { londonDay } from '../shared/london.js';
import type { BoardId } from '../shared/ids.js';
import type { GuidanceVersion } from './guidance/guidance-version.js';
import type { ThresholdsPorts, ThresholdsTx } from './ports.js';

/** The version of a board's guidance that counts today in London; null where none does. */
export async function loadCurrentGuidance(
  { clock }: Pick<ThresholdsPorts, 'clock'>,
  { guidance }: Pick<ThresholdsTx, 'guidance'>,
  boardId: BoardId,
): Promise<GuidanceVersion | null> {
  const id = await guidance.currentId(boardId, londonDay(clock.now()));
  return id === null ? null : guidance.find(boardId, id);
}
