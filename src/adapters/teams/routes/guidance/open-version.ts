import type { GuidanceVersion } from '../../../../core/thresholds/guidance/guidance-version.js';
import { showGuidanceVersion } from '../../../../core/thresholds/importing/show-guidance.js';
import type { Button } from '../../../cards/button.js';
import { answerShownData, shownIn, type AnswerShown } from '../../../cards/guidance/answer-shown.js';
import type { Turn } from '../turn.js';
import { replacedLines, standingOf } from './version-cards.js';

/** The version an older card points to, and what a reader has to know of it. */
export interface OpenedVersion {
  readonly version: GuidanceVersion;
  /** That it has been replaced, and by which; empty for the one that counts. */
  readonly replaced: readonly string[];
  /** The way to what the version that counts says; none on its own cards. */
  readonly nowButtons: readonly Button[];
}

/** Opens the version that a press names, however old; null where this board has none of that id. */
export async function openVersion(turn: Turn, shown: AnswerShown): Promise<OpenedVersion | null> {
  const { deps, principal } = turn;
  const current = (await deps.currentGuidance.indexOf(principal.board.id))?.version ?? null;
  if (current?.id === shown.guidanceId) return { version: current, replaced: [], nowButtons: [] };
  const version = await showGuidanceVersion(deps.thresholds, { principal, guidanceId: shown.guidanceId });
  if (version === null) return null;
  const replaced = replacedLines(version, await standingOf(turn, version));
  return { version, replaced, nowButtons: current === null ? [] : [nowButton(shown, version, current)] };
}

/** The same passages as they stand now; where none has stayed, the document itself. */
function nowButton(shown: AnswerShown, version: GuidanceVersion, current: GuidanceVersion): Button {
  const now = shownIn(shown, version, current);
  if (now === null)
    return { title: `Open version ${current.number}`, verb: 'guidance.read', data: { guidanceId: current.id } };
  return {
    title: `What version ${current.number} says`,
    verb: 'guidance.passages',
    data: answerShownData({ ...now, answerId: 'opened' }),
  };
}
