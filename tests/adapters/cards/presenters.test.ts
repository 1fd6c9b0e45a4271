import { describe, expect, it } from 'vitest';
import { presentPersonalAgenda, presentSharedAgenda } from '../../../src/adapters/cards/presenters/present-agenda.js';
import { presentAttendance } from '../../../src/adapters/cards/presenters/present-attendance.js';
import { presentComing, presentSharedComing } from '../../../src/adapters/cards/presenters/present-coming.js';
import { presentHead } from '../../../src/adapters/cards/presenters/present-meeting.js';
import { presentMeetingRow } from '../../../src/adapters/cards/presenters/present-meetings.js';
import { presentQuorum } from '../../../src/adapters/cards/presenters/present-quorum.js';
import { noticeRenderer } from '../../../src/adapters/cards/notices/render-notice.js';
import { loadMeetingView, ownPart, type MeetingView } from '../../../src/core/meetings/meeting-view.js';
import type { Notice } from '../../../src/core/notices/notice.js';
import { asId } from '../../../src/core/shared/ids.js';
import { aBoard, aGroup } from '../../kit/builders/a-board.js';
import { aMeeting } from '../../kit/builders/a-meeting.js';
import { aPerson } from '../../kit/builders/a-person.js';
import { anAgenda } from '../../kit/builders/an-agenda.js';
import { anAgendaItem } from '../../kit/builders/an-agenda-item.js';
import { anAnswer } from '../../kit/builders/an-answer.js';
import { at } from '../../kit/builders/at.js';
import type { FakeState } from '../../kit/fakes/fake-state.js';
import { noticesBoard, reachOf } from '../../kit/fakes/notices-board.js';
import { aPlaceToPost } from '../../kit/fakes/ravensby.js';
import { cards } from '../../cards/recording-cards.js';

const NOW = at('2019-01-07T09:00');
const links = {
  calendar: () => 'https://bot.example/c',
  attendanceYear: () => 'https://bot.example/y',
  figures: () => 'https://bot.example/f',
};
const police = aPerson({ name: 'police representative' });
const secret = anAgenda({
  items: [
    anAgendaItem({ title: 'Apologies', minutes: 10 }),
    anAgendaItem({ number: 2, title: 'A case', restricted: true }),
  ],
  changes: [
    { text: 'Item 1 added: Apologies', restricted: false },
    { text: 'Item 2 added, for members only', restricted: true },
  ],
});

async function viewOf(given: Partial<FakeState> = {}): Promise<MeetingView> {
  const board = noticesBoard({ reaches: [], ...given });
  const view = await board.transact((tx) => loadMeetingView(tx, aBoard(), asId('january-meeting')));
  if (view === null) throw new Error('The meeting of the test is missing.');
  return given.boards?.[0] === undefined ? view : { ...view, board: given.boards[0] };
}

describe('presentHead', () => {
  it('names the board, or the subgroup under its board', async () => {
    expect(presentHead(await viewOf())).toMatchObject({
      board: 'Ravensby Safeguarding Children Board',
      day: 'Thursday 17 January 2019',
      time: '2.00 pm to 4.30 pm',
    });
    const groups = [aGroup({ name: 'Neglect', kind: 'subgroup' })];
    expect(presentHead(await viewOf({ groups })).board).toBe('Ravensby SCB · Neglect');
  });
});

