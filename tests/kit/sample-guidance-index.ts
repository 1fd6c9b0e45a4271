import { readSampleGuidance } from '../../src/adapters/prisma/sample-board/read-sample-guidance.js';
import { asId } from '../../src/core/shared/ids.js';
import { PassageIndex } from '../../src/core/thresholds/matching/passage-index.js';
import type { GuidanceIndex } from '../../src/core/thresholds/ports.js';

let made: GuidanceIndex | null = null;

/** The sample document, read as a board's own would be and made ready; once for a test file, as it takes a while. */
export function sampleGuidanceIndex(): GuidanceIndex {
  made ??= new PassageIndex({
    ...readSampleGuidance(),
    id: asId('guidance-sample'),
    boardId: asId('board-sample'),
    number: 1,
    currentFrom: null,
  });
  return made;
}
