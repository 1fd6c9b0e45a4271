import type { ActionsAsked } from '../question.js';

/** Which state of the log is asked for, in the order in which they are tried; live when none is named. */
export const ACTIONS_STATE_LINES: readonly (readonly [Exclude<ActionsAsked['state'], 'live'>, readonly string[]])[] = [
  [
    'all',
    [
      'ever $',
      'open and closed',
      'closed and open',
      'all ~ actions & ever|status|closed',
      'every action',
      'all the? actions $',
      'full ~ log|list',
      'everything ~ ever',
      'all actions $',
    ],
  ],
  [
    'more-time-asked',
    [
      'extension|extensions',
      'asked|asking|wants|want|requested|requests|needs|need ~ more|extra|longer ~ time',
      'more time',
    ],
  ],
  [
    'reported-done',
    [
      'reported ~ done|complete|completed|finished',
      'said|say|says|told ~ done|complete|completed|finished',
      'waiting|awaiting|wait ~ agree|close|sign|approval|me|approve|accept|confirm|closed|closure',
      'sign off',
      'ready|waiting|awaiting ~ closed|close|closing|closure',
      'done|finished|complete ~ not ~ closed',
    ],
  ],
  ['challenged', ['challenge|challenged|challenging|challenges', 'missed ~ at|two|twice|2']],
  [
    'overdue',
    [
      'overdue|late|behind|slip|slipped|slipping',
      'past ~ date|deadline|due',
      'missed ~ date|deadline|deadlines',
      'not ~ done|delivered|finished|completed & who|which|anyone|agencies & !yet',
      'not pulling',
    ],
  ],
  [
    'due-soon',
    [
      'due ~ before|by|this|next|from|in|soon|within|me|now & !overdue',
      'coming up',
      'falls|fall|falling due',
      'i ~ due $',
      'actions due',
      'deadline|deadlines & !past|missed',
      'before ~ next|@weekday|@meeting & !last',
    ],
  ],
  [
    'closed',
    [
      'closed|completed & !not ~ closed|completed',
      'finished|achieved & !not ~ finished & !unfinished',
      'done & ^ have|has|are & !who|anyone',
      'done ~ @year|since|far',
    ],
  ],
];
