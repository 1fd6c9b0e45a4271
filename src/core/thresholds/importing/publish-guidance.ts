import type { Temporal } from 'temporal-polyfill';
import type { Principal } from '../../people/principal.js';
import { spokenAudit } from '../../people/spoken-audit.js';
import { isEarlierDay, londonDay } from '../../shared/london.js';
import { asId, type DraftId, type GuidanceId } from '../../shared/ids.js';
import type { GuidanceVersion } from '../guidance/guidance-version.js';
import { withAddedPhrases } from '../improving/also-said-as.js';
import { loadCurrentGuidance } from '../load-current-guidance.js';
import { PassageIndex } from '../matching/passage-index.js';
import type { ThresholdsPorts, ThresholdsTx } from '../ports.js';
import type { GuidanceContent, GuidanceDraft } from './guidance-draft.js';
import { keepGuidanceDraft } from './keep-guidance-draft.js';
import { replayGolden, type GoldenReplay } from './replay-golden.js';

export type PublishedDraft =
  | {
      readonly status: 'published';
      readonly version: GuidanceVersion & { readonly currentFrom: Temporal.PlainDate };
      readonly replay: GoldenReplay;
    }
  /** The golden set stops it; the draft is kept. Saying `anyway` publishes it all the same. */
  | { readonly status: 'would-get-worse'; readonly draft: GuidanceDraft; readonly replay: GoldenReplay }
  /** It says exactly what the current version says; the draft is kept. */
  | { readonly status: 'unchanged'; readonly currentId: GuidanceId }
  | { readonly status: 'day-has-passed' }
  | { readonly status: 'somebody-was-first' }
  | { readonly status: 'draft-gone' };

export interface PublishGuidance {
  readonly principal: Principal;
  readonly draftId: DraftId;
  /** The London day from which it counts; null for today. */
  readonly from: Temporal.PlainDate | null;
  /** Said after the golden set has stopped it: publish all the same. It is audited. */
  readonly anyway: boolean;
}

/**
 * Makes a draft the next version of the board's guidance, current from a day. The golden set is replayed first and may stop
 * it. The draft is used up, so that a second press publishes nothing; versions before it stay readable.
 */
export async function publishGuidance(ports: ThresholdsPorts, asked: PublishGuidance): Promise<PublishedDraft> {
  const { principal, draftId, anyway } = asked;
  const today = londonDay(ports.clock.now());
  const from = asked.from ?? today;
  if (isEarlierDay(from, today)) return { status: 'day-has-passed' };
  const opened = await ports.transact((tx) => open(ports, tx, principal, draftId));
  if (opened === null) return { status: 'draft-gone' };
  const { draft, current } = opened;
  if (current !== null && saysTheSame(draft.content, current)) return { status: 'unchanged', currentId: current.id };
  // Outside any transaction and in slices: two indexes are made and every question is answered twice, while others ask.
  const replay = await ports.inSlices(replayed(opened));
  if (replay.worse.length > 0 && !anyway) {
    await ports.transact(({ audit }) => audit.record(auditOf(principal, draftId, replay, 'refused')));
    return { status: 'would-get-worse', draft, replay };
  }
  const version = await ports.transact((tx) => add(ports, tx, { principal, draft, from, replay }));
  return typeof version === 'string' ? { status: version } : { status: 'published', version, replay };
}

type Opened = NonNullable<Awaited<ReturnType<typeof open>>>;

/** A draft is published by whoever sent the document. */
async function open(ports: ThresholdsPorts, tx: ThresholdsTx, { board, person }: Principal, draftId: DraftId) {
  const draft = await tx.guidanceDrafts.find(board.id, draftId, ports.clock.now());
  if (draft === null || draft.createdBy !== person?.id) return null;
  return {
    draft,
    current: await loadCurrentGuidance(ports, tx, board.id),
    golden: await tx.goldenQuestions.of(board.id),
    phrases: await tx.addedPhrases.of(board.id),
  };
}

function* replayed({ draft, current, golden, phrases }: Opened): Generator<void, GoldenReplay> {
  if (golden.length === 0) return { asked: 0, good: 0, asBefore: 0, worse: [] };
  const { boardId, content } = draft;
  const proposed = { ...content, id: asId<GuidanceId>(draft.id), boardId, number: 0, currentFrom: null };
  const indexOf = (version: GuidanceVersion) => PassageIndex.inSlices(withAddedPhrases(version, phrases));
  const next = yield* indexOf(proposed);
  const today = current === null ? null : yield* indexOf(current);
  return yield* replayGolden(golden, { next, today });
}

async function add(
  ports: ThresholdsPorts,
  tx: ThresholdsTx,
  work: {
    readonly principal: Principal;
    readonly draft: GuidanceDraft;
    readonly from: Temporal.PlainDate;
    readonly replay: GoldenReplay;
  },
) {
  const { principal, draft, from: currentFrom, replay } = work;
  const { id, boardId, content } = draft;
  // Taken first: of two presses at one moment the second waits here and finds it gone.
  if (!(await tx.guidanceDrafts.remove(boardId, id))) return 'draft-gone' as const;
  const [latest] = await tx.guidance.versions(boardId);
  const number = (latest?.number ?? 0) + 1;
  const version = { ...content, id: asId<GuidanceId>(ports.ids.next()), boardId, number, currentFrom };
  const published = { by: principal.person?.id ?? null, at: ports.clock.now() };
  if (!(await tx.guidance.add(version, published))) {
    await keepGuidanceDraft(ports, tx, draft);
    return 'somebody-was-first' as const;
  }
  await tx.audit.record(auditOf(principal, version.id, replay, 'done'));
  return version;
}

function auditOf(principal: Principal, subjectId: string, { asked, worse }: GoldenReplay, outcome: 'done' | 'refused') {
  const facts = { asked, worse: worse.length, anyway: outcome === 'done' && worse.length > 0 };
  return spokenAudit(principal, subjectId, { action: 'guidance.publish', outcome, facts });
}

/** Both are plain values in one order of fields, because both came through the same reading. */
function saysTheSame(content: GuidanceContent, current: GuidanceContent): boolean {
  const plain = ({ title, levels, passages, contacts, sample }: GuidanceContent) =>
    JSON.stringify([title, levels, passages, contacts, sample]);
  return plain(content) === plain(current);
}
