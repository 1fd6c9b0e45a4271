import type { BoardId, DraftId, PersonId } from '../../shared/ids.js';
import type { GuidanceVersion } from '../guidance/guidance-version.js';

/** What a threshold document holds, before it is anybody's version. */
export type GuidanceContent = Pick<GuidanceVersion, 'title' | 'levels' | 'passages' | 'contacts' | 'sample'>;

/** A document that was read and waits, for a day, to be published or thrown away by whoever sent it. */
export interface GuidanceDraft {
  readonly id: DraftId;
  readonly boardId: BoardId;
  readonly createdBy: PersonId;
  readonly content: GuidanceContent;
}
