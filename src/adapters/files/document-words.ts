import { LARGEST_DOCUMENT_MEGABYTES } from '../../core/thresholds/importing/largest-document.js';
import { wordDocumentWords, type ArchiveWords } from './archive-words.js';
import type { DocumentLimits } from './document-limits.js';

/** What is expected of a document, and the words for each reason not to read it. */
export interface DocumentWords {
  /** "the agenda" */
  readonly the: string;
  readonly archive: ArchiveWords;
  /** What to do about a file that is too large. */
  readonly tooLarge: string;
  /** What to do about pictures of pages. */
  readonly scanned: string;
  readonly limits: Partial<DocumentLimits>;
  /** Whether lines in larger letters are marked as headings. */
  readonly headings: boolean;
}

export const agendaDocument: DocumentWords = {
  the: 'the agenda',
  archive: wordDocumentWords({ a: 'an agenda', the: 'the agenda' }),
  tooLarge: 'Please send the agenda by itself, without its papers.',
  scanned: 'Please send the document the scan was made from, or type the agenda.',
  limits: {},
  headings: false,
};

/** Threshold documents are long, and full of pictures. */
export const guidanceDocument: DocumentWords = {
  the: 'the threshold document',
  archive: wordDocumentWords({ a: 'a threshold document', the: 'the threshold document' }),
  tooLarge: 'Please save it without pictures, or as plain text, and send that.',
  scanned: 'Please send the document the scan was made from, or one whose text can be marked and copied.',
  limits: {
    bytes: LARGEST_DOCUMENT_MEGABYTES * 1024 * 1024,
    archiveEntries: 1_000,
    unpackedBytes: 100 * 1024 * 1024,
    milliseconds: 30_000,
  },
  headings: true,
};
