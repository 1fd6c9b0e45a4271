import type { QuestionKind } from '../question.js';

/** What hints at a kind: lines of the phrase grammar, each counting once. `strong` ones count three times as much as `weak`. */
export interface KindHints {
  readonly kind: Exclude<QuestionKind, 'not-understood' | 'pasted-agenda' | 'pasted-actions' | 'greeting' | 'thanks'>;
  readonly strong: readonly string[];
  readonly weak: readonly string[];
}

/** For words no rule reads plainly. Kinds that only show come first: at a tie the earlier one is taken. */
export const KIND_HINTS: readonly KindHints[] = [
  {
    kind: 'coming',
    strong: [
      'attendance|attendees|turnout',
      '@answered',
      'apologies & !my|me',
      'who|anyone|many ~ @come|going|there',
      '@agency & @come|apologies|heard',
    ],
    weak: ['who', 'anyone|anybody|people|many|all', '@agency', 'yet|far', '@come|going|there', 'chase'],
  },
  {
    kind: 'agenda',
    strong: [
      '@agenda',
      '@item',
      'discuss|discussed|discussing|presenting|minutes|decide|deciding',
      'talk|talking|read about|for|before',
    ],
    weak: ['what', 'show|see|read|get|copy|find|look|send', 'for|on', 'business|topics|subjects|order|decision'],
  },
  {
    kind: 'next-meeting',
    strong: [
      '@meeting & !attend|come',
      'when|where & we|it|@day',
      'date|dates|venue|parking|room|link|address',
      '@day & still|on|cancelled|moved|start|finish',
    ],
    weak: ['when|where|time|next|day', '@day', 'cancelled|moved|ahead|meet', 'we|us'],
  },
  {
    kind: 'quorum',
    strong: ['quorum|quorate', 'enough', 'decisions|vote|decide'],
    weak: ['people|members|partners|we', 'not|without', 'can|could|will'],
  },
  {
    kind: 'my-answer',
    strong: [
      'i|me|my|we & @come|there|online|apologies|deputy|person|@answered|@answer',
      'i|me & late|early|sure|instead',
    ],
    weak: ['i|me|my', 'not|can|will', 'yes|no', 'change|changed', '@day'],
  },
  { kind: 'my-meetings', strong: ['my|i|me & meetings|diary|calendar'], weak: ['my|i', 'which|what'] },
  {
    kind: 'register',
    strong: ['register', 'who|was|were|did & there|present|attended|came|turned & last|@month'],
    weak: ['was|were|did', 'last'],
  },
  {
    kind: 'attendance-year',
    strong: ['attendance & @year|report|record|figures|partner|agency'],
    weak: ['missed|often|regularly', 'percentage|figures|table'],
  },
  {
    kind: 'deliveries',
    strong: ['@sent & @agenda|invites|reminder|everyone|emails|messages', 'failed|bounced'],
    weak: ['did|has|have|was', 'sent|email|message'],
  },
  {
    kind: 'guidance',
    strong: ['@child', 'referral|referrals|level|threshold|neglect|abuse', 'early help'],
    weak: ['many|figures|data'],
  },
  {
    kind: 'actions',
    strong: [
      'actions|action & !take|taken|taking|needed|required',
      'overdue|outstanding',
      'to do|follow & i|we|they|@agency',
      'agreed|promised|assigned|allocated',
    ],
    weak: ['done|do|finish|finished|late|due', 'what|which|who|my', 'log|list|tracker'],
  },
  {
    kind: 'one-action',
    strong: ['actionref', 'action & done|finished|complete|completed|longer|extension|time|update|owner|closed'],
    weak: ['my|the', 'action'],
  },
  {
    kind: 'matters-arising',
    strong: ['matters|arising', 'arising|arose & @meeting|last'],
    weak: ['report|last'],
  },
  {
    kind: 'digest',
    strong: ['digest|summary|briefing|roundup|headlines', 'missed|happening|attention & what|anything'],
    weak: ['weekly|daily', 'chair', 'needs|need & me'],
  },
  {
    kind: 'snooze',
    strong: [
      'snooze|mute|unsubscribe|nagging',
      'reminders|reminder|remind|reminding & stop|no|not|until|off|on|again|holiday|leave',
    ],
    weak: ['stop|pause', 'reminders|reminder|remind', 'until|holiday|leave'],
  },
  {
    kind: 'announcements',
    strong: ['announcement|announcements|announced', 'message & withdraw|recall|replace|retract'],
    weak: ['message|messages', 'mistake|wrong'],
  },
  {
    kind: 'settings',
    strong: ['settings|preferences', 'reminders|digest & change|set|often|days|schedule'],
    weak: ['change|turn|switch|off|on', 'how'],
  },
  {
    kind: 'who-am-i',
    strong: ['my ~ role|permission|access|seat', 'i ~ allowed|able|permitted'],
    weak: ['i|my', 'role|permission|access|seat'],
  },
  { kind: 'help', strong: ['help', 'how ~ work|use', 'understand|confused|stuck'], weak: ['how|what', 'you|this|bot'] },
  {
    kind: 'call-meeting',
    strong: ['@send & @everyone|out|round', 'invite|circulate|publish'],
    weak: ['send|invite', 'members|everyone'],
  },
  { kind: 'change-meeting', strong: ['@move|@change & @occasion|venue|date|time'], weak: ['move|change|different'] },
  { kind: 'cancel-meeting', strong: ['@cancel'], weak: ['off'] },
  { kind: 'edit-agenda', strong: ['add|put|remove|take & @agenda|@item'], weak: ['add|remove'] },
  { kind: 'record-for-another', strong: ['record|log|behalf', '@told & apologies'], weak: ['apologies'] },
  {
    kind: 'add-action',
    strong: ['add|log|record|new|raise & action|actions'],
    weak: ['action', 'add|log|record|new'],
  },
  {
    kind: 'announce',
    strong: ['announce|announcement', 'tell|message|inform|notify & @everyone'],
    weak: ['tell|message', 'everyone|members|all'],
  },
  {
    kind: 'import-actions',
    strong: ['import|upload|spreadsheet|csv|excel & action|actions'],
    weak: ['import|upload|spreadsheet|csv'],
  },
  { kind: 'use-place', strong: ['this|here & channel|chat|post'], weak: ['channel|chat'] },
];
