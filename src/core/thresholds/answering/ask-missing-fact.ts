import { levelsOf } from '../guidance/passage.js';
import type { Asked } from './asked.js';
import type { FactAsked, MissingFact, ShownPassage } from './threshold-answer.js';

/** Which facts decide on a subject, the weightiest first. */
const DECIDING: Readonly<Record<string, readonly MissingFact[]>> = {
  home_alone: ['age', 'how-often'],
  supervision: ['age', 'how-often'],
  bruising_non_mobile: ['age'],
  physical_abuse: ['age', 'who'],
  sexual_activity: ['age'],
  teenage_pregnancy: ['age'],
  harmful_sexual_behaviour: ['age', 'how-often'],
  missing: ['age', 'how-often'],
  homeless_young_person: ['age'],
  private_fostering: ['age'],
  sexual_abuse: ['who'],
  image_sharing: ['who', 'age'],
  cse: ['age'],
  neglect: ['how-often'],
  self_harm: ['how-often'],
  substance: ['how-often', 'age'],
  attendance: ['how-often'],
  parental_substance: ['how-often'],
  domestic_abuse: ['how-often'],
  young_carer: ['how-often'],
  was_not_brought: ['how-often'],
  sibling_violence: ['how-often'],
  bullying: ['how-often'],
};

const QUESTIONS: Readonly<Record<MissingFact, FactAsked>> = {
  age: {
    fact: 'age',
    question: 'How old is the child?',
    choices: [
      { label: 'Under 1', adds: 'the baby is 6 months old' },
      { label: '1 to 9', adds: 'the child is 6 years old' },
      { label: '10 to 15', adds: 'the child is 13 years old' },
      { label: '16 or 17', adds: 'the young person is 16 years old' },
    ],
  },
  'how-often': {
    fact: 'how-often',
    question: 'How often does it happen?',
    choices: [
      { label: 'Once', adds: 'it was a one off' },
      { label: 'Now and then', adds: 'it happens now and then' },
      { label: 'Every week', adds: 'it happens every week' },
      { label: 'Despite help', adds: 'it keeps happening and help has not worked' },
    ],
  },
  who: {
    fact: 'who',
    question: 'Who did it?',
    choices: [
      { label: 'A parent or carer', adds: 'a parent did it' },
      { label: 'Another child', adds: 'another child did it' },
      { label: 'Somebody at work', adds: 'a member of staff did it' },
      { label: 'Not known', adds: 'nobody knows who did it' },
    ],
  },
};
const PERSON =
  /^(mum|dad|parents|stepdad|stepmum|uncle|aunt|grandad|nan|brother|sister|cousin|boyfriend|girlfriend|partner|carer|teacher|coach|pupil|staff|friend|neighbour|man|ex|worker|tutor|pastor)$/;

/**
 * One fact that would decide and was not said; null where all is said, or one level is shown anyway. It goes with what can be
 * said already, never instead of it.
 */
export function askMissingFact(shown: readonly ShownPassage[], asked: Asked): FactAsked | null {
  const best = shown.find(({ passage }) => passage.level !== null);
  const levels = new Set(shown.flatMap(({ passage }) => levelsOf(passage)));
  if (best === undefined || levels.size < 2) return null;
  const fact = (DECIDING[best.passage.topic ?? ''] ?? []).find((one) => !isSaid(one, asked));
  return fact === undefined ? null : QUESTIONS[fact];
}

function isSaid(fact: MissingFact, { situation, said }: Asked): boolean {
  if (situation === null) return true;
  switch (fact) {
    case 'age':
      return (
        situation.ages.length > 0 ||
        situation.unborn ||
        said.words.some((word) => /^(baby|newborn|toddler)$/.test(word))
      );
    case 'how-often':
      return situation.signs.has('often') || situation.signs.has('once');
    case 'who':
      return said.words.some((word) => PERSON.test(word));
  }
}
