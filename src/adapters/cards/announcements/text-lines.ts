import type { CardData } from '../card-data.js';
import { LONGEST_ANNOUNCEMENT } from '../../../core/announcements/read-announcement.js';
import { cleanLines } from '../clean-text.js';

/** What a card shows of one string is cut beyond 600 characters; a longer line goes on in the next piece. */
const LONGEST_PIECE = 500;

/** More lines than this stand in one paragraph: a card of thousands of empty lines would be too large for Teams. */
const MOST_LINES = 40;

/**
 * A text with its line breaks kept: one entry for each line, an empty one become a larger space, each line in pieces
 * which the card sets one behind the other. What is longer than `longest` is cut.
 */
export function textLines(text: string, longest: number = LONGEST_ANNOUNCEMENT): readonly CardData[] {
  const lines = cleanLines(text, longest)
    .split('\n')
    .map((line) => line.trim());
  const told = lines.filter((line) => line !== '');
  if (told.length > MOST_LINES) return [{ spacing: 'Default', pieces: pieces(told.join(' ')) }];
  return lines.flatMap((line, index) => {
    if (line === '') return [];
    const spacing = index === 0 ? 'Default' : lines[index - 1] === '' ? 'Medium' : 'None';
    return [{ spacing, pieces: pieces(line) }];
  });
}

/** Cut between words where there are any, and never through a sign made of two halves. */
function pieces(line: string): readonly string[] {
  if (line.length <= LONGEST_PIECE) return [line];
  const space = line.lastIndexOf(' ', LONGEST_PIECE);
  const at = space > 0 ? space : LONGEST_PIECE - (/[\uD800-\uDBFF]/u.test(line.charAt(LONGEST_PIECE - 1)) ? 1 : 0);
  return [line.slice(0, at), ...pieces(line.slice(at).trimStart())];
}
