import type { ConfirmRegister } from '../../../core/meetings/register/confirm-register.js';
import type { MeetingView } from '../../../core/meetings/meeting-view.js';
import { assessQuorum } from '../../../core/meetings/quorum/quorum.js';
import type { RegisterEntry } from '../../../core/meetings/register/register.js';
import { showRegister } from '../../../core/meetings/register/sign-register.js';
import type { MeetingId } from '../../../core/shared/ids.js';
import { formatMoment } from '../../../core/shared/london.js';
import { noticeCard } from '../../cards/notice-card.js';
import { presentHead } from '../../cards/presenters/present-meeting.js';
import { SEATS_A_PAGE, registerCard, type RegisterRow } from '../../cards/register-card.js';
import { registerConfirmedCard } from '../../cards/register-confirmed-card.js';
import type { RenderedCard } from '../../cards/rendered-card.js';
import { notFoundCard } from './plain-cards.js';
import type { Turn } from './turn.js';

/** The register to fill in: as it stands, or filled from the answers. */
export async function registerForMeeting(turn: Turn, { meeting }: Pick<MeetingView, 'meeting'>): Promise<RenderedCard> {
  return (await registerPage(turn, { meetingId: meeting.id, typed: [], page: 0 })) ?? notFoundCard(turn);
}

/** The next page of a register too long for one card, with what was typed on the pages before; null after the last one. */
export async function registerPage(
  turn: Turn,
  {
    meetingId,
    typed,
    page,
  }: { readonly meetingId: MeetingId; readonly typed: readonly RegisterEntry[]; readonly page: number },
): Promise<RenderedCard | null> {
  const { deps, principal } = turn;
  const shown = await showRegister(deps.meetings, { principal, meetingId });
  if (shown.status === 'not-found') return notFoundCard(turn);
  if (shown.view.meeting.status === 'planned' || shown.view.meeting.status === 'cancelled')
    return noRegisterCard(turn, shown.view);
  if (page > 0 && page * SEATS_A_PAGE >= shown.entries.length) return null;
  return registerCard(deps.cards, {
    head: presentHead(shown.view),
    rows: rowsOf(shown.view, shown.entries, typed),
    confirmed: shown.confirmed,
    problems: [],
    page: page + 1,
  });
}

/** What came of confirming: the register as it stands, or the form again with what to put right. */
export function signedCard(
  turn: Turn,
  signed: { readonly decision: ConfirmRegister; readonly view: MeetingView },
  typed: readonly RegisterEntry[],
): RenderedCard {
  const { deps, principal } = turn;
  const { decision, view } = signed;
  const head = presentHead(view);
  switch (decision.status) {
    case 'confirmed':
    case 'unchanged':
      return registerConfirmedCard(deps.cards, {
        head,
        rows: rowsOf(view, decision.entries, []),
        quorum: quorumHeld(view, decision.entries),
        confirmedAt: formatMoment(deps.meetings.clock.now()),
        confirmedBy: principal.person?.name ?? 'the business manager',
      });
    case 'invalid': {
      const problems = decision.faults.map(({ seatId, sentence }) => `${nameOf(view, seatId)}: ${sentence}`);
      return registerCard(deps.cards, { head, rows: rowsOf(view, typed, typed), confirmed: false, problems, page: 1 });
    }
    case 'too-early':
      return noticeCard(deps.cards, {
        tone: 'neutral',
        title: 'The meeting has not begun yet',
        what: `${head.title} begins on ${formatMoment(decision.startsAt)}.`,
        kept: 'Nothing was saved.',
        next: 'Please confirm the register once it has begun.',
      });
    case 'not-called':
    case 'cancelled':
      return noRegisterCard(turn, view);
  }
}

function noRegisterCard({ deps }: Turn, view: MeetingView): RenderedCard {
  const cancelled = view.meeting.status === 'cancelled';
  return noticeCard(deps.cards, {
    tone: 'neutral',
    title: 'There is no register for this meeting',
    what: cancelled ? 'It was cancelled.' : 'Members have not been asked to it yet.',
  });
}

function rowsOf(
  view: MeetingView,
  standing: readonly RegisterEntry[],
  typed: readonly RegisterEntry[],
): readonly RegisterRow[] {
  return view.table.flatMap(({ seat, agency, person }) => {
    const entry = typed.find(({ seatId }) => seatId === seat.id) ?? standing.find(({ seatId }) => seatId === seat.id);
    return entry === undefined ? [] : [{ ...entry, name: person?.name ?? seat.title, agency: agency.shortName }];
  });
}

function nameOf({ table }: MeetingView, seatId: RegisterEntry['seatId']): string {
  const place = table.find(({ seat }) => seat.id === seatId);
  return place?.person?.name ?? place?.seat.title ?? 'A seat';
}

/** Whether it was quorate, judged by who was there. */
function quorumHeld(view: MeetingView, entries: readonly RegisterEntry[]) {
  const table = view.table.map(({ seat, agency }) => {
    const status = entries.find(({ seatId }) => seatId === seat.id)?.status;
    const representedBy = status === 'present' ? ('member' as const) : status === 'deputy' ? ('deputy' as const) : null;
    return { seat, agency, representedBy };
  });
  const verdict = assessQuorum(view.group.quorumRule, table);
  return { outlook: verdict.met ? ('met' as const) : ('not-met' as const), reason: verdict.reason };
}
