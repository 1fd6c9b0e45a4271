import { myMeetings, pastMeetings } from '../meetings/my-meetings.js';
import type { MeetingView } from '../meetings/meeting-view.js';
import type { MeetingsPorts } from '../meetings/ports.js';
import type { Principal } from '../people/principal.js';
import { londonDay } from '../shared/london.js';
import type { MeetingMention, MeetingMoment } from './question.js';

/**
 * The meeting somebody means, among those they may see: the coming ones first, the nearest of several. Nothing said means
 * the next one (or the last, for questions about what has been). Null when none fits what they did say.
 */
export async function findMentionedMeeting(
  ports: MeetingsPorts,
  {
    principal,
    mention,
    otherwise,
  }: {
    readonly principal: Principal;
    readonly mention: MeetingMention;
    readonly otherwise: 'next' | 'last';
  },
): Promise<MeetingView | null> {
  const coming = await myMeetings(ports, { principal });
  const past = await pastMeetings(ports, { principal });
  const which = mention.which ?? otherwise;
  const today = londonDay(ports.clock.now());
  const fits = (view: MeetingView): boolean => ofGroup(view, mention.groupWords);
  const ahead = coming.filter(fits).filter(({ meeting }) => meeting.status !== 'cancelled');
  const behind = past.filter(fits);
  if (which === 'next') return ahead[0] ?? null;
  if (which === 'last') return behind[0] ?? null;
  const onDay = ({ meeting }: MeetingView): boolean => isOnDay(londonDay(meeting.startsAt), which, today);
  const nearest = otherwise === 'last' ? [...behind, ...ahead] : [...ahead, ...behind];
  return nearest.find(onDay) ?? null;
}

function isOnDay(
  day: ReturnType<typeof londonDay>,
  which: Exclude<MeetingMoment, 'next' | 'last'>,
  today: ReturnType<typeof londonDay>,
): boolean {
  if (which === 'today') return day.equals(today);
  if ('weekday' in which) return day.dayOfWeek === which.weekday;
  return (which.month === null || day.month === which.month) && (which.day === null || day.day === which.day);
}

/** A group is meant when every word said for it begins a word of its name, or spells its initials. */
function ofGroup({ group }: MeetingView, groupWords: readonly string[]): boolean {
  const words = group.name
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
  const initials = words
    .filter((word) => word !== 'and' && word !== 'of' && word !== 'the')
    .map((word) => word.charAt(0))
    .join('');
  return groupWords.every((said) => initials.startsWith(said) || words.some((word) => word.startsWith(said)));
}
