import type { ContactRole } from '../../guidance/guidance-version.js';
import type { Domain } from '../../guidance/passage.js';

/** What a section is about, by its heading; null where the heading does not tell. */
export type SectionKind = 'glossary' | 'contacts' | 'levels' | 'signs' | 'procedures' | 'principles';

const KINDS: readonly (readonly [SectionKind, RegExp])[] = [
  ['glossary', /\b(?:glossary|abbreviations?|acronyms?|jargon|terminology|definitions? of terms|key terms)\b/],
  [
    'contacts',
    /\b(?:whom? to (?:ring|call|contact)|contacts|contact (?:us|details|list|numbers?)|(?:useful|key|telephone|phone) (?:numbers?|contacts?)|who to ring)\b/,
  ],
  [
    'signs',
    /\b(?:indicators?|signs?|look like|features|descriptors?|what (?:you|we) (?:may|might) see|examples?|presenting)\b/,
  ],
  [
    'procedures',
    /\b(?:what to do|procedures?|process(?:es)?|refer(?:ral|rals|ring)?|consent|information sharing|sharing information|response|actions?|services|assessments?|next steps?|escalat\w+|timescales?|how to|disagree\w*|step(?:ping)? (?:up|down)|who leads|lead professional|out of hours|recording|after a referral|lado|allegations?)\b/,
  ],
  ['levels', /\b(?:levels?|tiers?|bands?|stages|continuum|windscreen|thresholds?)\b/],
  [
    'principles',
    /\b(?:principles?|introduction|foreword|about|purpose|background|values|how to use|judgement|aims?|voice of the child|contents)\b/,
  ],
];

export function sectionKind(heading: string): SectionKind | null {
  const plain = heading.toLowerCase();
  return KINDS.find(([, words]) => words.test(plain))?.[0] ?? null;
}

const DOMAIN_HEADINGS: readonly (readonly [Domain, RegExp])[] = [
  [
    'parenting-capacity',
    /\b(?:parenting|parental|parents?[’']? (?:and|or) carers?[’']?|parents?\/carers?) ?(?:capacity|factors|abilit\w+)?/,
  ],
  [
    'family-and-environment',
    /\b(?:family (?:and|&|or) environment\w*|environmental|family and social|wider family|family factors)\b/,
  ],
  [
    'child-development',
    /\b(?:child(?:ren)?(?:[’']s)?(?: or young person(?:[’']s)?)?(?: and young people[’']?s?)? (?:development\w*|health|needs)|development(?:al)? (?:needs|of))\b/,
  ],
];

/** The side of the assessment triangle that a heading names. */
export function domainOf(heading: string): Domain | null {
  const plain = heading.toLowerCase();
  return DOMAIN_HEADINGS.find(([, words]) => words.test(plain))?.[0] ?? null;
}

const ROLES: readonly (readonly [ContactRole, RegExp])[] = [
  ['out-of-hours', /\b(?:out[ -]of[ -](?:office )?hours|emergency duty|edt)\b/],
  ['lado', /\b(?:lado|designated officer)\b/],
  [
    'front-door',
    /\b(?:front door|single point of (?:contact|access)|spoc|mash|multi-agency safeguarding hub|first (?:contact|response)|access team|duty (?:and|&) assessment)\b/,
  ],
  ['emergency', /\b(?:emergency|999)\b/],
  ['police', /\bpolice\b/],
];

/** Whom a contact is for, by its name. */
export function contactRole(name: string): ContactRole {
  const plain = name.toLowerCase();
  return ROLES.find(([, words]) => words.test(plain))?.[0] ?? 'other';
}
