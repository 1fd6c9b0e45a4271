import type { Contact, NamedLevel } from '../guidance/guidance-version.js';
import { PASSAGE_KINDS, type Passage, type PassageKind } from '../guidance/passage.js';
import type { GuidanceContent } from './guidance-draft.js';
import type { GuidanceRead, UnreadLine } from './reading/guidance-reading.js';

const EXAMPLES = 3;

/** Passages that belong together, as a preview shows them: how many, and the first few. */
export interface PassagesCounted {
  readonly count: number;
  readonly examples: readonly string[];
}

/** What was read of a document, before it is published. */
export interface GuidancePreview {
  readonly title: string;
  readonly sample: boolean;
  /** Lowest first; those without passages too. */
  readonly levels: readonly (PassagesCounted & { readonly level: NamedLevel })[];
  /** What stands under no level, by kind; kinds without passages are left out. */
  readonly elsewhere: readonly (PassagesCounted & { readonly kind: PassageKind })[];
  readonly contacts: readonly Contact[];
  readonly unread: readonly UnreadLine[];
  readonly doubts: readonly string[];
  /** Beside the version that counts now; null where there is none. */
  readonly compared: { readonly kept: number; readonly added: number; readonly gone: number } | null;
}

export function guidancePreview(
  { content, unread, doubts }: Pick<GuidanceRead, 'content' | 'unread' | 'doubts'>,
  current: Pick<GuidanceContent, 'passages'> | null,
): GuidancePreview {
  const { title, sample, levels, passages, contacts } = content;
  const outside = passages.filter(({ level }) => level === null);
  return {
    title,
    sample,
    levels: levels.map((level) => ({ level, ...counted(passages.filter((one) => one.level === level.number)) })),
    elsewhere: PASSAGE_KINDS.map((kind) => ({ kind, ...counted(outside.filter((one) => one.kind === kind)) })).filter(
      ({ count }) => count > 0,
    ),
    contacts,
    unread,
    doubts,
    compared: current === null ? null : comparedWith(passages, current.passages),
  };
}

function counted(passages: readonly Passage[]): PassagesCounted {
  return { count: passages.length, examples: passages.slice(0, EXAMPLES).map(({ text }) => text) };
}

function comparedWith(passages: readonly Passage[], before: readonly Passage[]): GuidancePreview['compared'] {
  const [now, then] = [passages, before].map((some) => new Set(some.map(({ id }) => id)));
  const kept = passages.filter(({ id }) => then?.has(id) === true).length;
  return { kept, added: passages.length - kept, gone: before.filter(({ id }) => now?.has(id) !== true).length };
}
