import { contentKind } from './content-kind.js';
import { refusal, type Refusal } from './refusal.js';

export type DocumentKind = 'text' | 'docx' | 'pdf';

const BY_EXTENSION: ReadonlyMap<string, DocumentKind> = new Map([
  ['txt', 'text'],
  ['md', 'text'],
  ['jsonl', 'text'],
  ['docx', 'docx'],
  ['pdf', 'pdf'],
]);
const ASK = 'Please send it as a Word document (.docx), a PDF, or plain text (.txt or .md).';

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
  if ((found === 'zip' ? 'docx' : found) !== said)
    return refusal(`The name says .${extension}, but the content is something else, so I did not open it.`, ASK);
  return said;
}
