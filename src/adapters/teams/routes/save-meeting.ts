import { z } from 'zod';
import type { MeetingView } from '../../../core/meetings/meeting-view.js';
import { moveMeeting, type MovedMeeting } from '../../../core/meetings/calling/move-meeting.js';
import { planMeeting } from '../../../core/meetings/calling/plan-meeting.js';
import { showMeeting } from '../../../core/meetings/show-meeting.js';
import { cleanText } from '../../../core/shared/clean-text.js';
import { asId, type GroupId, type MeetingId, type SeatId } from '../../../core/shared/ids.js';
import { londonMoment } from '../../../core/shared/london-moment.js';
import type { MeetingFields } from '../../cards/meeting-form-card.js';
import { noticeCard } from '../../cards/notice-card.js';
import { presentHead } from '../../cards/presenters/present-meeting.js';
import type { RenderedCard } from '../../cards/rendered-card.js';
import { withMeeting } from './find-meeting.js';
import { givenId } from './given-id.js';
import { meetingForm } from './meeting-form.js';
import { malformedCard, notFoundCard } from './plain-cards.js';
import { showAgenda } from './show-cards.js';
import type { Turn } from './turn.js';

const LIMITS = { title: 120, place: 160, joinUrl: 1_500 } as const;
const typed = z.string().max(4_000).transform(cleanText).default('');

export const meetingFormPayload = z.object({
  meetingId: givenId.optional(),
  groupId: givenId.optional(),
  version: z.coerce.number().int().min(0).default(0),
  title: typed,
  kind: z.enum(['main', 'themed', 'development', 'extraordinary']).default('main'),
  date: typed,
  startTime: typed,
  endTime: typed,
  place: typed,
  joinUrl: typed,
  invitedSeatIds: z.string().max(2_000).default(''),
});
type MeetingForm = z.infer<typeof meetingFormPayload>;

/** Saves a new meeting, or changes one; whatever cannot be taken comes back in the form with everything that was typed. */
export async function saveMeeting(turn: Turn, form: MeetingForm): Promise<RenderedCard> {
  const { deps, principal } = turn;
  if (form.meetingId === undefined) return saveNew(turn, form);
  const shown = await showMeeting(deps.meetings, { principal, meetingId: asId<MeetingId>(form.meetingId) });
  return shown.status === 'shown' ? saveChange(turn, form, shown.view) : notFoundCard(turn);
}

async function saveNew(turn: Turn, form: MeetingForm): Promise<RenderedCard> {
  const { deps, principal } = turn;
  const read = readForm(form);
  const again = (problems: readonly string[]): Promise<RenderedCard> => {
    const groupId = form.groupId === undefined ? null : asId<GroupId>(form.groupId);
    return meetingForm(turn, null, { fields: read.fields, groupId, problems });
  };
  if (read.times === null) return again(read.problems);
  const { title, kind, place, invitedSeatIds } = read.fields;
  const groupId = form.groupId ?? (await defaultGroup(turn));
  if (groupId === null) return malformedCard(turn);
  const plan = {
    groupId: asId<GroupId>(groupId),
    title,
    kind,
    place,
    joinUrl: read.joinUrl,
    invitedSeatIds,
    ...read.times,
  };
  const planned = await planMeeting(deps.meetings, { principal, plan });
  switch (planned.status) {
    case 'invalid':
      return again([planned.fault]);
    case 'no-such-group':
      return malformedCard(turn);
    case 'already-there':
    case 'planned':
      return withMeeting(turn, planned.meeting.id, (view) => showAgenda(turn, view));
  }
}

async function saveChange(turn: Turn, form: MeetingForm, view: MeetingView): Promise<RenderedCard> {
  const { deps, principal } = turn;
  const read = readForm(form);
  const again = (problems: readonly string[], now = view): Promise<RenderedCard> =>
    meetingForm(turn, now, { fields: read.fields, groupId: null, problems });
  if (read.times === null) return again(read.problems);
  const { title, place, invitedSeatIds } = read.fields;
  const moved = await moveMeeting(deps.meetings, {
    principal,
    meetingId: view.meeting.id,
    version: form.version,
    change: { title, place, joinUrl: read.joinUrl, ...read.times },
    invitedSeatIds,
  });
  switch (moved.status) {
    case 'not-found':
      return notFoundCard(turn);
    case 'invalid':
      return again([moved.fault]);
    case 'somebody-was-first':
      return again(['Somebody else has changed this meeting meanwhile. Please check, then save again.'], moved.view);
    case 'changed':
    case 'unchanged':
    case 'over':
      return savedCard(turn, moved);
  }
}

function savedCard(
  { deps }: Turn,
  moved: Extract<MovedMeeting, { status: 'changed' | 'unchanged' | 'over' }>,
): RenderedCard {
  const head = presentHead(moved.view);
  const where = head.place === '' ? '' : `, ${head.place}`;
  const title = { changed: 'The meeting is changed', unchanged: 'Nothing had changed', over: 'That meeting is over' }[
    moved.status
  ];
  return noticeCard(deps.cards, {
    tone: moved.status === 'changed' ? 'good' : 'neutral',
    title,
    what: `${head.title}: ${head.day}, ${head.time}${where}.`,
    ...sayAsked(moved),
    buttons: [
      { title: 'Agenda', verb: 'meeting.agenda', data: { meetingId: moved.view.meeting.id } },
      { title: 'Who is coming', verb: 'meeting.coming', data: { meetingId: moved.view.meeting.id } },
    ],
  });
}

function sayAsked(moved: MovedMeeting): { readonly next?: string } {
  if (moved.status !== 'changed' || moved.asked === 0) return {};
  return moved.calledAgain
    ? { next: `Everybody is told and asked again: ${moved.asked} in all. Earlier answers are kept until they confirm.` }
    : { next: `Those newly invited are asked: ${moved.asked} in all. Nobody else is written to.` };
}

function readForm(form: MeetingForm) {
  const fields: MeetingFields = {
    title: form.title,
    kind: form.kind,
    date: form.date,
    startTime: form.startTime,
    endTime: form.endTime,
    place: form.place,
    joinUrl: form.joinUrl,
    invitedSeatIds: form.invitedSeatIds
      .split(',')
      .filter((id) => givenId.safeParse(id).success)
      .map((id) => asId<SeatId>(id)),
  };
  const startsAt = londonMoment(form.date, form.startTime);
  const endsAt = londonMoment(form.date, form.endTime);
  const problems = [
    ...(form.title === '' ? ['Please give the meeting a name.'] : []),
    ...(form.title.length > LIMITS.title ? [`Please keep the name to ${LIMITS.title} characters.`] : []),
    ...(form.place.length > LIMITS.place ? [`Please keep the place to ${LIMITS.place} characters.`] : []),
    ...(startsAt === null || endsAt === null ? ['Please give the day, the start and the end.'] : []),
    ...(isJoinLink(form.joinUrl) ? [] : ['The link to join has to begin with https://.']),
  ];
  const times = startsAt === null || endsAt === null || problems.length > 0 ? null : { startsAt, endsAt };
  return { fields, problems, times, joinUrl: form.joinUrl === '' ? null : form.joinUrl };
}

function isJoinLink(link: string): boolean {
  return link === '' || (link.length <= LIMITS.joinUrl && link.startsWith('https://') && URL.canParse(link));
}

async function defaultGroup({ deps, principal }: Turn): Promise<string | null> {
  const groups = await deps.meetings.transact(({ people }) => people.groups(principal.board.id));
  return (groups.find(({ kind }) => kind === 'board') ?? groups[0])?.id ?? null;
}
