import type { PassageKind } from '../../guidance/passage.js';
import { LEAD_IN_DEPTH } from './block.js';
import { levelInForce, type Draft, type PassageDraft } from './draft.js';
import { passageKind } from './passage-kind.js';
import { domainOf, sectionKind, type SectionKind } from './section-kind.js';

/** A passage longer than this is cut where sentences end: each piece is small enough to be shown whole. */
const LONGEST = 900;
const CHAPTERS: readonly (SectionKind | null)[] = ['levels', 'principles'];

export interface NewPassage {
  readonly text: string;
  readonly item: boolean;
  readonly page: number | null;
  /** What stands beside it rather than above: the head of its row or column. */
  readonly titles?: readonly string[];
  /** The level of its column or row; otherwise that of the headings. */
  readonly level?: number | null;
  readonly kind?: PassageKind;
}

/** Adds what a paragraph, an item or a cell says, where the reading stands now. */
export function addPassage(draft: Draft, { text, item, page, titles = [], kind, ...given }: NewPassage): void {
  const above = draft.sections.map((section) => section.text);
  const headings = [...above, ...titles.filter((title) => title !== '')];
  const level = given.level ?? levelInForce(draft);
  const domain = headings.map(domainOf).findLast((found) => found !== null) ?? null;
  const defines = titles.length === 0 && definesLevel(draft.sections);
  const place = { headings, level, domain, item, defines };
  const common = {
    section:
      titles.findLast((title) => title !== '') ?? draft.sections.findLast((one) => one.level === null)?.text ?? '',
    path: headings.slice(0, -1),
    title: headings.at(-1) ?? '',
    level,
    appliesAt:
      level === null ? (draft.sections.findLast(({ appliesAt }) => appliesAt.length > 0)?.appliesAt ?? []) : [],
    domain,
    kind: kind ?? passageKind(place),
    ...{ topic: null, ages: null, alsoSaidAs: [], seeAlso: [], telephone: null, hours: null },
    ...{ page, item, under: draft.headings },
  };
  for (const piece of pieces(text)) draft.passages.push({ ...common, text: piece });
}

/** Directly under a level's heading, in a chapter about levels or in none: under "Neglect" it would be a sign of neglect. */
function definesLevel(sections: Draft['sections']): boolean {
  const [own, ...above] = sections.filter(({ depth }) => depth < LEAD_IN_DEPTH).toReversed();
  return own?.level != null && above.every(({ text }) => CHAPTERS.includes(sectionKind(text)));
}

/** The passage to which a label belongs: an item, or all paragraphs under the heading as one. */
export function labelled(draft: Draft): PassageDraft | null {
  const last = draft.passages.at(-1);
  if (last?.under !== draft.headings) return null;
  if (last.item) return last;
  const from = draft.passages.findLastIndex(({ under, item }) => under !== draft.headings || item) + 1;
  const [first, ...more] = draft.passages.splice(from);
  if (first === undefined) return null;
  first.text = [first, ...more].map(({ text }) => text).join('\n\n');
  draft.passages.push(first);
  return first;
}

function pieces(text: string): readonly string[] {
  if (text.length <= LONGEST) return [text];
  const cut: string[] = [];
  for (const sentence of text.split(/(?<=[.!?])\s+(?=\p{Lu})/u)) {
    const last = cut.at(-1);
    if (last !== undefined && last.length + sentence.length < LONGEST) cut[cut.length - 1] = `${last} ${sentence}`;
    else cut.push(sentence);
  }
  return cut;
}
