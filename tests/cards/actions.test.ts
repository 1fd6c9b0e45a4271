import { describe, expect, it } from 'vitest';
import { actionCard } from '../../src/adapters/cards/actions/action-card.js';
import { actionFormCard } from '../../src/adapters/cards/actions/action-form-card.js';
import { actionStepFormCard } from '../../src/adapters/cards/actions/action-step-form-card.js';
import { actionsCard } from '../../src/adapters/cards/actions/actions-card.js';
import { filterData, LIVE_ACTIONS } from '../../src/adapters/cards/actions/actions-filter.js';
import { actionsPreviewCard } from '../../src/adapters/cards/actions/actions-preview-card.js';
import { cutWords } from '../../src/adapters/cards/actions/cut-words.js';
import { actionEventWords } from '../../src/adapters/cards/actions/presenters/action-event-words.js';
import { dueWords } from '../../src/adapters/cards/actions/presenters/due-words.js';
import { presentAction, type PresentAction } from '../../src/adapters/cards/actions/presenters/present-action.js';
import {
  presentActionForm,
  presentActionFormAgain,
} from '../../src/adapters/cards/actions/presenters/present-action-form.js';
import {
  presentActions,
  presentMattersArising,
  type PresentActions,
} from '../../src/adapters/cards/actions/presenters/present-actions.js';
import { presentStepForm } from '../../src/adapters/cards/actions/presenters/present-step-form.js';
import { STEP_FORMS, type FormStep } from '../../src/adapters/cards/actions/step-forms.js';
import { LARGEST_CARD_BYTES } from '../../src/adapters/cards/fill-card.js';
import type { RenderedCard } from '../../src/adapters/cards/rendered-card.js';
import type { DraftedSentence, ReadDue } from '../../src/core/actions/reading/drafted-sentence.js';
import { MANAGED_STEPS, OWN_STEPS } from '../../src/core/actions/action-step.js';
import { asId } from '../../src/core/shared/ids.js';
import { at, day } from '../kit/builders/at.js';
import { cardStrings, cardTree } from './card-tree.js';
import { cards } from './recording-cards.js';
import { id } from './sandwell.js';
import {
  added,
  aLine,
  aPage,
  aView,
  history,
  mainBoardId,
  manager,
  manyLines,
  nurse,
  police,
  roster,
  today,
} from './sandwell-actions.js';

type Node = Readonly<Record<string, unknown>>;

function nodes(card: RenderedCard, type: string): readonly Node[] {
  return cardTree(card.content, { fallbacks: false })
    .filter((found) => found.type === type)
    .map(({ node }) => node);
}

function texts(card: RenderedCard): string {
  return cardStrings(card.content)
    .map(({ text }) => text)
    .join('\n');
}

function titles(card: RenderedCard): readonly unknown[] {
  const actions: unknown = card.content.actions;
  return Array.isArray(actions) ? actions.map((action: Node) => action.title) : [];
}

function button(card: RenderedCard, title: string): Node | undefined {
  return nodes(card, 'Action.Execute').find((node) => node.title === title);
}

function size({ content }: RenderedCard): number {
  return Buffer.byteLength(JSON.stringify(content), 'utf16le');
}

function listed(given: Partial<PresentActions>): RenderedCard {
  const empty = { board: 'Board', page: aPage([]), filter: LIVE_ACTIONS, about: null, today, overdue: null };
  return actionsCard(cards, presentActions({ ...empty, mayReadOthers: true, mayAdd: false, ...given }));
}

function shown(given: Partial<PresentAction>): RenderedCard {
  return actionCard(cards, presentAction({ view: aView(), today, viewerId: nurse.id, ...given }));
}

