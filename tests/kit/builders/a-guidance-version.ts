import type { Temporal } from 'temporal-polyfill';
import type { GuidanceVersion } from '../../../src/core/thresholds/guidance/guidance-version.js';
import type { Passage } from '../../../src/core/thresholds/guidance/passage.js';
import { asId } from '../../../src/core/shared/ids.js';
import { day } from './at.js';

type GivenPassage = Partial<Omit<Passage, 'id' | 'seeAlso'>> & {
  readonly id?: string;
  readonly seeAlso?: readonly string[];
};

/** A sign of level 2 about health: missed appointments. */
export function aPassage(given: GivenPassage = {}): Passage {
  return {
    sectionPath: ['What the levels look like', 'Level 2 · Universal Plus', 'The child’s development: health'],
    title: 'The child’s development: health',
    text: 'Appointments for health have been missed more than once.',
    level: 2,
    appliesAt: [],
    domain: 'child-development',
    kind: 'indicator',
    topic: 'health',
    ages: null,
    alsoSaidAs: ['keeps missing the dentist'],
    seeAlso: [],
    page: null,
    ...given,
    id: asId(given.id ?? 'missed-appointments'),
  };
}

type GivenVersion = Partial<Omit<GuidanceVersion, 'id' | 'boardId' | 'currentFrom'>> & {
  readonly id?: string;
  readonly boardId?: string;
  /** As "2019-01-07". */
  readonly currentFrom?: string;
};

/** The board's first version, current from Monday 7 January 2019: four levels, one passage, the front door. */
export function aGuidanceVersion(
  given: GivenVersion = {},
): GuidanceVersion & { readonly currentFrom: Temporal.PlainDate } {
  return {
    title: 'Getting help to children',
    number: 1,
    levels: [
      { number: 1, name: 'Universal' },
      { number: 2, name: 'Universal Plus' },
      { number: 3, name: 'Additional' },
      { number: 4, name: 'Complex and Significant' },
    ],
    passages: [aPassage()],
    contacts: [{ role: 'front-door', name: 'Front door', telephone: '0121 000 0000', hours: 'Monday to Friday' }],
    sample: false,
    ...given,
    id: asId(given.id ?? 'guidance-1'),
    boardId: asId(given.boardId ?? 'ravensby-board'),
    currentFrom: day(given.currentFrom ?? '2019-01-07'),
  };
}
