import { describe, expect, it } from 'vitest';
import { isRecord } from './card-tree.js';
import { GALLERY } from './gallery.js';
import { recordingCards } from './recording-cards.js';

/**
 * A pressed button sends its own data and every field of its card and of the cards around it; a field of the same name
 * wins. So a field must never be called like something a button carries: "Add it" would change the item chosen in a list.
 */
describe('the fields of a card', () => {
  it.each(Object.keys(GALLERY))('never go by the name of what a button carries: %s', (name) => {
    const { cards } = recordingCards();
    const rendered = GALLERY[name]?.(cards);
    expect(isRecord(rendered?.content)).toBe(true);
    expect(clashes(rendered?.content, [])).toEqual([]);
  });

  it('are seen when they do', () => {
    const button = { type: 'Action.Execute', title: 'Add it', data: { itemNumber: 8 } };
    const inner = { type: 'Action.ShowCard', card: { body: [], actions: [button] } };
    const field = { type: 'Input.ChoiceSet', id: 'itemNumber' };
    expect(clashes({ body: [field], actions: [inner] }, [])).toEqual(['Add it: itemNumber']);
  });
});

function clashes(card: unknown, outer: readonly string[]): readonly string[] {
  if (!isRecord(card)) return [];
  const fields = [...outer, ...fieldsOf(card.body)];
  return actionsOf(card).flatMap((action) => {
    if (action.type === 'Action.ShowCard') return clashes(action.card, fields);
    if (action.associatedInputs === 'none' || !isRecord(action.data)) return [];
    const carried = Object.keys(action.data);
    return fields.filter((field) => carried.includes(field)).map((field) => `${String(action.title)}: ${field}`);
  });
}

function fieldsOf(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(fieldsOf);
  if (!isRecord(node) || node.type === 'Action.ShowCard') return [];
  const own = typeof node.type === 'string' && node.type.startsWith('Input.') ? [String(node.id)] : [];
  return [...own, ...Object.values(node).flatMap(fieldsOf)];
}

/** The buttons under a card and those that stand in its body. */
function actionsOf(node: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (Array.isArray(node)) return node.flatMap(actionsOf);
  if (!isRecord(node)) return [];
  if (typeof node.type === 'string' && node.type.startsWith('Action.')) return [node];
  return Object.values(node).flatMap(actionsOf);
}
