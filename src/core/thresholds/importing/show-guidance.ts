import type { Principal } from '../../people/principal.js';
import { londonDay } from '../../shared/london.js';
import type { GuidanceId } from '../../shared/ids.js';
import type { GuidanceVersion } from '../guidance/guidance-version.js';
import type { PublishedGuidance, ThresholdsPorts } from '../ports.js';

export interface GuidanceVersions {
  /** The version that counts today; null where none does. */
  readonly currentId: GuidanceId | null;
  /** The newest first; empty where the board has published none. */
  readonly versions: readonly PublishedGuidance[];
}

/** All versions of the board's threshold document, and which of them counts. */
export async function showGuidance(
  ports: Pick<ThresholdsPorts, 'transact' | 'clock'>,
  { principal }: { readonly principal: Principal },
): Promise<GuidanceVersions> {
  const { board } = principal;
  return ports.transact(async ({ guidance }) => ({
    currentId: await guidance.currentId(board.id, londonDay(ports.clock.now())),
    versions: await guidance.versions(board.id),
  }));
}

/** One version of the board's own, however old, whole; null for any other id. */
export async function showGuidanceVersion(
  ports: Pick<ThresholdsPorts, 'transact'>,
  { principal, guidanceId }: { readonly principal: Principal; readonly guidanceId: GuidanceId },
): Promise<GuidanceVersion | null> {
  return ports.transact(({ guidance }) => guidance.find(principal.board.id, guidanceId));
}
