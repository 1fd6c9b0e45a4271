import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cardsFolder } from '../../src/adapters/cards/load-templates.js';
import { GALLERY } from './gallery.js';
import { recordingCards } from './recording-cards.js';

const folder = cardsFolder();
const samples = join(folder, 'samples');

describe('the samples', () => {
  // Written anew with `vitest run tests/cards -u`; a reviewer then reads what changed.
  it.each(Object.keys(GALLERY))('are what the builder gives: %s', async (name) => {
    const { cards, filled } = recordingCards();
    GALLERY[name]?.(cards);
    const { template, data } = filled();
    expect(name.split('.')[0]).toBe(template);
    await expect(`${JSON.stringify(data, null, 2)}\n`).toMatchFileSnapshot(join(samples, `${name}.json`));
  });

  it('are there for every template, and for nothing else', () => {
    const templates = jsonFiles(folder);
    const sampled = new Set(jsonFiles(samples).map((name) => name.split('.')[0]));
    expect([...sampled].sort()).toEqual(templates);
    expect(jsonFiles(samples)).toEqual(Object.keys(GALLERY).sort());
  });

  it('hold no placeholder of their own', () => {
    for (const name of jsonFiles(samples)) {
      expect(readFileSync(join(samples, `${name}.json`), 'utf8')).not.toContain('${');
    }
  });
});

function jsonFiles(of: string): readonly string[] {
  return readdirSync(of)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort();
}
