import { z } from 'zod';
import { fileText } from './file-text.js';

const paragraph = z.object({
  kind: z.literal('paragraph'),
  text: fileText,
  /** How deep a heading is, from 1; 0 for what is none. */
  heading: z.int(),
  list: z.object({ id: z.int(), level: z.int(), ordered: z.boolean() }).nullable(),
});
const table = z.object({ kind: z.literal('table'), rows: z.array(z.array(z.array(paragraph))) });
const piece = z.object({ text: fileText, x: z.number(), y: z.number(), width: z.number(), height: z.number() });

/** What the reading thread may answer; anything else counts as a damaged document. */
export const workerAnswer = z.discriminatedUnion('status', [
  z.object({ status: z.literal('docx'), blocks: z.array(z.discriminatedUnion('kind', [paragraph, table])) }),
  z.object({ status: z.literal('pdf'), pages: z.array(z.array(piece)), pagesInAll: z.int() }),
  z.object({ status: z.literal('failed'), fault: z.enum(['locked', 'damaged']) }),
]);

export type WorkerAnswer = z.infer<typeof workerAnswer>;
export type DocxParagraph = z.infer<typeof paragraph>;
export type DocxBlock = DocxParagraph | z.infer<typeof table>;
/** A run of text on a PDF page; x and y in points from the page's lower left corner. */
export type PdfPiece = z.infer<typeof piece>;
