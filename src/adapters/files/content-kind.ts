/** What a file's first bytes say it is; `zip` is a .docx, an .xlsx or any other archive. */
export type ContentKind = 'zip' | 'old-office' | 'pdf' | 'text' | 'unknown';

const SNIFFED_BYTES = 1024;

/** Tells what a file is by its content alone, whatever it is called. */
export function contentKind(bytes: Uint8Array): ContentKind {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, SNIFFED_BYTES));
  if (start.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 3, 4]))) return 'zip';
  if (start.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))) return 'old-office';
  // Readers accept a few bytes of junk before a PDF's own first line, and some programs write it.
  if (start.includes('%PDF-')) return 'pdf';
  if (start.subarray(0, 5).toString('latin1') === '{\\rtf') return 'unknown';
  const marked = (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff);
  return start.includes(0) && !marked ? 'unknown' : 'text';
}
