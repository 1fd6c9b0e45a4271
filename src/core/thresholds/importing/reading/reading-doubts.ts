import type { Contact, NamedLevel } from '../../guidance/guidance-version.js';
import type { Passage } from '../../guidance/passage.js';
import { sayList } from '../../../shared/say-list.js';

const MOST_NAMED = 5;

/** What whoever sent the document should look at, in sentences. */
export function* readingDoubts(read: {
  readonly levels: readonly NamedLevel[];
  readonly passages: readonly Passage[];
  readonly contacts: readonly Contact[];
  readonly guessed: Contact | null;
  readonly counted: boolean;
  readonly marked: boolean;
}): Generator<string> {
  const { levels, passages, contacts, guessed } = read;
  if (read.counted)
    yield `The document gives its levels no numbers, so I counted them: ${levels.map(({ number, name }) => `${number} is “${name}”`).join(', ')}.`;
  if (!read.marked)
    yield 'The document marks no headings, so I judged by how lines stand. Please check what stands under each level.';
  const [lowest = 0, highest = 0] = [levels[0]?.number, levels.at(-1)?.number];
  for (let number = lowest; number < highest; number++)
    if (!levels.some((level) => level.number === number)) yield `I found no level ${number}.`;
  for (const { number, name } of levels) {
    if (name === '') yield `I found no name for level ${number}.`;
    const own = passages.filter(({ level }) => level === number);
    if (own.length === 0) yield `Nothing stands under level ${number}.`;
  }
  if (guessed !== null)
    yield `I took ${guessed.telephone} for the front door’s number, because the text says so in passing. Please check it.`;
  else if (!contacts.some(({ role }) => role === 'front-door'))
    yield 'I found no number of the front door. Cards will tell people to ring 999 in danger and will name no other number.';
  yield* pointsNowhere(passages);
}

function* pointsNowhere(passages: readonly Passage[]): Generator<string> {
  const titles = new Set(passages.map(({ title }) => title.toLowerCase()));
  const missing = [...new Set(passages.flatMap(({ seeAlso }) => seeAlso))].filter(
    (title) => !titles.has(title.toLowerCase()),
  );
  if (missing.length === 0) return;
  const named = missing.slice(0, MOST_NAMED).map((title) => `“${title}”`);
  const more = missing.length > named.length ? [`${missing.length - named.length} more`] : [];
  yield `The document points to ${sayList([...named, ...more])}, and has no passage of that title.`;
}
