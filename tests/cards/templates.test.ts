import { createRequire } from 'node:module';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CardData } from '../../src/adapters/cards/card-data.js';
import { LARGEST_CARD_BYTES } from '../../src/adapters/cards/fill-card.js';
import { cardsFolder, readTemplate } from '../../src/adapters/cards/load-templates.js';
import { VERBS } from '../../src/adapters/cards/verbs.js';
import { cardStrings, cardTree, isRecord, type CardTreeNode } from './card-tree.js';
import { GALLERY } from './gallery.js';
import { cards } from './recording-cards.js';

const folder = cardsFolder();
const samples = readdirSync(join(folder, 'samples')).filter((file) => file.endsWith('.json'));
const COLORS = ['Default', 'Good', 'Warning', 'Attention', 'Accent'];

describe.each(samples)('the template filled with %s', (file) => {
  const data = JSON.parse(readFileSync(join(folder, 'samples', file), 'utf8')) as CardData;
  const { content } = cards.fill({ template: file.split('.')[0] ?? '', data, summary: 'A sample' });
  const tree = cardTree(content, { fallbacks: false });

  it('is a card of version 1.5 that says something to old clients, without refresh or speech', () => {
    expect(content).toMatchObject({ type: 'AdaptiveCard', version: '1.5' });
    expect(content.fallbackText).toEqual(expect.stringMatching(/\S/));
    expect(cardStrings(content).some(({ key }) => key === 'speak')).toBe(false);
    expect(content.refresh).toBeUndefined();
  });

  it('is understood by the renderer, charts apart', () => {
    expect(complaints(content)).toEqual([]);
  });

  it('shows in each field what stands in it', () => {
    const inputs = tree.filter(({ type }) => type.startsWith('Input.'));
    const given = inputs.flatMap(({ node }) => (node.value === undefined ? [] : [[node.id, node.value]]));
    expect(valuesShown(content)).toEqual(given);
  });

  it('is under the size limit', () => {
    expect(Buffer.byteLength(JSON.stringify(content), 'utf16le')).toBeLessThanOrEqual(LARGEST_CARD_BYTES);
  });

  it('carries only verbs that somebody answers, each with a Submit for clients without Execute', () => {
    for (const { node } of ofType(tree, 'Action.Execute')) {
      expect(VERBS).toContain(node.verb);
      expect(node.data).toMatchObject({ verb: node.verb });
      expect(node.fallback).toMatchObject({ type: 'Action.Submit', title: node.title, data: node.data });
    }
    expect(ofType(tree, 'Action.Submit')).toEqual([]);
  });

  it('shows at most six buttons in a row and few rows, the first of them the main one', () => {
    const own = tree.filter(({ path, type }) => type.startsWith('Action.') && !path.includes('.card'));
    const buttons = own.filter(({ path }) => !path.endsWith('selectAction'));
    // The renderer shows six of each row, of a set in the body as of those below the card.
    const rowOf = (path: string): string => path.replace(/\[\d+\]$/u, '');
    for (const { path } of buttons)
      expect(buttons.filter((other) => rowOf(other.path) === rowOf(path)).length).toBeLessThanOrEqual(6);
    expect(buttons.length).toBeLessThanOrEqual(12);
    const styled = (Array.isArray(content.actions) ? content.actions : []) as readonly unknown[];
    const positive = styled.findIndex((action) => isRecord(action) && action.style === 'positive');
    expect(positive).toBeLessThanOrEqual(0);
  });

  it('labels every field, and says what is wrong where one is needed', () => {
    const inputs = tree.filter(({ type }) => type.startsWith('Input.'));
    for (const { node } of inputs) {
      expect(node.label).toEqual(expect.stringMatching(/\S/));
      expect(node.id).toEqual(expect.stringMatching(/^\S+$/));
      if (node.isRequired === true) expect(node.errorMessage).toEqual(expect.stringMatching(/\S/));
      expect(node.value).not.toBe('');
    }
    const ids = tree.filter(({ type }) => type !== '' && !type.startsWith('Action.')).map(({ node }) => node.id);
    const given = ids.filter((id) => id !== undefined);
    // The same field may stand in two fold-out forms; never twice in one.
    const perForm = inputs.map(({ path, node }) => `${path.split('.card')[0] ?? ''} ${String(node.id)}`);
    expect(new Set(perForm).size).toBe(perForm.length);
    expect(given.length).toBeGreaterThanOrEqual(new Set(given).size);
  });

  it('describes its pictures and charts in words, with something to show where there is no chart', () => {
    for (const { node, type } of tree) {
      if (type === 'Image') expect(node.altText).toEqual(expect.stringMatching(/\S/));
      if (type.startsWith('Chart.')) {
        expect(node.title).toEqual(expect.stringMatching(/\S/));
        expect(node.fallback).toMatchObject({ type: expect.stringMatching(/^(TextBlock|Table)$/) as string });
      }
    }
  });

  it('fits a phone and every theme', () => {
    for (const { node, type } of tree) {
      if (type === 'ColumnSet') expect((node.columns as readonly unknown[]).length).toBeLessThanOrEqual(3);
      if (type === 'TextBlock' && node.color !== undefined) expect(COLORS).toContain(node.color);
      if (type === 'TextBlock') expect(typeof node.text).toBe('string');
      expect(type).not.toMatch(/^(FactSet|Table|Media)$/);
    }
  });
});

