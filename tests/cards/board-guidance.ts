import type { AdviceAnswerView } from '../../src/adapters/cards/advice/advice-answer-card.js';
import type { AdviceFormView } from '../../src/adapters/cards/advice/advice-form-card.js';
import type { AdviceRequestView } from '../../src/adapters/cards/advice/advice-request-card.js';
import { answerShownData, type AnswerShown } from '../../src/adapters/cards/guidance/answer-shown.js';
import type { GuidanceView } from '../../src/adapters/cards/guidance/guidance-card.js';
import type { VersionPages, VersionView } from '../../src/adapters/cards/guidance/version-card.js';
import type { VersionsView } from '../../src/adapters/cards/guidance/versions-card.js';
import type { WordFormView } from '../../src/adapters/cards/guidance/word-form-card.js';
import type { WordsView } from '../../src/adapters/cards/guidance/words-card.js';
import { asId } from '../../src/core/shared/ids.js';
import { documentParts } from '../../src/core/thresholds/guidance/document-parts.js';
import { aGuidanceVersion, aPassage } from '../kit/builders/a-guidance-version.js';
import { name } from './board-notices.js';
import { id } from './sandwell.js';

/** What the cards of guidance and of the duty adviser are made of, in December 2026. */

const places: AnswerShown = {
  answerId: id(950),
  guidanceId: asId(id(951)),
  sign: null,
  single: null,
  levels: [
    { level: 4, at: [201] },
    { level: 3, at: [140, 141] },
  ],
  loose: [],
  steps: [260],
  otherwise: [139],
  contacts: [0],
  cannotAct: false,
};
export const shown = answerShownData(places);

const passage = {
  title: '',
  text: 'A child of nine is left at home alone in the evening, and has been frightened more than once.',
  whole: answerShownData({ ...places, levels: [], loose: [140] }),
  where: 'Level 3 · Additional › Parenting capacity: keeping safe · version 1',
};

export function answer(given: Partial<GuidanceView> = {}): GuidanceView {
  return {
    emergency: null,
    replaced: [],
    document: 'Working together on what children need, version 1',
    sample: true,
    title: 'The document lists this under more than one level',
    lines: ['Level 4 · Complex and Significant and Level 3 · Additional, the highest first.'],
    personalData: false,
    levels: [
      {
        heading: 'Level 4 · Complex and Significant',
        passages: [{ ...passage, text: 'A child is left alone overnight.' }],
      },
      {
        heading: 'Level 3 · Additional',
        passages: [passage, { ...passage, text: 'Nobody knows where the parents are.' }],
      },
    ],
    stepsTitle: 'What to do',
    steps: [
      {
        ...passage,
        title: 'Do I need consent to refer?',
        text: 'Tell the parents first, unless that adds to the danger.',
      },
    ],
    contacts: [{ name: 'Front door', telephone: '0121 000 0000' }],
    otherwise: [{ ...passage, title: 'Level 2 · Universal Plus', text: 'It happened once, for half an hour.' }],
    asked: null,
    closing: ['Your professional judgement and your safeguarding lead decide, not this card.'],
    buttons: [{ title: 'Ask the duty adviser', verb: 'advice.form' }],
    feedback: [
      { title: 'This helped', verb: 'guidance.feedback', data: { ...shown, verdict: 'helped' } },
      { title: 'It did not', verb: 'guidance.feedback', data: { ...shown, verdict: 'did-not' } },
      { title: 'Wrong level', verb: 'guidance.feedback', data: { ...shown, verdict: 'wrong-level' } },
    ],
    ...given,
  };
}

/** One fact that would decide, in one tap. */
export const asked = {
  question: 'How often does it happen?',
  choices: ['Once', 'Now and then', 'Every week', 'Despite help'].map(
    (title) => ({ title, verb: 'guidance.passages', data: shown }) as const,
  ),
};

const QUESTION = 'A lad of nine in my class says he is on his own most evenings.\nWould you refer, or ring home first?';
const ANSWER =
  'Please ring the front door today.\n\nTell the parents that you do, unless he would be in danger for it.';

