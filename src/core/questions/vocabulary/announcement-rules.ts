import type { Rule } from './rule.js';

/** What is told to everyone. A message about the meeting itself is read as calling it, as before. */
export const ANNOUNCEMENT_RULES: readonly Rule[] = [
  {
    kind: 'announce',
    points: 5,
    lines: [
      '^ announce|broadcast',
      'make|send|post|put|write|issue|do ~ an|a announcement',
      'send|post|put|write|issue ~ a? message|note|notice ~ to|out ~ @everyone & !@agenda|meeting|attendance|invites|me',
      '^ new announcement',
      'i|we ~ want|like|need to announce',
    ],
  },
  {
    kind: 'announcements',
    points: 5,
    lines: [
      'announcements',
      'announcement & list|history|last|show|see|again|who|what|which|when|was|were|did|has|have|is',
      'what|who|which|when|have|has|did ~ announce|announced|announcing',
      'take|pull|get ~ back|down ~ message|announcement|it|notice & !@meeting|@agenda|@day',
      'take|pull ~ message|announcement|notice ~ back|down',
      'withdraw|retract|recall|cancel|delete|remove|undo ~ announcement|message|notice',
      'replace|correct|amend|edit|change|update|fix ~ announcement|message|notice',
      'message|announcement ~ by mistake|accident|error',
      'who ~ sent|wrote|posted ~ message|announcement|notice',
      'announcement|message ~ wrong|mistake',
      'wrong message|announcement',
      'withdraw|retract|recall|undo ~ what ~ sent|said|announced|wrote',
    ],
  },
];
