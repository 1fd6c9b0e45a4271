import type { Action, ActionEvent } from '../../src/core/actions/action.js';
import type { ActionLine, ActionsPage, ActionView } from '../../src/core/actions/action-view.js';
import { dueStanding } from '../../src/core/actions/due-standing.js';
import type { Agency } from '../../src/core/people/agency.js';
import type { Group } from '../../src/core/people/board.js';
import type { Person } from '../../src/core/people/person.js';
import type { PersonChoice } from '../../src/adapters/cards/actions/person-choices.js';
import { asId, type GroupId, type MeetingId, type PersonId } from '../../src/core/shared/ids.js';
import { at, day } from '../kit/builders/at.js';
import { id, registerRows } from './sandwell.js';

/** The Sandwell board's action log as the cards see it. Roles, never names. Everything is looked at on Thursday 3 December 2026. */

export const today = day('2026-12-03');
export const mainBoardId: GroupId = asId(id(10));
export const meetingId: MeetingId = asId(id(1));

export const nurse = aPerson(301, 'Designated Nurse');
export const police = aPerson(302, 'Police representative');
export const manager = aPerson(303, 'Business manager');
export const head = aPerson(304, 'Primary school head teacher');
const ccg = anAgency(401, 'Sandwell and West Birmingham CCG', 'CCG');
const force = anAgency(402, 'West Midlands Police', 'Police');

export function aPerson(number: number, name: string): Person {
  return { id: asId<PersonId>(id(number)), tenantId: asId(id(500)), entraId: null, name, guest: false };
}

function anAgency(number: number, name: string, shortName: string): Agency {
  return { id: asId(id(number)), name, shortName, sector: 'health', statutoryPartner: true };
}

type Given = Partial<Action> & { readonly number?: number };

export function anAction({ number = 3, ...given }: Given = {}): Action {
  return {
    id: asId(id(600 + number)),
    boardId: asId(id(501)),
    groupId: mainBoardId,
    reference: { day: day('2026-10-15'), number },
    meetingId,
    minute: '7.2',
    what: 'Circulate the neglect screening tool to all schools and GP practices, and report how many use it',
    ownerId: nurse.id,
    helperIds: [],
    agencyId: ccg.id,
    dueOn: day('2026-12-17'),
    missedFrom: day('2026-12-17'),
    priority: null,
    source: 'meeting',
    status: 'open',
    moreTime: null,
    evidenceUrl: null,
    messageUrl: null,
    challengedAt: null,
    createdAt: at('2026-10-15T17:00'),
    createdBy: manager.id,
    closedAt: null,
    version: 4,
    ...given,
  };
}

export function aLine(given: Given = {}, more: Partial<ActionLine> = {}): ActionLine {
  const action = anAction(given);
  return {
    action,
    reference: `SSCB 15.10.26/${action.reference.number}`,
    owner: nurse,
    ownerLeft: false,
    agency: ccg,
    standing: dueStanding(action, today),
    ...more,
  };
}

export const policeLine = (given: Given = {}): ActionLine => aLine(given, { owner: police, agency: force });

export function anEvent(seq: number, given: Partial<ActionEvent>): ActionEvent {
  return {
    actionId: asId(id(603)),
    seq,
    kind: 'progress',
    at: at('2026-11-12T10:00'),
    by: nurse.id,
    note: null,
    from: null,
    to: null,
    ...given,
  };
}

export function history(...events: readonly Partial<ActionEvent>[]): ActionView['history'] {
  const people = [nurse, police, manager, head];
  return events.map((given, index) => {
    const event = anEvent(index + 1, given);
    const found = (wanted: string | null): Person | null => people.find((person) => person.id === wanted) ?? null;
    return { event, by: found(event.by), to: found(event.to) };
  });
}

export const added = { kind: 'added', by: manager.id, at: at('2026-10-15T17:00') } as const;

const group: Group = {
  id: mainBoardId,
  boardId: asId(id(501)),
  name: 'Main board',
  kind: 'board',
  quorumRule: { kind: 'none' } as unknown as Group['quorumRule'],
};

export function aView(given: Given = {}, more: Partial<ActionView> = {}): ActionView {
  return {
    ...aLine(given),
    group,
    meeting: {
      id: meetingId,
      groupId: mainBoardId,
      title: 'Main board meeting',
      startsAt: at('2026-10-15T14:00'),
      status: 'held',
    },
    helpers: [],
    priorityName: null,
    history: history(added),
    steps: ['progress', 'report-done', 'ask-more-time', 'hand-over'],
    ...more,
  };
}

export function aPage(lines: readonly ActionLine[], given: Partial<ActionsPage> = {}): ActionsPage {
  return { lines, total: lines.length, page: 1, pages: 1, ...given };
}

/** A list as a business manager meets it: late ones, one to come, one asked for, one reported, one nobody has. */
export const mixedLines: readonly ActionLine[] = [
  policeLine({ number: 1, dueOn: day('2026-11-19'), what: 'Send the missing-children figures to QPP' }),
  aLine({
    number: 2,
    dueOn: day('2026-12-01'),
    status: 'in-progress',
    moreTime: {
      until: day('2027-01-15'),
      because: 'Two practices have not answered.',
      askedBy: nurse.id,
      askedAt: at('2026-11-30T09:00'),
    },
  }),
  aLine(
    {
      number: 4,
      dueOn: day('2026-12-03'),
      what: 'Present the lessons of the thematic review to every secondary school',
    },
    { owner: head, agency: anAgency(403, 'Primary schools', 'Education') },
  ),
  aLine({ number: 3 }),
  policeLine({ number: 5, status: 'reported-done', dueOn: day('2026-12-10'), what: 'Name a lead for exploitation' }),
  aLine(
    { number: 6, dueOn: day('2027-02-12'), what: 'Write the section 175 audit’s report' },
    { owner: null, ownerLeft: true, agency: anAgency(404, 'Education', 'Education') },
  ),
];

/** A whole page, or many, of long actions: round and round. */
export function manyLines(count: number): readonly ActionLine[] {
  const what =
    'Bring the multi-agency audit of neglect, with what each agency will do about its findings, back to the board; ';
  return Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    const given = { number, what: what.repeat(4), dueOn: day(index % 3 === 0 ? '2026-11-19' : '2026-12-17') };
    return index % 2 === 0 ? aLine(given) : policeLine({ ...given, status: 'carried-forward' });
  });
}

/** As many people as asked for, from the list of members, round and round. */
export function roster(count: number): readonly PersonChoice[] {
  return registerRows(count).map(({ name, agency }, index) => ({
    personId: asId<PersonId>(id(700 + index)),
    name: index < 14 ? name : `${name} ${Math.floor(index / 14) + 1}`,
    agency,
  }));
}
