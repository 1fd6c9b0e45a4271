/** What a column of an agenda table holds. */
export type Column = 'number' | 'title' | 'lead' | 'purpose' | 'time' | 'paper' | 'restricted' | 'notes' | 'unknown';

const HEADS: readonly (readonly [Column, RegExp])[] = [
  ['number', /^(?:no\.?|nos\.?|#|item no\.?|item number|agenda no\.?|ref\.?|number|item ref\.?)$/],
  [
    'title',
    /^(?:items?|agenda items?|subject|topic|title|description|business|item title|agenda|item for discussion|item description)$/,
  ],
  [
    'lead',
    /^(?:lead|leads|lead officer|lead agency|lead member|presenters?|presented by|presenting|owner|who|by whom|led by|responsible|officer|author|report author|lead\/presenter)$/,
  ],
  [
    'purpose',
    /^(?:purpose|purpose of item|for|action|action required|type|status|outcome|outcome required|item type|required)$/,
  ],
  ['time', /^(?:times?|timing|timings|duration|mins|minutes|start|start time|time allowed|length|time \(mins\)|when)$/],
  [
    'paper',
    /^(?:papers?|enc\.?|encs\.?|enclosures?|attachments?|reports?|documents?|format|paper no\.?|paper ref\.?|page|pages|link)$/,
  ],
  [
    'restricted',
    /^(?:restricted|restricted\?|open\/closed|open or closed|classification|access|marking|public\/private)$/,
  ],
  ['notes', /^(?:notes?|comments?|details?)$/],
];

/** The columns of a row that is a table's head; null for any other row. A head names a title and one more thing. */
export function tableColumns(cells: readonly string[]): readonly Column[] | null {
  const columns = cells.map((cell) => columnOf(cell));
  // "Item | Subject | Lead": the word "Item" heads the numbers when another column holds the titles.
  if (columns.filter((column) => column === 'title').length === 2) columns[columns.indexOf('title')] = 'number';
  const known = columns.filter((column) => column !== 'unknown');
  const twice = known.some((column, index) => column !== 'notes' && known.indexOf(column) !== index);
  if (twice || known.length < 2 || known.length < cells.filter((cell) => cell !== '').length / 2) return null;
  return columns.includes('title') ? columns : null;
}

function columnOf(cell: string): Column {
  const words = cell.toLowerCase().replace(/\s+/g, ' ').replace(/:$/, '').trim();
  return HEADS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'unknown';
}
