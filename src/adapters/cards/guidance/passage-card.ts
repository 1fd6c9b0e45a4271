import { levelTitle, type GuidanceVersion } from '../../../core/thresholds/guidance/guidance-version.js';
import { levelsOf, type Passage } from '../../../core/thresholds/guidance/passage.js';
import { sayList } from '../../../core/shared/say-list.js';
import { cutWords } from '../actions/cut-words.js';
import { textLines } from '../announcements/text-lines.js';
import type { Cards } from '../create-cards.js';
import type { RenderedCard } from '../rendered-card.js';

export interface PassageView {
  readonly passage: Passage;
  readonly version: Pick<GuidanceVersion, 'title' | 'number' | 'levels' | 'sample'>;
}

/** Longer than any passage that was read from a document; fifteen of these cards go out with one search. */
const LONGEST_PASSAGE = 5_000;

/**
 * One passage as it stands in the document, for a message to a colleague: verbatim, with its section, its version and the
 * levels it carries itself. It has no button, because whoever reads it may not have the bot.
 */
export function passageCard(cards: Cards, { passage, version }: PassageView): RenderedCard {
  const { text, title, kind, page } = passage;
  const levels = levelsOf(passage).map((number) => levelTitle(version, number));
  const isSign = kind === 'indicator' && levels.length > 0;
  const where = [...passage.sectionPath, ...(isSign ? [title] : [])].slice(-2).join(' › ');
  const cut = text.length > LONGEST_PASSAGE;
  return cards.fill({
    template: 'passage',
    summary: title,
    data: {
      document: `${version.title}, version ${version.number}`,
      isSample: version.sample,
      title: isSign ? sayList(levels) : title,
      hasLevels: !isSign && levels.length > 0,
      levels: `It applies at ${sayList(levels)}.`,
      lines: textLines(cut ? cutWords(text, LONGEST_PASSAGE) : text, LONGEST_PASSAGE),
      isCut: cut,
      where: [where, ...(page === null ? [] : [`page ${page}`])].filter((part) => part !== '').join(', '),
    },
  });
}
