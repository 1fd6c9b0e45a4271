import type { AreaCode } from '../figures/observation.js';
import type { MetricVocabulary } from './measure-vocabulary.js';

/** The areas that a text names, and the text without them. */
export interface AreasFound {
  readonly areas: readonly AreaCode[];
  /** The board's own area was named as well. */
  readonly own: boolean;
  readonly text: string;
}

const GENERAL: readonly (readonly [RegExp, (area: MetricVocabulary['areas'][number]) => boolean])[] = [
  [
    /\b(?:national(?:ly)?(?: (?:average|figures?|picture|rate))?|nationwide|the country|nation)\b/g,
    ({ kind }) => kind === 'nation',
  ],
  [/\b(?:(?:the |our )?region(?:al(?:ly)?)?(?: average)?)\b/g, ({ kind }) => kind === 'region'],
  [
    /\b(?:(?:our |the )?(?:statistical |nearest )?neighbou?r(?:s|ing)?(?: (?:areas?|councils?|authorities|boards?|las?))?)\b/g,
    ({ kind }) => kind === 'neighbour',
  ],
];
const ASIDE =
  /\b(?:(?:other|similar) (?:areas?|councils?|authorities|boards?|las?)|elsewhere|comparators?|benchmark(?:ed|ing|s)?|everyone else)\b|¦ averages?\b|\baverages? (?:for|of|in|across) (?:the )?(?=¦)/g;

/** What people call their neighbours, where those are areas of the board's own list. */
const NICKNAMES: ReadonlyMap<string, readonly string[]> = new Map([
  ['birmingham', ['brum', 'bham', 'birmingham city', 'b ham']],
  ['wolverhampton', ['wolves', 'wton', 'wolverhamton', 'wolverhampton city']],
]);

/** Finds areas whose figures are held, by name and by kind; the board's own name says nothing new. */
export function findAreas(text: string, { areas }: MetricVocabulary, others: boolean): AreasFound {
  let rest = ` ${text} `;
  const found: AreaCode[] = [];
  let ownNamed = false;
  for (const { code, name, own } of areas) {
    const names = [name, ...(NICKNAMES.get(name) ?? [])].filter((one) => one !== '' && rest.includes(one));
    if (names.length === 0) continue;
    const said = new RegExp(`\\b(?:${names.map((one) => one.replace(/[^a-z0-9 ]/g, '.')).join('|')})\\b`, 'g');
    if (!said.test(rest)) continue;
    rest = rest.replace(said, ' ¦ ');
    if (own) ownNamed = true;
    else found.push(code);
  }
  for (const [looks, fits] of GENERAL) {
    const meant = areas.filter((area) => !area.own && fits(area));
    if (meant.length === 0 || !others || rest.search(looks) < 0) continue;
    rest = rest.replace(looks, ' ¦ ');
    found.push(...meant.map(({ code }) => code));
  }
  if (others) rest = rest.replace(ASIDE, ' ');
  return { areas: [...new Set(found)], own: ownNamed, text: rest };
}
