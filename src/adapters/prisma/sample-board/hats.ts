import { Fault } from '../../../core/shared/fault.js';
import { readSampleBoard } from './read-sample-board.js';
import type { SampleBoard } from './sample-board-schema.js';

/** Whom somebody who tries Quorum may be: a name for `--as`, and the person of the sample board behind it. */
export interface Hat {
  readonly name: string;
  /** What can be tried under this hat, as the end of a sentence. */
  readonly about: string;
  readonly person: HatPerson;
}

export interface HatPerson {
  readonly entraId: string;
  /** The Teams user id ("29:…"). */
  readonly userId: string;
  /** By role, for example "Police representative". */
  readonly name: string;
}

/** The sample board's hats. The first, the business manager's, is worn where none is named. */
export function hats(sample: SampleBoard = readSampleBoard()): readonly Hat[] {
  return sample.hats.map((hat) => ({
    name: hat.hat,
    about: hat.about,
    person: 'unknown' in hat ? hat.unknown : knownPerson(sample, hat.personId),
  }));
}

function knownPerson({ people }: SampleBoard, personId: string): HatPerson {
  const person = people.find(({ id }) => id === personId);
  if (person === undefined || person.entraId === null || person.userId === null) {
    throw new Fault('sample_board.hat_without_account', { ids: { personId } });
  }
  return { entraId: person.entraId, userId: person.userId, name: person.name };
}
