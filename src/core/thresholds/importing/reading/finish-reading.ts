import type { Passage } from '../../guidance/passage.js';
import { contactsOf } from './contacts-of.js';
import type { Draft, PassageDraft } from './draft.js';
import type { GuidanceReading } from './guidance-reading.js';
import type { LevelNames } from './level-names.js';
import { isTwoDocuments, levelsFound } from './levels-found.js';
import { MOST_PASSAGES, notGuidance } from './not-guidance.js';
import { passageId } from './passage-id.js';
import { readingDoubts } from './reading-doubts.js';
import { sectionKind } from './section-kind.js';

const UNTITLED = 'Threshold document';

/** Makes a reading of what was found, or says why it is none. */
export function finishReading(draft: Draft, names: LevelNames, marked: boolean): GuidanceReading {
  const levels = levelsFound(draft.levels);
  if (levels.length < 2) return notGuidance('no-levels');
  if (isTwoDocuments(draft.levels)) return notGuidance('two-documents');
  if (draft.passages.length > MOST_PASSAGES) return notGuidance('too-long');
  if (draft.passages.every(({ level }) => level === null)) return notGuidance('nothing-under-levels');
  const taken = new Set<string>();
  const known = new Set(levels.map(({ number }) => number));
  const { contacts, guessed } = contactsOf(draft.passages);
  const passages = draft.passages.map((passage) => finished(passage, known, taken));
  const unknown = draft.passages.flatMap(({ appliesAt }) => appliesAt.filter((number) => !known.has(number)));
  const doubts = [
    ...draft.doubts,
    ...readingDoubts({ levels, passages, contacts, guessed, counted: names.counted, marked }),
    ...[...new Set(unknown)].map(
      (number) => `Some passages are said to apply at level ${number}, which I did not find.`,
    ),
  ];
  const content = { title: draft.title ?? UNTITLED, levels, passages, contacts, sample: draft.sample };
  const lines = draft.accounts.toSorted((one, other) => one.line - other.line);
  const unread = draft.unread.toSorted((one, other) => one.line - other.line);
  return { status: 'read', content, lines, unread, doubts };
}

function finished(draft: PassageDraft, known: ReadonlySet<number>, taken: Set<string>): Passage {
  const { section, text, level, domain, kind, topic, ages, alsoSaidAs, seeAlso, page } = draft;
  const { title, path } = named(draft);
  const appliesAt = draft.appliesAt.filter((number) => known.has(number));
  const id = passageId(`${level ?? ''} ${section}`, text, taken);
  return {
    ...{ id, sectionPath: path, title, text, level, appliesAt, domain, kind },
    topic,
    ages,
    alsoSaidAs,
    seeAlso,
    page,
  };
}

/** "MARAC – multi-agency risk …" in a glossary without headings of its own: the word is the title. */
function named({ kind, title, path, text }: PassageDraft): Pick<PassageDraft, 'title' | 'path'> {
  const [, word] = /^(\p{Lu}.{1,40}?)\s*[:–—=-]\s+\S/u.exec(text) ?? [];
  return kind === 'glossary' && word !== undefined && sectionKind(title) === 'glossary'
    ? { title: word, path: [...path, title] }
    : { title, path };
}
