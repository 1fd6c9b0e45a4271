import type { GuidanceId } from '../../../core/shared/ids.js';
import type { DocumentPart } from '../../../core/thresholds/guidance/document-parts.js';
import { levelTitle, type GuidanceVersion } from '../../../core/thresholds/guidance/guidance-version.js';
import type { Passage } from '../../../core/thresholds/guidance/passage.js';
import { cutWords } from '../actions/cut-words.js';
import { textLines } from '../announcements/text-lines.js';
import { buttonsData, type Button } from '../button.js';
import type { CardData } from '../card-data.js';
import type { Cards } from '../create-cards.js';
import type { RenderedCard } from '../rendered-card.js';
import { passageOf } from './present-passage.js';

/** What is read of a version, passage by passage. */
export interface VersionPages {
  /** The part's name, or what was looked for. */
  readonly title: string;
  /** All that there is to read, in the order of the document. */
  readonly passages: readonly Passage[];
  /** How many of them were shown before. */
  readonly before: number;
  /** The part that is read; null where words were looked for, and there is no reading on. */
  readonly part: number | null;
}

export interface VersionView {
  readonly version: GuidanceVersion;
  readonly replaced: readonly string[];
  /** "It counts since 23 November 2026." */
  readonly since: string;
  readonly parts: readonly DocumentPart[];
  /** Null while nothing is chosen. */
  readonly pages: VersionPages | null;
  readonly buttons: readonly Button[];
}

/** How many passages, and how much of the names of parts to choose from: all of them can be chosen on each card. */
const SIZES = [
  { passages: 8, title: 90 },
  { passages: 5, title: 70 },
  { passages: 3, title: 50 },
  { passages: 1, title: 30 },
] as const;
/** Only a passage that would fill a card alone is cut. */
const LONGEST_PASSAGE = 3_000;

/** A version of the document, however old, to be read part by part: its passages whole, as they were published. */
export function versionCard(cards: Cards, view: VersionView): RenderedCard {
  const { version, parts } = view;
  const document = `${version.title}, version ${version.number}`;
  return cards.fillFirstThatFits(
    SIZES.map(({ passages: most, title: longest }) => ({
      template: 'guidance-version',
      summary: document,
      data: {
        isReplaced: view.replaced.length > 0,
        replaced: view.replaced,
        document,
        isSample: version.sample,
        ...(view.pages === null ? overview(view) : pageData(view.pages, version, most)),
        choices: parts.map(({ number, title, passages }) => ({
          title: `${cutWords(title, longest)} (${passages.length})`,
          value: String(number),
        })),
        partNumber: String(view.pages?.part ?? ''),
        ids: { guidanceId: version.id },
        buttons: buttonsData([...readOn(view.pages, version.id, most), ...view.buttons], 5),
      },
    })),
  );
}

function overview({ version, since, parts }: VersionView): CardData {
  const { passages, levels } = version;
  const counted = `${passages.length} passages in ${parts.length} parts.`;
  const names = levels.map(({ number }) => levelTitle(version, number)).join(', ');
  return { title: `Version ${version.number}`, about: `${since} ${counted} Its levels: ${names}.`, passages: [] };
}

function pageData({ title, passages, before, part }: VersionPages, version: GuidanceVersion, most: number): CardData {
  const shown = passages.slice(before, before + most);
  return { title, about: aboutOf(passages.length, before, shown.length, part), passages: shown.map(passage) };

  function passage(one: Passage): CardData {
    const { text, where } = passageOf(one, version);
    const cut =
      text.length > LONGEST_PASSAGE ? `${cutWords(text, LONGEST_PASSAGE)} (it goes on in the document)` : text;
    return {
      title: one.level === null ? one.title : levelTitle(version, one.level),
      parts: textLines(cut, cut.length).map((line, at) => (at === 0 ? { ...line, spacing: 'None' } : line)),
      where,
    };
  }
}

function aboutOf(all: number, before: number, shown: number, part: number | null): string {
  if (all === 0) return 'No passage of this version has all of these words.';
  if (all === shown)
    return all === 1 ? 'One passage, as it was published.' : `${all} passages, as they were published.`;
  const these = `Passages ${before + 1} to ${before + shown} of ${all}, as they were published.`;
  return part === null ? `${these} More words find fewer.` : these;
}

function readOn(pages: VersionPages | null, guidanceId: GuidanceId, most: number): readonly Button[] {
  if (pages?.part == null || pages.before + most >= pages.passages.length) return [];
  const data = { guidanceId, part: pages.part, before: pages.before + most };
  return [{ title: 'Read on', verb: 'guidance.read', data }];
}
