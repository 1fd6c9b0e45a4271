import { describe, expect, it } from 'vitest';
import { LARGEST_CARD_BYTES } from '../../src/adapters/cards/fill-card.js';
import { markRepeat, REPEAT_LINE } from '../../src/adapters/cards/mark-repeat.js';
import type { RenderedCard } from '../../src/adapters/cards/rendered-card.js';
import { STAMP, stampCard } from '../../src/adapters/cards/stamp-card.js';
import { cardTree, isRecord } from './card-tree.js';
import { GALLERY } from './gallery.js';
import { cards } from './recording-cards.js';
import { id } from './sandwell.js';

const noticeId = id(900);
const gallery = Object.entries(GALLERY).map(([name, make]) => [name, make(cards)] as const);

function presses(content: unknown): readonly Readonly<Record<string, unknown>>[] {
  return cardTree(content, { fallbacks: true })
    .filter(({ type }) => type === 'Action.Execute' || type === 'Action.Submit')
    .map(({ node }) => node);
}

function size({ content }: RenderedCard): number {
  return Buffer.byteLength(JSON.stringify(content), 'utf16le');
}

/** The card without its stamps. */
function unstamped(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unstamped);
  if (!isRecord(value)) return value;
  const kept = Object.entries(value).filter(([key]) => key !== STAMP);
  return Object.fromEntries(kept.map(([key, item]) => [key, unstamped(item)]));
}

describe.each(gallery)('stamping %s', (_name, card) => {
  it('reaches every button and nothing else, on a copy, and stays under the limit', () => {
    const before = JSON.stringify(card);
    const stamped = stampCard(card, noticeId);
    expect(JSON.stringify(card)).toBe(before);
    expect(size(stamped)).toBeLessThanOrEqual(LARGEST_CARD_BYTES);
    expect(unstamped(stamped)).toEqual(JSON.parse(before));
    if (stamped === card) {
      // Only a card that is nearly full already goes without.
      expect(size(card)).toBeGreaterThan(LARGEST_CARD_BYTES - 200 * presses(card.content).length);
      return;
    }
    for (const { data } of presses(stamped.content)) expect(data).toMatchObject({ [STAMP]: noticeId });
    expect(JSON.stringify(stamped).split(noticeId)).toHaveLength(presses(card.content).length + 1);
  });

  it('marks a repeat in the first line, and changes nothing else', () => {
    const before = JSON.stringify(card);
    const marked = markRepeat(card);
    expect(JSON.stringify(card)).toBe(before);
    expect(size(marked)).toBeLessThanOrEqual(LARGEST_CARD_BYTES);
    if (marked === card) {
      expect(size(card)).toBeGreaterThan(LARGEST_CARD_BYTES - 400);
      return;
    }
    const [first, ...rest] = marked.content.body as readonly unknown[];
    expect(first).toMatchObject({ type: 'TextBlock', text: REPEAT_LINE });
    expect({ ...marked, content: { ...marked.content, body: rest } }).toEqual(JSON.parse(before));
  });

  it('carries a name that no field and no button goes by', () => {
    const tree = cardTree(card.content, { fallbacks: true });
    expect(tree.filter(({ node }) => node.id === STAMP)).toEqual([]);
    for (const { data } of presses(card.content)) expect(data).not.toHaveProperty(STAMP);
  });
});

describe('a stamp', () => {
  const button = { type: 'Action.Execute', title: 'x', verb: 'meeting.next', data: { a: 1 } };

  it('reaches the buttons of rows and of cards within the card, and gives data to those without', () => {
    const { data: _data, ...bare } = button;
    const content = {
      body: [{ type: 'Container', selectAction: button, items: [{ type: 'ActionSet', actions: [bare] }] }],
      actions: [
        { type: 'Action.ShowCard', card: { actions: [{ ...button, type: 'Action.Submit', fallback: button }] } },
      ],
    };
    const stamped = stampCard({ content, summary: '' }, 'n');
    expect(presses(stamped.content).map(({ data }) => data)).toEqual([
      { a: 1, notice: 'n' },
      { notice: 'n' },
      { a: 1, notice: 'n' },
      { a: 1, notice: 'n' },
    ]);
  });

  it('is left out of a card that it would make too large, and so is the line about a repeat', () => {
    const text = 'x'.repeat(LARGEST_CARD_BYTES / 2 - 150);
    const full: RenderedCard = { content: { body: [{ text }], actions: [button] }, summary: '', echoes: true };
    expect(size(full)).toBeLessThanOrEqual(LARGEST_CARD_BYTES);
    expect(stampCard(full, noticeId)).toBe(full);
    expect(markRepeat(full)).toBe(full);
  });

  it('keeps what else is known of a card', () => {
    const card: RenderedCard = { content: { actions: [button] }, summary: 'S', echoes: true };
    expect(stampCard(card, 'n')).toMatchObject({ summary: 'S', echoes: true });
    expect(markRepeat(card)).toMatchObject({ summary: 'S', echoes: true, content: { body: [{ text: REPEAT_LINE }] } });
  });
});
