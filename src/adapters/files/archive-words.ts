import { refusal, type Refusal } from './refusal.js';

/** What an archive is expected to be, and the words for each reason not to open it. */
export interface ArchiveWords {
  /** The part that makes it what it claims to be. */
  readonly mainPart: string;
  /** Whether links to other files (not web addresses in cells) are a reason not to open it. */
  readonly refusesLinks: boolean;
  readonly tooBig: Refusal;
  readonly damaged: Refusal;
  readonly unsafe: Refusal;
  readonly macros: Refusal;
  readonly locked: Refusal;
  readonly other: Refusal;
  readonly linked: Refusal;
}

const WORD_PART = 'word/document.xml';
const LINKED = refusal(
  'This workbook takes values from other files, so I did not open it.',
  'Please break its links (in Excel: Data, Edit Links, Break Link), or copy the values into a new workbook, and send that.',
);

/** A Word document that holds an agenda, or whatever else was asked for: "an agenda", "the agenda". */
export function wordDocumentWords({ a, the }: { readonly a: string; readonly the: string }): ArchiveWords {
  return {
    mainPart: WORD_PART,
    refusesLinks: false,
    tooBig: refusal(
      `This document unpacks to far more than ${a} needs, so I stopped.`,
      `Please save ${the} by itself, without pictures or attachments, and send it again.`,
    ),
    damaged: refusal(
      'This Word document is damaged or incomplete.',
      'Please open it in Word, save it again as .docx, and send it again.',
    ),
    unsafe: refusal(
      'This Word document contains parts that ordinary documents do not have, so I did not open it.',
      `Please copy ${the} into a new Word document and send that.`,
    ),
    macros: refusal(
      'This Word document contains macros (small programs), so I do not open it.',
      'Please save it as .docx without macros and send it again.',
    ),
    locked: refusal('This Word document is locked with a password.', 'Please take the password off and send it again.'),
    other: refusal(
      'This is not a Word document.',
      `Please send ${the} as a Word document (.docx), a PDF or plain text.`,
    ),
    linked: LINKED,
  };
}

/** A Word document that holds tables. */
export const wordTableWords: ArchiveWords = {
  ...wordDocumentWords({ a: 'a table', the: 'the table' }),
  tooBig: refusal(
    'This document unpacks to far more than a table needs, so I stopped.',
    'Please copy the table into a new Word document, without pictures, and send that.',
  ),
  unsafe: refusal(
    'This Word document contains parts that ordinary documents do not have, so I did not open it.',
    'Please copy the table into a new Word document and send that.',
  ),
  other: refusal(
    'This is not a Word document.',
    'Please send the table in a Word document (.docx) or as Excel (.xlsx).',
  ),
};

/** An Excel workbook. */
export const workbookWords: ArchiveWords = {
  mainPart: 'xl/workbook.xml',
  refusesLinks: true,
  tooBig: refusal(
    'This workbook unpacks to far more than its figures need, so I stopped.',
    'Please copy the table into a new workbook, without pictures, and send that.',
  ),
  damaged: refusal(
    'This Excel workbook is damaged or incomplete.',
    'Please open it in Excel, save it again as .xlsx, and send it again.',
  ),
  unsafe: refusal(
    'This workbook contains parts that ordinary workbooks do not have, so I did not open it.',
    'Please copy the table into a new workbook and send that.',
  ),
  macros: refusal(
    'This workbook contains macros (small programs), so I do not open it.',
    'Please save it as .xlsx without macros and send it again.',
  ),
  locked: refusal('This workbook is locked with a password.', 'Please take the password off and send it again.'),
  other: refusal(
    'This is not an Excel workbook.',
    'Please send the table as an Excel workbook (.xlsx) or a CSV file (.csv).',
  ),
  linked: LINKED,
};
