import { describe, expect, it } from 'vitest';
import { digestCard } from '../../src/adapters/cards/digest/digest-card.js';
import { LARGEST_CARD_BYTES } from '../../src/adapters/cards/fill-card.js';
import { presentDigest } from '../../src/adapters/cards/digest/present-digest.js';
import type { RenderedCard } from '../../src/adapters/cards/rendered-card.js';
import { leavesRoomForStamp } from '../../src/adapters/cards/stamp-card.js';
import type { ActionLine } from '../../src/core/actions/action-view.js';
import { dueStanding } from '../../src/core/actions/due-standing.js';
import type { Digest } from '../../src/core/notices/digest/digest.js';
import { aBoard, aGroup } from '../kit/builders/a-board.js';
import { aMeeting } from '../kit/builders/a-meeting.js';
import { aPerson } from '../kit/builders/a-person.js';
import { anAction } from '../kit/builders/an-action.js';
import { anAgency } from '../kit/builders/an-agency.js';
import { at, day } from '../kit/builders/at.js';
import * as board from './board-notices.js';
import { cardStrings, cardTree, type CardTreeNode } from './card-tree.js';
import { cards } from './recording-cards.js';

function nodes(card: RenderedCard, type: string): readonly CardTreeNode['node'][] {
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
  const { actions } = card.content;
  return Array.isArray(actions) ? actions.map(({ title }: CardTreeNode['node']) => title) : [];
}

function size({ content }: RenderedCard): number {
  return Buffer.byteLength(JSON.stringify(content), 'utf16le');
}

describe('the digest', () => {
  it('says kindly that nothing needs anybody, and then asks for nothing', () => {
    const card = digestCard(cards, board.calmDigest);
    expect(texts(card)).toContain('Nothing needs you today');
    expect(texts(card)).not.toContain('What needs you');
    expect(card.summary).toBe('Digest, Monday 7 December: nothing needs you today');
    expect(titles(card)).toEqual(['Who is coming', 'All actions', 'Look again']);
  });

  it('brings what needs the chair before how things stand', () => {
    const said = texts(digestCard(cards, board.digest()));
    const order = [
      'What needs you',
      'Next meeting',
      'Please ask about these',
      'How the action log stands',
      'By agency',
    ];
    expect(order.map((words) => said.indexOf(words))).toEqual(
      order.map((words) => said.indexOf(words)).sort((a, b) => a - b),
    );
    expect(said).toContain('22 working days overdue. Marked for challenge.');
    expect(said).not.toContain('Nothing needs you');
    expect(said).not.toContain('Figures to look at');
  });

  it('lets each number open the list it counts', () => {
    const card = digestCard(cards, board.digest());
    const opened = nodes(card, 'Container')
      .map(
        ({ selectAction }) =>
          (selectAction as CardTreeNode['node'] | undefined)?.data as CardTreeNode['node'] | undefined,
      )
      .filter((data) => data?.verb !== undefined && data.verb !== 'action.show');
    const list = (state: string) => ({ state, page: 1, verb: 'actions.list' });
    expect(opened).toEqual([
      list('more-time-asked'),
      list('challenged'),
      list('overdue'),
      list('reported-done'),
      { verb: 'deliveries.show' },
      list('live'),
      { ...list('closed'), closedFrom: board.digest().sinceMs },
    ]);
  });

  it('offers nothing that this reader may not open, and no list of nothing', () => {
    const card = digestCard(cards, board.digest({ mayReadDeliveries: false }));
    expect(JSON.stringify(card.content)).not.toContain('deliveries.show');
    expect(texts(card)).toContain('messages have not arrived, or may not have');
    const empty = digestCard(cards, board.emptyDigest);
    expect(texts(empty)).toMatch(/^0$[^]*^to do$/mu);
    expect(JSON.stringify(empty.content)).not.toContain('selectAction');
  });

  it.each([
    ['usual', board.busyDigest],
    ['very long', board.longestDigest(board.long)],
    ['hostile', board.longestDigest(board.hostile)],
  ])(
    'stays under the limit with 300 actions of 21 agencies in %s words, and leaves room for a stamp',
    (_name, view) => {
      const card = digestCard(cards, view);
      expect(size(card)).toBeLessThanOrEqual(LARGEST_CARD_BYTES);
      expect(leavesRoomForStamp(card)).toBe(true);
      expect(titles(card).length).toBeLessThanOrEqual(6);
      expect(texts(card)).toMatch(/…and \d+ more overdue/u);
    },
  );

  it('names at least five actions and says all agencies in words when texts are of a usual length', () => {
    const said = texts(digestCard(cards, board.busyDigest));
    expect(said.match(/working days overdue/gu)?.length).toBeGreaterThanOrEqual(5);
    for (let agency = 1; agency <= 21; agency += 1) expect(said).toContain(`Agency ${agency}: ${41 - agency} to do`);
  });

  it('draws, tabulates and says the same numbers', () => {
    const card = digestCard(cards, board.digest());
    const [chart] = nodes(card, 'Chart.HorizontalBar');
    expect(chart?.data).toContainEqual({ x: 'Police: to do', y: 5, color: 'categoricalBlue' });
    expect(chart?.data).toContainEqual({ x: 'Police: overdue', y: 2, color: 'categoricalRed' });
    expect(JSON.stringify(chart?.data)).not.toContain('Fire service');
    const cells = cardStrings((chart?.fallback as CardTreeNode['node']).rows).filter(({ key }) => key === 'text');
    expect(cells.slice(3, 6).map(({ text }) => text)).toEqual(['Police', '5', '2']);
    expect(texts(card)).toContain(
      'Police: 5 to do, 2 overdue. CCG: 4 to do, 1 overdue. Probation: 1 to do, all overdue.',
    );
  });
});

