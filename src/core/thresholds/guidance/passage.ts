import type { PassageId } from '../../shared/ids.js';

/**
 * What a passage of a threshold document is. `level`: what a level means. `indicator`: a sign, listed under a level.
 * `procedure`: what to do, by when. `contact`: whom to ring. `glossary`: a word explained. `principle`: how to think about it.
 */
export const PASSAGE_KINDS = ['level', 'indicator', 'procedure', 'contact', 'glossary', 'principle'] as const;
export type PassageKind = (typeof PASSAGE_KINDS)[number];

/** The three sides of the assessment triangle. */
export const DOMAINS = ['child-development', 'parenting-capacity', 'family-and-environment'] as const;
export type Domain = (typeof DOMAINS)[number];

/** From an age, and until (not including) another, in months since birth; null where that side is open. */
export interface AgeRange {
  readonly fromMonths: number | null;
  readonly untilMonths: number | null;
}

/** Whom a passage is about; null where age does not matter. */
export type Ages = 'unborn' | AgeRange | null;

/** One thing a threshold document says, small enough to be shown whole. It is quoted as it stands and never put into other words. */
export interface Passage {
  /** The same passage of the next version may keep its id. */
  readonly id: PassageId;
  /** The headings above it, the outermost first; without its own title. */
  readonly sectionPath: readonly string[];
  /** As people ask for it; for an indicator the heading above it. */
  readonly title: string;
  /** The document's words, verbatim. */
  readonly text: string;
  /** The level by number whose sign this is; null for what belongs to no single level. */
  readonly level: number | null;
  /** The levels at which a procedure applies, lowest first; empty where it applies whatever the level, and where `level` says it. */
  readonly appliesAt: readonly number[];
  readonly domain: Domain | null;
  readonly kind: PassageKind;
  /** A slug such as `home_alone`; null where the document names none. */
  readonly topic: string | null;
  readonly ages: Ages;
  /** Words people use for the same thing; they help to find it and are not shown. */
  readonly alsoSaidAs: readonly string[];
  /** Those of them that the board has added itself, once it has. */
  readonly saidByBoard?: readonly string[];
  /** Titles of procedures it points to. */
  readonly seeAlso: readonly string[];
  /** The page of the document, from 1; null where it has none. */
  readonly page: number | null;
}

/** The levels a passage carries, lowest first; empty for none. The only place from which a level may come into an answer. */
export function levelsOf({ level, appliesAt }: Passage): readonly number[] {
  return level === null ? appliesAt : [level];
}
