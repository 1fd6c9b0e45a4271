import type { ReadDocument } from '../adapters/files/read-document.js';
import type { Principal } from '../core/people/principal.js';
import type { DraftId } from '../core/shared/ids.js';
import { formatDay } from '../core/shared/london.js';
import { discardGuidance } from '../core/thresholds/importing/discard-guidance.js';
import { importGuidance } from '../core/thresholds/importing/import-guidance.js';
import { publishGuidance, type PublishedDraft } from '../core/thresholds/importing/publish-guidance.js';
import type { ThresholdsPorts } from '../core/thresholds/ports.js';
import type { GuidanceRequest } from './read-arguments.js';
import { sayGuidance, sayWorse } from './say-guidance.js';
import type { Terminal } from './terminal.js';

export interface GuidanceImport {
  readonly ports: ThresholdsPorts;
  readonly principal: Principal;
  readonly document: Extract<ReadDocument, { kind: 'read' }>;
  readonly request: Pick<GuidanceRequest, 'publish' | 'from' | 'anyway'>;
  readonly terminal: Pick<Terminal, 'say' | 'ask'>;
}

/**
 * Shows what was read of a threshold document and publishes it as told. What was kept meanwhile is thrown away again.
 * Answers the exit code, 1 when something asked for was not done.
 */
export async function importGuidanceFile(work: GuidanceImport): Promise<0 | 1> {
  const { ports, principal, document, request, terminal } = work;
  const imported = await importGuidance(ports, { principal, lines: document.lines });
  if (imported.status === 'no-author') {
    terminal.say('There is nobody in whose name to save it. Nothing was published.');
    return 1;
  }
  if (imported.status === 'not-guidance') {
    terminal.say(`${imported.reason} Nothing was published. ${imported.whatToDo}`);
    return 1;
  }
  const { draft, preview } = imported;
  try {
    for (const line of [...sayGuidance(preview, document.remarks), '']) terminal.say(line);
    if (request.publish) return await publish(work, draft.id, request.anyway);
    const { ask } = terminal;
    if (ask !== undefined) return await askAndPublish(work, draft.id, ask);
    terminal.say('Nothing was published. To publish it, run the same command again with --publish at its end.');
    return 0;
  } finally {
    await discardGuidance(ports, { principal, draftId: draft.id });
  }
}

async function publish(work: GuidanceImport, draftId: DraftId, anyway: boolean): Promise<0 | 1> {
  const { ports, principal, request, terminal } = work;
  const published = await publishGuidance(ports, { principal, draftId, from: request.from, anyway });
  for (const line of sayPublished(published)) terminal.say(line);
  if (published.status === 'would-get-worse') {
    const { ask } = terminal;
    if (ask !== undefined && (await saysYes(ask, 'Publish it all the same? (yes or no) ')))
      return publish(work, draftId, true);
    terminal.say('Nothing was published. To publish it all the same, say --anyway.');
  }
  return published.status === 'published' || published.status === 'unchanged' ? 0 : 1;
}

async function askAndPublish(
  work: GuidanceImport,
  draftId: DraftId,
  ask: NonNullable<Terminal['ask']>,
): Promise<0 | 1> {
  if (await saysYes(ask, 'Publish it, current from today? (yes or no) ')) return publish(work, draftId, false);
  work.terminal.say('Thrown away. Nothing was published.');
  return 0;
}

async function saysYes(ask: NonNullable<Terminal['ask']>, question: string): Promise<boolean> {
  return /^y(?:es)?$/i.test((await ask(question))?.trim() ?? '');
}

function sayPublished(published: PublishedDraft): readonly string[] {
  switch (published.status) {
    case 'published': {
      const { version, replay } = published;
      const asked =
        replay.asked === 0 ? [] : [`${replay.good} of the board’s ${replay.asked} questions are answered as it wants.`];
      return [`Published: version ${version.number}, current from ${formatDay(version.currentFrom)}.`, ...asked];
    }
    case 'would-get-worse':
      return sayWorse(published.replay);
    case 'unchanged':
      return ['The version that counts today says exactly the same, so there was nothing to publish.'];
    case 'day-has-passed':
      return ['That day has passed. Please give today or a later day. Nothing was published.'];
    case 'somebody-was-first':
      return ['Somebody else has just published a version; please look at theirs first. Nothing was published.'];
    case 'draft-gone':
      return ['What was read is no longer kept; please import the file again.'];
  }
}
