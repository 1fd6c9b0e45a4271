import { z } from 'zod';
import {
  DANGER_SIGNS,
  type Answered,
  type DangerSign,
  type ShownPassage,
} from '../../../core/thresholds/answering/threshold-answer.js';
import type { GuidanceVersion } from '../../../core/thresholds/guidance/guidance-version.js';
import { levelsOf, type Passage } from '../../../core/thresholds/guidance/passage.js';
import { asId, type GuidanceId } from '../../../core/shared/ids.js';

/**
 * What an answer showed, as its feedback buttons carry it: places in a version, which never changes, and closed words. Nothing
 * of what was asked is in it, so that the same card can be shown again without anything having been kept.
 */
export interface AnswerShown {
  readonly answerId: string;
  readonly guidanceId: GuidanceId;
  readonly sign: DangerSign | null;
  /** The level named alone, by number. */
  readonly single: number | null;
  readonly levels: readonly { readonly level: number; readonly at: readonly number[] }[];
  /** What was found where no level was. */
  readonly loose: readonly number[];
  readonly steps: readonly number[];
  readonly otherwise: readonly number[];
  readonly contacts: readonly number[];
  readonly cannotAct: boolean;
}

/** What an answer shows of a version. */
export function answerShown(answerId: string, answer: Answered, version: GuidanceVersion): AnswerShown {
  const at = (passages: readonly Passage[]): readonly number[] =>
    passages.map(({ id }) => version.passages.findIndex((one) => one.id === id)).filter((place) => place >= 0);
  const shown = (passages: readonly ShownPassage[]): readonly number[] => at(passages.map(({ passage }) => passage));
  return {
    answerId,
    guidanceId: version.id,
    sign: answer.emergency?.sign ?? null,
    single: answer.singleLevel?.number ?? null,
    levels: answer.levels.map(({ level, passages }) => ({ level: level.number, at: shown(passages) })),
    loose: answer.levels.length === 0 ? shown(answer.passages) : [],
    steps: at(answer.procedures),
    otherwise: at(answer.wouldChange),
    contacts: answer.contacts.map((contact) =>
      version.contacts.findIndex(({ name, telephone }) => name === contact.name && telephone === contact.telephone),
    ),
    cannotAct: answer.cannotAct,
  };
}

/** One passage of a version, to be shown by itself: under its level where it has one. */
export function passageShown(
  passage: Passage,
  { id, passages }: Pick<GuidanceVersion, 'id' | 'passages'>,
): AnswerShown {
  const place = passages.findIndex((one) => one.id === passage.id);
  return {
    // A card that is opened gets an id of its own for what is thought of it.
    answerId: 'opened',
    guidanceId: id,
    sign: null,
    single: null,
    levels: passage.level === null ? [] : [{ level: passage.level, at: [place] }],
    loose: passage.level === null ? [place] : [],
    steps: [],
    otherwise: [],
    contacts: [],
    cannotAct: false,
  };
}

/** As a button's data: "3.17.22/2.4" for levels, "5.6" for a list of places. */
export function answerShownData(shown: AnswerShown): Readonly<Record<string, string>> {
  const { answerId, guidanceId, sign, single, levels } = shown;
  return {
    answerId,
    guidanceId,
    levels: levels.map(({ level, at }) => [level, ...at].join('.')).join('/'),
    loose: shown.loose.join('.'),
    steps: shown.steps.join('.'),
    otherwise: shown.otherwise.join('.'),
    contacts: shown.contacts.join('.'),
    ...(sign === null ? {} : { sign }),
    ...(single === null ? {} : { single: String(single) }),
    ...(shown.cannotAct ? { cannotAct: 'yes' } : {}),
  };
}

const places = z
  .string()
  .regex(/^(?:\d{1,5}(?:\.\d{1,5}){0,29})?$/)
  .default('')
  .transform(numbersIn);
const levelPlaces = z
  .string()
  .regex(/^(?:\d(?:\.\d{1,5}){1,20}(?:\/\d(?:\.\d{1,5}){1,20}){0,5})?$/)
  .default('')
  .transform((text) =>
    text === '' ? [] : text.split('/').map((one) => ({ level: numbersIn(one)[0] ?? 0, at: numbersIn(one).slice(1) })),
  );

