import { z } from 'zod';
import { showAction } from '../../../../core/actions/show-action.js';
import { asId, type DraftId, type MeetingId } from '../../../../core/shared/ids.js';
import { actionRow, type ActionRow } from '../action-row.js';
import { givenId } from '../given-id.js';
import { actionNotFoundCard, oneAction } from './action-cards.js';
import { newActionForm, saveAction } from './action-form.js';
import {
  actionFormPayload,
  actionPayload,
  listPayload,
  managedStepFormPayload,
  managedStepPayload,
  stepFormPayload,
  stepPayload,
} from './action-payloads.js';
import { discardImported, saveImported } from './import-cards.js';
import { listActionsCard } from './list-actions-card.js';
import { mattersArisingCard } from './matters-arising-card.js';
import { stepForm, takeStep } from './step-cards.js';

const draft = z.object({ draftId: givenId.transform((id) => asId<DraftId>(id)) });
const meeting = z.object({
  meetingId: givenId.transform((id) => asId<MeetingId>(id)),
  page: z.coerce.number().int().min(1).max(1_000).default(1),
});

/** The action log. Whose an action is, and which step is open to whom, is decided where the step is taken. */
export const ACTION_LOG_ROWS: readonly ActionRow[] = [
  actionRow({
    verb: 'actions.list',
    permission: 'actions.own',
    does: 'looks',
    payload: listPayload,
    answer: (turn, { filter, page }) => listActionsCard(turn, filter, page),
  }),
  actionRow({
    verb: 'actions.matters-arising',
    permission: 'actions.read',
    does: 'looks',
    payload: meeting,
    answer: (turn, { meetingId, page }) => mattersArisingCard(turn, meetingId, page),
  }),
  actionRow({
    verb: 'action.show',
    permission: 'actions.own',
    does: 'looks',
    payload: actionPayload,
    answer: async (turn, { actionId }) => {
      const { deps, principal } = turn;
      const shown = await showAction(deps.actions, { principal, actionId });
      return shown.status === 'shown' ? oneAction(turn, shown.view) : actionNotFoundCard(turn);
    },
  }),
  actionRow({
    verb: 'action.form',
    permission: 'actions.manage',
    payload: z.object({}),
    answer: (turn) => newActionForm(turn, ''),
  }),
  actionRow({
    verb: 'action.save',
    permission: 'actions.manage',
    payload: actionFormPayload,
    answer: saveAction,
  }),
  actionRow({
    verb: 'action.step-form',
    permission: 'actions.own',
    payload: stepFormPayload,
    answer: stepForm,
  }),
  actionRow({ verb: 'action.step', permission: 'actions.own', payload: stepPayload, answer: takeStep }),
  actionRow({
    verb: 'action.managed-step-form',
    permission: 'actions.manage',
    payload: managedStepFormPayload,
    answer: stepForm,
  }),
  actionRow({
    verb: 'action.managed-step',
    permission: 'actions.manage',
    payload: managedStepPayload,
    answer: takeStep,
  }),
  actionRow({
    verb: 'actions.import-save',
    permission: 'actions.manage',
    payload: draft,
    answer: (turn, { draftId }) => saveImported(turn, draftId),
  }),
  actionRow({
    verb: 'actions.import-discard',
    permission: 'actions.manage',
    payload: draft,
    answer: (turn, { draftId }) => discardImported(turn, draftId),
  }),
];
