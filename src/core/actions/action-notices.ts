import type { Temporal } from 'temporal-polyfill';
import type { Board } from '../people/board.js';
import type { NoticeKind } from '../shared/notice-request.js';
import type { PersonId } from '../shared/ids.js';
import type { Action, ActionEvent } from './action.js';
import type { ActionStepKind } from './action-step.js';
import type { ActionsTx } from './ports.js';

/** A message about an action that could not be sent for so long says nothing that its card does not say better. */
const USEFUL_HOURS = 14 * 24;

/** Cards that show where an action stands, and are brought up to date when it changes. */
export const STANDING_CARDS = ['action-assigned', 'action-reminder', 'action-overdue', 'action-request'] as const;

/** Which waiting messages a step makes untrue, and the closed word for why. */
const OVERTAKEN: Readonly<Record<ActionStepKind, readonly [why: string, kinds: readonly NoticeKind[]]>> = {
  progress: ['none', []],
  'report-done': ['reported-done', ['action-reminder', 'action-overdue', 'action-request']],
  'ask-more-time': ['asked-anew', ['action-request']],
  'agree-more-time': ['decided', ['action-request', 'action-reminder', 'action-overdue']],
  'refuse-more-time': ['decided', ['action-request']],
  'hand-over': ['handed-over', []],
  'carry-forward': ['carried-forward', ['action-request', 'action-reminder', 'action-overdue']],
  close: ['closed', STANDING_CARDS],
  reopen: ['reopened', ['action-reminder', 'action-overdue', 'action-decision']],
  withdraw: ['withdrawn', STANDING_CARDS],
};

/** Steps whose outcome the owner is told, when somebody else took them. */
const DECISIONS: ReadonlySet<ActionStepKind> = new Set([
  'agree-more-time',
  'refuse-more-time',
  'carry-forward',
  'close',
  'reopen',
  'withdraw',
]);

/**
 * Tells a new owner of an action, unless they took it themselves. Of several that came to them at once the first stands for
 * all, and the occurrence says how many there are. Answers how many are told: nobody or one.
 */
export async function tellNewOwner(
  tx: Pick<ActionsTx, 'ledger'>,
  board: Board,
  { action, seq, by, at }: { readonly action: Action } & Pick<ActionEvent, 'seq' | 'by' | 'at'>,
  count = 1,
): Promise<number> {
  const occurrence = count > 1 ? `list-${count}` : `event-${seq}`;
  return tell(tx, board, { kind: 'action-assigned', action, occurrence, at, to: [action.ownerId], by });
}

/**
 * What a step that was taken means for messages: those it made untrue are withdrawn, posted cards are to be edited, and
 * whoever it concerns is told, never the person who took it. Answers how many are told.
 */
export async function tellOfStep(
  tx: Pick<ActionsTx, 'ledger' | 'people'>,
  board: Board,
  { step, before, action, event }: { step: ActionStepKind; before: Action; action: Action; event: ActionEvent },
): Promise<number> {
  const about = { boardId: board.id, subjectId: action.id };
  const [why, kinds] = OVERTAKEN[step];
  if (kinds.length > 0) await tx.ledger.withdraw({ ...about, kinds }, why);
  if (step === 'hand-over') {
    const toThem = { ...about, kinds: ['action-assigned', 'action-reminder'] as const, personId: before.ownerId };
    await tx.ledger.withdraw(toThem, why);
  }
  await tx.ledger.refresh({ ...about, kinds: STANDING_CARDS });
  const { seq, by, at } = event;
  if (step === 'hand-over') return tellNewOwner(tx, board, { action, seq, by, at });
  if (step === 'ask-more-time') {
    const to = await deciders(tx, board);
    return tell(tx, board, { kind: 'action-request', action, occurrence: `event-${seq}`, at, to, by });
  }
  if (!DECISIONS.has(step)) return 0;
  const occurrence = `event-${seq}`;
  return tell(tx, board, { kind: 'action-decision', action, occurrence, at, to: [action.ownerId], by });
}

/** Chair and business managers, each once. */
async function deciders({ people }: Pick<ActionsTx, 'people'>, board: Board): Promise<readonly PersonId[]> {
  const chairs = await people.holdersOf(board.id, 'chair');
  const managers = await people.holdersOf(board.id, 'business-manager');
  return [...new Set([...chairs, ...managers].map(({ id }) => id))];
}

async function tell(
  { ledger }: Pick<ActionsTx, 'ledger'>,
  board: Board,
  notice: {
    readonly kind: NoticeKind;
    readonly action: Action;
    readonly occurrence: string;
    readonly at: Temporal.Instant;
    readonly to: readonly PersonId[];
    readonly by: PersonId | null;
  },
): Promise<number> {
  let told = 0;
  for (const personId of notice.to) {
    if (personId === notice.by) continue;
    const posted = await ledger.post({
      tenantId: board.tenantId,
      boardId: board.id,
      kind: notice.kind,
      subjectId: notice.action.id,
      recipient: { personId },
      occurrence: notice.occurrence,
      notBefore: notice.at,
      expiresAt: notice.at.add({ hours: USEFUL_HOURS }),
    });
    if (posted === 'added') told += 1;
  }
  return told;
}
