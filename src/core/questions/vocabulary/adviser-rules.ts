import type { Rule } from './rule.js';

/** Asking a person instead of the document, where the duty advisers are asked, which words the document does not know, its versions. */
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
  {
    kind: 'guidance-versions',
    points: 5,
    lines: [
      '^ show|open|see|read|find|give|get? me|us? the|our|your|that? threshold|thresholds|guidance document|documents|guide $',
      '^ where|what|can is|are|i? see|find|read|open? the|our threshold|thresholds|guidance document|guide $',
      '^ show|list? the|all|old|older|earlier|previous? document? versions $',
      'version|versions & threshold|thresholds|guidance & !@child',
      'old|older|earlier|previous|last|former ~ threshold|thresholds|guidance document|guide & !@child',
      'when ~ threshold|thresholds|guidance document|guide ~ changed|change|updated|published|written|replaced',
    ],
  },
];
