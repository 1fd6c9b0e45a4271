import { cleanLine } from './clean-line.js';

/**
 * What boards call their tiers when they give them no numbers, from the lightest need to the heaviest. Source:
 * domain/thresholds-by-authority. The order only tells which way round a document counts.
 */
const TIERS: readonly (readonly [RegExp, number])[] = [
  [/^universal(?: (?:services|needs|support|offer))?$/, 0],
  [
    /^(?:universal plus|universal\+|low(?: level)?|emerging|emerging needs|early help|early intervention|vulnerable)$/,
    1,
  ],
  [
    /^(?:additional|additional needs|targeted|targeted (?:support|help|early help)|partnership plus|intensive|enhanced)$/,
    2,
  ],
  [/^(?:intensive support|complex|complex needs|children in need|child in need|multiple needs|significant)$/, 3],
  [/^(?:specialist|specialist (?:support|services)|statutory|statutory (?:support|services|intervention))$/, 4],
  [
    /^(?:acute|acute needs|severe|critical|child protection|safeguarding|protection|high(?: level)?|significant harm)$/,
    5,
  ],
];

/** How heavy a need a heading of one tier's words alone stands for; null for any other heading. */
export function tierWeight(heading: string): number | null {
  const plain = cleanLine(heading.slice(0, 80))
    .toLowerCase()
    .replace(/^\d+(?:\.\d+)*\.?\s+/, '')
    .replace(/^(?:the )?(?:tier|level|children with|families with) /, '')
    .replace(/[\s:.–-]+$/, '')
    .replace(/ (?:tier|level|needs|support|services|help)$/, (word) => (word === ' help' ? word : ''));
  const parts = plain.split(/\s*(?:\/|&|,|\band\b)\s*/).filter((part) => part !== '');
  const weights = parts.map((part) => TIERS.find(([words]) => words.test(part))?.[1]);
  const [first] = weights;
  return first === undefined || weights.includes(undefined) || parts.length > 3 ? null : first;
}
