import type { MeetingView } from '../../../core/meetings/meeting-view.js';
import { ownPart } from '../../../core/meetings/meeting-view.js';
import { myMeetings } from '../../../core/meetings/my-meetings.js';
import { principalMay, type Principal } from '../../../core/people/principal.js';
import { agendaCard } from '../../cards/agenda-card.js';
import { sharedAgendaCard } from '../../cards/shared-agenda-card.js';
import { attendanceCard } from '../../cards/attendance-card.js';
import { comingCard } from '../../cards/coming-card.js';
import { meetingsCard } from '../../cards/meetings-card.js';
import { noticeCard } from '../../cards/notice-card.js';
import { presentPersonalAgenda, presentSharedAgenda } from '../../cards/presenters/present-agenda.js';
import { presentAttendance } from '../../cards/presenters/present-attendance.js';
import { presentComing, presentSharedComing } from '../../cards/presenters/present-coming.js';
import { presentMeetingRow } from '../../cards/presenters/present-meetings.js';
import { presentHead } from '../../cards/presenters/present-meeting.js';
import { presentQuorum } from '../../cards/presenters/present-quorum.js';
import { quorumCard } from '../../cards/quorum-card.js';
import type { RenderedCard } from '../../cards/rendered-card.js';
import { sharedAttendanceCard } from '../../cards/shared-attendance-card.js';
import type { Turn } from './turn.js';

/** The agenda: whole for a member one to one, without restricted items where others look on. */
export function showAgenda({ deps, principal, audience }: Turn, view: MeetingView): RenderedCard {
  const mayEdit = mayManage(principal);
  if (audience === 'member') {
    const { person } = principal;
    const mayReadRestricted = principalMay(principal, 'meeting.read-restricted');
    const { links } = deps;
    return agendaCard(deps.cards, presentPersonalAgenda({ view, person, mayEdit, mayReadRestricted, links }));
  }
  const shared = presentSharedAgenda(view, deps.links);
  if (shared !== null) return sharedAgendaCard(deps.cards, shared);
  const head = presentHead(view);
  return noticeCard(deps.cards, {
    tone: 'neutral',
    title: 'The agenda has not been posted yet',
    what: `${head.title} is on ${head.day}, ${head.time}.`,
    next: 'I post it here when the business manager sends it out.',
  });
}

/** Who is coming: names one to one for those who may read them, counts for everybody else. */
export function showComing({ deps, principal, audience }: Turn, view: MeetingView): RenderedCard {
  const now = deps.meetings.clock.now();
  if (audience === 'shared') return sharedAttendanceCard(deps.cards, presentSharedComing(view, now));
  return comingCard(
    deps.cards,
    presentComing({
      view,
      now,
      mayReadNames: principalMay(principal, 'attendance.read-names'),
      mayReadNotes: principalMay(principal, 'attendance.read-notes'),
      mayRecord: view.meeting.status === 'called' && principalMay(principal, 'attendance.record-for-another'),
      mayAnswer: view.meeting.status === 'called' && ownPart(view, principal.person) !== null,
    }),
  );
}

/** Whether it will be quorate. Whom to ring is told one to one only. */
export function showQuorum({ deps, principal, audience }: Turn, view: MeetingView): RenderedCard {
  const alone = audience === 'member';
  return quorumCard(
    deps.cards,
    presentQuorum({
      view,
      now: deps.meetings.clock.now(),
      mayReadNames: alone && principalMay(principal, 'attendance.read-names'),
      mayRecord: alone && principalMay(principal, 'attendance.record-for-another'),
    }),
  );
}

/** A person's own card for a meeting; says so when they have no seat at it, or members have not been asked yet. */
export function showOwnAnswer(turn: Turn, view: MeetingView): RenderedCard {
  const { deps, principal } = turn;
  const own = ownPart(view, principal.person);
  const head = presentHead(view);
  if (own === null) {
    return noticeCard(deps.cards, {
      tone: 'neutral',
      title: 'You have no seat at this meeting',
      what: `${head.title} on ${head.day} is not a meeting you are asked to answer for.`,
      buttons: [{ title: 'My meetings', verb: 'meeting.mine' }],
    });
  }
  if (view.meeting.status === 'planned') {
    return noticeCard(deps.cards, {
      tone: 'neutral',
      title: 'Not open for answers yet',
      what: `${head.title} is planned for ${head.day}, ${head.time}.`,
      next: 'I will ask you when the agenda goes out.',
    });
  }
  return attendanceCard(
    deps.cards,
    presentAttendance({ view, own, links: deps.links, now: deps.meetings.clock.now() }),
  );
}

/** The coming meetings this person may see, with where their answer stands. */
export async function showMeetings({ deps, principal }: Turn): Promise<RenderedCard> {
  const views = await myMeetings(deps.meetings, { principal });
  const manages = mayManage(principal);
  const now = deps.meetings.clock.now();
  return meetingsCard(deps.cards, {
    board: principal.board.name,
    title: manages ? 'The board’s coming meetings' : 'My meetings',
    meetings: views.map((view) => presentMeetingRow(view, { person: principal.person, now, mayManage: manages })),
    buttons: manages ? [{ title: 'New meeting', verb: 'meeting.form' }] : [],
  });
}

export function mayManage(principal: Principal): boolean {
  return principalMay(principal, 'meeting.manage');
}
