import type { Domain, PassageKind } from '../../guidance/passage.js';
import { sectionKind, type SectionKind } from './section-kind.js';

const ASKED = /\?$|^(?:how|what|when|who|whom|where|can|do|does|must|should)\b/i;

/** What a passage is, by where it stands: the nearest heading that tells decides. */
export function passageKind(place: {
  /** The headings above, the outermost first. */
  readonly headings: readonly string[];
  readonly level: number | null;
  readonly domain: Domain | null;
  readonly item: boolean;
  /** It stands directly under the heading that names its level. */
  readonly defines: boolean;
}): PassageKind {
  const { headings, level, domain, item, defines } = place;
  const kinds = headings.map(sectionKind).toReversed();
  const nearest = kinds.find((kind) => kind !== null) ?? null;
  if (nearest === 'glossary' || kinds.includes('glossary')) return 'glossary';
  if (nearest === 'contacts' || kinds.includes('contacts')) return 'contact';
  if (level !== null) return underLevel(nearest, item, defines, domain);
  if (nearest === 'procedures' || kinds.includes('procedures')) return 'procedure';
  return nearest === null && ASKED.test(headings.at(-1) ?? '') ? 'procedure' : 'principle';
}

function underLevel(nearest: SectionKind | null, item: boolean, defines: boolean, domain: Domain | null): PassageKind {
  if (domain !== null) return 'indicator';
  if (nearest === 'procedures') return 'procedure';
  return defines && !item && nearest !== 'signs' ? 'level' : 'indicator';
}
