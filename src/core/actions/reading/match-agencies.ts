import type { Agency, Sector } from '../../people/agency.js';
import { FIT, phraseFit } from './phrase-fit.js';
import { roleWords, saysTooLittle } from './role-words.js';
import { agencyPhrases } from './spoken-names.js';

/** What people call a sector as a whole. */
const SECTOR_WORDS: Readonly<Record<string, Sector>> = {
  health: 'health',
  nhs: 'health',
  police: 'police',
  education: 'education',
  school: 'education',
  'local authority': 'local-authority',
  la: 'local-authority',
  council: 'local-authority',
  probation: 'probation',
  'voluntary sector': 'voluntary',
  voluntary: 'voluntary',
  'third sector': 'voluntary',
  lay: 'lay',
};

const SECTOR_FIT = 2;

/** Agencies that words may mean. `chosen` where there is no doubt. */
export interface MatchedAgencies {
  readonly chosen: Agency | null;
  readonly all: readonly Agency[];
  /** How well they fit: the lower, the better. */
  readonly fit: number;
}

/**
 * Finds the agencies that words mean: a name, a short name, its initials or a part of it, or all of a sector ("health").
 * Of several that fit alike none is chosen.
 */
export function matchAgencies(said: string, agencies: readonly Agency[]): MatchedAgencies {
  const words = roleWords(said);
  const fits = agencies.map((agency) => ({ agency, fit: agencyFit(said, words, agency) }));
  const fit = Math.min(FIT.none, ...fits.map((one) => one.fit));
  if (fit >= FIT.none) return { chosen: null, all: [], fit: FIT.none };
  const all = fits.filter((one) => one.fit === fit).map(({ agency }) => agency);
  const clear = all.length === 1 && !(fit >= FIT.part && saysTooLittle(words));
  return { chosen: clear ? (all[0] ?? null) : null, all, fit };
}

function agencyFit(said: string, words: readonly string[], agency: Agency): number {
  const spoken = said.toLowerCase().replace(/[^a-z]/g, '');
  const [name, shortName] = agencyPhrases(agency);
  const named = Math.min(phraseFit(words, name?.words ?? []), phraseFit(words, shortName?.words ?? []));
  if (named < SECTOR_FIT || name?.initials.includes(spoken)) return Math.min(named, FIT.whole);
  return SECTOR_WORDS[words.join(' ')] === agency.sector ? SECTOR_FIT : named;
}
