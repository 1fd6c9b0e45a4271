import type { Heard } from '../learned/listen.js';
import type { FoundPassage, GuidanceIndex } from '../ports.js';
import type { Said } from '../reading/said.js';
import type { Situation } from '../situation/read-situation.js';
import type { DangerSign, Emergency, ThresholdAnswer } from './threshold-answer.js';

/** What is known of a question so far; each step adds to it. It lives as long as one answer takes and is kept nowhere. */
export interface Asked {
  readonly text: string;
  readonly index: GuidanceIndex;
  readonly said: Said;
  readonly danger: DangerSign | null;
  /** What was said, as it was typed and listened to; null until it is. */
  readonly heard: Heard | null;
  /** How likely it is, from 0 to 1, that a child may be in danger now, by what was learned from questions. */
  readonly dangerLikely: number;
  readonly personalData: boolean;
  readonly cannotAct: boolean;
  readonly situation: Situation | null;
  /** What is spoken of: each topic with the number of lines that say so. */
  readonly topics: ReadonlyMap<string, number>;
  /** How likely the likeliest subject is, from 0 to 1, by what was learned from questions. */
  readonly subjectLikely: number;
  /** The best first. */
  readonly found: readonly FoundPassage[];
  readonly unknownWords: readonly string[];
}

/** One step of an answer: it may add to what is known, or stop with a prepared outcome. */
export type Step = (asked: Asked) => Stepped;
export type Stepped =
  | { readonly status: 'goes-on'; readonly asked: Asked }
  | { readonly status: 'stopped'; readonly answer: ThresholdAnswer };

export function goesOn(asked: Asked): Stepped {
  return { status: 'goes-on', asked };
}

/** What every outcome carries. */
export function accompanied(asked: Asked): {
  readonly emergency: Emergency | null;
  readonly personalData: boolean;
  readonly cannotAct: boolean;
} {
  const { contacts } = asked.index.version;
  const contactFor = (role: string) => contacts.find((contact) => contact.role === role) ?? null;
  const emergency =
    asked.danger === null
      ? null
      : { sign: asked.danger, frontDoor: contactFor('front-door'), outOfHours: contactFor('out-of-hours') };
  return { emergency, personalData: asked.personalData, cannotAct: asked.cannotAct };
}

/** Whom to ring first in this version; null where it names no front door. */
export function frontDoorOf({ index }: Asked) {
  return index.version.contacts.find(({ role }) => role === 'front-door') ?? null;
}
