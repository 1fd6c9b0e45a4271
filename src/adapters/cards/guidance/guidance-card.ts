import { cutWords } from '../actions/cut-words.js';
import { textLines } from '../announcements/text-lines.js';
import { buttonsData, type Button } from '../button.js';
import type { CardData } from '../card-data.js';
import type { Cards } from '../create-cards.js';
import type { RenderedCard } from '../rendered-card.js';
import { toneStyle, type Tone } from '../tone.js';

/** A passage as it is shown: the document's own words, and where they stand. */
export interface GuidancePassage {
  /** "" for an indicator, whose heading says it already. */
  readonly title: string;
  /** Verbatim, and whole. */
  readonly text: string;
  /** What opens this passage by itself, where a card has no room for the whole of it. */
  readonly whole: NonNullable<Button['data']>;
  /** "What the levels look like › The child’s development: health · version 2" */
  readonly where: string;
}

export interface GuidanceView {
  /** 999 and the front door, where a child may be in danger now. It stands before everything else. */
  readonly emergency: { readonly lines: readonly string[]; readonly tone: Tone } | null;
  /** This version has been replaced: said before anything of it is read. Empty for the one that counts. */
  readonly replaced: readonly string[];
  /** "Sample threshold document, version 1" */
  readonly document: string;
  /** Written for trying out: said on every card. */
  readonly sample: boolean;
  /** "Level 3 · Additional", or what the document lists this under, or what was found. */
  readonly title: string;
  /** Under the title: that no level is certain, that nothing was found … */
  readonly lines: readonly string[];
  /** They typed details of somebody: said once, kindly. */
  readonly personalData: boolean;
  readonly levels: readonly { readonly heading: string; readonly passages: readonly GuidancePassage[] }[];
  /** "What to do", or "What the document says" where nothing stands under a level. */
  readonly stepsTitle: string;
  readonly steps: readonly GuidancePassage[];
  readonly contacts: readonly { readonly name: string; readonly telephone: string }[];
  /** What would make the answer another: each with the level it stands under. */
  readonly otherwise: readonly GuidancePassage[];
  /** One fact that would decide, each choice one tap. */
  readonly asked: { readonly question: string; readonly choices: readonly Button[] } | null;
  readonly closing: readonly string[];
  /** What somebody may say of the answer: a row of its own, since a row holds six buttons. */
  readonly feedback: readonly Button[];
  readonly buttons: readonly Button[];
}

/** Passages whole, however long. */
const WHOLE = Infinity;
/**
 * How much is shown: the fullest first. Fewer passages are shown before one is cut, and the levels and the emergency line
 * are never left away. What is cut can be opened whole.
 */
const SIZES = [
  { passages: 3, steps: 3, otherwise: 2, longest: WHOLE },
  { passages: 2, steps: 2, otherwise: 1, longest: WHOLE },
  { passages: 1, steps: 1, otherwise: 0, longest: WHOLE },
  { passages: 1, steps: 1, otherwise: 0, longest: 1_500 },
  { passages: 1, steps: 1, otherwise: 0, longest: 350 },
] as const;
const MOST_CONTACTS = 3;
const MOST_CHOICES = 4;

/** What the board's document says, in the order a worried person needs it: danger, level, the words, what to do, whom to ring. */
export function guidanceCard(cards: Cards, view: GuidanceView): RenderedCard {
  return cards.fillFirstThatFits(
    SIZES.map((size) => ({
      template: 'guidance',
      summary: view.emergency === null ? view.title : 'If a child may be in danger now, ring 999',
      data: cardDataOf(view, size),
    })),
  );
}

function cardDataOf(view: GuidanceView, size: (typeof SIZES)[number]): CardData {
  const passage = (one: GuidancePassage): CardData => passageData(one, size.longest, isAlone(view));
  const otherwise = view.otherwise.slice(0, size.otherwise);
  return {
    hasEmergency: view.emergency !== null,
    emergencyStyle: toneStyle(view.emergency?.tone ?? 'neutral'),
    emergency: view.emergency?.lines ?? [],
    isReplaced: view.replaced.length > 0,
    replaced: view.replaced,
    document: view.document,
    isSample: view.sample,
    title: view.title,
    lines: view.lines,
    hasPersonalData: view.personalData,
    levels: view.levels.map(({ heading, passages }) => ({
      heading,
      passages: passages.slice(0, size.passages).map(passage),
    })),
    stepsTitle: view.stepsTitle,
    hasSteps: view.steps.length > 0,
    steps: view.steps.slice(0, size.steps).map(passage),
    hasContacts: view.contacts.length > 0,
    contacts: view.contacts.slice(0, MOST_CONTACTS).map(({ name, telephone }) => ({ name, telephone })),
    hasOtherwise: otherwise.length > 0,
    otherwise: otherwise.map(passage),
    hasAsked: view.asked !== null,
    asked: view.asked?.question ?? '',
    choices: buttonsData(view.asked?.choices ?? [], MOST_CHOICES),
    closing: view.closing,
    hasFeedback: view.feedback.length > 0,
    feedback: buttonsData(view.feedback),
    buttons: buttonsData(view.buttons),
  };
}

/** Opened by itself a passage cannot be opened any wider. */
function isAlone({ levels, steps }: GuidanceView): boolean {
  return levels.reduce((sum, { passages }) => sum + passages.length, steps.length) <= 1;
}

/** Where a passage is cut it says so, after a whole word. */
function passageData({ title, text, where, whole }: GuidancePassage, longest: number, alone: boolean): CardData {
  const isCut = text.length > longest;
  const shown = isCut ? `${cutWords(text, longest)} (it goes on in the document)` : text;
  const hasTitle = title !== '';
  const parts = textLines(shown, shown.length).map((part, at) =>
    at === 0 && hasTitle ? { ...part, spacing: 'None' } : part,
  );
  return { hasTitle, title, parts, where, isCut: isCut && !alone, data: whole };
}
