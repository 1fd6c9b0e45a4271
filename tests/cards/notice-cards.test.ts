import { describe, expect, it } from 'vitest';
import { announcementCard } from '../../src/adapters/cards/announcements/announcement-card.js';
import { announcementFormCard } from '../../src/adapters/cards/announcements/announcement-form-card.js';
import { announcementSentCard } from '../../src/adapters/cards/announcements/announcement-sent-card.js';
import { announcementsCard } from '../../src/adapters/cards/announcements/announcements-card.js';
import { textLines } from '../../src/adapters/cards/announcements/text-lines.js';
import { deliveriesCard } from '../../src/adapters/cards/deliveries/deliveries-card.js';
import { LARGEST_CARD_BYTES } from '../../src/adapters/cards/fill-card.js';
import type { RenderedCard } from '../../src/adapters/cards/rendered-card.js';
import { settingsFormCard } from '../../src/adapters/cards/settings/settings-form-card.js';
import { snoozeFormCard } from '../../src/adapters/cards/settings/snooze-form-card.js';
import * as notices from './board-notices.js';
import * as own from './board-settings.js';
import { cardStrings, cardTree, type CardTreeNode } from './card-tree.js';
import { cards } from './recording-cards.js';

const board = { ...notices, ...own };

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

describe('what went out', () => {
  it('says one reason once, with all whom it kept back', () => {
    const said = texts(deliveriesCard(cards, board.deliveriesOfForty()));
    expect(said).toContain('Have not got this app yet (35)');
    expect(said.match(/not got this app yet/gu)).toHaveLength(1);
    expect(said).toContain('Has blocked this app');
    expect(said.indexOf('May or may not have had it')).toBeLessThan(said.indexOf('Have not got this app'));
    expect(said).toContain('Head teacher, Education 34');
  });

  it('counts somebody once who was missed by two messages', () => {
    const [problem] = board.problems(1, 'unreachable', 'guest');
    if (problem === undefined) throw new Error('There is no problem.');
    const problems = [problem, { ...problem, what: 'An announcement' }];
    const said = texts(
      deliveriesCard(cards, { ...board.deliveries, totals: board.totals({ unreachable: 2 }), problems }),
    );
    expect(said).toContain('Is a guest here');
    expect(said).toContain('It was: The agenda and “Can you come?”; An announcement');
  });

  it('counts the names it leaves away', () => {
    const card = deliveriesCard(cards, board.deliveriesOfForty(board.long));
    expect(size(card)).toBeLessThanOrEqual(LARGEST_CARD_BYTES);
    expect(texts(card)).toMatch(/and \d+ more/u);
    const shown = texts(card).match(/Lay member|Police representative|Chief Nurse|Head of|Head teacher/gu)?.length ?? 0;
    const left = [...texts(card).matchAll(/and (\d+) more/gu)].reduce((sum, [, count]) => sum + Number(count), 0);
    expect(shown + left).toBe(35 + 6 * 20 + 2 + 3 + 1);
  });

  it('asks what to do about unclear messages, and only those who may decide', () => {
    const view = {
      ...board.deliveries,
      totals: board.totals({ unknown: 3 }),
      problems: board.problems(3, 'unknown', null),
    };
    expect(titles(deliveriesCard(cards, view))).toEqual([
      'Send the 3 unclear again',
      'They have arrived',
      'Look again',
    ]);
    expect(titles(deliveriesCard(cards, { ...view, mayResend: false }))).toEqual(['Look again']);
    const settle = nodes(deliveriesCard(cards, view), 'Action.Execute')[1];
    expect(settle?.data).toEqual({ subjectId: view.subjectId, which: 'arrived', verb: 'deliveries.settle' });
  });

  it('tells kinds apart only where there is more than one', () => {
    const kinds = [{ kind: 'digest', sent: 2 }] as const;
    expect(texts(deliveriesCard(cards, { ...board.deliveries, kinds }))).not.toContain('The digest: 2 sent');
    const two = [...kinds, { kind: 'nudge', sent: 5 }] as const;
    expect(texts(deliveriesCard(cards, { ...board.deliveries, kinds: two }))).toMatch(
      /A reminder to answer: 5 sent\n[^]*The digest: 2 sent/u,
    );
  });
});

