import type { Temporal } from 'temporal-polyfill';
import type { ActionSource } from '../../../../core/actions/action.js';
import type { ActionView } from '../../../../core/actions/action-view.js';
import type { PersonId } from '../../../../core/shared/ids.js';
import { formatDay, londonDay } from '../../../../core/shared/london.js';
import { sayList } from '../../../../core/shared/say-list.js';
import type { Button } from '../../button.js';
import type { ActionCardView } from '../action-card.js';
import { actionBanner } from './action-banner.js';
import { actionEventWords } from './action-event-words.js';
import type { ActionLead } from './action-lead.js';
import { stateWords } from './action-state-words.js';
import { dayWords, dueWords, FEW_WORKING_DAYS, workingDays } from './due-words.js';
import { stepButtons } from './step-buttons.js';

export interface PresentAction {
  readonly view: ActionView;
  readonly today: Temporal.PlainDate;
  /** Who reads it; null for nobody in particular. */
  readonly viewerId: PersonId | null;
  /** Why it is sent, when nobody asked for it. */
  readonly lead?: ActionLead | null;
  /** Buttons after those of the steps, for example back to a list. */
  readonly also?: readonly Button[];
}

/** One action for one person, as it stands at this moment. */
export function presentAction({ view, today, viewerId, lead = null, also = [] }: PresentAction): ActionCardView {
  const { action, reference, group, history } = view;
  const banner = actionBanner(view, lead, today);
  return {
    reference,
    group: group?.name ?? null,
    what: action.what,
    banner,
    facts: factsOf(view, today).filter(({ value }) => value !== ''),
    evidenceUrl: action.evidenceUrl,
    messageUrl: action.messageUrl,
    history: history.map((line) => actionEventWords(line, today)).reverse(),
    buttons: [...stepButtons(view, viewerId), ...also],
    summary: `${banner?.title ?? dueWords(view, today)}: ${reference}`,
  };
}

const SOURCES: Readonly<Record<ActionSource, string>> = {
  meeting: 'A meeting',
  audit: 'An audit',
  inspection: 'An inspection',
  'case-review': 'A case review',
};

function factsOf(view: ActionView, today: Temporal.PlainDate): ActionCardView['facts'] {
  const { action, agency, helpers, meeting, priorityName } = view;
  const minute = action.minute === null ? '' : `${meeting === null ? 'Minute' : 'minute'} ${action.minute}`;
  const agreed = meeting === null ? '' : `${meeting.title}, ${formatDay(londonDay(meeting.startsAt))}`;
  return [
    { name: 'Owner', value: ownerFact(view) },
    { name: 'Helping', value: sayList(helpers.map(({ name }) => name)) },
    { name: 'Agency', value: agency?.name ?? '' },
    dateFact(view, today),
    {
      name: 'Status',
      value: stateWords({ ...view, action: { ...action, moreTime: null, challengedAt: null } }, today, true) ?? '',
    },
    { name: 'Agreed at', value: [agreed, minute].filter((words) => words !== '').join(', ') },
    { name: 'Priority', value: priorityName ?? '' },
    { name: 'Came from', value: action.source === 'meeting' ? '' : SOURCES[action.source] },
  ];
}

function ownerFact({ owner, ownerLeft }: ActionView): string {
  if (owner === null) return 'Somebody who has left the board';
  return ownerLeft ? `${owner.name} (has left)` : owner.name;
}

/** The date stands among the facts whatever the banner says. */
function dateFact({ action, standing }: ActionView, today: Temporal.PlainDate): ActionCardView['facts'][number] {
  const { status, closedAt, dueOn } = action;
  const due = dayWords(dueOn, today);
  if ((status === 'closed' || status === 'withdrawn') && closedAt !== null) {
    return { name: status === 'closed' ? 'Closed' : 'Withdrawn', value: dayWords(londonDay(closedAt), today) };
  }
  switch (standing.kind) {
    case 'today':
      return { name: 'Due', value: `${due}, today` };
    case 'due': {
      const { inWorkingDays } = standing;
      const near = inWorkingDays > 0 && inWorkingDays <= FEW_WORKING_DAYS;
      return { name: 'Due', value: near ? `${due}, in ${workingDays(inWorkingDays)}` : due };
    }
    case 'overdue':
      // How late it is stands above, in the banner.
      return { name: 'Due', value: due };
    case 'settled':
      return { name: 'Due', value: due };
  }
}
