import type { BadRow } from '../../../core/actions/importing/actions-draft.js';
import type { DraftId } from '../../../core/shared/ids.js';
import type { CardData } from '../card-data.js';
import type { Cards } from '../create-cards.js';
import type { RenderedCard } from '../rendered-card.js';
import { bannerData, type Banner } from '../tone.js';
import { cutWords } from './cut-words.js';

export interface PreviewRow {
  /** Its place in what was sent, as people count. */
  readonly row: number;
  readonly what: string;
  /** "Designated Nurse, CCG" */
  readonly who: string;
  /** "Thursday 17 December" */
  readonly due: string;
}

export interface ActionsPreviewView {
  /** Null when nothing can be saved and nothing waits. */
  readonly draftId: DraftId | null;
  /** Whose log and which meeting they go to: "Main board, Main board meeting, Thursday 17 December". */
  readonly target: string;
  readonly good: readonly PreviewRow[];
  readonly bad: readonly BadRow[];
  /** What was noticed about the list as a whole, in sentences. */
  readonly remarks: readonly string[];
}

/** How many rows are listed and how much of each: the fullest first. All that is good is saved, listed or not. */
const LENGTHS = [
  { good: 20, bad: 20, text: 140 },
  { good: 20, bad: 12, text: 80 },
  { good: 12, bad: 10, text: 60 },
  { good: 6, bad: 6, text: 40 },
] as const;
type Length = (typeof LENGTHS)[number];

/** A list of actions as it was read, before anything is saved: what can be saved, and what cannot and why. */
export function actionsPreviewCard(cards: Cards, view: ActionsPreviewView): RenderedCard {
  return cards.fillFirstThatFits(
    LENGTHS.map((length) => ({
      template: 'actions-preview',
      summary: 'Please check the actions I read',
      data: previewData(view, length),
    })),
  );
}

function previewData({ draftId, target, good, bad, remarks }: ActionsPreviewView, length: Length): CardData {
  const maySave = draftId !== null && good.length > 0;
  return {
    banner: bannerData(bannerOf(good.length, bad.length)),
    hasTarget: maySave,
    target: `They go into the log of: ${target}.`,
    remarks: remarks.slice(0, 8),
    hasBad: bad.length > 0,
    badTitle: bad.length === 1 ? 'This one cannot be saved yet' : `These ${bad.length} cannot be saved yet`,
    bad: bad.slice(0, length.bad).map(({ row, says, why }) => ({
      says: `Row ${row}: “${cutWords(says, length.text)}”`,
      why: why.slice(0, 4).map((reason) => cutWords(reason, 200)),
    })),
    hasMoreBad: bad.length > length.bad,
    moreBad: `…and ${bad.length - length.bad} more that cannot be saved`,
    hasGood: good.length > 0,
    goodTitle: good.length === 1 ? 'This one can be saved' : `These ${good.length} can be saved`,
    good: good.slice(0, length.good).map(({ row, what, who, due }) => ({
      what: `${row}. ${cutWords(what, length.text)}`,
      who: `${who}. Due ${due}.`,
    })),
    hasMoreGood: good.length > length.good,
    moreGood: `…and ${good.length - length.good} more`,
    maySave,
    save: good.length === 1 ? 'Save 1 action' : `Save ${good.length} actions`,
    hasDraft: draftId !== null,
    draftId: draftId ?? '',
  };
}

function bannerOf(good: number, bad: number): Banner {
  const read = good + bad === 1 ? 'I read 1 action' : `I read ${good + bad} actions`;
  if (bad === 0)
    return { tone: 'neutral', title: `${read}. Is this right?`, lines: ['Nothing is saved until you say so.'] };
  if (good === 0) {
    const lines = ['Please put right what is listed below, and send the list again. Nothing is saved.'];
    const title = bad === 1 ? `${read}. It cannot be saved as it stands.` : `${read}. None can be saved as they stand.`;
    return { tone: 'attention', title, lines };
  }
  const left = bad === 1 ? 'The one that cannot be saved is left out' : `The ${bad} that cannot be saved are left out`;
  return {
    tone: 'warning',
    title: `${read}. ${good} can be saved, ${bad} cannot.`,
    lines: [`${left}: you can send ${bad === 1 ? 'it' : 'them'} again, put right. Nothing is saved until you say so.`],
  };
}