describe('presentPersonalAgenda', () => {
  const present = async (given: Partial<FakeState>, as: Readonly<Record<string, boolean>> = {}) =>
    presentPersonalAgenda({
      view: await viewOf(given),
      person: police,
      mayEdit: false,
      mayReadRestricted: true,
      links,
      ...as,
    });

  it('shows restricted items and their changes to those who may read them only', async () => {
    const member = await present({ agendas: [secret] });
    expect(member).toMatchObject({ agenda: { items: [{ title: 'Apologies' }, { title: 'A case' }] }, withheld: null });
    const other = await present({ agendas: [secret] }, { mayReadRestricted: false });
    expect(other.withheld).toBe('One item is for members only.');
    expect(JSON.stringify(other)).not.toContain('A case');
    expect(other.agenda?.changes).toEqual(['Item 1 added: Apologies']);
  });

  it('shows an agenda that has not gone out to those who prepare it', async () => {
    const meetings = [aMeeting({ status: 'planned' })];
    expect((await present({ meetings })).agenda).toBeNull();
    expect(await present({ meetings }, { mayEdit: true })).toMatchObject({
      agenda: { version: 1 },
      mayCall: true,
      mayEdit: true,
    });
    expect(await present({ meetings, agendas: [] }, { mayEdit: true })).toMatchObject({ agenda: null, mayCall: false });
  });

  it('offers nothing to do with a meeting that is over', async () => {
    for (const status of ['held', 'cancelled'] as const) {
      expect(await present({ meetings: [aMeeting({ status })] }, { mayEdit: true })).toMatchObject({
        mayAnswer: false,
        mayEdit: false,
        calendarUrl: null,
      });
    }
  });
});

describe('presentSharedAgenda', () => {
  it('withholds restricted items and their changes, and counts them', async () => {
    const shared = presentSharedAgenda(await viewOf({ agendas: [secret] }), links);
    expect(shared?.agenda).toMatchObject({
      withheld: 'One item is for members only.',
      changes: ['Item 1 added: Apologies'],
    });
    expect(JSON.stringify(shared)).not.toContain('A case');
  });

  it('is none before the agenda has gone out, and says when the meeting is cancelled', async () => {
    expect(presentSharedAgenda(await viewOf({ agendas: [] }), links)).toBeNull();
    expect(presentSharedAgenda(await viewOf({ meetings: [aMeeting({ status: 'planned' })] }), links)).toBeNull();
    const cancelled = await viewOf({ meetings: [aMeeting({ status: 'cancelled', cancelledBecause: 'Snow' })] });
    expect(presentSharedAgenda(cancelled, links)?.cancelled).toEqual({ because: 'Snow' });
  });
});

describe('presentAttendance', () => {
  const stateAt = async (now: string, given: Partial<FakeState> = {}) => {
    const view = await viewOf(given);
    const own = ownPart(view, police);
    if (own === null) throw new Error('The police have a seat.');
    return presentAttendance({ view, own, links, now: at(now) }).state;
  };
  const open = '2019-01-07T09:00';
  const [closed, begun] = ['2019-01-14T17:00', '2019-01-17T14:00'];
  const answers = [anAnswer()];

  it('goes from asked to answered, closed and held', async () => {
    expect(await stateAt(open)).toEqual({ kind: 'asked', reminder: false });
    expect(await stateAt(open, { answers })).toMatchObject({ kind: 'answered', answer: { choice: 'in-person' } });
    expect(await stateAt(closed, { answers })).toMatchObject({ kind: 'closed', answer: { choice: 'in-person' } });
    expect(await stateAt(begun, { answers })).toMatchObject({ kind: 'held', answer: { choice: 'in-person' } });
    expect(await stateAt(open, { meetings: [aMeeting({ status: 'cancelled' })] })).toEqual({
      kind: 'cancelled',
      because: null,
    });
  });

  it('takes an answer to an earlier date for one that does not stand once answers have closed', async () => {
    const meetings = [aMeeting({ call: 2, callChange: 'Now at Library.' })];
    expect(await stateAt(open, { answers, meetings })).toMatchObject({
      kind: 'confirm-again',
      because: 'Now at Library.',
    });
    expect(await stateAt(closed, { answers, meetings })).toMatchObject({ kind: 'closed', answer: null });
    expect(await stateAt(begun, { answers, meetings })).toMatchObject({ kind: 'held', answer: null });
  });

  it('says who recorded it when it was not the member', async () => {
    const by = async (recordedBy: string) => {
      const state = await stateAt(open, { answers: [anAnswer({ recordedBy })] });
      return state.kind === 'answered' ? state.answer.recordedBy : state.kind;
    };
    expect(await by('police-member')).toBeNull();
    expect(await by('health-member')).toBe('health representative');
    expect(await by('somebody-who-left')).toBe('The business manager');
  });
});