describe('the renderer asked', () => {
  it('tells of elements and values it does not know, so that its silence means something', () => {
    const body = [{ type: 'Nonsense' }, { type: 'TextBlock', text: 'x', color: 'Pink' }];
    expect(complaints({ type: 'AdaptiveCard', version: '1.5', body }).length).toBeGreaterThanOrEqual(2);
  });
});

describe('the templates', () => {
  const names = readdirSync(folder).filter((file) => file.endsWith('.json'));

  it.each(names)('compare no text and match no pattern, because data is marked while it is filled in: %s', (file) => {
    const expressions = cardStrings(readTemplate(folder, file.replace('.json', '')))
      .flatMap(({ text }) => text.match(/\$\{[^}]*\}/gu) ?? [])
      .filter((expression) => !/^\$\{(not\()?\$?[\w.]+\)?\}$/u.test(expression));
    expect(expressions).toEqual([]);
  });

  it('together use most verbs, and only known ones', () => {
    const used = new Set(
      Object.values(GALLERY).flatMap((make) =>
        ofType(cardTree(make(cards).content, { fallbacks: false }), 'Action.Execute').map(({ node }) => node.verb),
      ),
    );
    // Help is reached by typing, and from notices the routes make.
    const elsewhere = ['help.show'];
    expect(VERBS.filter((verb) => !used.has(verb) && !elsewhere.includes(verb))).toEqual([]);
  });
});

function ofType(tree: readonly CardTreeNode[], type: string): readonly CardTreeNode[] {
  return tree.filter((node) => node.type === type);
}

interface Renderer {
  readonly AdaptiveCard: new () => {
    parse(card: unknown, context?: unknown): void;
    getAllInputs(): readonly { toJSON(): Readonly<Record<string, unknown>> }[];
  };
  readonly SerializationContext: new () => {
    readonly eventCount: number;
    getEventAt(index: number): { readonly event: number; readonly message: string };
  };
}

/** Loaded by require: its own types do not pass our compiler settings. */
const { AdaptiveCard, SerializationContext } = createRequire(import.meta.url)(
  'adaptivecards/dist/adaptivecards.js',
) as Renderer;

/** What the renderer takes for the value of each field; it passes over a value of a kind that it does not expect. */
function valuesShown(content: unknown): readonly unknown[] {
  const card = new AdaptiveCard();
  card.parse(content);
  return card
    .getAllInputs()
    .map((input) => input.toJSON())
    .flatMap(({ id, value }) => (value === undefined ? [] : [[id, value]]));
}

/** What the renderer's parser does not know. */
function complaints(content: unknown): readonly string[] {
  const context = new SerializationContext();
  new AdaptiveCard().parse(content, context);
  return Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message).filter(
    (message) => !message.includes('Chart.'),
  );
}
