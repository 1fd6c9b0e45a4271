import { z } from 'zod';
import { fileText } from './file-text.js';

/** Column (from 0), what is shown, the number behind it, and the format it is shown in. An array, for there may be many. */
const sheetCell = z.tuple([z.int(), fileText, z.number().nullable(), z.string()]);
const sheet = z.object({
  name: fileText,
  hidden: z.boolean(),
  merged: z.array(z.string()),
  rows: z.array(z.object({ row: z.int(), cells: z.array(sheetCell) })),
});
const record = z.object({ row: z.int(), cells: z.array(fileText) });
const wordCell = z.object({ text: fileText, across: z.int(), down: z.int() });

/**
 * What the reading thread may answer about tables; anything else counts as a damaged file. It stops soon after a limit
 * is passed, so an answer may hold a little more than is allowed, never all of what a hostile file holds.
 */
export const tableAnswer = z.discriminatedUnion('status', [
  z.object({
    status: z.literal('sheets'),
    since1904: z.boolean(),
    uncounted: z.array(z.string()),
    sheets: z.array(sheet),
  }),
  z.object({ status: z.literal('records'), records: z.array(record) }),
  z.object({ status: z.literal('word-tables'), tables: z.array(z.array(z.array(wordCell))) }),
  z.object({ status: z.literal('open-quote'), row: z.int() }),
  z.object({ status: z.literal('failed'), fault: z.enum(['locked', 'damaged']) }),
]);

export type TableAnswer = z.infer<typeof tableAnswer>;
/** A workbook as read: `uncounted` names cells (without their sheet) whose formula has no stored result. */
export type WorkbookAnswer = Extract<TableAnswer, { status: 'sheets' }>;
export type SheetAnswer = z.infer<typeof sheet>;
export type SheetCell = z.infer<typeof sheetCell>;
/** A row of separated text: its place, counted from 1, blank ones counted too, and its cells. */
export type TextRecord = z.infer<typeof record>;
/** A Word cell and how many columns and rows it takes up. */
export type WordCell = z.infer<typeof wordCell>;