describe('a list of actions', () => {
  it('opens an action by a press on its row, which tells a screen reader what it is', () => {
    const rows = nodes(listed({ page: aPage([aLine({ dueOn: day('2026-12-01') })]) }), 'Container');
    const open = rows.map(({ selectAction }) => selectAction as Node).find((action) => action.verb === 'action.show');
    expect(open?.data).toEqual({ verb: 'action.show', actionId: aLine().action.id });
    expect(open?.title).toMatch(
      /^Open SSCB 15\.10\.26\/3: Circulate .*… Designated Nurse, CCG\. 2 working days overdue/u,
    );
  });

  it('says in words and in colour what is overdue, and only that in colour', () => {
    const late = nodes(
      listed({ page: aPage([aLine({ dueOn: day('2026-12-01') }), aLine({ number: 4 })]) }),
      'TextBlock',
    );
    const coloured = late.filter(({ color }) => color === 'Attention').map(({ text }) => text);
    expect(coloured).toEqual(['2 working days overdue (it was due Tuesday 1 December)']);
  });

  it('leads to the pages before and after with the same filter', () => {
    const filter = { ...LIVE_ACTIONS, mine: true, priority: 'neglect', words: 'tool' };
    const card = listed({ filter, page: aPage(manyLines(8), { total: 20, page: 2, pages: 3 }) });
    const data = { verb: 'actions.list', mine: true, state: 'live', priority: 'neglect', words: 'tool' };
    expect(button(card, 'Next page')?.data).toEqual({ ...data, page: 3 });
    expect(button(card, 'Previous page')?.data).toEqual({ ...data, page: 1 });
    expect(texts(card)).toContain('20 in all. Page 2 of 3.');
  });

  it('offers other lists but not the one that is shown, and those of others only to who may see them', () => {
    expect(titles(listed({}))).toEqual(['My actions', 'Overdue']);
    expect(titles(listed({ filter: { ...LIVE_ACTIONS, mine: true } }))).toEqual(['Overdue', 'All open']);
    expect(titles(listed({ filter: { ...LIVE_ACTIONS, mine: true }, mayReadOthers: false }))).toEqual([]);
  });

  it('is kind when nothing is there, and claims nothing of the rest when it was narrowed', () => {
    const filter = { ...LIVE_ACTIONS, state: 'overdue' } as const;
    expect(texts(listed({ filter }))).toContain('Nothing is overdue. Thank you all.');
    const narrowed = texts(listed({ filter, about: 'Police' }));
    expect(narrowed).toContain('I found nothing under “Police”.');
    expect(narrowed).not.toContain('Nothing is overdue');
  });

  it.each([1, 8, 12, 60])('stays under the limit with %i long actions, and counts what does not fit', (count) => {
    const card = listed({ page: aPage(manyLines(count)), overdue: 3 });
    const rows = nodes(card, 'Container').filter(({ selectAction }) => selectAction !== undefined).length;
    expect(size(card)).toBeLessThanOrEqual(LARGEST_CARD_BYTES);
    if (count <= 12) expect(rows).toBe(count);
    else expect(texts(card)).toContain(`…and ${count - rows} more that do not fit here`);
  });

  it('carries in its data only what was asked for', () => {
    expect(filterData(LIVE_ACTIONS, 1)).toEqual({ state: 'live', page: 1 });
  });
});

describe('matters arising', () => {
  it('give every action its status, and the latest update where there is one', () => {
    const [line] = history({ kind: 'progress', note: 'Draft went out.' });
    const page = aPage([aLine(), aLine({ number: 4 })], { total: 60, page: 1, pages: 8 });
    const latest = new Map(line === undefined ? [] : [[aLine().action.id, line]]);
    const meetingId = asId<never>(id(1));
    const card = actionsCard(
      cards,
      presentMattersArising({ board: 'Board', meeting: 'Main board', meetingId, page, latest, today, overdue: null }),
    );
    expect(texts(card).match(/^Open$/gmu)).toHaveLength(2);
    expect(texts(card)).toContain('Designated Nurse, 12 November: “Draft went out.”');
    expect(button(card, 'Next page')).toMatchObject({ verb: 'actions.matters-arising', data: { meetingId, page: 2 } });
  });
});

