import { describe, expect, it } from 'vitest';
import { putItem } from '../../../../src/core/meetings/agenda/edit-items.js';
import { importAgenda } from '../../../../src/core/meetings/agenda/import-agenda.js';
import { interestsAfter } from '../../../../src/core/meetings/attendance/interests-after.js';
import {
  changeDraft,
  discardDraft,
  editAgenda,
  keepDraft,
  openDraft,
} from '../../../../src/core/meetings/agenda/keep-draft.js';
import type { AgendaDraft } from '../../../../src/core/meetings/ports.js';
import { publishAgenda } from '../../../../src/core/meetings/agenda/publish-agenda.js';
import { saveDraftAsMeeting } from '../../../../src/core/meetings/agenda/save-draft-as-meeting.js';
import { asId, type DraftId, type MeetingId, type PersonId } from '../../../../src/core/shared/ids.js';
import { aMeeting } from '../../../kit/builders/a-meeting.js';
import { anAgenda } from '../../../kit/builders/an-agenda.js';
import { anAgendaItem, itemsCalled } from '../../../kit/builders/an-agenda-item.js';
import { anAnswer } from '../../../kit/builders/an-answer.js';
import { ravensby, type Ravensby } from '../../../kit/fakes/ravensby.js';

const meetingId = asId<MeetingId>('january-meeting');
const managers = [
  { personId: 'manager', role: 'business-manager' as const },
  { personId: 'health-member', role: 'business-manager' as const },
];

async function edited(board: Ravensby, who = 'manager', title = 'Missing children'): Promise<DraftId> {
  const principal = await board.as(who);
  const started = await editAgenda(board.ports, { principal, meetingId });
  if (started.status !== 'editing') throw new Error(started.status);
  const change = (items: AgendaDraft['items']) => putItem(items, anAgendaItem({ number: items.length + 1, title }));
  await changeDraft(board.ports, { principal, draftId: started.draft.id, change });
  return started.draft.id;
}
const publish = async (board: Ravensby, draftId: DraftId, { who = 'manager', meeting = meetingId } = {}) =>
  publishAgenda(board.ports, { principal: await board.as(who), meetingId: meeting, draftId });

function imported(board: Ravensby, given: Partial<AgendaDraft> = {}): Promise<AgendaDraft> {
  return keepDraft(board.ports, {
    boardId: asId('ravensby-board'),
    createdBy: asId<PersonId>('manager'),
    title: 'Board meeting',
    date: '2019-03-21',
    startTime: '14:00',
    endTime: '16:30',
    place: 'Library',
    joinUrl: null,
    items: itemsCalled('Apologies', 'Neglect strategy'),
    meetingId: null,
    basedOn: null,
    ...given,
  });
}

describe('editing an agenda', () => {
  it('gathers changes in a draft of its author, seen by nobody else', async () => {
    const board = ravensby({ grants: managers });
    const draftId = await edited(board);
    expect(board.state.agendas).toHaveLength(1);
    const [mine, theirs] = [await board.as('manager'), await board.as('health-member')];
    expect((await openDraft(board.ports, { principal: mine, draftId })).status).toBe('editing');
    expect((await openDraft(board.ports, { principal: theirs, draftId })).status).toBe('draft-gone');
    expect(await discardDraft(board.ports, { principal: theirs, draftId })).toBe(false);
    expect(await discardDraft(board.ports, { principal: mine, draftId })).toBe(true);
    expect(await discardDraft(board.ports, { principal: mine, draftId })).toBe(false);
  });

  it('ends with the day', async () => {
    const board = ravensby();
    const draftId = await edited(board);
    board.clock.move({ hours: 24 });
    expect((await openDraft(board.ports, { principal: await board.as('manager'), draftId })).status).toBe('draft-gone');
    expect((await publish(board, draftId)).status).toBe('draft-gone');
  });
});

