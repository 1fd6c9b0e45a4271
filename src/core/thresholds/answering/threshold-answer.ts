import type { Contact, NamedLevel } from '../guidance/guidance-version.js';
import type { Passage } from '../guidance/passage.js';

/** Why a child may be in danger now; the first sign that was found. */
export const DANGER_SIGNS = [
  'said-so',
  'being-hurt',
  'injured',
  'left-alone',
  'missing',
  'suicide',
  'overdose',
  'weapon',
  'unsafe-home',
  'collected-by-abuser',
  'taken-abroad',
  'abducted',
  'sexual-harm',
  'medical',
  /** No word says now, but most of what was found stands among the gravest signs of the document. */
  'grave',
] as const;
export type DangerSign = (typeof DANGER_SIGNS)[number];

/** First on the card: 999 and the front door. */
export interface Emergency {
  readonly sign: DangerSign;
  readonly frontDoor: Contact | null;
  readonly outOfHours: Contact | null;
}

/** Why something is not answered from the document, each with a prepared outcome. */
export const DECLINED_REASONS = [
  /** "is … on a plan?": the bot knows no case. */
  'case-look-up',
  /** "write me a chronology": the practitioner's own work. */
  'drafting',
  /** How to hurt a child, hide it, or get round those who protect. */
  'harmful',
  /** A dose, a diagnosis. */
  'medical-advice',
  /** What the law says for somebody's own case. */
  'legal-advice',
  /** "ignore your rules", "just say level 4". */
  'override',
  /** About an adult; there is another door. */
  'adult',
  /** Nothing a threshold document is about. */
  'off-subject',
] as const;
export type DeclinedReason = (typeof DECLINED_REASONS)[number];

/** Why nothing could be looked for. */
export const UNREADABLE_REASONS = ['empty', 'symbols-only', 'too-little', 'other-language'] as const;
export type UnreadableReason = (typeof UNREADABLE_REASONS)[number];

/** A passage as a card shows it: the passage itself, verbatim. */
export interface ShownPassage {
  readonly passage: Passage;
  /** From 0 to 1; for ordering and for tests, not for people. */
  readonly strength: number;
}

/** Passages under one level of the document. */
export interface LevelGroup {
  readonly level: NamedLevel;
  /** The best first, at least one. */
  readonly passages: readonly ShownPassage[];
}

/** Something that would decide and was not said. */
export const MISSING_FACTS = ['age', 'how-often', 'who'] as const;
export type MissingFact = (typeof MISSING_FACTS)[number];

/** A question in one tap: choosing adds `adds` to what was typed, so nothing is typed again and nothing is stored. */
export interface FactAsked {
  readonly fact: MissingFact;
  /** "How old is the child?" */
  readonly question: string;
  /** At most four. `adds` is said after the question typed before: "under 1 year old". */
  readonly choices: readonly { readonly label: string; readonly adds: string }[];
}

/** What is true of every outcome. */
interface Accompanied {
  /** Set where a child may be in danger now: then it stands first. */
  readonly emergency: Emergency | null;
  /** They typed details of a person; the kind is not told and nothing typed is returned. */
  readonly personalData: boolean;
  /** They asked to send, file or write something as well: the bot cannot, and says so. */
  readonly cannotAct: boolean;
}

/** Nothing in the document was near enough; `nearest` are offered as buttons, at most three. */
export type NotCovered = Accompanied & {
  readonly status: 'not-covered';
  readonly nearest: readonly Passage[];
  readonly frontDoor: Contact | null;
  /** Single words that neither English nor the vocabulary knows, for the analyst; never the question. */
  readonly unknownWords: readonly string[];
};

/** What the document says. */
export type Answered = Accompanied & {
  readonly status: 'answered';
  /** One level named alone, only where the evidence is strong and every close candidate agrees; otherwise null. */
  readonly singleLevel: NamedLevel | null;
  /** Under levels, the highest first; empty where only procedures, contacts or words were asked for. */
  readonly levels: readonly LevelGroup[];
  /** Everything that was found, the best first, as it stands under levels and among procedures. */
  readonly passages: readonly ShownPassage[];
  /** What to do next: procedures that were found, and those the passages point to. */
  readonly procedures: readonly Passage[];
  readonly contacts: readonly Contact[];
  /** Passages on the same subject at another level: what would change the answer. At most two. */
  readonly wouldChange: readonly Passage[];
  readonly asked: FactAsked | null;
  readonly unknownWords: readonly string[];
};

/** Not answered from the document, with the number to ring. */
export type Declined = Accompanied & {
  readonly status: 'declined';
  readonly reason: DeclinedReason;
  readonly frontDoor: Contact | null;
};

/** Nothing could be looked for. `too-little`: what to say is asked for. */
export type Unreadable = Accompanied & {
  readonly status: 'unreadable';
  readonly reason: UnreadableReason;
  readonly frontDoor: Contact | null;
};

/** What a card shows to somebody who asked about thresholds. */
export type ThresholdAnswer = Answered | NotCovered | Declined | Unreadable;
