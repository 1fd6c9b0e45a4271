import type { AnnouncementId, GroupId } from '../../../core/shared/ids.js';
import type { Cards } from '../create-cards.js';
import { problemsBanner } from '../problems-banner.js';
import type { RenderedCard } from '../rendered-card.js';
import { LONGEST_ANNOUNCEMENT } from '../../../core/announcements/read-announcement.js';

export interface AnnouncementFormView {
  /** The id a new announcement will have, so that a second press sends nothing twice. */
  readonly newId: AnnouncementId;
  /** What is replaced; null for a new announcement. */
  readonly replaces: {
    readonly announcementId: AnnouncementId;
    /** The version that stands now. */
    readonly version: number;
    /** Whose members were told: "Main board". */
    readonly group: string;
    /** How many will be told again. */
    readonly people: number;
  } | null;
  /** Those that can be told, with how many people that is; for a new announcement only. */
  readonly groups: readonly { readonly groupId: GroupId; readonly name: string; readonly people: number }[];
  readonly groupId: GroupId | null;
  /** What stands in the fields: what went out, or what was just typed. */
  readonly text: string;
  readonly urgent: boolean;
  readonly problems: readonly string[];
}

/** Writes an announcement, or a new version of one; nothing goes out before its button is pressed. */
export function announcementFormCard(cards: Cards, view: AnnouncementFormView): RenderedCard {
  const { replaces, groups } = view;
  const heading = replaces === null ? 'An announcement' : `Replace version ${replaces.version}`;
  const onlyGroup = groups.length === 1 ? groups[0] : undefined;
  const asksGroup = replaces === null && onlyGroup === undefined;
  const card = cards.fill({
    template: 'announcement-form',
    summary: heading,
    data: {
      heading,
      banner: problemsBanner(view.problems),
      explanation: explanation(view),
      text: view.text,
      longest: LONGEST_ANNOUNCEMENT,
      asksGroup,
      groupId: view.groupId ?? '',
      groups: asksGroup
        ? groups.map((group) => ({ title: `${group.name} (${count(group.people)})`, value: group.groupId }))
        : [],
      urgent: String(view.urgent),
      isReplacement: replaces !== null,
      isNew: replaces === null,
      send: replaces === null ? 'Send it now' : `Send version ${replaces.version + 1}`,
      ids: idsOf(view, onlyGroup?.groupId ?? null),
    },
  });
  return view.problems.length === 0 ? card : { ...card, echoes: true };
}

function idsOf(
  { newId, replaces }: AnnouncementFormView,
  groupId: GroupId | null,
): Readonly<Record<string, string | number>> {
  if (replaces !== null) return { announcementId: replaces.announcementId, version: replaces.version };
  return { announcementId: newId, version: 0, ...(groupId === null ? {} : { groupId }) };
}

function explanation({ replaces, groups }: AnnouncementFormView): string {
  if (replaces !== null) {
    const again = 'What they had from me before then says that it is replaced.';
    return `This goes to ${replaces.group} (${count(replaces.people)}) as version ${replaces.version + 1}. ${again}`;
  }
  const [only] = groups;
  const whom =
    groups.length === 1 && only !== undefined ? `${only.name} (${count(only.people)})` : 'everybody in the group';
  return `I send this one to one to ${whom}, and to the group’s channel where it has one. It can be replaced or taken back later.`;
}

function count(people: number): string {
  return people === 1 ? '1 person' : `${people} people`;
}
