import { addPassage } from './add-passage.js';
import type { Block, Words } from './block.js';
import { blocksOf } from './blocks-of.js';
import { cellLine } from './cell-pieces.js';
import { hasWords } from './clean-line.js';
import { account, leaveUnread, newDraft, noteLevel, type Draft } from './draft.js';
import { finishReading } from './finish-reading.js';
import type { DocumentLine, GuidanceReading } from './guidance-reading.js';
import { levelsIn } from './label-line.js';
import { levelNames, type LevelNames } from './level-names.js';
import { markedLines, type MarkedLine } from './marked-lines.js';
import { MOST_LINES, notGuidance } from './not-guidance.js';
import { readLabel } from './read-label.js';
import { readTable } from './read-table.js';
import { sectionKind } from './section-kind.js';
import { tierWeight } from './tier-words.js';

/** Where a document counts the steps of a disagreement, its levels are not meant. */
const OTHER_STEPS = /\b(?:escalat\w+|disagree\w*|resolution|disputes?|complaints?)\b/i;
const TITLE_WORDS = /\b(?:thresholds?|guidance|document|framework|continuum|right help)\b/i;
const LONGEST_HEAD = 90;

/**
 * Reads a threshold document as boards write it, by headings, tables and lists: levels by the document's own names, and
 * passages in its own words. Every line that is not empty is accounted for; what was not understood is listed. It never
 * throws, whatever the lines hold, and the time it takes grows with the document's length and no faster.
 */
export function readGuidance(lines: readonly DocumentLine[]): GuidanceReading {
  if (lines.length > MOST_LINES) return notGuidance('too-long');
  const marked = markedLines(lines);
  if (marked.every(({ kind }) => kind === 'furniture')) return notGuidance('empty');
  const names = levelNames(marked.flatMap(headsIn));
  if (names === null) return notGuidance('no-levels');
  const draft = newDraft();
  account(
    draft,
    marked.filter(({ kind }) => kind === 'furniture').map(({ number }) => number),
    'furniture',
  );
  for (const block of blocksOf(marked, names)) readBlock(draft, block, names);
  return finishReading(draft, names, marked.filter(({ kind }) => kind === 'heading').length > 1);
}

/** What may be a heading or the head of a column or row. */
function headsIn({ kind, text, ordered, cells }: MarkedLine): readonly string[] {
  if (kind === 'row') return cells.map(cellLine).filter((cell) => cell.length <= LONGEST_HEAD);
  return kind === 'heading' || ((kind === 'text' || ordered) && text.length <= LONGEST_HEAD) ? [text] : [];
}

function readBlock(draft: Draft, block: Block, names: LevelNames): void {
  switch (block.kind) {
    case 'heading':
      readHeading(draft, block, names);
      return;
    case 'table':
      readTable(draft, block, names);
      return;
    default:
      readWords(draft, block);
  }
}

function readHeading(draft: Draft, block: Extract<Block, { kind: 'heading' }>, names: LevelNames): void {
  const { depth, text, lines } = block;
  account(draft, lines, 'heading');
  const above = draft.sections.filter((section) => section.depth < depth);
  const elsewhere = above.some((section) => OTHER_STEPS.test(section.text));
  const level = elsewhere ? null : names.levelOf(text);
  draft.headings += 1;
  if (draft.headings === 1 && level === null && (sectionKind(text) === null || TITLE_WORDS.test(text))) {
    draft.title = text;
    return;
  }
  if (level !== null) noteLevel(draft, level.name === '' ? { ...level, name: nameAbove(above) } : level);
  const appliesAt = level === null ? levelsFor(text) : [];
  draft.sections = [...above, { depth, text, level: level?.number ?? null, appliesAt }];
}

/** "Early help", and beneath it "Level 2 developmental needs": then the level is called so. */
function nameAbove(sections: Draft['sections']): string {
  const above = sections.at(-1);
  return above?.level === null && tierWeight(above.text) !== null ? above.text : '';
}

/** "What to do at levels 2 and 3" */
function levelsFor(heading: string): readonly number[] {
  const [, numbers] =
    /\b(?:at|for|in) (?:level|tier|band|stage)s? ([0-6](?:(?:,| and| or| to|[-–/& ])+[0-6])*)\b/i.exec(heading) ?? [];
  return numbers === undefined ? [] : levelsIn(numbers);
}

function readWords(draft: Draft, block: Words): void {
  const { kind, text, lines, page } = block;
  if ((kind === 'quote' || draft.sections.length === 0) && /\bthis is a sample\b/i.test(text)) {
    draft.sample = true;
    account(draft, lines, 'label');
  } else if (readLabel(draft, block)) return;
  else if (!hasWords(text) && draft.sections.every((section) => sectionKind(section.text) !== 'contacts'))
    leaveUnread(draft, block, 'There are no words in it.');
  else if (draft.sections.length === 0 && draft.title === null && text.length <= LONGEST_HEAD) {
    draft.title = text;
    account(draft, lines, 'heading');
  } else if (draft.sections.length === 0) leaveUnread(draft, block, 'It stands before the first heading.');
  else {
    addPassage(draft, { text, item: kind === 'item', page });
    account(draft, lines, 'passage');
  }
}
