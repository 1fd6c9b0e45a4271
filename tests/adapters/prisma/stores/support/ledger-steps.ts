import fc from 'fast-check';
import type { ModelEnd } from './ledger-model.js';

/** What can happen to the ledger. `claim` in a step counts back from the latest of all claims ever handed out. */
export type Step =
  | {
      readonly do: 'post';
      readonly to: string;
      readonly occurrence: string;
      readonly inSeconds: number;
      readonly lastsSeconds: number;
    }
  | { readonly do: 'claim'; readonly limit: number }
  /** Several owners at once. */
  | { readonly do: 'claim-together'; readonly owners: number; readonly limit: number }
  | { readonly do: 'begin' | 'crash'; readonly claim: number }
  | { readonly do: 'settle' | 'send'; readonly claim: number; readonly end: ModelEnd; readonly attempted: boolean }
  /** A sender dies and another takes over: what the first still says is a zombie's. */
  | { readonly do: 'take-over'; readonly claim: number }
  | { readonly do: 'recover' }
  /** Everybody's, as when a meeting is cancelled. */
  | { readonly do: 'cancel' }
  | { readonly do: 'answer'; readonly to: string }
  /** A press on the card, or a receipt that names none. */
  | { readonly do: 'evidence'; readonly claim: number; readonly activityId: string | null }
  | { readonly do: 'send-again'; readonly claim: number; readonly certainlyNotSent: boolean }
  | { readonly do: 'pass'; readonly seconds: number };

const ENDS = ['sent', 'waiting', 'unknown', 'failed', 'unreachable', 'expired', 'withdrawn'] as const;
const to = fc.constantFrom('ann', 'bob', 'cat');
const claim = fc.nat({ max: 4 });
const ended = { claim, end: fc.constantFrom<ModelEnd>(...ENDS), attempted: fc.boolean() };
const limit = fc.integer({ min: 1, max: 3 });
const as = <Name extends Step['do']>(name: Name) => fc.constant(name);

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: as('post'),
      to,
      occurrence: fc.constantFrom('1', '2', '3', '4', '5', '6'),
      inSeconds: fc.constantFrom(0, 0, 10),
      lastsSeconds: fc.constantFrom(20, 600),
    }),
  },
  { weight: 5, arbitrary: fc.record({ do: as('claim'), limit }) },
  { weight: 2, arbitrary: fc.record({ do: as('claim-together'), owners: fc.integer({ min: 2, max: 3 }), limit }) },
  { weight: 3, arbitrary: fc.record({ do: as('begin'), claim }) },
  { weight: 4, arbitrary: fc.record({ do: as('send'), ...ended }) },
  { weight: 4, arbitrary: fc.record({ do: as('settle'), ...ended }) },
  { weight: 3, arbitrary: fc.record({ do: as('crash'), claim }) },
  { weight: 4, arbitrary: fc.record({ do: as('take-over'), claim }) },
  { weight: 3, arbitrary: fc.record({ do: as('recover') }) },
  { weight: 1, arbitrary: fc.record({ do: as('cancel') }) },
  { weight: 1, arbitrary: fc.record({ do: as('answer'), to }) },
  { weight: 3, arbitrary: fc.record({ do: as('evidence'), claim, activityId: fc.constantFrom('seen', null) }) },
  { weight: 3, arbitrary: fc.record({ do: as('send-again'), claim, certainlyNotSent: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ do: as('pass'), seconds: fc.constantFrom(1, 6, 15) }) },
);

/** A sending whose outcome is unclear, and what settles it: by chance alone the two would seldom meet. */
const unclear: fc.Arbitrary<readonly Step[]> = fc
  .record({
    to,
    occurrence: fc.constantFrom('1', '2', '3', '4', '5', '6'),
    certainlyNotSent: fc.boolean(),
    proven: fc.boolean(),
  })
  .map(({ to: whom, occurrence, certainlyNotSent, proven }): readonly Step[] => [
    { do: 'post', to: whom, occurrence, inSeconds: 0, lastsSeconds: 600 },
    { do: 'claim', limit: 1 },
    { do: 'send', claim: 0, end: 'unknown', attempted: true },
    proven ? { do: 'evidence', claim: 0, activityId: 'seen' } : { do: 'send-again', claim: 0, certainlyNotSent },
  ]);

/** Anything in any order, with some unclear sendings among it. */
export const story: fc.Arbitrary<readonly Step[]> = fc
  .array(fc.oneof({ weight: 8, arbitrary: step.map((one) => [one]) }, { weight: 1, arbitrary: unclear }), {
    minLength: 10,
    maxLength: 35,
  })
  .map((parts) => parts.flat());

/** A busy conversation: sends to one person without time passing, which is where its limit shows. */
export const burst: fc.Arbitrary<readonly Step[]> = fc.integer({ min: 4, max: 6 }).map((count) =>
  Array.from({ length: count }, (_, at): Step[] => [
    { do: 'post', to: 'ann', occurrence: String(at + 1), inSeconds: 0, lastsSeconds: 600 },
    { do: 'claim', limit: 3 },
    { do: 'send', claim: 0, end: 'sent', attempted: true },
  ]).flat(),
);

/** A busy conversation, and a little of whatever comes. */
export const busyStory: fc.Arbitrary<readonly Step[]> = fc
  .tuple(burst, fc.array(step, { maxLength: 6 }))
  .map((parts) => parts.flat());
