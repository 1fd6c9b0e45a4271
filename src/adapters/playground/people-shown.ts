import { Fault } from '../../core/shared/fault.js';

/** Somebody as the Playground shows them and as its activities name them. */
export interface PlaygroundPerson {
  /** The Teams user id ("29:…"). */
  readonly userId: string;
  readonly entraId: string;
  readonly name: string;
}

const OTHERS = 5;

/**
 * The five whom the Playground shows besides the person in front of the screen: the first of `people` who are not that
 * person. It knows nobody else, and answers a message for anybody else with 500.
 * Throws a Fault when there are fewer than five.
 */
export function peopleShown(
  people: readonly PlaygroundPerson[],
  currentPerson: PlaygroundPerson,
): readonly PlaygroundPerson[] {
  const others = people.filter(({ entraId }) => entraId !== currentPerson.entraId).slice(0, OTHERS);
  if (others.length < OTHERS) {
    throw new Fault('playground.too_few_people', {
      message: 'The Playground needs five people besides the current one.',
    });
  }
  return others;
}
