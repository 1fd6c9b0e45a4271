import type { Cards } from './create-cards.js';
import { headData, type MeetingHead } from './meeting-head.js';
import { personWords } from './person-words.js';
import type { RenderedCard } from './rendered-card.js';
import { toneStyle } from './tone.js';

/** Somebody worth ringing. */
export interface RingLine {
  /** By role: "Police representative". */
  readonly name: string;
  readonly agency: string;
  readonly because: 'not-answered' | 'confirm-again' | 'apologies';
}

export interface QuorumCardView {
  readonly head: MeetingHead;
  readonly outlook: 'met' | 'at-risk' | 'not-met';
  /** Counting only those who have said that they come. */
  readonly sureReason: string;
  /** The rule in words: "Local authority, health and police must all be there." */
  readonly rule: string;
  /** Agencies and sectors still missing, in plain words. */
  readonly missing: readonly string[];
  /** Empty for those who may not read names. */
  readonly ringFirst: readonly RingLine[];
  readonly ringAlso: readonly RingLine[];
  readonly mayRecord: boolean;
  readonly updatedAt: string;
}

const TITLES = {
  met: 'This meeting will be quorate',
  'at-risk': 'The quorum is at risk',
  'not-met': 'The quorum cannot be met as things stand',
} as const;
const TONES = { met: 'good', 'at-risk': 'warning', 'not-met': 'attention' } as const;
const MEANINGS = {
  met: '',
  'at-risk': 'It hangs on people who have not answered yet.',
  'not-met': 'Even if all who have not answered came, it would fail.',
} as const;
const BECAUSE: Readonly<Record<RingLine['because'], string>> = {
  'not-answered': 'Has not answered yet',
  'confirm-again': 'Said yes before the meeting was moved; has not confirmed',
  apologies: 'Has sent apologies; could a deputy come?',
};

export function quorumCard(cards: Cards, view: QuorumCardView): RenderedCard {
  const { head, outlook, ringFirst, ringAlso } = view;
  const title = TITLES[outlook];
  return cards.fill({
    template: 'quorum',
    summary: `${title}: ${head.title}, ${head.day}`,
    data: {
      head: headData(cards, head),
      title,
      style: toneStyle(TONES[outlook]),
      reasons: [MEANINGS[outlook], view.sureReason].filter((reason) => reason !== ''),
      rule: view.rule,
      hasMissing: view.missing.length > 0,
      missing: upperFirst(view.missing.join(', ')),
      hasRing: ringFirst.length > 0,
      ring: ringFirst.slice(0, 12).map((line) => ({ who: personWords(line), why: BECAUSE[line.because] })),
      hasAlso: ringAlso.length > 0,
      also: `Could stand in for one of them: ${ringAlso.slice(0, 8).map(personWords).join('; ')}.`,
      mayRecord: view.mayRecord,
      updatedAt: view.updatedAt,
    },
  });
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
