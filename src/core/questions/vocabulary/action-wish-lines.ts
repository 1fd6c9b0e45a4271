import type { ActionWish } from '../question.js';

/** What somebody wishes to do with one action, in the order in which the wishes are tried. Read only where nothing is asked. */
export const ACTION_WISH_LINES: readonly (readonly [Exclude<ActionWish, 'show'>, readonly string[]])[] = [
  [
    'reopen',
    [
      'reopen|reopened|reopening',
      'open ~ again|up',
      'not finished & open',
      'unclose|reinstate',
      'closed|withdrawn|dropped ~ by|in mistake|error',
      'put ~ back ~ open|on',
    ],
  ],
  [
    'carry-forward',
    [
      'carry|carried|carrying ~ forward|over|on',
      'roll|rolled ~ over|forward|on',
      'take forward ~ to ~ next',
      'bring|brought forward ~ to|next',
      'leave|keep ~ on|open ~ for|until ~ next & !reminder|reminders',
      'leave|keep ~ on ~ log|list',
    ],
  ],
  [
    'withdraw',
    [
      'withdraw|withdrawn|delete|scrap|drop|remove|cancel|bin|abandon|void|retire & !reminder|reminders',
      'no longer ~ needed|required|relevant|wanted & !show',
      'take|strike|come|comes|get ~ off ~ log|list|tracker',
    ],
  ],
  [
    'ask-more-time',
    [
      'more|extra|additional|bit|little|longer ~ time|longer|weeks|week|days|month & !no more',
      'another|extra ~ week|weeks|month|months|fortnight|day|days',
      'longer & need|needs|have|want|give|take|get|bit|little',
      'extension|extend|extended|extending',
      'push|put|move|shift|change|delay|defer|postpone ~ back|date|deadline|due|to',
      'until|till|til ~ @month|@weekday|next|easter|christmas|end|after & need|have|give|get|make|move|put|push|can|could',
      'will|going|likely|may slip',
      'say|make ~ end|middle|start of ~ @month',
      'running|run late & more|another|until|extra|need',
      'new|later|different ~ date|deadline & need|can|could|have|want|ask',
    ],
  ],
  [
    'hand-over',
    [
      'hand|pass|transfer|reassign|reallocate|assign|give|move|delegate|redirect|allocate|swap ~ to|over|instead & !update|progress|note|time|longer|until',
      'hand|pass ~ on $',
      'else ~ needs|should|could|must|to ~ own|have|lead',
      'swap|change ~ the? owner|lead',
      'ask ~ to ~ take|pick ~ over|on|up|it',
      'should|ought|needs|better ~ sit|be|go|belong ~ with|to|for|owned',
      'go|going|goes ~ to ~ @agency|my|the',
      'to ~ owned|taken by|over',
      'belong|belongs ~ to|with',
      '^ actionref to ~ @agency',
      'take|taken ~ on|over ~ actionref|action',
      'new owner',
      'change ~ owner|lead',
      'actionref ~ to be owned|led|taken',
    ],
  ],
  [
    'close',
    ['close|closed|closing & !close to', 'sign|signed|signing ~ off', 'accept|agree|approve ~ as ~ @donestate'],
  ],
  [
    'progress',
    [
      '^ ~ update|note|progress ~ on|for|to|from|re|about|regarding & !show|see|list|any|give me',
      'add|give|make|post|record|log|write|put|send|share ~ update|note|comment|progress',
      'made|making ~ start|progress',
      'here is|are ~ update|progress',
      '^ update|progress ~ actionref|action',
      'actionref|action ~ update & !show|see',
      'here is|are where|what|how',
      'started|begun|working|underway|ongoing',
      'half|nearly|almost|partly|mostly ~ done|finished|complete|way|there',
    ],
  ],
  [
    'report-done',
    [
      '@donestate',
      'i|we ~ have? ~ done|sent|circulated|delivered|sorted',
      '^ done',
      'done $',
      'mark|marked ~ done|complete|completed|off',
      'tick|ticked ~ off',
      'actionref|action sorted|sent|circulated',
    ],
  ],
];

/** Something that is to be, or that depends: it wishes nothing yet. */
export const NOT_YET_LINES = [
  'unless|if|once|assuming|provided|when|whenever',
  'will|would|should|hope|hoping|hopes|plan|planning|aim|aiming|intend|expect|expecting|try|trying ~ @donestate',
  'nowhere|far|hardly|barely|scarcely',
  'before ~ close|closed|closing',
  'half|nearly|almost|partly|mostly',
  'said|says|thought|think|told ~ could|can|should|was|is',
] as const;

/** Wishes that are rightly said with a "not": "I won't make the date, can I have until March". */
export const NEGATED_WISH_LINES: readonly (readonly [Exclude<ActionWish, 'show'>, readonly string[]])[] = [
  [
    'hand-over',
    ['actionref|action is|belongs ~ for|to|with & not me|mine|us|ours', '^ actionref|action ~ to ~ not me|mine'],
  ],
  [
    'withdraw',
    [
      'do not need ~ any longer|more',
      'withdraw|drop|delete|scrap|cancel|remove & no longer',
      'drop|withdraw|scrap|delete & not need ~ it|any & !do not ~ drop|withdraw|scrap|delete',
    ],
  ],
  ['carry-forward', ['^ leave|keep ~ on ~ for|until ~ next']],
  [
    'reopen',
    ['^ reopen & not ~ finished|done|complete|completed', '^ open ~ again|up & not ~ finished|done|complete|completed'],
  ],
  [
    'ask-more-time',
    [
      'will|can|could not ~ make|meet|hit|get|finish|manage|have ~ date|deadline|finished|done|completed|complete|it|@month & more|longer|until|till|another|extension|extra & !do not ~ give|extend',
    ],
  ],
];
