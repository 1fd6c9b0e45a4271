import type { Ages, Domain, PassageKind } from '../../guidance/passage.js';
import type { Words } from './block.js';
import { beginning } from './clean-line.js';
import type { LineAccount, UnreadLine } from './guidance-reading.js';
import type { FoundLevel } from './level-heading.js';

/** A heading above what is being read. */
export interface Section {
  readonly depth: number;
  readonly text: string;
  readonly level: number | null;
  /** "What to do at levels 2 and 3": the levels for which its procedures are. */
  readonly appliesAt: readonly number[];
}

/** A passage while labels may still come in. */
export interface PassageDraft {
  /** The nearest heading that names no level: what a level is called may change and a passage be the same. */
  readonly section: string;
  readonly path: readonly string[];
  title: string;
  text: string;
  level: number | null;
  appliesAt: readonly number[];
  domain: Domain | null;
  kind: PassageKind;
  topic: string | null;
  ages: Ages;
  alsoSaidAs: readonly string[];
  seeAlso: readonly string[];
  readonly page: number | null;
  telephone: string | null;
  hours: string | null;
  /** The words came as a list's item, so that a label belongs to it alone. */
  readonly item: boolean;
  /** The heading under which it stands, counted from the document's beginning. */
  readonly under: number;
}

/** The reading under way. Only the reader's own files change it, and nothing outlives one call. */
export interface Draft {
  title: string | null;
  sample: boolean;
  sections: readonly Section[];
  /** How many headings have come. */
  headings: number;
  passages: PassageDraft[];
  /** The levels as they were named, in the order of the document. */
  readonly levels: FoundLevel[];
  readonly accounts: LineAccount[];
  readonly unread: UnreadLine[];
  readonly doubts: string[];
}

export function newDraft(): Draft {
  return {
    ...{ title: null, sample: false, sections: [], headings: 0, passages: [], levels: [] },
    ...{ accounts: [], unread: [], doubts: [] },
  };
}

export function account(draft: Draft, lines: readonly number[], became: LineAccount['became']): void {
  for (const line of lines) draft.accounts.push({ line, became });
}

export function leaveUnread(draft: Draft, { lines, text }: Pick<Words, 'lines' | 'text'>, why: string): void {
  account(draft, lines, 'unread');
  draft.unread.push({ line: lines[0] ?? 0, text: beginning(text), why });
}

export function noteLevel(draft: Draft, level: FoundLevel): void {
  draft.levels.push(level);
}

/** The level under whose heading the reading is. */
export function levelInForce({ sections }: Pick<Draft, 'sections'>): number | null {
  return sections.findLast(({ level }) => level !== null)?.level ?? null;
}
