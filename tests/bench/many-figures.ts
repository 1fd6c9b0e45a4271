import type { PlainFigures } from '../../src/core/performance/figures-in-memory.js';
import type { Area, Observation } from '../../src/core/performance/figures/observation.js';
import type { Measure } from '../../src/core/performance/measures/measure.js';
import { periodLater, periodName, quarterPeriod } from '../../src/core/performance/periods/period.js';
import { asId } from '../../src/core/shared/ids.js';
import { aMeasure } from '../kit/builders/a-measure.js';
import { at } from '../kit/builders/at.js';

export const MEASURES = 300;
export const QUARTERS_HELD = 40;
export const AREAS = 10;

const FIRST = quarterPeriod(2008, 1);
const SUBJECTS = [
  'asthma', 'bullying', 'bruising', 'dental', 'eating', 'epilepsy', 'fostering', 'gangs', 'housing', 'immunisation',
  'knife', 'language', 'leaver', 'mentoring', 'nursery', 'obesity', 'parenting', 'poverty', 'refuge', 'runaway',
  'sleeping', 'speech', 'stalking', 'street', 'tenancy', 'toddler', 'truancy', 'tutoring', 'vaccination', 'youth',
]; // prettier-ignore
const THINGS = [
  'contacts',
  'plans',
  'visits',
  'reviews',
  'alerts',
  'panels',
  'requests',
  'checks',
  'briefings',
  'closures',
];

/** A board with many more figures than any has: every third measure is a flow, a stock or a rate. */
export function manyFigures(): PlainFigures {
  const measures = SUBJECTS.flatMap((subject) => THINGS.map((thing) => measureOf(subject, thing)));
  const areas = Array.from({ length: AREAS }, (_, place): Area => ({
    code: asId(place === 0 ? 'own' : `area-${place}`),
    name: place === 0 ? 'Ravensby' : place === 1 ? 'England' : `Borough ${place}`,
    kind: place === 0 ? 'own' : place === 1 ? 'nation' : 'neighbour',
  }));
  const importId = asId<Observation['importId']>('import');
  const observations = measures.slice(0, MEASURES).flatMap((measure, which) =>
    areas.flatMap(({ code }, place) =>
      Array.from({ length: QUARTERS_HELD }, (_, quarter): Observation => {
        const period = periodLater(FIRST, quarter);
        const value = 40 + ((which * 31 + place * 17 + quarter * 7) % 23);
        return {
          measure: measure.code,
          area: code,
          period,
          value: { kind: 'value', value, decimals: 0 },
          standing: 'final',
          revision: 1,
          was: null,
          importId,
        };
      }),
    ),
  );
  const boardId = asId<PlainFigures['imports'][number]['boardId']>('ravensby-board');
  const imports = [{ id: importId, boardId, fileName: 'figures.xlsx', importedAt: at('2018-05-10T12:00') }];
  return { measures, areas, observations, imports, decisions: [] };
}

function measureOf(subject: string, thing: string): Measure {
  const place = SUBJECTS.indexOf(subject) * THINGS.length + THINGS.indexOf(thing);
  const kind = place % 3 === 0 ? 'flow' : place % 3 === 1 ? 'stock' : 'rate';
  const code = `${subject}-${thing}`;
  return aMeasure({
    code,
    name: `${subject[0]?.toUpperCase() ?? ''}${subject.slice(1)} ${thing}`,
    aliases: [`${subject} ${thing}`, `number of ${subject} ${thing}`, `${thing} for ${subject}`],
    family: subject,
    kind,
    unit: kind === 'rate' ? 'percent' : 'count',
  });
}

const FORMS: readonly ((named: string, other: string, when: string) => string)[] = [
  (named) => `how many ${named} last quarter?`,
  (named, _other, when) => `${named} in ${when}`,
  (named) => `total ${named} 2016/17`,
  (named) => `are ${named} going up or down on last quarter`,
  (named) => `trend in ${named} over two years`,
  (named) => `which quarter had the most ${named}`,
  (named, other) => `${named} as a share of ${other} 2016/17`,
  (named) => `how do ${named} compare with England`,
  (named, other) => `${named} and ${other} latest`,
  (named) => `what does ${named} mean`,
];

/** Questions of every kind, in ten forms, about measures all over the catalogue. */
export function mixedQuestions(count: number): readonly string[] {
  return Array.from({ length: count }, (_, place) => {
    const nameAt = (seed: number): string => {
      const which = (seed * 37) % MEASURES;
      return `${SUBJECTS[Math.floor(which / THINGS.length)] ?? ''} ${THINGS[which % THINGS.length] ?? ''}`;
    };
    const when = periodName(periodLater(FIRST, (place * 13) % QUARTERS_HELD));
    return FORMS[place % FORMS.length]?.(nameAt(place), nameAt(place + 101), when) ?? '';
  });
}
