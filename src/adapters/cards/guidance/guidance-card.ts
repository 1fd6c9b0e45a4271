import { buttonsData, type Button } from '../button.js';
import type { CardData } from '../card-data.js';
import type { Cards } from '../create-cards.js';
import type { RenderedCard } from '../rendered-card.js';
import { toneStyle, type Tone } from '../tone.js';

/** A passage as it is shown: the document's own words, and where they stand. */
export interface GuidancePassage {
  /** "" for an indicator, whose heading says it already. */
  readonly title: string;
  /** Verbatim. */
  readonly text: string;
  /** "What the levels look like › The child’s development: health · version 2" */
  readonly where: string;
}

export interface GuidanceView {
  /** 999 and the front door, where a child may be in danger now. It stands before everything else. */
  readonly emergency: { readonly lines: readonly string[]; readonly tone: Tone } | null;
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
  readonly buttons: readonly Button[];
}

/** How much is shown: the fullest first. The levels and the emergency line are never left away. */
const SIZES = [
  { passages: 3, steps: 3, otherwise: 2 },
  { passages: 2, steps: 2, otherwise: 1 },
  { passages: 1, steps: 1, otherwise: 0 },
] as const;
const MOST_CONTACTS = 3;
const MOST_CHOICES = 4;
/** A passage of a board’s own document may be a whole page; nothing of a quotation is left out in the middle of a word. */
const LONGEST_PASSAGES = [1_200, 700, 350] as const;

/** What the board's document says, in the order a worried person needs it: danger, level, the words, what to do, whom to ring. */
export function guidanceCard(cards: Cards, view: GuidanceView): RenderedCard {
  return cards.fillFirstThatFits(
    SIZES.map((size, index) => ({
      template: 'guidance',
      summary: view.emergency === null ? view.title : 'If a child may be in danger now, ring 999',
      data: cardDataOf(view, size, LONGEST_PASSAGES[index] ?? 350),
    })),
  );
}

function cardDataOf(view: GuidanceView, size: (typeof SIZES)[number], longest: number): CardData {
  const passage = (one: GuidancePassage): CardData => passageData(one, longest);
  const otherwise = view.otherwise.slice(0, size.otherwise);
  const choices = buttonsData(view.asked?.choices ?? [], MOST_CHOICES);
  return {
    hasEmergency: view.emergency !== null,
    emergencyStyle: toneStyle(view.emergency?.tone ?? 'neutral'),
    emergency: view.emergency?.lines ?? [],
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
    choices,
    closing: view.closing,
    buttons: buttonsData(view.buttons, 6 - choices.length),
  };
}

function passageData({ title, text, where }: GuidancePassage, longest: number): CardData {
  return { hasTitle: title !== '', title, text: shortened(text, longest), where };
}

/** Cut at a word's end, and said to be. */
function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))} … (it goes on in the document)`;
}
