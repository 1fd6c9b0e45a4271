import { actionCard } from '../../src/adapters/cards/actions/action-card.js';
import { actionDialogCard } from '../../src/adapters/cards/actions/action-dialog-card.js';
import { actionFormCard } from '../../src/adapters/cards/actions/action-form-card.js';
import { actionStepFormCard } from '../../src/adapters/cards/actions/action-step-form-card.js';
import { actionsCard } from '../../src/adapters/cards/actions/actions-card.js';
import { LIVE_ACTIONS } from '../../src/adapters/cards/actions/actions-filter.js';
import { actionsPreviewCard } from '../../src/adapters/cards/actions/actions-preview-card.js';
import { presentAction } from '../../src/adapters/cards/actions/presenters/present-action.js';
import {
  presentActionDialog,
  type PresentActionDialog,
} from '../../src/adapters/cards/actions/presenters/present-action-dialog.js';
import {
  presentActionForm,
  presentActionFormAgain,
  type PresentActionForm,
} from '../../src/adapters/cards/actions/presenters/present-action-form.js';
import {
  presentActions,
  presentMattersArising,
  type PresentActions,
} from '../../src/adapters/cards/actions/presenters/present-actions.js';
import { presentActionsPreview } from '../../src/adapters/cards/actions/presenters/present-actions-preview.js';
import { presentStepForm } from '../../src/adapters/cards/actions/presenters/present-step-form.js';
import type { Cards } from '../../src/adapters/cards/create-cards.js';
import type { RenderedCard } from '../../src/adapters/cards/rendered-card.js';
import type { ActionStepKind } from '../../src/core/actions/action-step.js';
import type { ActionsDraft } from '../../src/core/actions/importing/actions-draft.js';
import type { DraftedSentence } from '../../src/core/actions/reading/drafted-sentence.js';
import { asId } from '../../src/core/shared/ids.js';
import { at, day } from '../kit/builders/at.js';
import * as sandwell from './sandwell.js';
import {
  added,
  aLine,
  aPage,
  aView,
  head,
  history,
  mainBoardId,
  manager,
  manyLines,
  meetingId,
  mixedLines,
  nurse,
  police,
  policeLine,
  roster,
  today,
} from './sandwell-actions.js';

const board = sandwell.head.board;
const MANAGED: readonly ActionStepKind[] = [
  'progress',
  'report-done',
  'ask-more-time',
  'hand-over',
  'carry-forward',
  'close',
  'withdraw',
];
const LONG = 'A long note with every detail of what was done, by whom and with what, as people do write it. '.repeat(6);
const HOSTILE = '**Urgent** [click](https://evil.example) <at>everyone</at> {{DATE(x)}}';

function list(given: Partial<PresentActions>): PresentActions {
  return {
    board,
    page: aPage([]),
    filter: LIVE_ACTIONS,
    about: null,
    today,
    overdue: null,
    mayReadOthers: false,
    mayAdd: false,
    ...given,
  };
}

const sentence: DraftedSentence = {
  what: 'circulate the neglect tool to all schools',
  owner: { chosen: null, all: [asId(sandwell.id(704)), asId(sandwell.id(703))], said: 'health' },
  helpers: [],
  agency: { chosen: null, all: [], said: 'health' },
  due: { status: 'no-date', said: 'Ongoing', suggestion: day('2026-12-17') },
  minute: '7.2',
  priority: 'neglect',
};

const meetings = [
  { meetingId, name: 'Main board meeting, Thursday 15 October 2026' },
  { meetingId: asId<typeof meetingId>(sandwell.id(2)), name: 'Main board meeting, Thursday 16 July 2026' },
];

function form(given: Partial<PresentActionForm> = {}): PresentActionForm {
  return {
    actionId: null,
    drafted: null,
    people: roster(14),
    groups: [
      { groupId: mainBoardId, name: 'Main board' },
      { groupId: asId(sandwell.id(11)), name: 'Quality of Practice and Performance subgroup' },
    ],
    groupId: mainBoardId,
    meetings,
    meetingId,
    priorities: [
      { id: 'neglect', name: 'Neglect' },
      { id: 'exploitation', name: 'Child sexual exploitation and missing children' },
    ],
    today,
    ...given,
  };
}

