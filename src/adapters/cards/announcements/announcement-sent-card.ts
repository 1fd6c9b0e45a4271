import type { AnnouncementId } from '../../../core/shared/ids.js';
import type { Cards } from '../create-cards.js';
import type { RenderedCard } from '../rendered-card.js';
import { bannerData } from '../tone.js';
import { standingBanner } from './announcement-card.js';
import { textLines } from './text-lines.js';

export interface AnnouncementSentView {
  readonly announcementId: AnnouncementId;
  /** Whose members are told: "Main board". */
  readonly group: string;
  readonly sentAt: string;
  readonly version: number;
  readonly urgent: boolean;
  /** The text as it went out; null once it has been taken back. */
  readonly text: string | null;
  /** Why it was taken back; null while it stands or when nobody said. */
  readonly withdrawnBecause: string | null;
  /** How many people were to be told. */
  readonly addressed: number;
  /** How many of them cannot be reached in Teams; they are listed under "What went out". */
  readonly unreachable: number;
  /** Whether this reader may look at what went out. */
  readonly mayReadDeliveries: boolean;
}

/** For whoever announced something: to how many it goes, and the ways to put it right. */
export function announcementSentCard(cards: Cards, view: AnnouncementSentView): RenderedCard {
  const { announcementId, version, addressed, text } = view;
  const stands = text !== null;
  const going = goingWords(addressed, view.unreachable);
  const title = stands ? going : 'Taken back';
  const withdrawn = { kind: 'withdrawn', because: view.withdrawnBecause ?? 'Nobody has given a reason.' } as const;
  return cards.fill({
    template: 'announcement-sent',
    summary: stands
      ? `Announcement to ${view.group}: ${going.toLowerCase()}`
      : `Taken back: announcement to ${view.group}`,
    data: {
      group: view.group,
      title: version > 1 && stands ? `Version ${version}: ${going.toLowerCase()}` : title,
      sentAt: view.sentAt,
      isUrgent: stands && view.urgent,
      banner: bannerData(stands ? null : standingBanner(withdrawn)),
      lines: stands ? textLines(text) : [],
      hasUnreachable: view.unreachable > 0,
      unreachable: unreachableLine(view.unreachable),
      stands,
      isEnd: !stands,
      endLine: endLine(addressed),
      mayReadDeliveries: view.mayReadDeliveries,
      subjectId: announcementId,
      ids: { announcementId, version },
    },
  });
}

function goingWords(addressed: number, unreachable: number): string {
  if (unreachable >= addressed) return 'It can reach nobody yet';
  if (unreachable > 0) return `On its way to ${addressed - unreachable} of ${addressed} people`;
  return addressed === 1 ? 'On its way to 1 person' : `On its way to ${addressed} people`;
}

function unreachableLine(unreachable: number): string {
  return unreachable === 1
    ? '1 person cannot be reached in Teams. “What went out” says who, so that somebody can ring them.'
    : `${unreachable} people cannot be reached in Teams. “What went out” says who, so that somebody can ring them.`;
}

function endLine(addressed: number): string {
  const people = addressed === 1 ? 'The person who had it' : `The ${addressed} people who had it`;
  return `${people} will find the words gone from their card, and the reason in their place.`;
}
