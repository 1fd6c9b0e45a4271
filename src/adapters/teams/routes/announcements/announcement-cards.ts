import type { AnnouncementView as Known } from '../../../../core/announcements/show-announcements.js';
import { showAnnouncement, showAnnouncements } from '../../../../core/announcements/show-announcements.js';
import { principalMay } from '../../../../core/people/principal.js';
import { asId, type AnnouncementId, type GroupId } from '../../../../core/shared/ids.js';
import { formatMoment } from '../../../../core/shared/london.js';
import {
  announcementFormCard,
  type AnnouncementFormView,
} from '../../../cards/announcements/announcement-form-card.js';
import { announcementSentCard } from '../../../cards/announcements/announcement-sent-card.js';
import { announcementsCard } from '../../../cards/announcements/announcements-card.js';
import { noticeCard } from '../../../cards/notice-card.js';
import type { RenderedCard } from '../../../cards/rendered-card.js';
import type { Turn } from '../turn.js';

/** What was typed into the form, when it has to be shown again. */
export interface Typed {
  readonly announcementId: AnnouncementId;
  readonly groupId: GroupId | null;
  readonly text: string;
  readonly urgent: boolean;
  readonly problems: readonly string[];
}

/** The form of a new announcement. */
export async function newAnnouncementForm(turn: Turn, typed: Partial<Typed> = {}): Promise<RenderedCard> {
  const { deps } = turn;
  const groups = await groupsWithCounts(turn);
  const view: AnnouncementFormView = {
    newId: typed.announcementId ?? asId<AnnouncementId>(deps.announcements.ids.next()),
    replaces: null,
    groups,
    groupId: typed.groupId ?? groups[0]?.groupId ?? null,
    text: typed.text ?? '',
    urgent: typed.urgent ?? false,
    problems: typed.problems ?? [],
  };
  const card = announcementFormCard(deps.cards, view);
  return view.text === '' ? card : { ...card, echoes: true };
}

/** The form of a later version; or what became of the announcement where it cannot be replaced any more. */
export async function replacementForm(
  turn: Turn,
  announcementId: AnnouncementId,
  typed: Partial<Typed> = {},
): Promise<RenderedCard> {
  const { deps, principal } = turn;
  const known = await showAnnouncement(deps.announcements, { principal, announcementId });
  if (known === null || known.announcement.state === 'withdrawn') return announcementList(turn);
  const { announcement, group } = known;
  const people = (await groupsWithCounts(turn)).find(({ groupId }) => groupId === announcement.groupId)?.people ?? 0;
  return announcementFormCard(deps.cards, {
    newId: announcementId,
    replaces: { announcementId, version: announcement.version, group: group?.name ?? 'The group', people },
    groups: [],
    groupId: announcement.groupId,
    text: typed.text ?? announcement.text,
    urgent: typed.urgent ?? announcement.urgent,
    problems: typed.problems ?? [],
  });
}

/** The latest announcements, each the way to replace it or take it back. */
export async function announcementList({ deps, principal }: Turn): Promise<RenderedCard> {
  const views = await showAnnouncements(deps.announcements, { principal });
  return announcementsCard(deps.cards, {
    board: principal.board.name,
    maySend: principalMay(principal, 'announcement.send'),
    announcements: views.map(({ announcement, group }) => ({
      announcementId: announcement.id,
      sentAt: formatMoment(announcement.sentAt),
      group: group?.name ?? 'A group that is no longer there',
      version: announcement.version,
      urgent: announcement.urgent,
      text: announcement.state === 'standing' ? announcement.text : null,
    })),
  });
}

/** What was announced, for whoever did: to how many it goes, and how to put it right. */
export async function sentCard(turn: Turn, announcementId: AnnouncementId, addressed: number): Promise<RenderedCard> {
  const { deps, principal } = turn;
  const known = await showAnnouncement(deps.announcements, { principal, announcementId });
  if (known === null) return announcementGoneCard(turn);
  const { announcement, group } = known;
  const stands = announcement.state === 'standing';
  return announcementSentCard(deps.cards, {
    announcementId,
    group: group?.name ?? 'The group',
    sentAt: formatMoment(announcement.sentAt),
    version: announcement.version,
    urgent: announcement.urgent,
    text: stands ? announcement.text : null,
    withdrawnBecause: announcement.withdrawnBecause,
    addressed,
    unreachable: await unreachableIn(turn, known),
    mayReadDeliveries: principalMay(principal, 'deliveries.read'),
  });
}

export function announcementGoneCard({ deps }: Turn): RenderedCard {
  return noticeCard(deps.cards, {
    tone: 'neutral',
    title: 'I cannot find that announcement',
    kept: 'Nothing was changed.',
    buttons: [{ title: 'Announcements', verb: 'announcement.list' }],
  });
}

async function groupsWithCounts({ deps, principal }: Turn) {
  const { board, person } = principal;
  return deps.announcements.transact(async ({ people }) => {
    const counted = [];
    for (const group of await people.groups(board.id)) {
      const table = await people.tableOf(board.id, group.id);
      const told = new Set(table.flatMap((place) => (place.person === null ? [] : [place.person.id])));
      if (person !== null) told.delete(person.id);
      counted.push({ groupId: group.id, name: group.name, people: told.size });
    }
    return counted;
  });
}

async function unreachableIn({ deps, principal }: Turn, { announcement }: Known): Promise<number> {
  return deps.announcements.transact(async ({ people }) => {
    const table = await people.tableOf(principal.board.id, announcement.groupId);
    return new Set(table.flatMap(({ person, unreachable }) => (person && unreachable !== null ? [person.id] : [])))
      .size;
  });
}
