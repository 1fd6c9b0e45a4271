import { z } from 'zod';
import { principalMay } from '../../../../core/people/principal.js';
import { isMessageLink } from '../../../../core/actions/message-link.js';
import { loadReadingContext } from '../../../../core/actions/reading/load-reading-context.js';
import { readActionSentence } from '../../../../core/actions/reading/read-action-sentence.js';
import { asId, type ActionId, type GroupId } from '../../../../core/shared/ids.js';
import { londonDay } from '../../../../core/shared/london.js';
import { sayList } from '../../../../core/shared/say-list.js';
import { actionDialogCard } from '../../../cards/actions/action-dialog-card.js';
import { presentActionDialog } from '../../../cards/actions/presenters/present-action-dialog.js';
import { presentAction } from '../../../cards/actions/presenters/present-action.js';
import { noticeCard } from '../../../cards/notice-card.js';
import type { RenderedCard } from '../../../cards/rendered-card.js';
import type { QuotedMessage } from '../../inbound-activity.js';
import type { DialogRow } from '../dialogs/dialog-row.js';
import { givenId } from '../given-id.js';
import { CONTACT } from '../plain-cards.js';
import type { Turn } from '../turn.js';
import { actionFormPayload } from './action-payloads.js';
import { keepAction, type KeptAction } from './keep-action.js';
import { peopleChoices } from './people-choices.js';

const sent = actionFormPayload.extend({
  actionId: givenId.transform((id) => asId<ActionId>(id)),
  groupId: givenId.transform((id) => asId<GroupId>(id)),
  messageUrl: z
    .string()
    .max(2_000)
    .nullable()
    .default(null)
    .transform((url) => (url !== null && isMessageLink(url) ? url : null)),
});

/** "Make this an action": the action log's own rules, from any message in Teams. */
export const MAKE_ACTION: DialogRow = {
  commandId: 'make-action',
  title: 'Make this an action',
  permission: 'actions.manage',
  open: openDialog,
  submit: async (turn, data) => {
    const form = sent.safeParse(data);
    return form.success ? saveDialog(turn, form.data) : 'malformed';
  },
  refuse,
};

async function openDialog(turn: Turn, { text, url }: QuotedMessage): Promise<RenderedCard> {
  const { deps } = turn;
  const { context, ...choices } = await dialogChoices(turn);
  return actionDialogCard(
    deps.cards,
    presentActionDialog({
      ...choices,
      actionId: asId<ActionId>(deps.actions.ids.next()),
      said: text,
      drafted: readActionSentence(text, context),
      messageUrl: url,
      today: context.today,
    }),
  );
}

async function saveDialog(turn: Turn, form: z.infer<typeof sent>): Promise<RenderedCard> {
  // What may be chosen is loaded again only where the form is handed back: Teams does not wait long.
  const kept = await keepAction(turn, form, { meetings: [], groupId: form.groupId });
  switch (kept.status) {
    case 'denied':
      return refuse(turn);
    case 'again': {
      const { context: _context, ...choices } = await dialogChoices(turn);
      return actionDialogCard(turn.deps.cards, { ...choices, ...form, problems: kept.problems, doubts: [] });
    }
    case 'already-there':
    case 'added':
      return savedCard(turn, kept);
  }
}

/** Whom and which log the dialog offers; the main board's log first. */
async function dialogChoices({ deps: { actions }, principal }: Turn) {
  const context = await actions.transact((tx) => loadReadingContext(actions, tx, principal, null));
  return {
    context,
    people: peopleChoices(context),
    groups: context.groups.map(({ id, name }) => ({ groupId: id, name })),
    groupId: context.group?.id ?? context.groups[0]?.id ?? asId<GroupId>('none'),
  };
}

/** The dialog has no way on but to be closed, so the card has no buttons. */
function savedCard({ deps }: Turn, kept: Exclude<KeptAction, { status: 'denied' | 'again' }>): RenderedCard {
  const { view } = kept;
  const today = londonDay(deps.actions.clock.now());
  const { facts } = presentAction({ view, today, viewerId: null });
  const shown = facts.filter(({ name }) => name === 'Owner' || name === 'Due');
  return noticeCard(deps.cards, {
    tone: 'good',
    title: `Saved as ${view.reference}`,
    what: view.action.what,
    points: shown.map(({ name, value }) => `${name}: ${value}`),
    kept: view.action.messageUrl === null ? '' : 'It keeps a link to the message.',
    next: kept.status === 'added' && kept.told ? 'I am telling its owner. You can close this.' : 'You can close this.',
  });
}

/** Names those who can to whom the board knows; to somebody else of the tenant only their office. */
async function refuse({ deps, principal }: Turn): Promise<RenderedCard> {
  const { board } = principal;
  const known = principalMay(principal, 'actions.read');
  const holders = known
    ? await deps.actions.transact(async ({ people }) => [
        ...(await people.holdersOf(board.id, 'business-manager')),
        ...(await people.holdersOf(board.id, 'chair')),
      ])
    : [];
  const names = [...new Set(holders.map(({ name }) => name))];
  return noticeCard(deps.cards, {
    tone: 'neutral',
    title: 'Adding actions is for the chair and the business manager',
    what: `The action log of ${board.name} is theirs to fill.`,
    kept: 'Nothing was changed, and I have kept nothing of the message.',
    next: `Please show the message to ${names.length === 0 ? CONTACT : sayList(names)}.`,
  });
}
