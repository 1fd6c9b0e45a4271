import { makeZip, type ZipPart } from './make-zip.js';

const TYPES =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>' +
  '<Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/>' +
  '</Types>';
const RELATIONS = (target: string, type: string): string =>
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
  `<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`;
const SPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const LEVEL = (level: number, format: string): string =>
  `<w:lvl w:ilvl="${level}"><w:numFmt w:val="${format}"/></w:lvl>`;
const NUMBERING =
  `<?xml version="1.0"?><w:numbering ${SPACE}><w:abstractNum w:abstractNumId="0">${LEVEL(0, 'decimal')}${LEVEL(1, 'lowerLetter')}</w:abstractNum>` +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>';

/** A paragraph; with a level it is an item of the document's one numbered list. */
export function paragraph(text: string, level: number | null = null): string {
  const list = level === null ? '' : `<w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr></w:pPr>`;
  const runs = text.split('\t').map((run) => `<w:t xml:space="preserve">${run}</w:t>`);
  return `<w:p>${list}<w:r>${runs.join('<w:tab/>')}</w:r></w:p>`;
}

/** A table; a cell may hold several lines. */
export function table(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string =>
    `<w:tc>${text
      .split('\n')
      .map((line) => paragraph(line))
      .join('')}</w:tc>`;
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}

/** The parts of a small Word document with this body. */
export function docxParts(body: string): ZipPart[] {
  return [
    { name: '[Content_Types].xml', content: TYPES },
    { name: '_rels/.rels', content: RELATIONS('word/document.xml', 'officeDocument') },
    {
      name: 'word/document.xml',
      content: `<?xml version="1.0"?><w:document ${SPACE}><w:body>${body}</w:body></w:document>`,
    },
    { name: 'word/_rels/document.xml.rels', content: RELATIONS('numbering.xml', 'numbering') },
    { name: 'word/numbering.xml', content: NUMBERING },
  ];
}

export function makeDocx(body: string): Buffer {
  return makeZip(docxParts(body));
}
