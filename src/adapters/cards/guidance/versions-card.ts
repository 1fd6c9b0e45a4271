import type { GuidanceId } from '../../../core/shared/ids.js';
import type { Cards } from '../create-cards.js';
import type { RenderedCard } from '../rendered-card.js';

export interface VersionLine {
  readonly guidanceId: GuidanceId;
  readonly number: number;
  readonly title: string;
  /** "Counts since 23 November 2026" */
  readonly when: string;
  readonly passages: number;
}

export interface VersionsView {
  readonly board: string;
  /** The newest first. */
  readonly versions: readonly VersionLine[];
  /** For whoever may publish: how large a file may be; null for everybody else. */
  readonly megabytes: number | null;
}

/** A board has a new version every year or two. */
const SIZES = [30, 15, 5] as const;

/** The versions of the board's document with their days, each to be opened. */
export function versionsCard(cards: Cards, { board, versions, megabytes }: VersionsView): RenderedCard {
  return cards.fillFirstThatFits(
    SIZES.map((most) => ({
      template: 'guidance-versions',
      summary: 'The threshold document',
      data: {
        board,
        isEmpty: versions.length === 0,
        versions: versions.slice(0, most).map(({ guidanceId, number, title, when, passages }) => ({
          name: `Version ${number} · ${title}`,
          open: `Open version ${number}`,
          when,
          passages: passages === 1 ? '1 passage' : `${passages} passages`,
          ids: { guidanceId },
        })),
        hasMore: versions.length > most,
        more: `And ${versions.length - most} older ones.`,
        isManager: megabytes !== null,
        megabytes: String(megabytes ?? ''),
      },
    })),
  );
}
