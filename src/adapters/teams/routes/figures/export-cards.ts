import { findNamedMeasures } from '../../../../core/performance/measures/find-named-measures.js';
import type { Measure, MeasureCode } from '../../../../core/performance/measures/measure.js';
import { figuresListCard } from '../../../cards/figures/figures-list-card.js';
import { EVERYTHING, presentWhichToPress } from '../../../cards/figures/presenters/present-figures-lists.js';
import { noticeCard } from '../../../cards/notice-card.js';
import type { RenderedCard } from '../../../cards/rendered-card.js';
import type { Turn } from '../turn.js';

/** "Export referrals": the figures of the measures that are named, or of all where none is. */
export async function exportInWords(turn: Turn, said: string): Promise<RenderedCard> {
  const { deps, principal } = turn;
  const named = await findNamedMeasures(deps.figures, principal.board.id, withoutOrder(said));
  switch (named.status) {
    case 'none-named':
      return linksCard(turn, [null]);
    case 'named':
      return linksCard(turn, named.measures);
    case 'which':
      return named.candidates.length === 0
        ? notFoundCard(turn)
        : figuresListCard(
            deps.cards,
            presentWhichToPress(principal.board.name, named.candidates, {
              title: 'Which figures do you want as a spreadsheet?',
              verb: 'figures.export',
            }),
          );
  }
}

/** The same from a button: one measure, or all for null. */
export async function exportCard(turn: Turn, code: MeasureCode | null): Promise<RenderedCard> {
  const { deps, principal } = turn;
  if (code === null) return linksCard(turn, [null]);
  const catalogue = await deps.figures.transact((tx) => tx.measures.catalogue(principal.board.id));
  const measure = catalogue.find((one) => one.code === code);
  return measure === undefined ? notFoundCard(turn) : linksCard(turn, [measure]);
}

/** Who may read figures is asked again when a link is opened. */
function linksCard({ deps, principal }: Turn, measures: readonly (Measure | null)[]): RenderedCard {
  const { board, person } = principal;
  return noticeCard(deps.cards, {
    tone: 'neutral',
    title: measures.length > 1 ? 'These figures as spreadsheets' : 'The figures as a spreadsheet',
    what: `${saidOf(measures)}: each with its period, its status and the file it came in. What was not reported says so, and small numbers stay withheld.`,
    next: 'The link is yours and works for a quarter of an hour.',
    links: measures.map((measure) => ({
      title: measure === null ? 'Download all figures' : `Download ${measures.length > 1 ? measure.name : 'it'}`,
      url: deps.links.figures(board.id, person?.id ?? null, measure?.code ?? null),
    })),
  });
}

function saidOf(measures: readonly (Measure | null)[]): string {
  const [first] = measures;
  if (first === null || first === undefined) return 'All figures that stand';
  return measures.length === 1 ? first.name : `${measures.length} measures`;
}

function notFoundCard({ deps }: Turn): RenderedCard {
  return noticeCard(deps.cards, {
    tone: 'neutral',
    title: 'The board does not hold that figure',
    what: 'Say “export figures” for all of them, or name one: “export referrals”.',
    buttons: [{ title: 'All as a spreadsheet', verb: 'figures.export' }, EVERYTHING],
  });
}

/** What is left when the order itself is taken out: the words that name what is wanted. */
function withoutOrder(said: string): string {
  return said
    .replace(/\b(?:please|can you|could you|export|download|extract|send me|give me|get me|i want|i need)\b/gi, ' ')
    .replace(/\b(?:as|in|into|to)\s+(?:an?\s+)?(?:excel|csv|xlsx|spreadsheet)(?:\s+(?:file|sheet))?\b/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
