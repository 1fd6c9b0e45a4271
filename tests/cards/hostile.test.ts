import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CardData, CardValue } from '../../src/adapters/cards/card-data.js';
import { attendanceCard } from '../../src/adapters/cards/attendance-card.js';
import { attendanceOtherFormCard } from '../../src/adapters/cards/attendance-other-form-card.js';
import { cardsFolder } from '../../src/adapters/cards/load-templates.js';
import { noticeCard } from '../../src/adapters/cards/notice-card.js';
import { asId } from '../../src/core/shared/ids.js';
import { cardStrings, cardTree } from './card-tree.js';
import { cards } from './recording-cards.js';
import { answer, attendance, head, id, line } from './sandwell.js';

/** What somebody might type to make the bot speak for them. */
const CORPUS: Readonly<Record<string, string>> = {
  link: '[click here](https://evil.example/login)',
  'broken link': 'x](https://evil.example)',
  'script link': '[now](javascript:alert(1))',
  reference: '[a]: https://evil.example',
  autolink: '<https://evil.example>',
  image: '![seen](https://evil.example/pixel.png)',
  mention: '<at>everyone</at>',
  'closing mention': '</at><at id="0">Chair</at>',
  placeholder: '${1+1} ${$root.head.title} @{x}',
  'date function': '{{DATE(2017-12-04T00:00:00Z,SHORT)}}',
  bold: '**bold** *slanted* __under__ ~~gone~~ `code`',
  heading: '# Urgent',
  list: '- one',
  numbered: '1. one',
  quote: '> quoted',
  entity: '&lt;at&gt;&#91;x&#93;',
  html: '<b onclick="x()">b</b><script>alert(1)</script>',
  'turned round': 'fdp\u202Egnp.exe \u2066x\u2069',
  'unseen marks': 'a\u200Bb\u0000c\u0007d\uFEFFe',
  'our own marks': '\uE001\uE000](\uE001https://evil.example)',
  'half a sign': 'x\uD83D',
  lines: 'one\r\n# two\n\n- three\u2028four',
  backslash: '\\[x\\](https://evil.example) \\',
  json: '","type":"Action.OpenUrl","url":"https://evil.example',
};

/** Halves of signs, controls, and marks that cannot be seen or turn text round. */
const BROKEN = /\p{Cs}|(?!\n)\p{Cc}|[\u200B\u202A-\u202E\u2066-\u2069\uE000\uE001\uFEFF]/u;

const folder = cardsFolder();
/** The fullest sample of each template. */
const samples = [...fullestSamples()];
/** Names whose values are ids, closed words or links, never typed text. */
const NOT_TYPED =
  /^(id|.*Id|verb|url|.*Url|style|color|kind|as|choice|value|startTime|endTime|date|purpose|restricted)$/u;

describe.each(Object.entries(CORPUS))('typed in every place of every card: %s', (_name, typed) => {
  it.each(samples)('stays words in %s', (file) => {
    const sample = JSON.parse(readFileSync(join(folder, 'samples', file), 'utf8')) as CardData;
    const data = poison(sample, typed) as CardData;
    const { content } = cards.fill({ template: file.split('.')[0] ?? '', data, summary: typed });
    expectInert(content);
  });
});

