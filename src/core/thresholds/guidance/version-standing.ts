import type { Temporal } from 'temporal-polyfill';
import { isEarlierDay } from '../../shared/london.js';
import type { GuidanceVersion } from './guidance-version.js';

type Dated = Pick<GuidanceVersion, 'id' | 'number' | 'currentFrom'>;

/** Whether a version counts today; `replaced` names the one that does. */
export type VersionStanding =
  | { readonly status: 'current' }
  | { readonly status: 'replaced'; readonly by: Dated }
  /** Published, and its day has not come. */
  | { readonly status: 'to-come'; readonly from: Temporal.PlainDate };

/** How a version stands beside the one that counts today. */
export function versionStanding(version: Dated, current: Dated | null, today: Temporal.PlainDate): VersionStanding {
  if (current === null || current.id === version.id) return { status: 'current' };
  const { currentFrom } = version;
  if (currentFrom !== null && isEarlierDay(today, currentFrom)) return { status: 'to-come', from: currentFrom };
  return { status: 'replaced', by: current };
}