describe('an announcement', () => {
  it('keeps the lines in which it was written', () => {
    const runs = nodes(
      announcementCard(cards, board.announcement({ standing: { kind: 'standing', text: board.snow } })),
      'RichTextBlock',
    );
    expect(runs.map(({ spacing, inlines }) => [spacing, cardStrings(inlines).at(-1)?.text.trim()])).toEqual([
      ['Default', 'The Council House is closed because of snow.'],
      ['Medium', 'Thursday’s meeting is online only:'],
      ['None', 'the link is in your calendar.'],
    ]);
  });

  it('is told whole, however long its lines are, and without a line for each of a thousand empty ones', () => {
    const text = `${'word '.repeat(290)}end`;
    const said = textLines(text).flatMap(({ pieces }) => pieces as readonly string[]);
    expect(said.join(' ')).toBe(text);
    expect(Math.max(...said.map((piece) => piece.length))).toBeLessThanOrEqual(500);
    expect(
      textLines('😀'.repeat(700))
        .flatMap(({ pieces }) => pieces as readonly string[])
        .join(''),
    ).toBe('😀'.repeat(700));
    expect(textLines('a\n'.repeat(900))).toHaveLength(1);
  });

  it.each([
    ['replaced', { kind: 'replaced', byVersion: 3 }, 'Replaced by version 3'],
    ['taken back', { kind: 'withdrawn', because: 'The date was wrong.' }, 'The date was wrong.'],
    ['taken back without a reason', { kind: 'withdrawn', because: null }, 'Please take no notice of it any more.'],
  ] as const)('shows nothing of its words any more once it is %s', (_name, standing, says) => {
    const card = announcementCard(cards, board.announcement({ urgent: true, version: 2, standing }));
    expect(texts(card)).toContain(says);
    expect(nodes(card, 'RichTextBlock')).toEqual([]);
    expect(texts(card)).not.toMatch(/Urgent|It replaces/u);
  });

  it('says in words that it is urgent, and keeps its text off a locked screen', () => {
    const card = announcementCard(cards, board.announcement({ urgent: true }));
    expect(texts(card)).toContain('Urgent announcement');
    expect(card.summary).toBe('Urgent announcement for Main board');
  });

  it('can be replaced or taken back by whoever sent it, while it stands', () => {
    expect(titles(announcementSentCard(cards, board.sent()))).toEqual(['What went out', 'Replace it', 'Take it back']);
    const gone = announcementSentCard(cards, board.sent({ text: null, withdrawnBecause: 'Wrong.' }));
    expect(titles(gone)).toEqual(['What went out', 'All announcements']);
    expect(JSON.stringify(gone.content)).not.toContain('announcement.withdraw');
  });

  it('is listed for members with nothing to press', () => {
    const view = { board: board.name, announcements: [board.row()], maySend: false };
    expect(nodes(announcementsCard(cards, view), 'Action.Execute')).toEqual([]);
    expect(nodes(announcementsCard(cards, { ...view, maySend: true }), 'Action.Execute')).toHaveLength(2);
  });
});

describe('forms handed back with something to put right', () => {
  it.each([
    ['announcement', (problems: string[]) => announcementFormCard(cards, board.form({ problems, text: 'typed' }))],
    ['snooze', (problems: string[]) => snoozeFormCard(cards, board.snooze({ problems, until: '2027-06-01' }))],
    [
      'settings',
      (problems: string[]) => settingsFormCard(cards, { board: board.name, fields: board.settings(), problems }),
    ],
  ])('keep what was typed and are not kept themselves: %s', (_name, make) => {
    expect(make([]).echoes).toBeUndefined();
    expect(make(['Please choose.']).echoes).toBe(true);
    expect(texts(make(['Please choose.']))).toContain('One thing to put right');
  });

  it('name the fields of the settings as they are handed over, and leave empty ones without a value', () => {
    const empty = { remindWorkingDays: '', tellLeadAfterWorkingDays: '' };
    const card = settingsFormCard(cards, { board: board.name, fields: board.settings(empty), problems: [] });
    const fields = cardTree(card.content, { fallbacks: false }).filter(({ type }) => type.startsWith('Input.'));
    expect(fields.map(({ node }) => node.id).sort()).toEqual(Object.keys(board.settings()).sort());
    expect(fields.find(({ node }) => node.id === 'tellLeadAfterWorkingDays')?.node).not.toHaveProperty('value');
  });
});
