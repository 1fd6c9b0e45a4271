import type { Button } from '../button.js';
import { buttonsData } from '../button.js';
import type { CardData } from '../card-data.js';
import type { Cards } from '../create-cards.js';
import type { RenderedCard } from '../rendered-card.js';
import { bannerData, type Banner } from '../tone.js';
import { cutWords } from './cut-words.js';

export interface ActionCardView {
  /** "SSCB 17.12.26/3" */
  readonly reference: string;
  /** Whose log it is in: "Main board"; null when that is not known. */
  readonly group: string | null;
  readonly what: string;
  /** What has come up, or how it stands, the most pressing first; null when all is well. */
  readonly banner: Banner | null;
  /** "Owner", "Designated Nurse, CCG"; in the order a reader asks. */
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  /** An https link to what shows that it was done; null for none. */
  readonly evidenceUrl: string | null;
  /** The Teams message it was made from; null for none. */
  readonly messageUrl: string | null;
  /** What has happened, the latest first, each a sentence with who and when. */
  readonly history: readonly string[];
  /** The likeliest first; those beyond four fold away under "More". */
  readonly buttons: readonly Button[];
  /** What the phone's notification says: nothing typed. */
  readonly summary: string;
}

/** How many lines of history are shown at once, and how many in all. */
const LATEST = 3;
const MOST_HISTORY = 20;
/** With "Whole history" and "More" they make the six that Teams shows. */
const MOST_PLAIN_BUTTONS = 4;
const MOST_FOLDED_BUTTONS = 6;

/** The fullest card first: how long the latest lines are and those of the whole history, and how many of these there are. */
const HISTORY_LENGTHS = [
  { latest: 600, characters: 600, lines: MOST_HISTORY },
  { latest: 600, characters: 200, lines: MOST_HISTORY },
  { latest: 600, characters: 120, lines: 12 },
  { latest: 300, characters: 120, lines: 8 },
  { latest: 160, characters: 80, lines: 5 },
] as const;
type HistoryLength = (typeof HISTORY_LENGTHS)[number];

/** One action: what, by whom, by when, how it stands, what has happened, and what this person may do. */
export function actionCard(cards: Cards, view: ActionCardView): RenderedCard {
  return cards.fillFirstThatFits(
    HISTORY_LENGTHS.map((length) => ({
      template: 'action',
      summary: view.summary,
      data: actionData(cards, view, length),
    })),
  );
}

function actionData(cards: Cards, view: ActionCardView, { latest, characters, lines }: HistoryLength): CardData {
  const { reference, group, history, buttons } = view;
  const evidenceUrl = cards.link(view.evidenceUrl);
  const messageUrl = cards.link(view.messageUrl);
  const earlier = history.length - lines;
  // One button more needs no fold of its own.
  const plain = buttons.length <= MOST_PLAIN_BUTTONS + 1 ? MOST_PLAIN_BUTTONS + 1 : MOST_PLAIN_BUTTONS;
  return {
    where: group === null ? reference : `${reference} · ${group}`,
    what: view.what,
    banner: bannerData(view.banner),
    facts: view.facts.map(({ name, value }) => ({ name, value })),
    hasEvidence: evidenceUrl !== '',
    evidenceUrl,
    hasMessage: messageUrl !== '',
    messageUrl,
    hasHistory: history.length > 0,
    latest: history.slice(0, LATEST).map((line) => cutWords(line, latest)),
    hasMore: history.length > LATEST,
    whole: `Whole history (${history.length})`,
    history: history.slice(0, lines).map((line) => cutWords(line, characters)),
    hasEarlier: earlier > 0,
    earlier: earlier === 1 ? '…and 1 earlier line' : `…and ${earlier} earlier lines`,
    buttons: buttonsData(buttons, plain),
    hasFolded: buttons.length > plain,
    folded: buttonsData(buttons.slice(plain), MOST_FOLDED_BUTTONS),
  };
}
