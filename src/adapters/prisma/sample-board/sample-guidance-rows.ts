import type { Temporal } from 'temporal-polyfill';
import { asId, type BoardId, type GuidanceId } from '../../../core/shared/ids.js';
import { londonDay } from '../../../core/shared/london.js';
import { goldenRows } from '../stores/golden-question-store.js';
import { guidanceRow } from '../stores/guidance-store.js';
import { readSampleGolden, readSampleGuidance } from './read-sample-guidance.js';

/** The sample document as the board's first version, current from the day of loading, and its golden set. */
export function sampleGuidanceRows(boardId: BoardId, now: Temporal.Instant) {
  const id = asId<GuidanceId>('sample-guidance');
  const version = { ...readSampleGuidance(), id, boardId, number: 1, currentFrom: londonDay(now) };
  return {
    guidance: guidanceRow(version, { by: null, at: now }),
    golden: goldenRows(boardId, readSampleGolden(boardId)),
    passages: version.passages.length,
  };
}
