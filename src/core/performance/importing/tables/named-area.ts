import { cleanText } from '../../../shared/clean-text.js';
import { asId } from '../../../shared/ids.js';
import type { Table } from '../../../shared/table.js';
import type { Area } from '../../figures/observation.js';

/** "Region: West Midlands", "neighbour: Walsall", "published: Ravensby": the kind is written, so that none is guessed. */
const NAMED = /^(region|neighbou?r|published) ?: ?([a-z][a-z .,'’&()-]{1,59})$/i;
/** More areas than this stand in no board's comparison. */
const MOST_NEW = 40;

/** The area that a cell names together with its kind; null where it does not. */
export function namedArea(words: string): Area | null {
  const [, said = '', name = ''] = NAMED.exec(cleanText(words.slice(0, 80))) ?? [];
  const slug = name
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^a-z]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (slug === '' || slug === 'own') return null;
  if (said.toLowerCase() === 'published')
    return { code: asId(`${slug}-published`), name: `${name.trim()}, as published`, kind: 'published' };
  return { code: asId(slug), name: name.trim(), kind: said.toLowerCase() === 'region' ? 'region' : 'neighbour' };
}

/** The areas that a file names with their kind and the board does not know yet, each once. What is known stays what it is. */
export function newAreasIn(tables: readonly Table[], known: readonly Area[]): readonly Area[] {
  const found = new Map<Area['code'], Area>();
  for (const { rows } of tables) {
    for (const { cells } of rows) {
      for (const { text } of cells) {
        const area = namedArea(text);
        if (area === null || found.size === MOST_NEW || known.some(({ code }) => code === area.code)) continue;
        if (!found.has(area.code)) found.set(area.code, area);
      }
    }
  }
  return [...found.values()];
}