describe('who is coming', () => {
  it('names nobody to those who may not read names, nor in shared cards unless the board decides so', async () => {
    const view = await viewOf({ answers: [anAnswer({ note: 'Late' })] });
    const as = { now: NOW, mayReadNotes: false, mayRecord: false, mayAnswer: true };
    expect(presentComing({ view, ...as, mayReadNames: false }).people).toBeNull();
    expect(presentComing({ view, ...as, mayReadNames: true }).people?.inPerson).toHaveLength(1);
    expect(presentSharedComing(view, NOW).names).toBeNull();
    const boards = [aBoard({ settings: { namesInSharedCards: true } })];
    expect(presentSharedComing(await viewOf({ answers: [anAnswer()], boards }), NOW).names).toEqual([
      'police representative: coming in person',
    ]);
  });

  it('adds up to the seats called, vacant and unreachable ones included', async () => {
    const reaches = [reachOf('health-member', { state: 'unreachable', reason: 'blocked' })];
    const shared = presentSharedComing(await viewOf({ answers: [anAnswer({ choice: 'deputy' })], reaches }), NOW);
    expect(shared.totals).toEqual({
      inPerson: 0,
      online: 0,
      deputies: 1,
      apologies: 0,
      notAnswered: 2,
      confirmAgain: 0,
      vacant: 1,
    });
  });

  it('tells notes and interests to those who may read them, and none of somebody who has left', async () => {
    const interests = [{ itemNumber: 4, nature: 'Governor' }];
    const answers = [anAnswer({ note: 'Late', interests }), anAnswer({ personId: 'gone', note: 'Gone' })];
    const view = await viewOf({ answers });
    const as = { view, now: NOW, mayReadNames: true, mayRecord: false, mayAnswer: false };
    const { remarks } = presentComing({ ...as, mayReadNotes: true });
    expect(remarks.notes).toEqual([expect.stringMatching(/: Late$/)]);
    expect(remarks.interests).toEqual([expect.stringMatching(/^Item 4: .* – Governor$/)]);
    expect(presentComing({ ...as, mayReadNotes: false }).remarks).toEqual({ interests: [], notes: [] });
  });

  it('says in the shared card that the meeting is cancelled, and forecasts nothing', async () => {
    const view = await viewOf({ meetings: [aMeeting({ status: 'cancelled', cancelledBecause: 'Snow' })] });
    expect(presentSharedComing(view, NOW)).toMatchObject({ cancelled: { because: 'Snow' }, quorum: null });
  });
});

describe('presentQuorum', () => {
  it('tells whom to ring only to those who may read names', async () => {
    const view = await viewOf({ answers: [anAnswer()] });
    const quorum = (mayReadNames: boolean) => presentQuorum({ view, now: NOW, mayReadNames, mayRecord: false });
    expect(quorum(false)).toMatchObject({ outlook: 'at-risk', ringFirst: [], ringAlso: [] });
    expect(quorum(true).ringFirst.map(({ name }) => name)).toEqual([
      'local-authority representative',
      'health representative',
    ]);
    expect(quorum(true).rule).toBe('Local authority, health and police must be represented.');
  });
});

