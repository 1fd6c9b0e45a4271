import type { AgencyAttendance, AttendanceShare } from '../../core/meetings/register/attendance-over-year.js';
import type { CardData } from './card-data.js';
import type { Cards } from './create-cards.js';
import type { RenderedCard } from './rendered-card.js';

export interface AttendanceYearView {
  readonly board: string;
  /** "April 2017 to March 2018" */
  readonly period: string;
  /** How many meetings of the period have a confirmed register, and how many are over but have none. */
  readonly confirmedMeetings: number;
  readonly unconfirmedMeetings: number;
  readonly agencies: readonly Pick<AgencyAttendance, 'agencyName' | 'agencyShortName' | 'agency' | 'member'>[];
  /** The bot's own link to the figures as CSV; null for none. */
  readonly csvUrl: string | null;
}

const MOST_AGENCIES = 25;

/** Attendance by agency over a year, as the annual report wants it: the agency's and its members' own. */
export function attendanceYearCard(cards: Cards, view: AttendanceYearView): RenderedCard {
  const agencies = view.agencies.slice(0, MOST_AGENCIES);
  const left = view.agencies.length - agencies.length;
  // Teams gives a label as much room as it asks for, and the bars what is left.
  const chart = agencies.flatMap(({ agencyShortName, agency }) =>
    agency.percent === null ? [] : [{ x: agencyShortName, y: agency.percent }],
  );
  const csvUrl = cards.link(view.csvUrl);
  return cards.fill({
    template: 'attendance-year',
    summary: `Attendance, ${view.period}`,
    data: {
      board: view.board,
      period: view.period,
      basis: basisLine(view),
      hasChart: chart.length > 0,
      chart,
      agencies: agencies.map(agencyData),
      hasMore: left > 0,
      more: `…and ${left} more agencies: they are all in the download.`,
      hasCsv: csvUrl !== '',
      csvUrl,
    },
  });
}

function agencyData({ agencyName, agency, member }: AttendanceYearView['agencies'][number]): CardData {
  return { agency: agencyName, agencyShare: shareWords(agency), memberShare: shareWords(member) };
}

/** Not expected at any meeting is a dash: never nought, which would be a reproach. */
function shareWords({ attended, expected }: AttendanceShare): string {
  return expected === 0 ? '–' : `${attended} of ${expected}`;
}

function basisLine({ confirmedMeetings, unconfirmedMeetings }: AttendanceYearView): string {
  if (confirmedMeetings === 0) return 'No register has been confirmed in this period yet.';
  const from =
    confirmedMeetings === 1 ? 'From 1 confirmed register.' : `From ${confirmedMeetings} confirmed registers.`;
  if (unconfirmedMeetings === 0) return from;
  return unconfirmedMeetings === 1
    ? `${from} 1 meeting is left out: its register is not confirmed yet.`
    : `${from} ${unconfirmedMeetings} meetings are left out: their registers are not confirmed yet.`;
}