function dialog(given: Partial<PresentActionDialog> = {}): PresentActionDialog {
  const { people, groups, groupId } = form();
  return {
    actionId: asId(sandwell.id(40)),
    people,
    groups,
    groupId,
    messageUrl: 'https://teams.microsoft.com/l/message/19:board@thread.tacv2/1764000000000?tenantId=x',
    said: 'Designated nurse will circulate the neglect tool to all schools by 17 December.\nThank you all!',
    drafted: {
      ...sentence,
      owner: { chosen: asId(sandwell.id(703)), all: [asId(sandwell.id(703))], said: 'designated nurse' },
      due: { status: 'read', day: day('2026-12-17') },
    },
    today,
    ...given,
  };
}

function drafted(count: number): ActionsDraft['actions'] {
  return Array.from({ length: count }, (_, index) => ({
    row: index + 1,
    what: index === 2 ? LONG : 'Circulate the neglect screening tool to all schools',
    ownerId: asId(sandwell.id(700 + (index % 14))),
    helperIds: [],
    agencyId: asId(sandwell.id(401)),
    dueOn: day('2026-12-17'),
    minute: null,
    priority: null,
    source: 'meeting',
  }));
}

const bad = [
  {
    row: 4,
    says: 'Review the escalation policy – ongoing',
    why: ['“Ongoing” is not a date. Please give a day.', 'I do not know who “all agencies” is.'],
  },
  { row: 9, says: 'Feedback to QPP', why: ['Nobody is named to own it.'] },
];
const draft = { id: asId<ActionsDraft['id']>(sandwell.id(30)) };
const target = 'Main board, Thursday 15 October 2026';
const preview = { draft: null, bad: [], remarks: [], target, people: roster(14), today };
const moreTime = {
  until: day('2027-01-15'),
  because: 'Two practices have not answered yet, and the half-term holiday was in between.',
  askedBy: nurse.id,
  askedAt: at('2026-11-30T09:00'),
};
const askedLine = {
  kind: 'more-time-asked',
  note: moreTime.because,
  to: '2027-01-15',
  at: at('2026-11-30T09:00'),
} as const;
const draftWent = {
  kind: 'progress',
  note: 'The draft went to the Quality of Practice and Performance subgroup.',
} as const;