describe('one action', () => {
  it('gives its owner the four steps at once, each with what it needs to be found', () => {
    const card = shown({});
    expect(titles(card)).toEqual(['Update progress', 'Report done', 'Ask for more time', 'Hand over']);
    expect(button(card, 'Report done')?.data).toMatchObject({ actionId: aLine().action.id, step: 'report-done' });
    expect(button(card, 'Report done')?.verb).toBe('action.step-form');
  });

  it('puts the answer to a wish for more time first, agrees with one press, and folds the rest away', () => {
    const moreTime = { until: day('2027-01-15'), because: 'x', askedBy: nurse.id, askedAt: at('2026-11-30T09:00') };
    const steps = [...OWN_STEPS, ...MANAGED_STEPS];
    const card = shown({ view: aView({ moreTime, version: 9 }, { steps }), viewerId: manager.id });
    expect(titles(card)).toEqual(['Agree the new date', 'Do not agree', 'Update progress', 'Carry forward', 'More']);
    const ids = { actionId: aLine().action.id, version: 9 };
    const agree = button(card, 'Agree the new date');
    expect(agree).toMatchObject({ verb: 'action.managed-step', data: { ...ids, step: 'agree-more-time' } });
    const refuse = button(card, 'Do not agree');
    expect(refuse).toMatchObject({ verb: 'action.managed-step-form', data: { ...ids, step: 'refuse-more-time' } });
    expect(nodes(card, 'Action.Execute')).toHaveLength(steps.length);
  });

  it('wants an action handed over first when its owner has left', () => {
    const card = shown({ view: aView({}, { ownerLeft: true, steps: [...OWN_STEPS, 'close'] }), viewerId: manager.id });
    expect(titles(card)[0]).toBe('Hand over');
    expect(texts(card)).toContain('The owner has left: somebody has to take it');
  });

  it('shows the latest notes whole however long the history is', () => {
    const note = 'word '.repeat(99).trim();
    const events = Array.from({ length: 40 }, () => ({ kind: 'progress', note }) as const);
    const card = shown({ view: aView({ what: 'w'.repeat(500) }, { history: history(added, ...events) }) });
    expect(size(card)).toBeLessThanOrEqual(LARGEST_CARD_BYTES);
    expect(texts(card)).toContain(`Designated Nurse, 12 November: “${note}”`);
    expect(texts(card)).toMatch(/…and \d+ earlier lines/u);
  });

  it('shows the latest three lines, the rest under a press', () => {
    const notes = ['one', 'two', 'three', 'four'].map((note) => ({ kind: 'progress', note }) as const);
    const card = shown({ view: aView({}, { history: history(added, ...notes) }) });
    const body = texts({ ...card, content: { body: card.content.body } });
    expect(body).toContain('Designated Nurse, 12 November: “four”');
    expect(body).toContain('“two”');
    expect(body).not.toContain('“one”');
    expect(titles(card)).toContain('Whole history (5)');
    expect(texts(card)).toContain('“one”');
  });

  it('says why it is sent, and then how it stands, each once', () => {
    const view = aView({ dueOn: day('2026-11-26'), challengedAt: at('2026-11-28T09:00') });
    const card = shown({ view, lead: { kind: 'overdue' } });
    expect(texts(card)).toContain('An action of your agency is 5 working days overdue');
    expect(texts(card)).toContain('Marked for challenge. It has been missed');
    expect(texts(card).match(/It was due Thursday 26 November/gu)).toHaveLength(1);
  });

  it('says how it stands when the reason for sending it has gone since', () => {
    const view = aView({ status: 'closed', closedAt: at('2026-12-02T12:00') }, { steps: [] });
    for (const lead of [
      { kind: 'reminder' },
      { kind: 'overdue' },
      { kind: 'assigned' },
      { kind: 'request' },
    ] as const) {
      expect(shown({ view, lead }).summary).toBe('Closed: SSCB 15.10.26/3');
    }
  });

  it('keeps what was typed out of the notification', () => {
    expect(shown({ view: aView({ dueOn: day('2026-12-08') }), lead: { kind: 'reminder' } }).summary).toBe(
      'Due in 3 working days: SSCB 15.10.26/3',
    );
  });

  it('leaves a link to evidence away that is not plain https', () => {
    expect(texts(shown({ view: aView({ evidenceUrl: 'javascript:alert(1)' }) }))).not.toContain('evidence');
  });
});

