import { formatDay } from '../../../../core/shared/london.js';
import type { DraftId } from '../../../../core/shared/ids.js';
import { levelTitle } from '../../../../core/thresholds/guidance/guidance-version.js';
import { discardGuidance } from '../../../../core/thresholds/importing/discard-guidance.js';
import type { GuidancePreview } from '../../../../core/thresholds/importing/guidance-preview.js';
import { importGuidance } from '../../../../core/thresholds/importing/import-guidance.js';
import { publishGuidance } from '../../../../core/thresholds/importing/publish-guidance.js';
import type { WorseAnswer } from '../../../../core/thresholds/importing/replay-golden.js';
import { sayGoldenFault } from '../../../../core/thresholds/importing/say-golden-fault.js';
import { cutWords } from '../../../cards/actions/cut-words.js';
import { noticeCard } from '../../../cards/notice-card.js';
import type { RenderedCard } from '../../../cards/rendered-card.js';
import type { FetchedDocument } from '../route-deps.js';
import type { Turn } from '../turn.js';

const LONGEST_EXAMPLE = 90;
const MOST_DOUBTS = 3;
const MOST_UNREAD = 3;
const MOST_WORSE = 8;

/**
 * Shows what was read of a threshold document before anything is published. One that names levels, or is called one, and cannot
 * be used is told so with what to do; null where it is none, so that it may be an agenda.
 */
export async function readSentGuidance(
  turn: Turn,
  document: Extract<FetchedDocument, { kind: 'read' }>,
  isNamed: boolean,
): Promise<RenderedCard | null> {
  const { deps, principal } = turn;
  const imported = await importGuidance(deps.thresholds, { principal, lines: document.lines });
  if (imported.status === 'read') return previewCard(turn, imported.draft.id, imported.preview, document.remarks);
  if (imported.status === 'no-author') return null;
  const { why, reason, whatToDo } = imported;
  if (!isNamed && (why === 'no-levels' || why === 'empty')) return null;
  return noticeCard(deps.cards, {
    tone: 'attention',
    title: 'I could not use that threshold document',
    what: reason,
    kept: 'Nothing was saved or published. The version that counts stands as it was.',
    next: whatToDo,
  });
}

function previewCard(
  { deps }: Turn,
  draftId: DraftId,
  preview: GuidancePreview,
  remarks: readonly string[],
): RenderedCard {
  const { levels, elsewhere, contacts, doubts, unread, compared } = preview;
  const others = elsewhere.reduce((sum, { count }) => sum + count, 0);
  const news =
    compared === null ? '' : ` Beside the version that counts now: ${compared.added} new, ${compared.gone} gone.`;
  return noticeCard(deps.cards, {
    tone: unread.length > 0 || doubts.length > 0 ? 'attention' : 'neutral',
    title: 'Please check what I read',
    what: `“${preview.title}”. ${besideLevels(others, contacts.length)}${news}`,
    points: [
      ...levels.map(
        ({ level, count, examples: [example] }) =>
          `${levelTitle({ levels: [level] }, level.number)}: ${counted(count, 'passage', 'passages')}${example === undefined ? '' : `, the first “${cutWords(example, LONGEST_EXAMPLE)}”`}`,
      ),
      ...doubts.slice(0, MOST_DOUBTS),
      ...unread
        .slice(0, MOST_UNREAD)
        .map(({ line, text }) => `Not understood, line ${line}: “${cutWords(text, LONGEST_EXAMPLE)}”`),
      ...(unread.length > MOST_UNREAD
        ? [`…and ${unread.length - MOST_UNREAD} more lines that I did not understand`]
        : []),
      ...remarks,
    ],
    kept: 'Nothing is published until you press Publish. The version before it stays readable.',
    buttons: [
      { title: 'Publish from today', verb: 'guidance.publish', data: { draftId, anyway: false } },
      { title: 'Discard', verb: 'guidance.discard', data: { draftId } },
    ],
  });
}

/** Publishes a document that was read; the board's own questions are asked first and may stop it. */
export async function publishDraft(
  turn: Turn,
  { draftId, anyway }: { readonly draftId: DraftId; readonly anyway: boolean },
): Promise<RenderedCard> {
  const { deps, principal } = turn;
  const published = await publishGuidance(deps.thresholds, { principal, draftId, from: null, anyway });
  switch (published.status) {
    case 'published': {
      const { version, replay } = published;
      // What the card says is true when it is read.
      await deps.currentGuidance.newestOf(principal.board.id);
      return noticeCard(deps.cards, {
        tone: 'good',
        title: `Version ${version.number} is published`,
        what: `It counts from ${formatDay(version.currentFrom)}. Everybody’s questions are answered from it.`,
        ...(replay.asked === 0
          ? {}
          : { next: `${replay.good} of the board’s ${replay.asked} own questions are answered as it wants.` }),
      });
    }
    case 'would-get-worse': {
      const { asked, worse } = published.replay;
      const more = worse.length - MOST_WORSE;
      return noticeCard(deps.cards, {
        tone: 'attention',
        title: 'Some answers would get worse',
        what: `I asked the board’s own questions, ${asked} in all. ${worse.length === 1 ? 'One' : worse.length} would be answered worse than today:`,
        points: [...worse.slice(0, MOST_WORSE).map(worseWords), ...(more > 0 ? [`…and ${more} more`] : [])],
        kept: 'Nothing is published. I keep what I read for a day.',
        next: 'You can mend the document and send it again, or publish it all the same.',
        buttons: [
          { title: 'Publish all the same', verb: 'guidance.publish', data: { draftId, anyway: true } },
          { title: 'Discard', verb: 'guidance.discard', data: { draftId } },
        ],
      });
    }
    default:
      return noticeCard(deps.cards, {
        tone: 'neutral',
        kept: 'Nothing was published.',
        ...NOT_PUBLISHED[published.status],
      });
  }
}

export async function discardDocument({ deps, principal }: Turn, draftId: DraftId): Promise<RenderedCard> {
  await discardGuidance(deps.thresholds, { principal, draftId });
  return noticeCard(deps.cards, {
    tone: 'neutral',
    title: 'Thrown away',
    kept: 'The version that counts stands as it was.',
  });
}

function besideLevels(others: number, contacts: number): string {
  const passages =
    others === 0 ? 'Every passage is under a level' : `${counted(others, 'passage is', 'passages are')} under no level`;
  return `${passages}; ${contacts === 0 ? 'nobody' : counted(contacts, 'place', 'places')} to ring.`;
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function worseWords({ question, faults }: WorseAnswer): string {
  return `“${cutWords(question.question, LONGEST_EXAMPLE)}”: ${faults.map(sayGoldenFault).join('; ')}`;
}

const NOT_PUBLISHED = {
  unchanged: { title: 'That is what counts already', what: 'The current version says exactly the same.' },
  'day-has-passed': { title: 'That day has passed' },
  'somebody-was-first': {
    title: 'Somebody else has just published a version',
    what: 'Please look at theirs first, then press Publish again if yours should follow.',
  },
  'draft-gone': {
    title: 'What I read is no longer here',
    what: 'It was published already, thrown away, or left for more than a day. Please send the file again.',
  },
} as const;
