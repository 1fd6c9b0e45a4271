import { refusal, type Refusal } from './refusal.js';

export type DocumentKind = 'text' | 'docx' | 'pdf';

const BY_EXTENSION: ReadonlyMap<string, DocumentKind> = new Map([
  ['txt', 'text'],
  ['md', 'text'],
  ['docx', 'docx'],
  ['pdf', 'pdf'],
]);
const ASK = 'Please send it as a Word document (.docx), a PDF, or plain text (.txt or .md).';
const SNIFFED_BYTES = 1024;

/** Tells what a file is. Name and content must agree: a file that pretends to be another is not opened. */
export function documentKind(name: string, bytes: Uint8Array): DocumentKind | Refusal {
  const extension = /\.([a-z0-9]{1,8})$/i.exec(name.trim())?.[1]?.toLowerCase() ?? '';
  if (/^(?:docm|dotm)$/.test(extension)) {
    return refusal(
      'This Word document can hold macros (small programs), so I do not open it.',
      'Please save it as .docx without macros and send it again.',
    );
  }
  const said = BY_EXTENSION.get(extension);
  if (said === undefined) {
    return refusal(
      extension === ''
        ? 'The file has no ending that tells what it is.'
        : `I cannot read files that end in .${extension}.`,
      ASK,
    );
  }
  const found = contentKind(bytes);
  if (found === 'old-office') {
    return refusal(
      'This is an old Word document, or one locked with a password, and I cannot read it.',
      'Please save it as a Word document (.docx) without a password and send it again.',
    );
  }
  if (found !== said)
    return refusal(`The name says .${extension}, but the content is something else, so I did not open it.`, ASK);
  return said;
}

function contentKind(bytes: Uint8Array): DocumentKind | 'old-office' | 'unknown' {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, SNIFFED_BYTES));
  if (start.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 3, 4]))) return 'docx';
  if (start.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))) return 'old-office';
  // Readers accept a few bytes of junk before a PDF's own first line, and some programs write it.
  if (start.includes('%PDF-')) return 'pdf';
  if (start.subarray(0, 5).toString('latin1') === '{\\rtf') return 'unknown';
  const marked = (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff);
  return start.includes(0) && !marked ? 'unknown' : 'text';
}
