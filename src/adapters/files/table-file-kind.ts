import { contentKind, type ContentKind } from './content-kind.js';
import { refusal, type Refusal } from './refusal.js';

/** How a file of tables is read. `tabs` is text whose cells are always parted by tabs. */
export type TableFileKind = 'sheets' | 'word' | 'commas' | 'tabs' | 'text';

const BY_EXTENSION: ReadonlyMap<string, { readonly kind: TableFileKind; readonly content: ContentKind }> = new Map([
  ['xlsx', { kind: 'sheets', content: 'zip' }],
  ['docx', { kind: 'word', content: 'zip' }],
  ['csv', { kind: 'commas', content: 'text' }],
  ['tsv', { kind: 'tabs', content: 'text' }],
  ['md', { kind: 'text', content: 'text' }],
  ['txt', { kind: 'text', content: 'text' }],
]);
const ASK = 'Please send it as an Excel workbook (.xlsx), a CSV file (.csv) or a Word document (.docx) with a table.';

/** Tells how a file is to be read. Name and content must agree: a file that pretends to be another is not opened. */
export function tableFileKind(name: string, bytes: Uint8Array): TableFileKind | Refusal {
  const extension = /\.([a-z0-9]{1,8})$/i.exec(name.trim())?.[1]?.toLowerCase() ?? '';
  if (/^(?:xlsm|xltm|xlam|docm|dotm)$/.test(extension)) return withMacros(extension);
  const said = BY_EXTENSION.get(extension);
  const found = contentKind(bytes);
  if (extension === 'xls' || (found === 'old-office' && said?.content === 'zip')) return old(said?.kind === 'word');
  if (said === undefined) {
    return refusal(
      extension === ''
        ? 'The file has no ending that tells what it is.'
        : `I cannot read tables from files that end in .${extension}.`,
      ASK,
    );
  }
  if (found !== said.content)
    return refusal(`The name says .${extension}, but the content is something else, so I did not open it.`, ASK);
  return said.kind;
}

function withMacros(extension: string): Refusal {
  return refusal(
    `Files that end in .${extension} can hold macros (small programs), so I do not open them.`,
    `Please save it as .${extension.startsWith('xl') ? 'xlsx' : 'docx'} without macros and send that.`,
  );
}

function old(word: boolean): Refusal {
  return word
    ? refusal(
        'This is an old Word document, or one locked with a password, and I cannot read it.',
        'Please save it as a Word document (.docx) without a password and send it again.',
      )
    : refusal(
        'This is an old Excel workbook, or one locked with a password, and I cannot read it.',
        'Please save it as an Excel workbook (.xlsx) without a password and send it again.',
      );
}
