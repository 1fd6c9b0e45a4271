import type { GuidanceIndex } from '../ports.js';
import { KNOWN_WORDS } from '../vocabulary/known-words.js';
import type { KnownThings } from './find-personal-data.js';

/** What the guard takes for words and numbers of everybody's: those of the vocabulary, and of the board's document where it has one. */
export function knownThings(index: GuidanceIndex | null): KnownThings {
  if (index === null) return { isWord: (word) => KNOWN_WORDS.has(word), telephones: new Set() };
  return {
    isWord: (word) => index.knows(word),
    telephones: new Set(index.version.contacts.map(({ telephone }) => telephone.replace(/\D/g, ''))),
  };
}
