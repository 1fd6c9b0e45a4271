import { LIVE_STATUSES, type ActionStatus } from '../../actions/action.js';
import type { ActionTally } from '../../actions/ports.js';
import type { Agency } from '../../people/agency.js';
import type { AgencyLoad, Digest } from './digest.js';

/** The digest's numbers of actions from the store's tally. What was reported done waits to be closed, and is not overdue. */
export function countActions(
  tally: readonly ActionTally[],
  agencies: readonly Agency[],
): Pick<Digest, 'byStatus' | 'overdue' | 'byAgency'> {
  const live = tally.filter(({ status }) => LIVE_STATUSES.some((one) => one === status));
  const of = (status: ActionStatus): number => sum(tally.filter((one) => one.status === status));
  const loads = agencies.map((agency): AgencyLoad => {
    const theirs = live.filter(({ agencyId }) => agencyId === agency.id);
    return { agency, live: sum(theirs), overdue: sum(theirs.filter(({ overdue }) => overdue)) };
  });
  return {
    byStatus: {
      open: of('open'),
      'in-progress': of('in-progress'),
      'carried-forward': of('carried-forward'),
      'reported-done': of('reported-done'),
    },
    overdue: sum(live.filter(({ overdue }) => overdue)),
    byAgency: loads.filter((load) => load.live > 0).sort((a, b) => b.overdue - a.overdue || b.live - a.live),
  };
}

function sum(tally: readonly ActionTally[]): number {
  return tally.reduce((total, { count }) => total + count, 0);
}
