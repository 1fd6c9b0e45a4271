import type { ActionLine } from '../../../core/actions/action-view.js';
import type { Digest } from '../../../core/notices/digest/digest.js';
import { formatDayAndMonth, londonDay } from '../../../core/shared/london.js';
import { dueWords, overdueWords } from '../actions/presenters/due-words.js';
import type { DigestAction, DigestMeeting, DigestView } from './digest-view.js';
import { personWords } from '../person-words.js';
import { presentHead } from '../presenters/present-meeting.js';

/**
 * The digest in words, for one reader; it holds nothing that a vice-chair may not read. What went out is offered only to
 * those who are said to be allowed to look at it.
 */
export function presentDigest(
  digest: Digest,
  { mayReadDeliveries }: { readonly mayReadDeliveries: boolean } = { mayReadDeliveries: false },
): DigestView {
  const { byStatus } = digest;
  return {
    board: digest.board.name,
    day: formatDayAndMonth(digest.today),
    since: formatDayAndMonth(londonDay(digest.since)),
    sinceMs: digest.since.epochMilliseconds,
    nothingNeedsYou: digest.nothingNeedsYou,
    numbers: {
      open: byStatus.open,
      inProgress: byStatus['in-progress'],
      carriedForward: byStatus['carried-forward'],
      reportedDone: byStatus['reported-done'],
      overdue: digest.overdue,
      moreTimeAsked: digest.moreTimeAsked,
      challenged: digest.challenged,
      closedSince: digest.closedSince,
    },
    actions: namedActions(digest),
    meeting: digest.nextMeeting === null ? null : presentNextMeeting(digest.nextMeeting),
    notDelivered: digest.notDelivered,
    mayReadDeliveries,
    slotsPassedOver: digest.slotsPassedOver,
    agencies: digest.byAgency.map(({ agency, live, overdue }) => ({ name: agency.shortName, live, overdue })),
    figures: digest.figures,
  };
}

/** Each once, although the top of the ladder is mostly overdue as well. */
function namedActions({ ladderTop, overdueActions, today }: Digest): readonly DigestAction[] {
  const top = new Set(ladderTop.map(({ action }) => action.id));
  const others = overdueActions.filter(({ action }) => !top.has(action.id));
  return [...ladderTop, ...others].map((line) => ({
    actionId: line.action.id,
    reference: line.reference,
    what: line.action.what,
    who: ownerWords(line),
    standing: standingWords(line, today),
    overdue: line.standing.kind === 'overdue',
  }));
}

function ownerWords({ owner, ownerLeft, agency }: ActionLine): string {
  const agencyName = agency?.shortName ?? '';
  if (owner === null) return agencyName === '' ? 'Nobody any more' : `${agencyName}: nobody any more`;
  const who = agencyName === '' ? owner.name : personWords({ name: owner.name, agency: agencyName });
  return ownerLeft ? `${who} (has left)` : who;
}

function standingWords(line: ActionLine, today: Digest['today']): string {
  const { action, standing } = line;
  const due = standing.kind === 'overdue' ? overdueWords(standing.byWorkingDays) : dueWords(line, today);
  const parts = [due, ...(action.challengedAt === null ? [] : ['Marked for challenge'])];
  return [...parts, ...(action.moreTime === null ? [] : ['More time is asked for'])]
    .map((part) => `${part}.`)
    .join(' ');
}

function presentNextMeeting(next: NonNullable<Digest['nextMeeting']>): DigestMeeting {
  const { view, forecast, answered, asked } = next;
  const head = presentHead(view);
  return {
    meetingId: head.meetingId,
    title: view.group.kind === 'board' ? head.title : `${view.group.name}: ${head.title}`,
    when: `${head.day}, ${head.time}`,
    answers: forecast === null ? 'Members have not been asked yet.' : answersWords(answered, asked),
    asked: forecast !== null,
    quorum: forecast === null ? null : { outlook: forecast.outlook, reason: forecast.sure.reason },
  };
}

function answersWords(answered: number, asked: number): string {
  if (answered === 0)
    return asked === 1 ? 'The 1 asked has not answered yet.' : `None of the ${asked} asked has answered yet.`;
  if (answered >= asked) return asked === 1 ? 'The 1 asked has answered.' : `All ${asked} have answered.`;
  return answered === 1 ? `1 of ${asked} has answered.` : `${answered} of ${asked} have answered.`;
}
