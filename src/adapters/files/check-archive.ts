import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import { archiveEntries, type ArchiveEntry } from './archive-entries.js';
import type { ArchiveWords } from './archive-words.js';
import type { DocumentLimits } from './document-limits.js';
import type { Refusal } from './refusal.js';

const inflate = promisify(inflateRaw);
/** A small part may pack well by chance; only large ones tell of a bomb. */
const SMALL_BYTES = 1024 * 1024;
/** Programs of today and, in macrosheets, of Excel 4, which Excel still runs. */
const MACRO_PART = /(?:^|\/)vbaProject\.bin$|(?:^|\/)macrosheets\//i;
const LINK_PART = /(?:^|\/)externalLinks\//i;

/**
 * Makes sure that a .docx or .xlsx can be opened safely: few parts, of bounded size when really unpacked (its directory
 * may lie), none encrypted, no macros, and no document type declarations, through which XML reaches for other files.
 * Unpacking runs in Node's thread pool, so it does not hold up the bot. Null when the archive is fine.
 */
export async function checkArchive(
  bytes: Uint8Array,
  limits: DocumentLimits,
  words: ArchiveWords,
): Promise<Refusal | null> {
  const entries = archiveEntries(bytes, limits.archiveEntries);
  if (entries === 'too-many') return words.tooBig;
  if (entries === null) return words.damaged;
  if (entries.some(({ name }) => MACRO_PART.test(name))) return words.macros;
  if (words.refusesLinks && entries.some(({ name }) => LINK_PART.test(name))) return words.linked;
  if (!entries.some(({ name }) => name === words.mainPart)) return words.other;
  const claimed = entries.reduce((sum, entry) => sum + entry.claimedBytes, 0);
  if (claimed > limits.unpackedBytes || claimed > bytes.byteLength * limits.unpackingRatio) return words.tooBig;
  for (const entry of entries) {
    const fault = await checkEntry(entry, limits, words);
    if (fault !== null) return fault;
  }
  return null;
}

async function checkEntry(entry: ArchiveEntry, limits: DocumentLimits, words: ArchiveWords): Promise<Refusal | null> {
  if (entry.encrypted) return words.locked;
  if (entry.method !== 0 && entry.method !== 8) return words.damaged;
  if (entry.claimedBytes > SMALL_BYTES && entry.claimedBytes > entry.packed.byteLength * limits.unpackingRatio)
    return words.tooBig;
  const unpacked = await unpack(entry);
  if (unpacked === null) return words.damaged;
  if (/\.(?:xml|rels)$/i.test(entry.name) && declaresType(unpacked)) return words.unsafe;
  return words.refusesLinks && /\.rels$/i.test(entry.name) && linksElsewhere(unpacked) ? words.linked : null;
}

/** The bytes of a part; null when they are damaged or not as many as its directory claims. */
async function unpack({ method, packed, claimedBytes }: ArchiveEntry): Promise<Buffer | null> {
  if (method === 0) return packed.byteLength === claimedBytes ? Buffer.from(packed) : null;
  try {
    const unpacked = await inflate(packed, { maxOutputLength: claimedBytes + 1 });
    return unpacked.byteLength === claimedBytes ? unpacked : null;
  } catch {
    return null;
  }
}

/** Looks for `<!DOCTYPE` and `<!ENTITY` in UTF-8 and in both orders of UTF-16. Word writes neither. */
function declaresType(xml: Buffer): boolean {
  return ['<!DOCTYPE', '<!ENTITY', '<!doctype', '<!entity'].some((mark) => {
    const wide = Buffer.from(mark, 'utf16le');
    return xml.includes(mark) || xml.includes(wide) || xml.includes(Buffer.from(wide).swap16());
  });
}

/** Relations to something outside the file. A web address in a cell is one too, and harmless: nobody follows it here. */
function linksElsewhere(relations: Buffer): boolean {
  const all = relations.toString('utf8').match(/<(?:\w+:)?Relationship\s[^>]*>/g) ?? [];
  return all.some((one) => /TargetMode\s*=\s*["']External["']/i.test(one) && !/\/hyperlink["']/i.test(one));
}
