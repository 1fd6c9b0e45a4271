import { describe, expect, it } from 'vitest';
import { guidanceDocument } from '../../../src/adapters/files/document-words.js';
import { readDocument } from '../../../src/adapters/files/read-document.js';
import { sampleGuidanceText } from '../../../src/adapters/prisma/sample-board/read-sample-guidance.js';
import { textLines } from '../../../src/core/meetings/agenda/read-agenda/text-lines.js';
import { readGuidance } from '../../../src/core/thresholds/importing/reading/read-guidance.js';
import { makeDocx, paragraph } from './make-docx.js';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A line of the sample as Word keeps it: a heading by its style, an item behind its bullet. */
function inWord(line: string): string {
  const [, hashes, heading] = /^(#+) (.*)$/.exec(line) ?? [];
  if (hashes !== undefined && heading !== undefined)
    return `<w:p><w:pPr><w:pStyle w:val="Heading${hashes.length}"/></w:pPr><w:r><w:t>${escaped(heading)}</w:t></w:r></w:p>`;
  return paragraph(escaped(line.replace(/^\s*- /, '• ')));
}

describe('the sample threshold document, sent in Word', () => {
  it('is read as it is from its own file', async () => {
    const text = sampleGuidanceText();
    const body = text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map(inWord)
      .join('');
    const document = await readDocument({ name: 'sample.docx', bytes: makeDocx(body), words: guidanceDocument });
    if (document.kind === 'refused') throw new Error(document.reason);
    const [own, sent] = [readGuidance(textLines(text)), readGuidance(document.lines)];
    if (own.status !== 'read' || sent.status !== 'read') throw new Error('It was refused.');
    expect(sent.unread).toEqual([]);
    expect(sent.content).toEqual(own.content);
  }, 60_000);
});
