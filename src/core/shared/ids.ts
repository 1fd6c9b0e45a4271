/** An id that cannot be mistaken for another kind of id. At run time it is a plain string. */
export type Id<Kind extends string> = string & { readonly __kind: Kind };

export type TenantId = Id<'tenant'>;
export type BoardId = Id<'board'>;
export type GroupId = Id<'group'>;
export type AgencyId = Id<'agency'>;
export type PersonId = Id<'person'>;
export type SeatId = Id<'seat'>;
export type MeetingId = Id<'meeting'>;
export type NoticeId = Id<'notice'>;
export type PlaceId = Id<'place'>;
export type DraftId = Id<'draft'>;
export type ActionId = Id<'action'>;
export type AnnouncementId = Id<'announcement'>;
export type GuidanceId = Id<'guidance'>;
export type PassageId = Id<'passage'>;
export type AdviceId = Id<'advice'>;

/** Names a string as an id of one kind. Use where ids enter: the store, a parsed payload, a builder. */
// The caller names the kind: that is the point of it, and the only place where a string becomes an id.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
export function asId<T extends Id<string>>(value: string): T {
  return value as T;
}
