import type { TextLine } from '../../core/meetings/agenda/read-agenda/text-line.js';
import { textLines } from '../../core/meetings/agenda/read-agenda/text-lines.js';
import { checkArchive } from './check-archive.js';
import { decodeText } from './decode-text.js';
import { documentKind } from './document-kind.js';
import { documentLimits, type DocumentLimits } from './document-limits.js';
import { agendaDocument, type DocumentWords } from './document-words.js';
import { docxLines } from './docx-lines.js';
import { pdfLines } from './pdf-lines.js';
import { refusal, type Refusal } from './refusal.js';
import { runDocumentWorker } from './run-document-worker.js';
import type { WorkerAnswer } from './worker-answer.js';

/** A document's lines, with remarks a person should know of, as sentences; or why it was not read. */
export type ReadDocument =
  { readonly kind: 'read'; readonly lines: readonly TextLine[]; readonly remarks: readonly string[] } | Refusal;

const FRESH = 'Please open it, save it again, and send the new copy.';

/**
 * Reads a document somebody sent (.txt, .md, .docx, .pdf) into lines. It never throws for what a file contains: a file
 * that is too large, locked, damaged or unsafe is refused with a reason. Nothing of it is kept.
 */
export async function readDocument(file: {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly limits?: Partial<DocumentLimits>;
  /** What it is said to be; an agenda unless another is named. */
  readonly words?: DocumentWords;
}): Promise<ReadDocument> {
  const { words = agendaDocument } = file;
  const limits = { ...documentLimits, ...words.limits, ...file.limits };
  const { byteLength } = file.bytes;
  if (byteLength === 0)
    return refusal('The file is empty.', 'Please check that it is the right file and send it again.');
  if (byteLength > limits.bytes) {
    const most = Math.max(1, Math.round(limits.bytes / (1024 * 1024)));
    return refusal(`The file is larger than ${most} MB.`, words.tooLarge);
  }
  const kind = documentKind(file.name, file.bytes);
  if (typeof kind !== 'string') return kind;
  if (kind === 'text') return withText(textLines(decodeText(file.bytes)), []);
  const unsafe = kind === 'docx' ? await checkArchive(file.bytes, limits, words.archive) : null;
  return unsafe ?? fromAnswer(await runDocumentWorker(kind, file.bytes, limits), words);
}

function fromAnswer(answer: Awaited<ReturnType<typeof runDocumentWorker>>, words: DocumentWords): ReadDocument {
  const sendText = `Please copy the text of ${words.the} into a message or a plain text file and send that.`;
  switch (answer.status) {
    case 'docx':
      return fromDocx(answer);
    case 'pdf':
      return fromPdf(answer, words);
    case 'failed':
      return answer.fault === 'locked'
        ? refusal('This PDF is locked with a password.', 'Please save a copy without a password and send that.')
        : refusal('The file is damaged or incomplete, and I could not read it.', FRESH);
    case 'timed-out':
      return refusal('Reading this file took too long, so I stopped.', sendText);
    case 'too-much-memory':
      return refusal('This file is too complicated for me to read.', sendText);
  }
}

function fromDocx({ blocks }: Extract<WorkerAnswer, { status: 'docx' }>): ReadDocument {
  const { lines, counted } = docxLines(blocks);
  const remark =
    'The numbers of this list were set by Word. I counted them again, so letters of sub-items may look different.';
  return withText(lines, counted ? [remark] : []);
}

function fromPdf({ pages, pagesInAll }: Extract<WorkerAnswer, { status: 'pdf' }>, words: DocumentWords): ReadDocument {
  const lines = pdfLines(pages, words);
  if (lines.every((line) => line.text.trim() === '')) {
    return refusal('This PDF holds pictures of pages and no text, as a scanned paper does.', words.scanned);
  }
  return withText(
    lines,
    pagesInAll > pages.length ? [`Only the first ${pages.length} of ${pagesInAll} pages were read.`] : [],
  );
}

function withText(lines: readonly TextLine[], remarks: readonly string[]): ReadDocument {
  if (lines.every((line) => line.text.trim() === ''))
    return refusal('There is no text in this file.', 'Please check that it is the right file and send it again.');
  return { kind: 'read', lines, remarks };
}
