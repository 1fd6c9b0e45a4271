import type { GuidanceVersion } from './guidance-version.js';
import type { Passage } from './passage.js';

/** Passages that stand together in a document, to be read one after the other. */
export interface DocumentPart {
  /** From 1, in the order of the document; the same for as long as the version stands, which is for good. */
  readonly number: number;
  /** "What the levels look like › Health", or which passages they are. */
  readonly title: string;
  readonly passages: readonly Passage[];
}

/** More parts than anybody looks through in a list. */
const MOST_PARTS = 100;
/** How many headings name a part, the finest first. */
const DEPTHS = [3, 2, 1] as const;

/** A version in parts, by its own headings, so that each of its passages can be reached: all of them, each in one part. */
export function documentParts({ passages }: Pick<GuidanceVersion, 'passages'>): readonly DocumentPart[] {
  const byHeading = DEPTHS.map((depth) => partsBy(passages, depth));
  const parts = byHeading.find(({ length }) => length <= MOST_PARTS) ?? partsBySize(passages);
  return parts.map((part, at) => ({ number: at + 1, ...part }));
}

/** Passages that have all the words somebody looks for, in the order of the document; none where no word was typed. */
export function passagesWith({ passages }: Pick<GuidanceVersion, 'passages'>, typed: string): readonly Passage[] {
  const words = typed.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return [];
  return passages.filter(({ title, text, sectionPath }) => {
    const said = [...sectionPath, title, text].join(' ').toLowerCase();
    return words.every((word) => said.includes(word));
  });
}

type Part = Omit<DocumentPart, 'number'>;

/** Passages under the same headings, wherever they stand; the last two headings name the part. */
function partsBy(passages: readonly Passage[], depth: number): readonly Part[] {
  const parts = new Map<string, { readonly title: string; readonly passages: Passage[] }>();
  for (const passage of passages) {
    const headings = headingsOf(passage).slice(0, depth);
    const key = headings.join('\n');
    const part = parts.get(key) ?? { title: headings.slice(-2).join(' › '), passages: [] };
    part.passages.push(passage);
    parts.set(key, part);
  }
  return [...parts.values()];
}

/** A sign's title is the heading above it; any other passage has a title of its own. */
function headingsOf({ kind, sectionPath, title }: Passage): readonly string[] {
  return kind === 'indicator' || sectionPath.length === 0 ? [...sectionPath, title] : sectionPath;
}

/** Where headings are too many. */
function partsBySize(passages: readonly Passage[]): readonly Part[] {
  const each = Math.ceil(passages.length / MOST_PARTS);
  return Array.from({ length: Math.ceil(passages.length / each) }, (_, part) => {
    const some = passages.slice(part * each, (part + 1) * each);
    return { title: `Passages ${part * each + 1} to ${part * each + some.length}`, passages: some };
  });
}
