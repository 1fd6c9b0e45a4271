import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import { archiveEntries, type ArchiveEntry } from './archive-entries.js';
import type { DocumentLimits } from './document-limits.js';
import { refusal, type Refusal } from './refusal.js';

const inflate = promisify(inflateRaw);
const TOO_BIG = refusal(
  'This document unpacks to far more than an agenda needs, so I stopped.',
  'Please save the agenda by itself, without pictures or attachments, and send it again.',
);
const DAMAGED = refusal(
  'This Word document is damaged or incomplete.',
  'Please open it in Word, save it again as .docx, and send it again.',
);
const UNSAFE = refusal(
  'This Word document contains parts that ordinary documents do not have, so I did not open it.',
  'Please copy the agenda into a new Word document and send that.',
);
const MACROS = refusal(
  'This Word document contains macros (small programs), so I do not open it.',
  'Please save it as .docx without macros and send it again.',
);
/** A small part may pack well by chance; only large ones tell of a bomb. */
const SMALL_BYTES = 1024 * 1024;

/**
 * Makes sure that a .docx can be opened safely: few parts, of bounded size when really unpacked (its directory may lie),
 * none encrypted, no macros, and no document type declarations, through which XML reaches for other files.
 * Unpacking runs in Node's thread pool, so it does not hold up the bot. Null when the archive is fine.
 */
export async function checkArchive(bytes: Uint8Array, limits: DocumentLimits): Promise<Refusal | null> {
  const entries = archiveEntries(bytes, limits.archiveEntries);
  if (entries === 'too-many') return TOO_BIG;
  if (entries === null) return DAMAGED;
  if (entries.some(({ name }) => /(?:^|\/)vbaProject\.bin$/i.test(name))) return MACROS;
  if (!entries.some(({ name }) => name === 'word/document.xml')) {
    return refusal(
      'This is not a Word document.',
      'Please send the agenda as a Word document (.docx), a PDF or plain text.',
    );
  }
  const claimed = entries.reduce((sum, entry) => sum + entry.claimedBytes, 0);
  if (claimed > limits.unpackedBytes || claimed > bytes.byteLength * limits.unpackingRatio) return TOO_BIG;
  for (const entry of entries) {
    const fault = await checkEntry(entry, limits);
    if (fault !== null) return fault;
  }
  return null;
}

async function checkEntry(entry: ArchiveEntry, limits: DocumentLimits): Promise<Refusal | null> {
  if (entry.encrypted)
    return refusal('This Word document is locked with a password.', 'Please take the password off and send it again.');
  if (entry.method !== 0 && entry.method !== 8) return DAMAGED;
  if (entry.claimedBytes > SMALL_BYTES && entry.claimedBytes > entry.packed.byteLength * limits.unpackingRatio)
    return TOO_BIG;
  const unpacked = await unpack(entry);
  if (unpacked === null) return DAMAGED;
  return /\.(?:xml|rels)$/i.test(entry.name) && declaresType(unpacked) ? UNSAFE : null;
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
