import type { CardData } from '../card-data.js';
import type { Cards } from '../create-cards.js';
import type { RenderedCard } from '../rendered-card.js';
import { bannerData, type Banner } from '../tone.js';
import { textLines } from './text-lines.js';

/** What became of the version that somebody was sent. Only what stands has a text: what was replaced is not shown again. */
export type AnnouncementStanding =
  | { readonly kind: 'standing'; readonly text: string }
  | { readonly kind: 'replaced'; readonly byVersion: number }
  | { readonly kind: 'withdrawn'; readonly because: string | null };

export interface AnnouncementView {
  readonly board: string;
  /** Whose members are told: "Main board". */
  readonly group: string;
  /** Who tells, by role: "The business manager". */
  readonly from: string;
  /** "Monday 7 December 2026, 9.02 am" */
  readonly sentAt: string;
  /** From 1; from 2 it says that it replaces what went out before. */
  readonly version: number;
  readonly urgent: boolean;
  readonly standing: AnnouncementStanding;
}

/** What the chair or the business manager tells a group, to one of its members. */
export function announcementCard(cards: Cards, view: AnnouncementView): RenderedCard {
  const { from, sentAt, version, standing } = view;
  const stands = standing.kind === 'standing';
  const title = stands && view.urgent ? 'Urgent announcement' : 'Announcement';
  return cards.fill({
    template: 'announcement',
    // The text itself stays off a locked screen.
    summary: `${standing.kind === 'withdrawn' ? 'Taken back: announcement' : title} for ${view.group}`,
    data: {
      board: view.board,
      title,
      color: stands && view.urgent ? 'Attention' : 'Default',
      who: `${from}, to ${view.group}`,
      sentAt,
      banner: bannerData(standingBanner(standing)),
      isReplacement: stands && version > 1,
      replacement: `This is version ${version}. It replaces what I sent you before.`,
      lines: stands ? textLines(standing.text) : [],
    } satisfies CardData,
  });
}

/** "Replaced by version 3", "Taken back"; null while it stands. */
export function standingBanner(standing: AnnouncementStanding): Banner | null {
  switch (standing.kind) {
    case 'standing':
      return null;
    case 'replaced':
      return {
        tone: 'neutral',
        title: `Replaced by version ${standing.byVersion}`,
        lines: ['It comes to you in a message of its own.'],
      };
    case 'withdrawn':
      return {
        tone: 'neutral',
        title: 'Taken back',
        lines: [standing.because ?? 'Please take no notice of it any more.'],
      };
  }
}
