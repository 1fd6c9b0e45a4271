import { makeZip, type ZipPart } from './make-zip.js';

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A cell as the file holds it: `style` is the place of its format in `formats`. */
export interface MadeCell {
  readonly value?: string;
  readonly type?: 's' | 'n' | 'b' | 'e' | 'd' | 'str' | 'inlineStr';
  readonly style?: number;
  readonly formula?: string;
}

export interface MadeSheet {
  readonly name: string;
  /** Cells by their place ("B2"), in the order in which they are written; a string is text, a number a number. */
  readonly cells: Readonly<Record<string, string | number | MadeCell>>;
  readonly merged?: readonly string[];
  readonly hidden?: boolean;
  readonly hiddenRows?: readonly number[];
}

export interface MadeBook {
  readonly sheets: readonly MadeSheet[];
  /** Format codes; a number stands for one of Excel's own. The first is given to style 1. */
  readonly formats?: readonly (string | number)[];
  readonly since1904?: boolean;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function cellXml(place: string, made: string | number | MadeCell): string {
  const given: MadeCell = typeof made === 'string' ? { value: made, type: 'inlineStr' } : plain(made);
  const style = given.style === undefined ? '' : ` s="${given.style}"`;
  const type = given.type === undefined ? '' : ` t="${given.type}"`;
  const formula = given.formula === undefined ? '' : `<f>${escaped(given.formula)}</f>`;
  const value = given.value === undefined ? '' : `<v>${escaped(given.value)}</v>`;
  const inline = `<is><t xml:space="preserve">${escaped(given.value ?? '')}</t></is>`;
  return `<c r="${place}"${style}${type}>${formula}${given.type === 'inlineStr' ? inline : value}</c>`;
}

function plain(made: number | MadeCell): MadeCell {
  return typeof made === 'number' ? { value: String(made) } : made;
}

function sheetXml({ cells, merged = [], hiddenRows = [] }: MadeSheet): string {
  const rows = new Map<number, string[]>();
  for (const [place, cell] of Object.entries(cells)) {
    const row = Number(/\d+$/.exec(place)?.[0]);
    rows.set(row, [...(rows.get(row) ?? []), cellXml(place, cell)]);
  }
  const data = [...rows].map(
    ([row, list]) => `<row r="${row}"${hiddenRows.includes(row) ? ' hidden="1"' : ''}>${list.join('')}</row>`,
  );
  const ranges = merged.map((range) => `<mergeCell ref="${range}"/>`).join('');
  return (
    `${HEAD}<worksheet ${MAIN}><sheetData>${data.join('')}</sheetData>` +
    `${ranges === '' ? '' : `<mergeCells count="${merged.length}">${ranges}</mergeCells>`}</worksheet>`
  );
}

function stylesXml(formats: readonly (string | number)[]): string {
  const own = formats.flatMap((format, index) =>
    typeof format === 'string' ? [`<numFmt numFmtId="${200 + index}" formatCode="${escaped(format)}"/>`] : [],
  );
  const styles = formats.map(
    (format, index) => `<xf numFmtId="${typeof format === 'string' ? 200 + index : format}" applyNumberFormat="1"/>`,
  );
  return (
    `${HEAD}<styleSheet ${MAIN}><numFmts count="${own.length}">${own.join('')}</numFmts>` +
    `<cellXfs count="${styles.length + 1}"><xf numFmtId="0"/>${styles.join('')}</cellXfs></styleSheet>`
  );
}

/** The parts of a workbook, by hand, so that tests can write what Excel would not. */
export function xlsxParts({ sheets, formats = [], since1904 = false }: MadeBook): ZipPart[] {
  const each = (part: (sheet: MadeSheet, number: number) => string): string =>
    sheets.map((sheet, index) => part(sheet, index + 1)).join('');
  const file = (number: number): string => `worksheets/sheet${number}.xml`;
  return [
    {
      name: '[Content_Types].xml',
      content:
        `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>` +
        `${each((_sheet, number) => `<Override PartName="/xl/${file(number)}" ContentType="${TYPE}.worksheet+xml"/>`)}</Types>`,
    },
    {
      name: '_rels/.rels',
      content: `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      content:
        `${HEAD}<workbook ${MAIN} xmlns:r="${OFFICE}"><workbookPr${since1904 ? ' date1904="1"' : ''}/><sheets>` +
        each(
          ({ name, hidden }, number) =>
            `<sheet name="${escaped(name)}" sheetId="${number}" r:id="rId${number}"${hidden === true ? ' state="hidden"' : ''}/>`,
        ) +
        '</sheets></workbook>',
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content:
        `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
        each(
          (_sheet, number) => `<Relationship Id="rId${number}" Type="${OFFICE}/worksheet" Target="${file(number)}"/>`,
        ) +
        `<Relationship Id="rId900" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    },
    { name: 'xl/styles.xml', content: stylesXml(formats) },
    ...sheets.map((sheet, index) => ({ name: `xl/${file(index + 1)}`, content: sheetXml(sheet) })),
  ];
}

export function makeXlsx(book: MadeBook): Buffer {
  return makeZip(xlsxParts(book));
}