describe('publishAgenda', () => {
  it('makes version n+1, says what changed, and uses the draft up', async () => {
    const board = ravensby();
    const draftId = await edited(board);
    const published = await publish(board, draftId);
    expect(published).toMatchObject({ status: 'published', view: { agenda: { version: 2 } } });
    expect(board.state.agendas[1]?.changes.map(({ text }) => text)).toEqual(['Item 5 added: Missing children']);
    expect((await publish(board, draftId)).status).toBe('draft-gone');
    expect(board.state.agendas).toHaveLength(2);
  });

  it('does not write an older edit over what somebody published meanwhile, and keeps the edit', async () => {
    const board = ravensby({ grants: managers });
    const [mine, theirs] = [await edited(board), await edited(board, 'health-member', 'Police update')];
    await publish(board, theirs, { who: 'health-member' });
    expect((await publish(board, mine)).status).toBe('somebody-was-first');
    expect(board.state.agendas.at(-1)?.items.map(({ title }) => title)).toContain('Police update');
    expect((await openDraft(board.ports, { principal: await board.as('manager'), draftId: mine })).status).toBe(
      'editing',
    );
  });

  it('keeps the draft when another version is published at the same moment', async () => {
    const board = ravensby();
    const draft = await imported(board);
    board.meanwhile(() => {
      board.meanwhile(() => {
        board.state.agendas = [...board.state.agendas, anAgenda({ version: 2 })];
      });
    });
    expect((await publish(board, draft.id)).status).toBe('somebody-was-first');
    expect(board.state.drafts.map((kept) => kept.draft)).toEqual([draft]);
  });

  it('publishes nothing for a meeting that is cancelled or held, and keeps the draft', async () => {
    for (const status of ['cancelled', 'held'] as const) {
      const board = ravensby();
      const draftId = await edited(board);
      board.state.meetings = [aMeeting({ status })];
      expect((await publish(board, draftId)).status).toBe('over');
      expect([board.state.agendas.length, board.state.drafts.length]).toEqual([1, 1]);
    }
  });

  it('uses an edit for its own meeting and by its own author only', async () => {
    const board = ravensby({ grants: managers, meetings: [aMeeting(), aMeeting({ id: 'other' })] });
    const draftId = await edited(board);
    expect((await publish(board, draftId, { meeting: asId<MeetingId>('other') })).status).toBe('draft-gone');
    expect((await publish(board, draftId, { who: 'health-member' })).status).toBe('draft-gone');
    expect((await publish(board, draftId)).status).toBe('published');
  });

  it('finds nothing changed in an edit that changes nothing', async () => {
    const board = ravensby();
    const draft = await imported(board, { items: anAgenda().items });
    expect((await publish(board, draft.id)).status).toBe('unchanged');
  });

  it('lets declared interests follow their items, as a revision that changes nothing else', async () => {
    const before = anAnswer({ interests: [{ itemNumber: 4, nature: 'My employer bids' }], note: 'Late' });
    const board = ravensby({ answers: [before, anAnswer({ personId: 'health-member' })] });
    const draft = await imported(board, {
      items: itemsCalled(
        'Apologies for absence',
        'Declarations of interest',
        'Minutes of the last meeting',
        'Urgent business',
        'Neglect strategy',
      ),
    });
    const published = await publish(board, draft.id);
    const moved = { ...before, revision: 2, interests: [{ itemNumber: 5, nature: 'My employer bids' }] };
    expect(board.state.answers.find(({ personId }) => personId === 'police-member')).toEqual(moved);
    expect(board.state.history).toEqual([moved]);
    expect('view' in published ? published.view.answers : []).toContainEqual(moved);
  });

  it('puts the interests right of an answer that is changed at the same moment', async () => {
    const interests = [{ itemNumber: 4, nature: 'Bids' }];
    const board = ravensby({ answers: [anAnswer({ interests })] });
    const draft = await imported(board, { items: anAgenda().items.slice(0, 3) });
    const changed = anAnswer({ choice: 'apologies', revision: 2, interests });
    board.meanwhile(() => {
      board.meanwhile(() => {
        board.meanwhile(() => {
          board.state.answers = [changed];
        });
      });
    });
    await publish(board, draft.id);
    expect(board.state.answers).toEqual([{ ...changed, revision: 3, interests: [] }]);
  });
});

