import { documentParts, passagesWith } from '../../../../core/thresholds/guidance/document-parts.js';
import type { GuidanceVersion } from '../../../../core/thresholds/guidance/guidance-version.js';
import { versionStanding, type VersionStanding } from '../../../../core/thresholds/guidance/version-standing.js';
import { LARGEST_DOCUMENT_MEGABYTES } from '../../../../core/thresholds/importing/largest-document.js';
import { showGuidance, showGuidanceVersion } from '../../../../core/thresholds/importing/show-guidance.js';
import type { PublishedGuidance } from '../../../../core/thresholds/ports.js';
import { principalMay } from '../../../../core/people/principal.js';
import type { GuidanceId } from '../../../../core/shared/ids.js';
import { formatDay, londonDay } from '../../../../core/shared/london.js';
import type { Button } from '../../../cards/button.js';
import { versionCard, type VersionPages } from '../../../cards/guidance/version-card.js';
import { versionsCard as versionsListCard, type VersionLine } from '../../../cards/guidance/versions-card.js';
import type { RenderedCard } from '../../../cards/rendered-card.js';
import { malformedCard } from '../plain-cards.js';
import type { Turn } from '../turn.js';

/** What is chosen of a version: a part, from a passage on, or words; nothing for what it is as a whole. */
export interface Reading {
  readonly guidanceId: GuidanceId;
  readonly part: number | null;
  readonly before: number;
  readonly search: string;
}

/** All versions of the board's document with their days. */
export async function versionsCard({ deps, principal }: Turn): Promise<RenderedCard> {
  const { currentId, versions } = await showGuidance(deps.thresholds, { principal });
  const current = versions.find(({ id }) => id === currentId) ?? null;
  const today = londonDay(deps.thresholds.clock.now());
  return versionsListCard(deps.cards, {
    board: principal.board.name,
    versions: versions.map((one) => lineOf(one, versionStanding(one, current, today))),
    megabytes: principalMay(principal, 'guidance.manage') ? LARGEST_DOCUMENT_MEGABYTES : null,
  });
}

/** One version, however old: what it is, or what was chosen of it. */
export async function readVersionCard(
  turn: Turn,
  { guidanceId, part, before, search }: Reading,
): Promise<RenderedCard> {
  const { deps, principal } = turn;
  const version = await showGuidanceVersion(deps.thresholds, { principal, guidanceId });
  if (version === null) return malformedCard(turn);
  const parts = documentParts(version);
  const chosen = parts.find(({ number }) => number === part);
  const pages: VersionPages | null =
    search.trim() !== ''
      ? { title: 'What has these words', passages: passagesWith(version, search), before: 0, part: null }
      : chosen === undefined
        ? null
        : { title: chosen.title, passages: chosen.passages, before, part: chosen.number };
  const standing = await standingOf(turn, version);
  return versionCard(deps.cards, {
    version,
    replaced: replacedLines(version, standing),
    since: sinceWords(version, standing),
    parts,
    pages,
    buttons: [
      ...(standing.status === 'replaced' ? [openButton(standing.by)] : []),
      { title: 'All versions', verb: 'guidance.versions' },
    ],
  });
}

/** How a version of this board stands today. */
export async function standingOf({ deps, principal }: Turn, version: GuidanceVersion): Promise<VersionStanding> {
  const index = await deps.currentGuidance.indexOf(principal.board.id);
  return versionStanding(version, index?.version ?? null, londonDay(deps.thresholds.clock.now()));
}

/** What stands before anything of a version that does not count; empty for the one that does. */
export function replacedLines(
  { number }: Pick<GuidanceVersion, 'number'>,
  standing: VersionStanding,
): readonly string[] {
  switch (standing.status) {
    case 'current':
      return [];
    case 'to-come':
      return [`Version ${number} does not count yet. Its day is ${formatDay(standing.from)}.`];
    case 'replaced': {
      const { number: by, currentFrom } = standing.by;
      const since = currentFrom === null ? '' : `, since ${formatDay(currentFrom)}`;
      return [
        `Version ${number} has been replaced: version ${by} counts now${since}.`,
        `What you read here is as version ${number} had it.`,
      ];
    }
  }
}

function sinceWords({ currentFrom }: GuidanceVersion, { status }: VersionStanding): string {
  if (currentFrom === null) return '';
  return { current: 'It counts since', replaced: 'It counted from', 'to-come': 'It counts from' }[status].concat(
    ` ${formatDay(currentFrom)}.`,
  );
}

function openButton({ id, number }: Pick<GuidanceVersion, 'id' | 'number'>): Button {
  return { title: `Open version ${number}`, verb: 'guidance.read', data: { guidanceId: id } };
}

function lineOf(
  { id, number, title, passages, currentFrom }: PublishedGuidance,
  standing: VersionStanding,
): VersionLine {
  const day = formatDay(currentFrom);
  const when = {
    current: `Counts now, since ${day}`,
    replaced: `Replaced. It counted from ${day}`,
    'to-come': `Published, and counts from ${day}`,
  }[standing.status];
  return { guidanceId: id, number, title, when, passages };
}