export function request(given: Partial<AdviceRequestView> = {}): AdviceRequestView {
  return {
    board: name,
    adviceId: asId(id(910)),
    askedAt: 'Monday 7 December 2026, 9.02 am',
    text: QUESTION,
    deletedOn: 'Sunday 7 March 2027',
    reminds: false,
    notes: [],
    standing: { kind: 'open' },
    ...given,
  };
}

export const claimed = { kind: 'claimed', adviser: 'Designated nurse', adviserId: asId<never>(id(20)) } as const;
export const answered = { kind: 'answered', adviser: 'Designated nurse', answer: ANSWER } as const;

export function answerTo(given: Partial<AdviceAnswerView> = {}): AdviceAnswerView {
  return {
    board: name,
    adviser: 'Designated nurse',
    answeredAt: 'Monday 7 December 2026, 10.14 am',
    answer: ANSWER,
    asked: QUESTION,
    askedAt: 'Monday 7 December 2026, 9.02 am',
    days: 90,
    ...given,
  };
}

export function adviceForm(given: Partial<AdviceFormView> = {}): AdviceFormView {
  return { adviceId: asId(id(910)), text: '', personalData: false, days: 90, problems: [], ...given };
}

export function words(given: Partial<WordsView> = {}): WordsView {
  return {
    board: name,
    words: [
      { word: 'mardy', count: 7, lastDay: 'Friday 4 December 2026' },
      { word: 'nitties', count: 1, lastDay: 'Thursday 3 December 2026' },
    ],
    topics: ['home alone: 12 answers, 9 helped, 1 did not, 2 wrong level', 'health: 1 answer, 1 helped'],
    doubted: ['Level 3: A child of nine is left at home alone in the evening (2 times)'],
    since: 'Tuesday 8 September 2026',
    done: null,
    ...given,
  };
}

export function wordForm(given: Partial<WordFormView> = {}): WordFormView {
  return {
    word: 'mardy',
    phrase: 'mardy',
    search: '',
    topic: null,
    topics: ['behaviour', 'health', 'home_alone'],
    passages: [],
    searched: false,
    problems: [],
    ...given,
  };
}

export const passages = [
  { passageId: 'temper-1', title: 'Level 2: Loses their temper at home and at school, more than others of their age' },
  { passageId: 'temper-2', title: 'Level 3: Outbursts that others are afraid of, for weeks and despite help' },
];

export function versions(given: Partial<VersionsView> = {}): VersionsView {
  const title = 'Working together on what children need';
  return {
    board: name,
    versions: [
      { guidanceId: asId(id(952)), number: 2, title, when: 'Counts now, since Monday 7 December 2026', passages: 352 },
      {
        guidanceId: asId(id(951)),
        number: 1,
        title,
        when: 'Replaced. It counted from Monday 23 November 2026',
        passages: 340,
      },
    ],
    megabytes: null,
    ...given,
  };
}

const oldVersion = aGuidanceVersion({
  id: id(951),
  sample: true,
  passages: [
    aPassage(),
    aPassage({ id: 'teeth', text: 'Teeth hurt for weeks, and nobody has taken the child to a dentist.', level: 3 }),
    aPassage({
      id: 'consent',
      kind: 'procedure',
      level: null,
      sectionPath: ['What to do'],
      title: 'Do I need consent to refer?',
      text: 'Tell the parents first.\n\nUnless that adds to the danger.',
    }),
  ],
});

export function version(given: Partial<VersionView> = {}): VersionView {
  return {
    version: oldVersion,
    replaced: [
      'Version 1 has been replaced: version 2 counts now, since Monday 7 December 2026.',
      'What you read here is as version 1 had it.',
    ],
    since: 'It counts since Monday 23 November 2026.',
    parts: documentParts(oldVersion),
    pages: null,
    buttons: [
      { title: 'Open version 2', verb: 'guidance.read', data: { guidanceId: id(952) } },
      { title: 'All versions', verb: 'guidance.versions' },
    ],
    ...given,
  };
}

export function pages(given: Partial<VersionPages> = {}): VersionPages {
  return {
    title: 'What the levels look like › The child’s development: health',
    passages: oldVersion.passages,
    before: 0,
    part: 1,
    ...given,
  };
}