describe('interestsAfter', () => {
  it('drops an interest with its item, so that it is not read as one in another', () => {
    const [before, after] = [itemsCalled('A', 'B', 'C'), itemsCalled('A', 'C')];
    const interests = [2, 3].map((itemNumber) => ({ itemNumber, nature: 'Bids' }));
    expect(interestsAfter(interests, before, after)).toEqual([{ itemNumber: 2, nature: 'Bids' }]);
  });
});

describe('importAgenda', () => {
  const AGENDA =
    'Board meeting\nThursday 21 March 2019, 2.00 pm\n1. Apologies\n2. Neglect strategy\n3. Any other business';

  it('keeps what it understood as a draft and saves nothing', async () => {
    const board = ravensby();
    const read = await importAgenda(board.ports, { principal: await board.as('manager'), lines: AGENDA });
    expect(read.status).toBe('understood');
    expect(board.state.drafts[0]?.draft).toMatchObject({ date: '2019-03-21', startTime: '14:00', meetingId: null });
    expect(board.state.agendas).toHaveLength(1);
  });

  it('keeps nothing of what is no agenda, or for somebody the board does not know', async () => {
    const board = ravensby();
    const principal = await board.as('manager');
    expect((await importAgenda(board.ports, { principal, lines: 'Dear all' })).status).toBe('not-an-agenda');
    const stranger = await board.as('nobody');
    expect((await importAgenda(board.ports, { principal: stranger, lines: AGENDA })).status).toBe('no-author');
    expect(board.state.drafts).toEqual([]);
  });
});

describe('saveDraftAsMeeting', () => {
  const save = async (board: Ravensby, draftId: DraftId, who = 'manager') =>
    saveDraftAsMeeting(board.ports, { principal: await board.as(who), draftId });

  it('makes a meeting with its agenda, once', async () => {
    const board = ravensby({ meetings: [], agendas: [] });
    const draft = await imported(board);
    expect(await save(board, draft.id)).toMatchObject({ status: 'saved', view: { agenda: { version: 1 } } });
    expect((await save(board, draft.id)).status).toBe('draft-gone');
    expect([board.state.meetings.length, board.state.agendas.length]).toEqual([1, 1]);
  });

  it('makes nothing when another press has just used the draft', async () => {
    const board = ravensby({ meetings: [], agendas: [] });
    const draft = await imported(board);
    board.meanwhile(() => {
      board.state.drafts = [];
    });
    expect((await save(board, draft.id)).status).toBe('draft-gone');
    expect([board.state.meetings, board.state.agendas]).toEqual([[], []]);
  });

  it('keeps the draft where a meeting is there already, or the time cannot be', async () => {
    const board = ravensby();
    const taken = await imported(board, { date: '2019-01-17' });
    const past = await imported(board, { date: '2018-01-17' });
    const backwards = await imported(board, { endTime: '13:00' });
    const dayless = await imported(board, { date: null });
    expect((await save(board, taken.id)).status).toBe('already-there');
    for (const { id } of [past, backwards, dayless]) expect((await save(board, id)).status).toBe('invalid');
    expect(board.state.drafts.map(({ draft }) => draft.id).sort()).toEqual(
      [taken, past, backwards, dayless].map(({ id }) => id).sort(),
    );
    expect(board.state.meetings).toHaveLength(1);
  });

  it('reckons two hours and a half for an agenda that does not say when it ends', async () => {
    const board = ravensby({ meetings: [], agendas: [] });
    const saved = await save(board, (await imported(board, { endTime: null })).id);
    const { startsAt, endsAt } = saved.status === 'saved' ? saved.view.meeting : aMeeting();
    expect((endsAt.epochMilliseconds - startsAt.epochMilliseconds) / 60_000).toBe(150);
  });

  it('is for its author, and needs a main board', async () => {
    const board = ravensby({ grants: managers });
    expect((await save(board, (await imported(board)).id, 'health-member')).status).toBe('draft-gone');
    const empty = ravensby({ groups: [], meetings: [] });
    expect((await save(empty, (await imported(empty)).id)).status).toBe('invalid');
  });
});
