import type { Temporal } from 'temporal-polyfill';
import type { MeetingView } from '../../../core/meetings/meeting-view.js';
import { forecastQuorum, type SeatToRing } from '../../../core/meetings/quorum/quorum-forecast.js';
import { sayQuorumRule } from '../../../core/meetings/quorum/say-quorum-rule.js';
import { sectorName } from '../../../core/people/sector-name.js';
import { formatMoment } from '../../../core/shared/london.js';
import type { QuorumCardView, RingLine } from '../quorum-card.js';
import { presentHead } from './present-meeting.js';

/** Whether the meeting will be quorate, and for those who may read names whom to ring. */
export function presentQuorum({
  view,
  now,
  mayReadNames,
  mayRecord,
}: {
  readonly view: MeetingView;
  readonly now: Temporal.Instant;
  readonly mayReadNames: boolean;
  readonly mayRecord: boolean;
}): QuorumCardView {
  const { group, table } = view;
  const forecast = forecastQuorum({ rule: group.quorumRule, ...view });
  const { missingAgencies, missingSectors, reason } = forecast.sure;
  const ring = (seats: readonly SeatToRing[]): readonly RingLine[] =>
    mayReadNames ? seats.map((seat) => ringLine(view, seat)) : [];
  const agencies = table.map(({ agency }) => agency);
  return {
    head: presentHead(view),
    outlook: forecast.outlook,
    sureReason: reason,
    rule: sayQuorumRule(group.quorumRule, agencies),
    missing: [...missingSectors.map(sectorName), ...missingAgencies.map(({ name }) => name)],
    ringFirst: ring(forecast.ringFirst),
    ringAlso: ring(forecast.ringAlso),
    mayRecord,
    updatedAt: formatMoment(now),
  };
}

function ringLine({ table }: MeetingView, { seatId, because }: SeatToRing): RingLine {
  const place = table.find(({ seat }) => seat.id === seatId);
  return { name: place?.person?.name ?? place?.seat.title ?? '', agency: place?.agency.shortName ?? '', because };
}
