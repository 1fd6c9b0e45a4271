import type { Temporal } from 'temporal-polyfill';
import type { BoardId, PassageId, PersonId } from '../../shared/ids.js';
import type { GuidanceVersion } from '../guidance/guidance-version.js';

/** Words a board has added to a passage as another way of saying it; they stay when the next version keeps the passage. */
export interface AddedPhrase {
  readonly boardId: BoardId;
  readonly passageId: PassageId;
  readonly phrase: string;
  readonly addedBy: PersonId | null;
  readonly addedAt: Temporal.Instant;
}

/** A version with the board's own words added to its passages; those of passages it does not hold wait for one that does. */
export function withAddedPhrases(
  version: GuidanceVersion,
  added: readonly Pick<AddedPhrase, 'passageId' | 'phrase'>[],
): GuidanceVersion {
  if (added.length === 0) return version;
  const byPassage = new Map<PassageId, string[]>();
  for (const { passageId, phrase } of added) byPassage.set(passageId, [...(byPassage.get(passageId) ?? []), phrase]);
  return {
    ...version,
    passages: version.passages.map((passage) => {
      const more = byPassage.get(passage.id);
      return more === undefined
        ? passage
        : { ...passage, alsoSaidAs: [...passage.alsoSaidAs, ...more], saidByBoard: more };
    }),
  };
}