/** The cards of the action log. */
export const ACTION_GALLERY: Readonly<Record<string, (cards: Cards) => RenderedCard>> = {
  'actions.mine': (cards) =>
    actionsCard(
      cards,
      presentActions(list({ filter: { ...LIVE_ACTIONS, mine: true }, page: aPage([aLine()]), overdue: 0 })),
    ),
  'actions.none': (cards) => actionsCard(cards, presentActions(list({ filter: { ...LIVE_ACTIONS, mine: true } }))),
  'actions.manager': (cards) =>
    actionsCard(
      cards,
      presentActions(
        list({
          page: aPage(mixedLines, { total: 12, pages: 2 }),
          overdue: 3,
          mayReadOthers: true,
          mayAdd: true,
        }),
      ),
    ),
  'actions.none-overdue': (cards) =>
    actionsCard(
      cards,
      presentActions(list({ filter: { ...LIVE_ACTIONS, state: 'overdue' }, mayReadOthers: true, mayAdd: true })),
    ),
  'actions.longest': (cards) =>
    actionsCard(
      cards,
      presentActions(
        list({
          filter: { ...LIVE_ACTIONS, state: 'overdue', agencyId: asId(sandwell.id(402)), words: 'neglect' },
          about: 'Sandwell and West Birmingham Hospitals NHS Trust, neglect',
          page: aPage(manyLines(8), { total: 60, page: 3, pages: 8 }),
          mayReadOthers: true,
          mayAdd: true,
        }),
      ),
    ),
  'actions.closed': (cards) =>
    actionsCard(
      cards,
      presentActions(
        list({
          filter: { ...LIVE_ACTIONS, state: 'closed' },
          about: 'Police',
          page: aPage([
            policeLine({ number: 7, status: 'closed', closedAt: at('2026-11-26T12:00') }),
            policeLine({ number: 8, status: 'withdrawn', closedAt: at('2025-11-26T12:00') }),
          ]),
          mayReadOthers: true,
        }),
      ),
    ),
  'actions.saved': (cards) =>
    actionsCard(
      cards,
      presentActions(
        list({
          filter: { ...LIVE_ACTIONS, meetingId },
          about: 'Main board, Thursday 15 October 2026',
          page: aPage([aLine(), policeLine({ number: 4 })]),
          mayReadOthers: true,
          banner: { tone: 'good', title: '2 actions are saved', lines: ['I have told their owners.'] },
        }),
      ),
    ),
  'actions.matters-arising': (cards) =>
    actionsCard(
      cards,
      presentMattersArising({
        board,
        meeting: 'Main board meeting, Thursday 17 December 2026',
        meetingId,
        page: aPage(mixedLines.slice(0, 5), { total: 13, pages: 3 }),
        latest: new Map(
          mixedLines.map(({ action, owner }) => {
            const [line] = history({ ...draftWent, by: owner?.id ?? null });
            return [action.id, line ?? { event: added as never, by: null, to: null }];
          }),
        ),
        today,
        overdue: 2,
      }),
    ),
  'actions.hostile': (cards) =>
    actionsCard(cards, presentActions(list({ about: HOSTILE, page: aPage([aLine({ what: HOSTILE })]), overdue: 0 }))),
  action: (cards) =>
    actionCard(
      cards,
      presentAction({
        view: aView(
          {
            evidenceUrl: 'https://sandwell.sharepoint.example/sites/SSCB/Neglect',
            messageUrl: 'https://teams.microsoft.com/l/message/19:board@thread.tacv2/1764000000000',
            helperIds: [head.id],
          },
          {
            helpers: [head, police],
            priorityName: 'Neglect',
            history: history(added, { kind: 'progress', note: 'Started.' }, draftWent, {
              ...draftWent,
              note: 'Forty of ninety schools have it.',
              at: at('2026-12-02T11:00'),
            }),
          },
        ),
        today,
        viewerId: nurse.id,
      }),
    ),
  'action.reminder': (cards) =>
    actionCard(
      cards,
      presentAction({
        view: aView({ dueOn: day('2026-12-08') }),
        today,
        viewerId: nurse.id,
        lead: { kind: 'reminder' },
      }),
    ),
  'action.assigned': (cards) =>
    actionCard(
      cards,
      presentAction({
        view: aView({}, { history: history(added, handedOver(nurse.id)) }),
        today,
        viewerId: nurse.id,
        lead: { kind: 'assigned' },
      }),
    ),
  'action.lead': (cards) =>
    actionCard(
      cards,
      presentAction({
        view: aView({ dueOn: day('2026-11-26'), challengedAt: at('2026-11-28T09:00') }, { steps: [] }),
        today,
        viewerId: null,
        lead: { kind: 'overdue' },
      }),
    ),
  'action.request': (cards) =>
    actionCard(
      cards,
      presentAction({
        view: aView(
          { moreTime, dueOn: day('2026-12-01') },
          {
            history: history(added, draftWent, draftWent, askedLine),
            steps: ['agree-more-time', 'refuse-more-time', ...MANAGED],
          },
        ),
        today,
        viewerId: manager.id,
        lead: { kind: 'request' },
      }),
    ),
  'action.decision': (cards) =>
    actionCard(
      cards,
      presentAction({
        view: aView(
          { dueOn: day('2027-01-15') },
          { history: history(added, askedLine, { kind: 'more-time-agreed', by: manager.id, to: '2027-01-15' }) },
        ),
        today,
        viewerId: nurse.id,
        lead: { kind: 'decision', seq: 3 },
      }),
    ),
  'action.refused': (cards) =>
    actionCard(
      cards,
      presentAction({
        view: aView(
          { dueOn: day('2026-12-01') },
          {
            history: history(added, askedLine, {
              kind: 'more-time-refused',
              by: manager.id,
              note: 'The January board needs it.',
            }),
          },
        ),
        today,
        viewerId: nurse.id,
        lead: { kind: 'decision', seq: 3 },
      }),
    ),
  'action.owner-left': (cards) =>
    actionCard(
      cards,
      presentAction({
        view: aView({ dueOn: day('2026-12-01') }, { ownerLeft: true, steps: MANAGED }),
        today,
        viewerId: manager.id,
      }),
    ),
  'action.reported-done': (cards) =>
    actionCard(
      cards,
      presentAction({
        view: aView(
          { status: 'reported-done', source: 'case-review', meetingId: null, minute: null },
          {
            meeting: null,
            steps: ['progress', 'carry-forward', 'close', 'reopen', 'withdraw'],
            history: history(added, { kind: 'reported-done' }),
          },
        ),
        today,
        viewerId: manager.id,
      }),
    ),
  'action.closed': (cards) =>
    actionCard(
      cards,
      presentAction({
        view: aView(
          { status: 'closed', closedAt: at('2026-12-02T12:00') },
          {
            steps: [],
            history: history(added, { kind: 'closed', by: manager.id, note: 'Thank you.', at: at('2026-12-02T12:00') }),
          },
        ),
        today,
        viewerId: nurse.id,
        also: [{ title: 'My actions', verb: 'actions.list', data: { mine: true, state: 'live', page: 1 } }],
      }),
    ),
  'action.longest': (cards) =>
    actionCard(
      cards,
      presentAction({
        view: aView(
          { what: LONG, dueOn: day('2026-11-26'), moreTime, challengedAt: at('2026-11-28T09:00') },
          {
            helpers: [head, police, manager],
            priorityName: 'Child sexual exploitation and missing children',
            steps: ['agree-more-time', 'refuse-more-time', ...MANAGED],
            history: history(added, ...Array.from({ length: 40 }, () => ({ kind: 'progress', note: LONG }) as const)),
          },
        ),
        today,
        viewerId: nurse.id,
      }),
    ),
  'action-form.new': (cards) => actionFormCard(cards, presentActionForm(form())),
  'action-form.read': (cards) => actionFormCard(cards, presentActionForm(form({ drafted: sentence }))),
  'action-form.again': (cards) => {
    const { fields } = presentActionForm(form({ drafted: { ...sentence, due: { status: 'missing' } } }));
    const helperIds = [asId<typeof nurse.id>(sandwell.id(701)), asId<typeof nurse.id>(sandwell.id(702))];
    return actionFormCard(
      cards,
      presentActionFormAgain(form(), { ...fields, helperIds, dueOn: '2026-11-01' }, [
        'Please choose who owns it.',
        'Sunday 1 November has passed. Please choose a later day.',
      ]),
    );
  },
  'action-form.many': (cards) =>
    actionFormCard(
      cards,
      presentActionForm(
        form({ drafted: { ...sentence, due: { status: 'past', day: day('2026-11-02') } }, people: roster(40) }),
      ),
    ),
  'action-dialog': (cards) => actionDialogCard(cards, presentActionDialog(dialog())),
  'action-dialog.doubts': (cards) =>
    actionDialogCard(cards, presentActionDialog(dialog({ drafted: sentence, messageUrl: null, said: LONG }))),
  'action-dialog.again': (cards) => {
    const problems = ['Sunday 1 November has passed. Please choose a later day.'];
    return actionDialogCard(cards, { ...presentActionDialog(dialog()), dueOn: '2026-11-01', problems });
  },
  'action-dialog.many': (cards) =>
    actionDialogCard(cards, presentActionDialog(dialog({ people: roster(300), groups: form().groups.slice(0, 1) }))),
  ...stepForms(),
  'action-step-form.again': (cards) =>
    actionStepFormCard(
      cards,
      presentStepForm({
        line: aLine({ dueOn: day('2026-12-01'), what: LONG }),
        step: 'ask-more-time',
        today,
        fields: { note: '', day: '2026-11-01', personId: null, evidenceUrl: '' },
        problems: ['Please choose a day after Tuesday 1 December.', 'Please say why more time is needed.'],
      }),
    ),
  'actions-preview': (cards) =>
    actionsPreviewCard(
      cards,
      presentActionsPreview({
        ...preview,
        draft: { ...draft, actions: drafted(12) },
        bad,
        remarks: ['The list had two rows for “Circulate the neglect screening tool”: I kept both.'],
      }),
    ),
  'actions-preview.all-good': (cards) =>
    actionsPreviewCard(cards, presentActionsPreview({ ...preview, draft: { ...draft, actions: drafted(1) } })),
  'actions-preview.none-good': (cards) => actionsPreviewCard(cards, presentActionsPreview({ ...preview, bad })),
  'actions-preview.longest': (cards) =>
    actionsPreviewCard(
      cards,
      presentActionsPreview({
        ...preview,
        draft: { ...draft, actions: drafted(200) },
        bad: Array.from({ length: 60 }, (_, index) => ({
          row: 201 + index,
          says: HOSTILE.repeat(3),
          why: [LONG, HOSTILE],
        })),
        remarks: [HOSTILE, LONG],
      }),
    ),
};

function handedOver(to: string) {
  return {
    kind: 'handed-over',
    by: police.id,
    to,
    note: 'You chair the health group now.',
    at: at('2026-12-01T09:00'),
  } as const;
}

function stepForms(): typeof ACTION_GALLERY {
  const steps = [
    'progress',
    'report-done',
    'ask-more-time',
    'hand-over',
    'refuse-more-time',
    'carry-forward',
    'close',
    'reopen',
    'withdraw',
  ] as const;
  return Object.fromEntries(
    steps.map((step) => [
      `action-step-form.${step}`,
      (cards: Cards) => actionStepFormCard(cards, presentStepForm({ line: aLine(), step, people: roster(60), today })),
    ]),
  );
}