describe('the form of an action', () => {
  const sentence: DraftedSentence = {
    what: 'circulate the tool',
    owner: { chosen: null, all: [asId(id(705))], said: 'police' },
    helpers: [],
    agency: { chosen: null, all: [], said: '' },
    due: { status: 'missing' },
    minute: null,
    priority: null,
  };
  const made = (people: number, drafted: DraftedSentence | null, meetings: readonly never[] = []): RenderedCard =>
    actionFormCard(
      cards,
      presentActionForm({
        actionId: asId(id(9)),
        drafted,
        people: roster(people),
        groups: [{ groupId: mainBoardId, name: 'Main board' }],
        groupId: mainBoardId,
        meetings,
        meetingId: asId(id(1)),
        priorities: [],
        today,
      }),
    );
  const field = (card: RenderedCard, name: string): Node | undefined =>
    cardTree(card.content, { fallbacks: false }).find(({ node }) => node.id === name)?.node;

  it.each([1, 60, 100, 300])(
    'lets people of %i be chosen as owner and stays under the limit, and says who is left out',
    (people) => {
      const card = made(people, { ...sentence, what: 'w'.repeat(500) });
      expect(size(card)).toBeLessThanOrEqual(LARGEST_CARD_BYTES);
      expect(field(card, 'ownerId')?.choices).toHaveLength(people > 100 ? 80 : people);
      if (people <= 60) expect(field(card, 'helperIds')?.choices).toHaveLength(people);
      else expect(texts(card)).toMatch(/The list is too long for one card: \d+ people are left out\./u);
    },
  );

  it('leaves nobody out who was chosen already', () => {
    const people = roster(300);
    const last = people.slice(-3).map(({ personId }) => personId);
    const given = { actionId: null, people, groups: [], meetings: [], priorities: [] };
    const { fields } = presentActionForm({ ...given, drafted: sentence, groupId: mainBoardId, meetingId: null, today });
    const again = { ...fields, ownerId: last[0] ?? null, helperIds: last };
    const card = actionFormCard(cards, presentActionFormAgain(given, again, ['Please choose a later day.']));
    const values = (name: string) => (field(card, name)?.choices as readonly Node[]).map(({ value }) => value);
    expect(values('ownerId')).toContain(last[0]);
    expect(values('helperIds')).toEqual(expect.arrayContaining(last));
    expect(field(card, 'helperIds')?.value).toBe(last.join(','));
  });

  it('puts the likeliest owners first and chooses none of them by itself', () => {
    const owner = field(made(14, sentence), 'ownerId');
    expect((owner?.choices as readonly Node[])[0]).toEqual({ title: 'Police representative', value: id(705) });
    expect(owner?.value).toBeUndefined();
  });

  const readings: readonly (readonly [ReadDue, string | undefined, string])[] = [
    [{ status: 'read', day: day('2026-12-17') }, '2026-12-17', ''],
    [{ status: 'missing' }, undefined, 'No date was given. Please choose one.'],
    [
      { status: 'no-date', said: 'Ongoing', suggestion: day('2026-12-17') },
      '2026-12-17',
      '“Ongoing” is not a date. How about Thursday 17 December?',
    ],
    [{ status: 'past', day: day('2026-11-02') }, undefined, 'Monday 2 November has passed.'],
    [
      { status: 'weekday-differs', day: day('2026-12-17'), said: 'Monday' },
      '2026-12-17',
      'You wrote “Monday”, but 17 December is a Thursday. Please check the day.',
    ],
    [{ status: 'not-understood', said: 'Xmas' }, undefined, 'I could not read “Xmas” as a date.'],
  ];
  it.each(readings)('fills in the date and says its doubt: %o', (due, value, doubt) => {
    const card = made(14, { ...sentence, due });
    expect(field(card, 'dueOn')?.value).toBe(value);
    expect(texts(card)).toContain(doubt);
  });

  it('carries the ids it does not ask for, and is let go once something typed stands in it', () => {
    const card = made(14, sentence);
    const ids = { verb: 'action.save', actionId: id(9), groupId: mainBoardId, meetingId: id(1) };
    expect(button(card, 'Save')?.data).toEqual(ids);
    expect(card.echoes).toBe(true);
    expect(made(14, null).echoes).toBeUndefined();
  });
});