const today = day('2019-01-14');

function line(given: Parameters<typeof anAction>[0], ownerLeft = false): ActionLine {
  const action = anAction(given);
  const standing = dueStanding(action, today);
  return { action, reference: `R/${action.id}`, owner: aPerson(), ownerLeft, agency: anAgency(), standing };
}

function aDigest(given: Partial<Digest> = {}): Digest {
  return {
    board: aBoard(),
    today,
    since: at('2019-01-07T08:00'),
    byStatus: { open: 4, 'in-progress': 3, 'carried-forward': 2, 'reported-done': 1 },
    overdue: 2,
    moreTimeAsked: 0,
    challenged: 1,
    closedSince: 5,
    byAgency: [{ agency: anAgency(), live: 9, overdue: 2 }],
    overdueActions: [],
    ladderTop: [],
    nextMeeting: null,
    notDelivered: 0,
    slotsPassedOver: 0,
    figures: [],
    nothingNeedsYou: false,
    ...given,
  };
}

function present(given: Partial<Digest>) {
  return presentDigest(aDigest(given), { mayReadDeliveries: true });
}

describe('the digest’s presenter', () => {
  it('says days without the year, and agencies by their short names', () => {
    const view = present({});
    expect([view.day, view.since]).toEqual(['Monday 14 January', 'Monday 7 January']);
    expect(view.numbers).toMatchObject({ open: 4, inProgress: 3, carriedForward: 2, reportedDone: 1, overdue: 2 });
    expect(view.agencies).toEqual([{ name: 'Police', live: 9, overdue: 2 }]);
  });

  it('names each action once, the top of the ladder first', () => {
    const top = line({ id: 'top', dueOn: '2019-01-02', challengedAt: at('2019-01-08T09:00') });
    const late = line({ id: 'late', dueOn: '2019-01-11' }, true);
    const { actions } = present({ ladderTop: [top], overdueActions: [top, late] });
    expect(actions.map(({ reference, standing }) => [reference, standing])).toEqual([
      ['R/top', '8 working days overdue. Marked for challenge.'],
      ['R/late', '1 working day overdue.'],
    ]);
    expect(actions.map(({ who }) => who)).toEqual(['Police representative', 'Police representative (has left)']);
  });

  it('says of a challenged action that is not overdue when it is due, and does not count it as overdue', () => {
    const carried = line({ id: 'carried', dueOn: '2019-01-17', challengedAt: at('2019-01-08T09:00') });
    const [action] = present({ ladderTop: [carried] }).actions;
    expect(action).toMatchObject({ overdue: false });
    expect(action?.standing).toBe('Due Thursday 17 January, in 3 working days. Marked for challenge.');
  });

  it.each([
    [0, 21, 'None of the 21 asked has answered yet.'],
    [1, 21, '1 of 21 has answered.'],
    [14, 21, '14 of 21 have answered.'],
    [21, 21, 'All 21 have answered.'],
    [1, 1, 'The 1 asked has answered.'],
  ])('counts answers: %i of %i', (answered, asked, says) => {
    const sure = { met: false, reason: 'Not represented: police.' };
    const forecast = { outlook: 'at-risk', sure, atBest: sure, ringFirst: [], ringAlso: [] } as never;
    const { meeting } = present({ nextMeeting: { view: meetingView(), forecast, answered, asked } });
    expect(meeting).toMatchObject({ answers: says, asked: true });
    expect(meeting?.quorum).toEqual({ outlook: 'at-risk', reason: 'Not represented: police.' });
  });

  it('says that nobody has been asked yet, and nothing of a quorum then', () => {
    const { meeting } = present({ nextMeeting: { view: meetingView(), forecast: null, answered: 0, asked: 0 } });
    expect(meeting).toMatchObject({ answers: 'Members have not been asked yet.', asked: false, quorum: null });
    expect(meeting?.when).toBe('Thursday 17 January 2019, 2.00 pm to 4.30 pm');
  });
});

function meetingView(): NonNullable<Digest['nextMeeting']>['view'] {
  return { board: aBoard(), group: aGroup(), meeting: aMeeting(), agenda: null, table: [], answers: [] };
}
