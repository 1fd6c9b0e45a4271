/** Words at a place, in points from the page's lower left corner. */
export interface Words {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** The letters' height in points; 11 unless said. */
  readonly height?: number;
}

/** Lines one under the other, from the top of the page. */
export function stacked(lines: readonly string[]): Words[] {
  return lines.flatMap((text, index) => (text === '' ? [] : [{ text, x: 60, y: 780 - index * 16 }]));
}

/** A small PDF by hand: one content stream a page, in Helvetica 11. `trailer` can add entries such as /Encrypt. */
export function makePdf(pages: readonly (readonly Words[])[], trailer = ''): Buffer {
  const kids = pages.map((_page, index) => `${4 + index * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((words, index) => {
      const stream = words
        .map(({ text, x, y, height = 11 }) => `BT /F1 ${height} Tf ${x} ${y} Td (${escaped(text)}) Tj ET`)
        .join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + index * 2} 0 R >>`,
        `<< /Length ${Buffer.byteLength(stream, 'latin1')} >>\nstream\n${stream}\nendstream`,
      ];
    }),
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

/** An encryption entry (40-bit RC4) whose user password is not the empty one. */
export const LOCKED =
  `/ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>] ` +
  `/Encrypt << /Filter /Standard /V 1 /R 2 /P -44 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`;

function escaped(text: string): string {
  return text.replaceAll('–', '\x96').replace(/[\\()]/g, (sign) => `\\${sign}`);
}