/** What a press carries back, checked for form; whether it fits the version is for `answerAgain`. */
export const answerShownPayload = z.object({
  answerId: z.string().regex(/^[\w-]{1,64}$/u),
  guidanceId: z
    .string()
    .regex(/^[\w-]{1,64}$/u)
    .transform((id) => asId<GuidanceId>(id)),
  sign: z.enum(DANGER_SIGNS).nullable().default(null),
  single: z.string().regex(/^\d$/).transform(Number).nullable().default(null),
  levels: levelPlaces,
  loose: places,
  steps: places,
  otherwise: places,
  contacts: places,
  cannotAct: z
    .literal('yes')
    .optional()
    .transform((said) => said === 'yes'),
});

/**
 * The answer once more, from the version itself: passages as they stand there, and a level only where a passage shown under it
 * carries it, whatever a press says. The question in one tap is not asked again.
 */
export function answerAgain(shown: AnswerShown, version: GuidanceVersion): Answered {
  const at = (where: readonly number[]): readonly Passage[] => where.flatMap((one) => version.passages[one] ?? []);
  const asShown = (passages: readonly Passage[]): readonly ShownPassage[] =>
    passages.map((passage) => ({ passage, strength: 1 }));
  const levels = shown.levels.flatMap(({ level, at: where }) => {
    const named = version.levels.find(({ number }) => number === level);
    const passages = at(where).filter((passage) => levelsOf(passage).includes(level));
    return named === undefined || passages.length === 0 ? [] : [{ level: named, passages: asShown(passages) }];
  });
  const single = levels.find(({ level }) => level.number === shown.single)?.level ?? null;
  const contactFor = (role: string) => version.contacts.find((contact) => contact.role === role) ?? null;
  return {
    status: 'answered',
    emergency:
      shown.sign === null
        ? null
        : { sign: shown.sign, frontDoor: contactFor('front-door'), outOfHours: contactFor('out-of-hours') },
    personalData: false,
    cannotAct: shown.cannotAct,
    singleLevel: single,
    levels,
    passages: levels.length > 0 ? levels.flatMap(({ passages }) => passages) : asShown(at(shown.loose)),
    procedures: at(shown.steps),
    contacts: shown.contacts.flatMap((one) => version.contacts[one] ?? []),
    wouldChange: at(shown.otherwise),
    asked: null,
    unknownWords: [],
  };
}

/**
 * The same passages as another version has them; null where it has none of them. A passage that was changed is not the same:
 * whoever wants to know asks again.
 */
export function shownIn(
  shown: AnswerShown,
  from: Pick<GuidanceVersion, 'passages' | 'contacts'>,
  to: Pick<GuidanceVersion, 'id' | 'passages' | 'contacts'>,
): AnswerShown | null {
  const at = (places: readonly number[]): readonly number[] =>
    places.flatMap((place) => {
      const there = to.passages.findIndex(({ id }) => id === from.passages[place]?.id);
      return there < 0 ? [] : [there];
    });
  const carries = (level: number) => (place: number) => {
    const passage = to.passages[place];
    return passage !== undefined && levelsOf(passage).includes(level);
  };
  const levels = shown.levels
    .map(({ level, at: places }) => ({ level, at: at(places).filter(carries(level)) }))
    .filter(({ at: places }) => places.length > 0);
  const loose = at(shown.loose);
  if (levels.length === 0 && loose.length === 0) return null;
  const contacts = shown.contacts.flatMap((place) => {
    const there = to.contacts.findIndex(({ name }) => name === from.contacts[place]?.name);
    return there < 0 ? [] : [there];
  });
  const rest = { steps: at(shown.steps), otherwise: at(shown.otherwise), contacts };
  return { ...shown, guidanceId: to.id, levels, loose, ...rest };
}

function numbersIn(text: string): readonly number[] {
  return text === '' ? [] : text.split('.').map(Number);
}