describe('presentMeetingRow', () => {
  const row = async (given: Partial<FakeState>, { person = police, mayManage = false, now = NOW } = {}) =>
    presentMeetingRow(await viewOf(given), { person, now, mayManage });

  it('says where this person stands, with the button that goes with it', async () => {
    expect(await row({})).toMatchObject({ state: 'You have not answered yet', button: { title: 'Answer' } });
    expect(await row({ answers: [anAnswer()] })).toMatchObject({ button: { title: 'Change my answer' } });
    const meetings = [aMeeting({ call: 2 })];
    expect(await row({ answers: [anAnswer()], meetings })).toMatchObject({ state: 'Moved: please confirm again' });
    expect(await row({}, { now: at('2019-01-14T17:00') })).toMatchObject({
      state: 'Answers have closed',
      button: null,
    });
    expect(await row({ meetings: [aMeeting({ status: 'cancelled' })] })).toMatchObject({
      state: 'Cancelled',
      button: null,
    });
  });

  it('lets a manager without a seat open a meeting, planned or called', async () => {
    const manager = { person: aPerson({ id: 'manager' }), mayManage: true };
    expect(await row({}, manager)).toMatchObject({ button: { title: 'Open' } });
    expect(await row({ meetings: [aMeeting({ status: 'planned' })] }, manager)).toMatchObject({
      button: { title: 'Open' },
    });
  });
});

describe('noticeRenderer', () => {
  const render = async (
    given: Partial<FakeState>,
    notice: Parameters<ReturnType<typeof noticesBoard>['post']>[0] = {},
  ) => {
    const board = noticesBoard(given);
    await board.post(notice);
    return noticeRenderer({ ports: board.notices, cards, links }).together().render(board.latest());
  };
  const place = { recipient: { placeId: aPlaceToPost().id }, occurrence: 'meeting' } as const;

  it('makes each kind of notice a card of its own', async () => {
    const kinds = [
      await render({}),
      await render({}, { kind: 'nudge', occurrence: 'call-1-step-1' }),
      await render({}, { kind: 'shared-agenda', ...place }),
      await render({}, { kind: 'shared-attendance', ...place }),
      await render({}, { kind: 'unanswered-list', recipient: { personId: asId('manager') } }),
    ];
    expect(kinds.map((card) => card?.summary.split(':')[0])).toEqual([
      'Can you come? Safeguarding children board, Thursday 17 January 2019. Please answer by Monday 14 January 2019, 5.00 pm.',
      'A reminder',
      'Agenda',
      'Who is coming',
      expect.any(String),
    ]);
  });

  it('has nothing to say to somebody who has left, or of a meeting or board that is gone', async () => {
    expect(await render({}, { recipient: { personId: asId('former-member') } })).toBeNull();
    expect(await render({}, place)).toBeNull();
    expect(await render({ meetings: [] })).toBeNull();
    expect(await render({ boards: [] })).toBeNull();
    expect(await render({ agendas: [] }, { kind: 'shared-agenda', ...place })).toBeNull();
  });

  it('draws an announcement once for all it goes to together, and anew the next time', async () => {
    const board = noticesBoard({
      announcements: [
        {
          id: asId('snow'),
          boardId: asId('ravensby-board'),
          groupId: asId('main'),
          text: 'The office is closed.',
          urgent: true,
          version: 1,
          state: 'standing',
          withdrawnBecause: null,
          sentBy: asId('manager'),
          sentAt: at('2019-01-07T09:00'),
        },
      ],
    });
    const notices: Notice[] = [];
    for (const who of ['police-member', 'health-member', 'chair']) {
      await board.post({
        kind: 'announcement',
        subjectId: 'snow',
        recipient: { personId: asId(who) },
        occurrence: 'v1',
      });
      notices.push(board.latest());
    }
    const [first, second, third] = notices;
    if (first === undefined || second === undefined || third === undefined) throw new Error('not posted');
    let transactions = 0;
    const transact: typeof board.transact = (work) => ((transactions += 1), board.transact(work));
    const renderer = noticeRenderer({ ports: { ...board.notices, transact }, cards, links });
    const together = renderer.together();
    const drawn = [
      await together.render(first),
      await together.render({ ...second, mayBeRepeat: true }),
      await together.render(third),
    ];
    expect(transactions).toBe(1);
    expect(drawn.map((card) => JSON.stringify(card?.content).includes('may be a repeat'))).toEqual([
      false,
      true,
      false,
    ]);
    board.state.announcements = board.state.announcements.map((one) => ({ ...one, state: 'withdrawn' as const }));
    expect(JSON.stringify((await renderer.together().render(first))?.content)).toContain('Taken back');
  });
});
