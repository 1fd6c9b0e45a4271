import { discardImportedMetrics } from '../../../../core/performance/importing/discard-imported-metrics.js';
import { importMetrics, type ImportedMetrics } from '../../../../core/performance/importing/import-metrics.js';
import { saveImportedMetrics } from '../../../../core/performance/importing/save-imported-metrics.js';
import type { DraftId } from '../../../../core/shared/ids.js';
import type { Table } from '../../../../core/shared/table.js';
import { figuresListCard } from '../../../cards/figures/figures-list-card.js';
import { presentFiguresPreview } from '../../../cards/figures/presenters/present-figures-preview.js';
import { presentSavedFigures } from '../../../cards/figures/presenters/present-saved-figures.js';
import { noticeCard } from '../../../cards/notice-card.js';
import type { RenderedCard } from '../../../cards/rendered-card.js';
import type { Banner } from '../../../cards/tone.js';
import { deniedCard } from '../plain-cards.js';
import type { Turn } from '../turn.js';

interface SentTables {
  readonly fileName: string;
  readonly tables: readonly Table[];
  readonly remarks: readonly string[];
}

/** Reads a spreadsheet as figures; null when there are no figures in it, so that it may be something else. */
export async function readFigureTables(turn: Turn, sent: SentTables): Promise<RenderedCard | null> {
  const { deps, principal } = turn;
  const imported = await importMetrics(deps.figures, { principal, sent });
  if (imported.status === 'no-figures' || imported.status === 'denied') return null;
  return previewCard(turn, imported);
}

/** Why a spreadsheet could not be read as figures, for somebody who brings figures in and nothing else. */
export async function noFiguresCard(turn: Turn, sent: SentTables): Promise<RenderedCard> {
  const { deps, principal } = turn;
  const imported = await importMetrics(deps.figures, { principal, sent });
  if (imported.status === 'denied') return deniedCard(turn);
  if (imported.status !== 'no-figures') return previewCard(turn, imported);
  return noticeCard(deps.cards, {
    tone: 'attention',
    title: 'I found no figures in that file',
    what: imported.why,
    points: (imported.preview?.leftOut.shown ?? []).map(({ sentence, where }) => `${sentence} (${where})`),
    kept: 'Nothing was saved.',
  });
}

type Previewed = Extract<ImportedMetrics, { status: 'read' | 'refused' | 'unchanged' }>;

function previewCard({ deps, principal }: Turn, imported: Previewed): RenderedCard {
  const draftId = imported.status === 'read' ? imported.draftId : null;
  const banner = BANNERS[imported.status];
  return figuresListCard(
    deps.cards,
    presentFiguresPreview(principal.board.name, imported.preview, { draftId, banner }),
  );
}

const BANNERS: Readonly<Record<Previewed['status'], Banner>> = {
  read: { tone: 'neutral', title: 'Please check these figures', lines: [] },
  refused: {
    tone: 'attention',
    title: 'These figures cannot be saved as they are',
    lines: ['Put the file right where it says, and send it again.'],
  },
  unchanged: { tone: 'good', title: 'The board holds all of these already', lines: ['There is nothing to save.'] },
};

/** Saves all figures of a file that was read, or none; sends the quarter's report with it where that was asked for. */
export async function saveFigures(
  turn: Turn,
  { draftId, sendReport }: { readonly draftId: DraftId; readonly sendReport: boolean },
): Promise<RenderedCard> {
  const { deps, principal } = turn;
  const saved = await saveImportedMetrics(deps.figures, { principal, draftId, sendReport });
  switch (saved.status) {
    case 'denied':
      return deniedCard(turn);
    case 'draft-gone':
      return noticeCard(deps.cards, {
        tone: 'neutral',
        title: 'Those figures no longer wait here',
        what: 'They were saved already, discarded, or left for more than a day.',
        kept: 'What the board holds stands as it was.',
      });
    case 'stale':
      return noticeCard(deps.cards, {
        tone: 'attention',
        title: 'Other figures have come in since',
        what: `${saved.figures} of these would now change something that you did not see.`,
        kept: 'Nothing was saved.',
        next: 'Please send the file again to see what it would change now.',
      });
    case 'saved':
      if (saved.told !== null && saved.told > 0) deps.wakeSender();
      return figuresListCard(deps.cards, presentSavedFigures(principal.board.name, saved));
  }
}

export async function discardFigures({ deps, principal }: Turn, draftId: DraftId): Promise<RenderedCard> {
  const gone = await discardImportedMetrics(deps.figures, { principal, draftId });
  return noticeCard(deps.cards, {
    tone: 'neutral',
    title: gone ? 'Thrown away' : 'Those figures no longer wait here',
    kept: 'What the board holds stands as it was.',
  });
}
