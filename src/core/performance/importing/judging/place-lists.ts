import { sayList } from '../../../shared/say-list.js';
import { sayPlace, type FigurePlace, type PlacedSentence } from '../tables/metrics-reading.js';

/** The beginning of a list, and how many more there are. */
export interface Capped<Item> {
  readonly shown: readonly Item[];
  readonly more: number;
}

/** One sentence, and everywhere it is true. */
export interface SaidOnce {
  /** "sheet “Data”, rows 3, 5 and 9 more"; "the file". */
  readonly where: string;
  readonly sentence: string;
}

const MOST_PLACES = 5;

export function capped<Item>(items: readonly Item[], most: number): Capped<Item> {
  return { shown: items.slice(0, most), more: Math.max(0, items.length - most) };
}

/** Says the same sentence once for all its places on one sheet, in the order in which they come. */
export function saidOnce(sentences: readonly PlacedSentence[]): readonly SaidOnce[] {
  const grouped = new Map<string, PlacedSentence[]>();
  for (const one of sentences) {
    const key = `${one.place.sheet ?? ''}\n${one.place.row === null ? '' : 'row'}\n${one.sentence}`;
    const group = grouped.get(key);
    if (group === undefined) grouped.set(key, [one]);
    else group.push(one);
  }
  return [...grouped.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [{ where: sayPlaces(group.map(({ place }) => place)), sentence: first.sentence }];
  });
}

function sayPlaces(places: readonly FigurePlace[]): string {
  const [first] = places;
  if (first === undefined) return '';
  const rows = [...new Set(places.flatMap(({ row }) => row ?? []))];
  if (rows.length < 2) {
    const columns = [...new Set(places.flatMap(({ column }) => column ?? []))];
    if (columns.length < 2) return sayPlace(first);
    return [sayPlace({ ...first, column: null }), `columns ${listed(columns)}`]
      .filter((part) => part !== 'the file')
      .join(', ');
  }
  const sheet = first.sheet === null ? [] : [`sheet “${first.sheet}”`];
  return [...sheet, `rows ${listed(rows)}`].join(', ');
}

function listed(items: readonly (number | string)[]): string {
  const { shown, more } = capped(items.map(String), MOST_PLACES);
  return sayList(more === 0 ? shown : [...shown, `${more} more`]);
}
