import { viewOf } from '../../../core/announcements/show-announcements.js';
import { showDeliveries } from '../../../core/notices/deliveries/show-deliveries.js';
import { digestSince } from '../../../core/notices/digest/digest-since.js';
import { gatherDigest } from '../../../core/notices/digest/gather-digest.js';
import { occurrenceOf, type Notice } from '../../../core/notices/notice.js';
import { periodOfKey } from '../../../core/performance/periods/period.js';
import { showQuarterReport } from '../../../core/performance/reporting/show-quarter-report.js';
import type { Principal } from '../../../core/people/principal.js';
import { principalMay } from '../../../core/people/principal.js';
import { asId, type AnnouncementId } from '../../../core/shared/ids.js';
import { formatMoment, londonDay } from '../../../core/shared/london.js';
import { announcementCard, type AnnouncementStanding } from '../announcements/announcement-card.js';
import { deliveriesCard } from '../deliveries/deliveries-card.js';
import { presentDeliveries } from '../deliveries/present-deliveries.js';
import { figuresListCard } from '../figures/figures-list-card.js';
import { presentQuarterReport } from '../figures/presenters/present-quarter-report.js';
import { digestCard } from '../digest/digest-card.js';
import { presentDigest } from '../digest/present-digest.js';
import type { RenderedCard } from '../rendered-card.js';
import { recipientOf } from './recipient-of.js';
import type { RenderNotices } from './render-notices.js';

const DELIVERY_DAYS = 30;

/** The digest for one reader, as the board's business stands now. */
export async function renderDigest(parts: RenderNotices, notice: Notice): Promise<RenderedCard | null> {
  const { ports, cards } = parts;
  const principal = await readerOf(parts, notice);
  if (principal === null) return null;
  const { board } = principal;
  const since = await digestSince(ports, { board, slot: occurrenceOf(notice) });
  const digest = await gatherDigest(ports, { board, today: londonDay(ports.clock.now()), since, scope: null });
  const mayReadDeliveries = principalMay(principal, 'deliveries.read');
  return digestCard(cards, presentDigest(digest, { mayReadDeliveries }));
}

/** The question about deliveries that could not be confirmed. */
export async function renderDeliveryCheck(parts: RenderNotices, notice: Notice): Promise<RenderedCard | null> {
  const { ports, cards } = parts;
  const principal = await readerOf(parts, notice);
  if (principal === null) return null;
  const deliveries = await showDeliveries(ports, { principal, days: DELIVERY_DAYS });
  return deliveriesCard(
    cards,
    presentDeliveries({
      board: principal.board,
      deliveries,
      days: DELIVERY_DAYS,
      mayResend: principalMay(principal, 'meeting.manage'),
      asks: deliveries.totals.unknown > 0,
      now: ports.clock.now(),
    }),
  );
}

/** The quarter's report, from the figures as they stand now; nothing where the quarter is no longer held. */
export async function renderDataReport(parts: RenderNotices, notice: Notice): Promise<RenderedCard | null> {
  const { ports, cards } = parts;
  const principal = await readerOf(parts, notice);
  const quarter = periodOfKey(notice.subjectId);
  if (principal === null || quarter?.kind !== 'quarter') return null;
  const shown = await showQuarterReport(ports, { principal, quarter });
  if (shown.status !== 'report') return null;
  return figuresListCard(cards, presentQuarterReport(principal.board.name, shown.report));
}

/** One version of an announcement: its words while it stands, otherwise what became of it. */
export async function renderAnnouncement(
  { ports, cards }: RenderNotices,
  notice: Notice,
): Promise<RenderedCard | null> {
  return ports.transact(async (tx) => {
    const announcement = await tx.announcements.find(notice.boardId, asId<AnnouncementId>(notice.subjectId));
    const board = await tx.people.board(notice.boardId);
    if (announcement === null || board === null) return null;
    const { group, sender } = await viewOf(tx, notice, announcement);
    const version = Number(occurrenceOf(notice).slice(1));
    return announcementCard(cards, {
      board: board.name,
      group: group?.name ?? board.name,
      from: sender?.name ?? 'The business manager',
      sentAt: formatMoment(announcement.sentAt),
      version,
      urgent: announcement.urgent,
      standing: standingOf(announcement, version),
    });
  });
}

function standingOf(
  { state, withdrawnBecause, version, text }: Parameters<typeof viewOf>[2],
  shown: number,
): AnnouncementStanding {
  if (state === 'withdrawn') return { kind: 'withdrawn', because: withdrawnBecause };
  return version > shown ? { kind: 'replaced', byVersion: version } : { kind: 'standing', text };
}

function readerOf({ ports }: RenderNotices, notice: Notice): Promise<Principal | null> {
  return ports.transact((tx) => recipientOf(tx.people, notice));
}
