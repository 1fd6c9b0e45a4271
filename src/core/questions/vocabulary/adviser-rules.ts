import type { Rule } from './rule.js';

/** Asking a person instead of the document, where the duty advisers are asked, and which words the document does not know. */
export const ADVISER_RULES: readonly Rule[] = [
  {
    kind: 'ask-adviser',
    points: 5,
    lines: [
      'ask|contact|message|question ~ duty|safeguarding adviser|advisor|advisers|advisors & !use|chat|channel',
      'speak|talk ~ to|with ~ adviser|advisor|advisers|advisors & !use|chat|channel',
      '^ duty adviser|advisor $',
      '^ ask an|the adviser|advisor',
    ],
  },
  {
    kind: 'advisers-chat',
    points: 5,
    lines: [
      'use|make|set ~ this|here ~ duty|advice adviser|advisor|advisers|advisors|chat|channel & !how',
      'this is ~ duty adviser|advisor|advisers|advisors & chat|channel|place',
      'adviser|advisor|advisers|advisors & chat|channel & use|set|make|change & this|here & !how',
    ],
  },
  {
    kind: 'guidance-words',
    points: 5,
    lines: [
      'guidance|threshold|thresholds|unknown words',
      'words ~ guidance|document|thresholds & unknown|missing|not|which|what|show|list & !mean|means',
      'what ~ asked about ~ most',
      'most asked|asked-about|common ~ topics|questions',
      'improve ~ guidance|threshold|thresholds',
    ],
  },
];
