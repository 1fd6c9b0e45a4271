import { cleanText } from '../../shared/clean-text.js';

/** What a column of a list of actions holds. */
export type ActionColumn =
  | 'number'
  | 'minute'
  | 'what'
  | 'owner'
  | 'helpers'
  | 'agency'
  | 'due'
  | 'priority'
  | 'source'
  | 'status'
  | 'updates'
  | 'closed'
  | 'unknown';

const HEADS: readonly (readonly [ActionColumn, RegExp])[] = [
  ['number', /^(?:nos?|ref|reference|number|#|id|action (?:no|number|ref|reference|id)|ref no|serial)$/],
  ['minute', /^(?:min|minutes?|minute (?:no|ref|number|reference)|items?|agenda item|item (?:no|ref|number)|min ref)$/],
  [
    'what',
    /^(?:actions?|agreed actions?|actions? agreed|actions? required|action points?|what|tasks?|action to be taken|description|action description|what needs to be done|recommendation\/action|details? of action|required action)$/,
  ],
  [
    'owner',
    /^(?:by whom|who|whom|leads?|owners?|action owner|responsible|responsibility|lead officer|lead person|person responsible|responsible (?:officer|person|lead)|assigned to|allocated to|accountable|accountable (?:officer|person)|action by|action lead|owned by)$/,
  ],
  [
    'helpers',
    /^(?:support|supports?|supporting|supported by|helpers?|helped by|others|with|contributors?|support from)$/,
  ],
  ['agency', /^(?:agency|agencies|organisations?|lead agency|lead organisation|partner|responsible agency)$/],
  [
    'due',
    /^(?:by when|when|due|due date|date due|due by|deadline|time ?scales?|target|target date|target completion date|completion date|to be completed by|complete by|date for completion|by|due on)$/,
  ],
  ['priority', /^(?:priority|priorities|strategic priority|business plan priority|theme)$/],
  ['source', /^(?:source|origin|arising from|source of action)$/],
  [
    'status',
    /^(?:rag|status|rag status|rag rating|brag|brag rating|state|complete\??|done\??|open\/closed|action status)$/,
  ],
  ['closed', /^(?:closed|date closed|date completed|completed|completed on|closed on|date complete)$/],
  [
    'updates',
    /^(?:updates?|progress|comments?|notes?|update\/progress|progress\/update|progress update|latest position|outcome|evidence|position)$/,
  ],
];

/** The columns of a row that is a list's head, by the names people give them; null for any other row. */
export function actionColumns(cells: readonly string[]): readonly ActionColumn[] | null {
  const columns = cells.map(columnOf);
  // "Date" alone is the due date, where no column says so more plainly.
  const date = cells.findIndex((cell) => plainHead(cell) === 'date');
  if (date >= 0 && !columns.includes('due')) columns[date] = 'due';
  // "Item | By whom | By when": then the item is what is to be done.
  if (!columns.includes('what') && columns.includes('minute')) columns[columns.indexOf('minute')] = 'what';
  const helping = columns.includes('owner') || columns.includes('agency') || columns.includes('due');
  return columns.includes('what') && helping ? firstOfEach(columns) : null;
}

/** Of two columns with one meaning the first is read. */
function firstOfEach(columns: readonly ActionColumn[]): readonly ActionColumn[] {
  return columns.map((column, at) => (columns.indexOf(column) === at || column === 'updates' ? column : 'unknown'));
}

function columnOf(cell: string): ActionColumn {
  const words = plainHead(cell);
  return HEADS.find(([, looks]) => looks.test(words))?.[0] ?? 'unknown';
}

function plainHead(cell: string): string {
  return cleanText(cell.slice(0, 60))
    .toLowerCase()
    .replace(/\s*\([^)]*\)\s*$/, '')
    .replace(/\./g, '')
    .replace(/[:?*]+$/, '')
    .replace(/\s*\/\s*/g, '/')
    .trim();
}
