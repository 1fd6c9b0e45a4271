import { timeTold } from '../danger/read-danger.js';
import { goesOn, type Asked, type Step } from './asked.js';
import { evidence } from './pass-gate.js';
import type { DangerSign } from './threshold-answer.js';
import { weighDanger } from './weigh-danger.js';

/** A passage on danger among so many of the best speaks for danger. */
const AMONG = 2;
/** A grave passage among so many of the best speaks for danger where it is told of now. */
const FIRST = 3;
const ENOUGH = 6;
/** So many of the first are grave: then the worry is, whatever words it is told in. */
const MOST_OF_FIRST = 2;
/** Where the document speaks of less than this share of what was said, and with less evidence than this, it was hardly understood. */
const HARDLY_COVERED = 0.2;
const HARDLY_EVIDENT = 4;
/** Subjects of the highest level that are told of as they happen, and the sign each is. */
const SIGNS: Readonly<Record<string, DangerSign>> = {
  immediate_danger: 'said-so',
  suicide: 'suicide',
  missing: 'missing',
  home_alone: 'left-alone',
  physical_abuse: 'being-hurt',
  domestic_abuse: 'being-hurt',
  sexual_abuse: 'sexual-harm',
  cse: 'sexual-harm',
  trafficking: 'sexual-harm',
  knife: 'weapon',
  gangs: 'weapon',
  forced_marriage: 'taken-abroad',
  fgm_risk: 'taken-abroad',
  honour_based_abuse: 'being-hurt',
  medical_refusal: 'medical',
  parental_substance: 'unsafe-home',
  parental_mental_health: 'unsafe-home',
  radicalisation: 'weapon',
  online: 'sexual-harm',
};

/**
 * A second look, for dangers told in words that no rule foresaw: what was found is of the highest level and is told of as happening
 * now, or is the document's own words on danger; or most of it stands among the gravest signs and nothing says that it is over; or it was
 * hardly understood at all, and nothing says that it is over: an odd telling is no reason to leave the number out. It may add the
 * emergency line; it never takes it away. A needless line costs a glance, a missing one may cost a child.
 */
export const lookAgainForDanger: Step = (asked) => {
  if (asked.danger !== null && asked.danger !== 'grave') return goesOn(asked);
  const found = dangerIn(asked) ?? (isHardlyUnderstood(asked) ? 'grave' : null);
  return goesOn({
    ...asked,
    danger: found === null ? asked.danger : (weighDanger(found, asked.dangerLikely) ?? asked.danger),
  });
};

function isHardlyUnderstood({ found, said }: Asked): boolean {
  const [best] = found;
  if (best === undefined || best.covered >= HARDLY_COVERED || evidence(best) >= HARDLY_EVIDENT) return false;
  return timeTold(said.words) !== 'past';
}

function dangerIn({ found, said, index }: Asked): DangerSign | null {
  const [best] = found;
  if (best === undefined || best.score < ENOUGH) return null;
  const top = Math.max(0, ...index.version.levels.map(({ number }) => number));
  const ownWords = found
    .slice(0, AMONG)
    .some(
      ({ passage }) => passage.topic === 'immediate_danger' && passage.kind === 'indicator' && passage.level === top,
    );
  const time = timeTold(said.words);
  if (time === 'past') return null;
  if (ownWords) return 'said-so';
  if (time === null) return null;
  if (time === 'soon') return mostlyGrave(found, top) ? 'grave' : null;
  const grave = found
    .slice(0, FIRST)
    .find(
      ({ passage, score }) =>
        passage.level === top && score >= ENOUGH && passage.topic !== null && passage.topic in SIGNS,
    );
  return SIGNS[grave?.passage.topic ?? ''] ?? (mostlyGrave(found, top) ? 'grave' : null);
}

function mostlyGrave(found: Asked['found'], top: number): boolean {
  const grave = found
    .slice(0, FIRST)
    .filter(({ passage, score }) => passage.level === top && passage.kind === 'indicator' && score >= ENOUGH);
  return grave.length >= MOST_OF_FIRST;
}