describe('the form of a step', () => {
  const steps = Object.keys(STEP_FORMS) as readonly FormStep[];
  it.each(steps)('carries action, step and version, and says that the words are kept: %s', (step) => {
    const card = actionStepFormCard(
      cards,
      presentStepForm({ line: aLine({ version: 7 }), step, people: roster(3), today }),
    );
    const save = nodes(card, 'Action.Execute')[0];
    const own = OWN_STEPS.some((one) => one === step);
    expect(save?.verb).toBe(own ? 'action.step' : 'action.managed-step');
    expect(save?.data).toMatchObject({ actionId: aLine().action.id, step, version: 7 });
    expect(texts(card)).toContain('What you write is kept in the action’s history.');
  });

  it('does not hand an action to whom it is already with', () => {
    const people = [{ personId: nurse.id, name: 'Designated Nurse', agency: 'CCG' }, ...roster(2)];
    const card = actionStepFormCard(cards, presentStepForm({ line: aLine(), step: 'hand-over', people, today }));
    expect(nodes(card, 'Input.ChoiceSet')[0]?.choices).toHaveLength(2);
  });
});

describe('the preview of an import', () => {
  const row = { row: 1, what: 'Do it', who: 'Police', due: 'Thursday 17 December' };
  const bad = { row: 2, says: 'Ongoing', why: ['“Ongoing” is not a date.'] };
  const view = { draftId: asId<never>(id(30)), target: 'Main board', good: [row], bad: [bad], remarks: [] };

  it('says how many can be saved, and saves only those', () => {
    const card = actionsPreviewCard(cards, view);
    expect(texts(card)).toContain('I read 2 actions. 1 can be saved, 1 cannot.');
    expect(button(card, 'Save 1 action')?.data).toMatchObject({ draftId: id(30) });
    expect(titles(card)).toEqual(['Save 1 action', 'Discard']);
  });

  it('offers nothing to save where nothing is good', () => {
    expect(titles(actionsPreviewCard(cards, { ...view, draftId: null, good: [] }))).toEqual([]);
  });

  it('lists the first twenty and counts the rest', () => {
    const card = actionsPreviewCard(cards, { ...view, good: Array.from({ length: 25 }, () => row) });
    expect(texts(card)).toContain('…and 5 more');
    expect(titles(card)).toContain('Save 25 actions');
  });
});

describe('the words of an action', () => {
  it.each([
    ['2026-12-04', 'Due Friday 4 December, in 1 working day'],
    ['2026-12-03', 'Due today, Thursday 3 December'],
    ['2027-03-12', 'Due Friday 12 March 2027'],
    ['2026-12-02', '1 working day overdue (it was due Wednesday 2 December)'],
  ])('say how a date stands: %s', (dueOn, words) => {
    expect(dueWords(aLine({ dueOn: day(dueOn) }), today)).toBe(words);
  });

  it.each([
    [{ kind: 'progress', note: 'Draft went to QPP.' }, 'Designated Nurse, 12 November: “Draft went to QPP.”'],
    [
      { kind: 'more-time-asked', to: '2027-01-15' },
      'Designated Nurse, 12 November: asked for more time, until Friday 15 January 2027.',
    ],
    [{ kind: 'handed-over', to: police.id }, 'Designated Nurse, 12 November: handed it over to Police representative.'],
    [{ kind: 'marked-for-challenge', by: null }, 'Quorum, 12 November: marked it for challenge.'],
  ] as const)('tell what happened, with who and when: %o', (given, words) => {
    const [line] = history(given);
    expect(line === undefined ? '' : actionEventWords(line, today)).toBe(words);
  });

  it('are cut between words, and close the quotation they opened', () => {
    expect(cutWords('one two three', 13)).toBe('one two three');
    expect(cutWords('one two three four', 12)).toBe('one two…');
    expect(cutWords('She said: “one two three four”', 24)).toBe('She said: “one two…”');
    expect(cutWords('😀'.repeat(20), 9)).toBe('😀😀😀…');
  });
});