describe('a note and a deputy typed by somebody hostile', () => {
  it.each(Object.entries(CORPUS))('stay words on their own card: %s', (_name, typed) => {
    const nature = typed;
    const { content, summary } = attendanceCard(
      cards,
      attendance({
        head: { ...head, title: typed, place: typed },
        state: {
          kind: 'answered',
          answer: {
            ...answer,
            choice: 'deputy',
            deputy: { name: typed, role: typed },
            note: typed,
            interests: [{ itemNumber: 1, nature }],
          },
        },
        agenda: {
          version: 2,
          changes: [typed],
          items: [line({ number: 1, title: typed, lead: typed, papers: [{ number: '1', title: typed, link: null }] })],
        },
      }),
    );
    expectInert(content);
    expect(summary).not.toMatch(/<at|\$\{|[\u202A-\u202E\u2066-\u2069\u200B]/u);
  });

  it('keep their text as typed where it is edited again', () => {
    const note = 'See **item 3** [draft] & ${figures}\nsecond line';
    const { content } = attendanceOtherFormCard(cards, {
      head,
      call: 1,
      people: [],
      personId: asId(id(1)),
      choice: 'apologies',
      deputy: null,
      note,
      problems: [],
    });
    const field = cardTree(content, { fallbacks: false }).find(({ node }) => node.id === 'note');
    expect(field?.node.value).toBe(note);
  });
});

describe('very long text', () => {
  it('is cut with an ellipsis, and the card stays small', () => {
    const { content, summary } = noticeCard(cards, {
      tone: 'neutral',
      title: 'x'.repeat(10_000),
      what: '😀'.repeat(10_000),
      points: ['word '.repeat(2_000)],
    });
    const texts = cardStrings(content).map(({ text }) => text);
    expect(Math.max(...texts.map((text) => text.length))).toBeLessThanOrEqual(1_210);
    expect(texts.filter((text) => text.endsWith('…')).length).toBeGreaterThanOrEqual(3);
    expect(texts.filter((text) => BROKEN.test(text))).toEqual([]);
    expect(summary.length).toBeLessThanOrEqual(150);
  });
});

describe('links from the store', () => {
  const bad = [
    'javascript:alert(1)',
    'http://evil.example',
    'data:text/html,x',
    'https://user:pw@evil.example',
    'ftp://x',
    'x',
  ];
  it.each(bad)('are left away when they are not plain https: %s', (link) => {
    const papers = [{ number: '1', title: 'Paper', link }];
    const { content } = attendanceCard(
      cards,
      attendance({
        head: { ...head, joinUrl: link },
        calendarUrl: link,
        agenda: { version: 1, changes: [], items: [line({ number: 1, title: 'Item', papers })] },
      }),
    );
    expect(JSON.stringify(content)).not.toContain(link === 'x' ? '](x)' : link);
    expect(JSON.stringify(content)).not.toContain('Action.OpenUrl');
  });

  it('cannot break out of their link text', () => {
    const link = 'https://papers.example/a)[b](https://evil.example "t")';
    const papers = [{ number: '1', title: 'Paper', link }];
    const { content } = attendanceCard(
      cards,
      attendance({ agenda: { version: 1, changes: [], items: [line({ number: 1, title: 'Item', papers })] } }),
    );
    const shown = cardStrings(content).find(({ text }) => text.startsWith('[Paper 1'));
    expect(shown?.text).toMatch(/^\[[^\]]*\]\(https:\/\/papers\.example\/[^()[\]\s"]*\)$/u);
  });
});

function fullestSamples(): Iterable<string> {
  const files = readdirSync(join(folder, 'samples')).filter((file) => file.endsWith('.json'));
  const bySize = files.sort((a, b) => sizeOf(a) - sizeOf(b));
  return new Map(bySize.map((file) => [file.split('.')[0], file])).values();
}

function sizeOf(file: string): number {
  return readFileSync(join(folder, 'samples', file)).length;
}

function poison(value: CardValue, typed: string, key = ''): CardValue {
  if (typeof value === 'string') return value === '' || NOT_TYPED.test(key) ? value : typed;
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((item: CardValue) => poison(item, typed, key));
  return Object.fromEntries(
    Object.entries(value).map(([name, item]: [string, CardValue]) => [
      name,
      // What a button carries back is ids.
      name === 'data' || name === 'ids' || name === 'backIds' || name === 'newIds' ? item : poison(item, typed, name),
    ]),
  );
}

/** Nothing in the card is a link, a mention, a format or an order that the templates did not write themselves. */
function expectInert(content: unknown): void {
  for (const { key, text } of cardStrings(content)) {
    expect(text).not.toMatch(BROKEN);
    if (key !== 'value') {
      expect(text).not.toMatch(/<\/?(?:at|b|script|https)/iu);
      expect(text).not.toContain('${');
      expect(text).not.toContain('{{');
    }
  }
  for (const { node, type } of cardTree(content, { fallbacks: true })) {
    if (type === 'Action.OpenUrl') expect(node.url).not.toContain('evil');
    if (type !== 'TextBlock' || typeof node.text !== 'string') continue;
    // What is escaped is taken out; what is left is what Markdown reads.
    const escaped = node.text.replace(/\\[\\`*_~[\]<>#|+=.)-]/gu, '·');
    for (const [, target] of escaped.matchAll(/\]\(([^)]*)\)/gu)) expect(target).not.toContain('evil');
    const read = escaped.replace(/^\[([^\]]*)\]\(https:[^)\s]*\)$/u, '$1');
    expect(read).not.toMatch(/\]\(javascript|[*_~`<>#]|!\[|^\s*(?:[-+]|\d+[.)])\s|&\w+;|&#/u);
  }
}
