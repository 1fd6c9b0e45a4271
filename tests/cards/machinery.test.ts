import { join } from 'node:path';
import { Template } from 'adaptivecards-templating';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/adapters/cards/clean-text.js';
import { createCards, type Cards } from '../../src/adapters/cards/create-cards.js';
import { escapeMarkdown, softenText } from '../../src/adapters/cards/escape-text.js';
import type { FillRequest } from '../../src/adapters/cards/fill-card.js';
import { httpsLink } from '../../src/adapters/cards/https-link.js';
import { cardsFolder, loadTemplates } from '../../src/adapters/cards/load-templates.js';
import { Fault } from '../../src/core/shared/fault.js';

function cardsOf(template: object, allowLoopback = false): Cards {
  return createCards({ allowLoopback, templates: new Map([['it', new Template(template)]]) });
}

function request(data: FillRequest['data']): FillRequest {
  return { template: 'it', data, summary: 'It' };
}

function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    return error instanceof Fault ? error.code : String(error);
  }
  return 'no fault';
}

describe('filling a card', () => {
  it('fails on a fact that the data lacks, in a text and in a condition alike', () => {
    const text = cardsOf({ type: 'AdaptiveCard', body: [{ type: 'TextBlock', text: 'Hello ${name}' }] });
    expect(codeOf(() => text.fill(request({})))).toBe('card-data-missing');
    const when = cardsOf({ type: 'AdaptiveCard', body: [{ type: 'TextBlock', $when: '${shown}', text: 'x' }] });
    expect(codeOf(() => when.fill(request({})))).toBe('card-data-missing');
    expect(when.fill(request({ shown: false })).content).toEqual({ type: 'AdaptiveCard', body: [] });
  });

  it('expands once: a placeholder in the data stays words', () => {
    const cards = cardsOf({ type: 'AdaptiveCard', body: [{ type: 'TextBlock', text: '${name}' }] });
    const { content } = cards.fill(request({ name: '${secret}', secret: 'x' }));
    expect(content.body).toEqual([{ type: 'TextBlock', text: '$ {secret}' }]);
  });

  it('fails on a placeholder that is left over', () => {
    const cards = cardsOf({ type: 'AdaptiveCard', body: [{ type: 'TextBlock', text: '${foo(name)}' }] });
    expect(codeOf(() => cards.fill(request({ name: 'x' })))).toMatch(/card-placeholder-left|card-expansion-failed/u);
  });

  it('fails when nothing is left of the card, or it is too large, or nobody knows the template', () => {
    const none = cardsOf({ type: 'AdaptiveCard', $when: '${shown}', body: [] });
    expect(codeOf(() => none.fill(request({ shown: false })))).toBe('card-empty');
    const large = cardsOf({ type: 'AdaptiveCard', body: [{ type: 'TextBlock', $data: '${all}', text: '${$data}' }] });
    const all = Array.from({ length: 60 }, () => 'x'.repeat(400));
    expect(codeOf(() => large.fill(request({ all })))).toBe('card-too-large');
    const few = large.fillFirstThatFits([request({ all }), request({ all: all.slice(0, 3) })]);
    expect(few.content.body).toHaveLength(3);
    expect(codeOf(() => large.fillFirstThatFits([request({ all })]))).toBe('card-too-large');
    expect(codeOf(() => large.fill({ template: 'else', data: {}, summary: '' }))).toBe('card-template-unknown');
  });

  it('refuses a verb that nobody answers and a link that is not https', () => {
    const verb = cardsOf({ type: 'AdaptiveCard', actions: [{ type: 'Action.Execute', title: 'x', verb: '${verb}' }] });
    expect(codeOf(() => verb.fill(request({ verb: 'board.dissolve' })))).toBe('card-verb-unknown');
    const link = cardsOf({ type: 'AdaptiveCard', actions: [{ type: 'Action.OpenUrl', title: 'x', url: '${url}' }] });
    expect(codeOf(() => link.fill(request({ url: 'javascript:alert(1)' })))).toBe('card-link-refused');
    const words = cardsOf({ type: 'AdaptiveCard', body: [{ type: 'TextBlock', text: '[x](${url})' }] });
    expect(codeOf(() => words.fill(request({ url: 'http://evil.example' })))).toBe('card-link-refused');
  });

  it('gives every Execute its verb within the data and a Submit with the same data', () => {
    const cards = cardsOf({
      type: 'AdaptiveCard',
      actions: [
        { type: 'Action.Execute', title: '${title}', verb: 'meeting.next', associatedInputs: 'none', data: '${data}' },
      ],
    });
    const { content } = cards.fill(request({ title: 'Next', data: { meetingId: 'm', call: 2 } }));
    const data = { meetingId: 'm', call: 2, verb: 'meeting.next' };
    const shared = { title: 'Next', associatedInputs: 'none', data };
    expect(content.actions).toEqual([
      { type: 'Action.Execute', verb: 'meeting.next', ...shared, fallback: { type: 'Action.Submit', ...shared } },
    ]);
  });

  it('shows a number on its own, and leaves an empty field without a value', () => {
    const cards = cardsOf({
      type: 'AdaptiveCard',
      body: [
        { type: 'TextBlock', text: '${count}' },
        { type: 'Input.Date', id: 'date', label: 'Day', value: '${date}' },
      ],
    });
    expect(cards.fill(request({ count: 3, date: '' })).content.body).toEqual([
      { type: 'TextBlock', text: '3' },
      { type: 'Input.Date', id: 'date', label: 'Day' },
    ]);
  });
});

describe('the folder of the templates', () => {
  it('is found from the sources and from what is built', () => {
    const root = join(cardsFolder(), '..');
    expect(cardsFolder(join(root, 'dist', 'adapters', 'cards'))).toBe(join(root, 'cards'));
    expect(loadTemplates().has('attendance')).toBe(true);
    expect(codeOf(() => cardsFolder('/'))).toBe('card-templates-missing');
  });
});

describe('links', () => {
  it('are https, or http on this machine where that is allowed', () => {
    expect(httpsLink('https://papers.example/a b', { allowLoopback: false })).toBe('https://papers.example/a%20b');
    expect(httpsLink('http://127.0.0.1:3978/x.ics', { allowLoopback: false })).toBeNull();
    expect(httpsLink('http://127.0.0.1:3978/x.ics', { allowLoopback: true })).toBe('http://127.0.0.1:3978/x.ics');
    expect(httpsLink('http://localhost.evil.example/', { allowLoopback: true })).toBeNull();
    expect(httpsLink(`https://papers.example/${'x'.repeat(2_000)}`, { allowLoopback: false })).toBeNull();
    expect(cardsOf({ type: 'AdaptiveCard' }, true).link('http://localhost:1/x')).toBe('http://localhost:1/x');
    expect(cardsOf({ type: 'AdaptiveCard' }).link(null)).toBe('');
  });
});

describe('ordinary text', () => {
  it.each([
    'O’Neill-Smith, Head of Service (Children & Families)',
    'Room 1.4, 12 High Street – 2.00 pm; 50% by “Friday”!',
    'Zoë Łukasik / Ælfric 👩‍👧 café £5',
  ])('reads as it was typed: %s', (text) => {
    expect(escapeMarkdown(cleanText(text))).toBe(text);
    expect(softenText(cleanText(text))).toBe(text);
  });
});
