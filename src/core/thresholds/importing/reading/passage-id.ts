import { asId, type PassageId } from '../../../shared/ids.js';

/**
 * An id made from a passage's section and words, so that the same passage of the next version keeps it; case, spaces and
 * stops do not count. Two passages that say the same are told apart by `taken`, in their order.
 */
export function passageId(section: string, text: string, taken: Set<string>): PassageId {
  const words = `${section}\n${text}`.toLowerCase().replace(/[^\p{L}\p{N}\n]+/gu, ' ');
  const id = `p${spread(words, 0x811c9dc5)}${spread(words, 0x01234567)}`;
  let own = id;
  for (let again = 2; taken.has(own); again++) own = `${id}-${again}`;
  taken.add(own);
  return asId<PassageId>(own);
}

/** The same for the same words, and spread evenly over different ones (FNV-1a, then mixed). */
function spread(words: string, seed: number): string {
  let hash = seed;
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0).toString(36).padStart(7, '0');
}
