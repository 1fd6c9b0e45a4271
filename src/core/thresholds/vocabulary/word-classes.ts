import { ageWord } from '../reading/fold-ages.js';
import { plainLine } from '../reading/plain-line.js';
import type { WordClasses } from '../../shared/phrases/match-phrase.js';

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/).map(plainLine);
}

function ages(from: number, until: number): readonly string[] {
  return Array.from({ length: until - from }, (_unused, more) => ageWord((from + more) * 12)).concat(
    from < 2
      ? Array.from({ length: Math.min(until, 2) * 12 - from * 12 }, (_unused, more) => ageWord(from * 12 + more))
      : [],
  );
}

const BABY = words('baby newborn');
const CHILD = words(
  `child boy girl son daughter pupil teenager young_person young-person toddler brother sister grandson granddaughter nephew niece grandchild
   grandchildren twins twin sibling siblings cousin minor stepson stepdaughter little_one ${BABY.join(' ')}`,
);
const PARENT = words('mum dad parents stepdad stepmum carer carers stepparent guardian');
const PARTNER = words('boyfriend girlfriend partner husband wife ex fiance fiancee spouse');
const KIN = words(
  'uncle aunt grandad nan brother sister cousin stepbrother relative family lodger neighbour babysitter',
);
const CHILD_AGES = ages(0, 19);

/** Words that stand for one another in lines about children and families, after words have been made plain. */
export const WORD_CLASSES: WordClasses = {
  baby: [...BABY, ...ages(0, 1)],
  child: [...CHILD, ...CHILD_AGES],
  they: words('he she they him her them me i'),
  onechild: [...CHILD, ...CHILD_AGES, ...words('he she they him her them me i my')],
  parent: PARENT,
  partner: PARTNER,
  kin: KIN,
  adult: [...PARENT, ...PARTNER, ...KIN, ...words('man woman adult adults')],
  man: words('man boyfriend dad stepdad uncle grandad partner husband ex adult'),
  /** Adults who work or volunteer with children. */
  staff: words(
    `teacher teachers coach tutor ta teaching_assistant headteacher caretaker instructor volunteer colleague staff childminder
     nurse imam vicar priest minister pastor youth_worker social-worker keyworker driver escort chaperone leader scoutleader trainer
     lecturer practitioner doctor officer foster_carer governor assistant worker head deputy brownie`,
  ),
  under1: ages(0, 1),
  under2: ages(0, 2),
  under5: [...ages(0, 5), ...words('baby newborn toddler')],
  under8: [...ages(0, 8), ...words('baby newborn toddler')],
  under10: [...ages(0, 10), ...words('baby newborn toddler reception infant')],
  from8to15: ages(8, 16),
  under13: [...ages(0, 13), ...words('baby newborn toddler')],
  from13to15: ages(13, 16),
  from16: ages(16, 19),
  teen: ages(11, 19),
  hurts: words(
    'hit kick hurt shake bite burn choke strangle attack attacked assault assaulted abuse abused abusing harm harmed',
  ),
  injury: words(
    'bruise mark burn fracture fractured broken break swollen swelling welts weals scald scalded injury injuries handprint scratches blister blisters wound black_eye',
  ),
  drugs: words(
    'drugs drug heroin crack cocaine methadone ketamine ket spice subutex needles pipe meth mdma pills using high stoned addict addicts user users cannabis amphetamine speed',
  ),
  now: words('now tonight today currently tomorrow imminent imminently'),
  not: words('not no never without nobody none cannot'),
  number: words('one two three four five six seven eight nine ten 1 2 3 4 5 6 7 8 9 10 11 12 several many lots'),
  often: words(
    'every always constantly regularly repeatedly often weekly daily most again persistently frequently nightly',
  ),
};
