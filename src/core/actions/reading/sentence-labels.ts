/** What a word before a colon announces. */
export type Label = 'owner' | 'helpers' | 'due' | 'agency' | 'priority' | 'what' | 'minute';

const LABELS: readonly (readonly [Label, string])[] = [
  [
    'owner',
    'action owner|owner|owned by|lead(?: officer| agency)?|by whom|responsible(?: person| officer)?|accountable|who',
  ],
  ['helpers', 'support(?:ed by)?|helpers?|helped by'],
  ['due', 'by when|by|when|due(?: date| by| on)?|deadline|time ?scale|target(?: date)?|complete by|date due|date'],
  ['agency', 'agency|organisation'],
  ['priority', 'priority'],
  ['what', 'agreed action|action|task|what'],
  ['minute', 'minute(?: no\\.?)?|min|item'],
];

const ANY = new RegExp(
  `(?<=^|[\\s,;.(|–—-])(?:${LABELS.map(([label, words]) => `(?<${label}>${words})`).join('|')})\\s*[:=]\\s*`,
  'gi',
);
/** Without a colon these announce something only after a comma or the like. */
const AFTER_COMMA = /[,;.–—-]\s*(?:(?<owner>owner|owned by|led by|lead)|(?<priority>priority))\s+(?=\S)/gi;

/** A sentence taken apart at its labels: what stands before the first, and what each announces. */
export interface LabelledSentence {
  readonly before: string;
  readonly parts: readonly {
    readonly label: Label;
    readonly value: string;
    readonly colon: boolean;
    /** "Owner" or "owned by": a word that cannot be part of what is to be done, as "lead" can. */
    readonly plain: boolean;
  }[];
}

/** Takes "Owner: X. Due: Y. …" and "…, owner X" apart. A label that comes twice announces twice. */
export function labelledSentence(text: string): LabelledSentence {
  const colons = [...text.matchAll(ANY)].map((match) => ({ match, colon: true }));
  const commas = [...text.matchAll(AFTER_COMMA)].map((match) => ({ match, colon: false }));
  const marks = [...colons, ...commas].sort((one, other) => one.match.index - other.match.index);
  const parts = marks.map(({ match, colon }, at) => ({
    label: labelOf(match.groups ?? {}),
    value: text.slice(match.index + match[0].length, marks[at + 1]?.match.index ?? text.length).trim(),
    colon,
    plain: /\bown(?:er|ed)\b/i.test(match[0]),
  }));
  return { before: text.slice(0, marks[0]?.match.index ?? text.length), parts };
}

function labelOf(groups: Readonly<Record<string, string | undefined>>): Label {
  return LABELS.map(([label]) => label).find((label) => groups[label] !== undefined) ?? 'what';
}
