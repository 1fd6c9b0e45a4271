import type {
  Answered,
  DeclinedReason,
  Emergency,
  ThresholdAnswer,
  UnreadableReason,
} from '../../../core/thresholds/answering/threshold-answer.js';
import { levelTitle, type Contact } from '../../../core/thresholds/guidance/guidance-version.js';
import type { Passage } from '../../../core/thresholds/guidance/passage.js';
import { sayList } from '../../../core/shared/say-list.js';
import type { Button } from '../button.js';
import type { GuidancePassage, GuidanceView } from './guidance-card.js';
import { passageOf, titledPassage, type DocumentFacts } from './present-passage.js';

export const JUDGEMENT = 'Your professional judgement and your safeguarding lead decide, not this card.';
export const KEPT_NOTHING = 'I have kept nothing of what you typed.';

/** What a route adds to an answer: buttons are its own business. */
export interface GuidanceButtons {
  readonly choices: readonly Button[];
  readonly feedback: readonly Button[];
  readonly buttons: readonly Button[];
}

/** How an answer reads. Levels are called by the document's own names, passages stand as they were written. */
export function presentThresholdAnswer(
  answer: ThresholdAnswer,
  version: DocumentFacts,
  { choices, feedback, buttons }: GuidanceButtons,
): GuidanceView {
  const base: GuidanceView = {
    emergency: answer.emergency === null ? null : emergencyView(answer.emergency),
    replaced: [],
    document: `${version.title}, version ${version.number}`,
    sample: version.sample,
    title: '',
    lines: [],
    personalData: answer.personalData,
    levels: [],
    stepsTitle: 'What to do',
    steps: [],
    contacts: [],
    otherwise: [],
    asked: null,
    closing: [JUDGEMENT, KEPT_NOTHING],
    feedback,
    buttons,
  };
  switch (answer.status) {
    case 'answered':
      return { ...base, ...answered(answer, version, choices), ...cannotAct(answer, base) };
    case 'not-covered':
      return {
        ...base,
        title: 'The document does not seem to cover that',
        lines: [
          'I found nothing in it that is near enough, and I do not guess.',
          answer.nearest.length === 0
            ? 'Please say it in other words, or ring and ask.'
            : 'These are the nearest passages. If none of them is what you mean, please ring and ask.',
        ],
        contacts: contactRows(answer.frontDoor === null ? [] : [answer.frontDoor]),
      };
    case 'declined':
      return {
        ...base,
        title: DECLINED[answer.reason].title,
        lines: DECLINED[answer.reason].lines,
        contacts: contactRows(answer.frontDoor === null ? [] : [answer.frontDoor]),
        closing: [KEPT_NOTHING],
      };
    case 'unreadable':
      return {
        ...base,
        title: UNREADABLE[answer.reason].title,
        lines: UNREADABLE[answer.reason].lines,
        contacts: contactRows(answer.frontDoor === null ? [] : [answer.frontDoor]),
        closing: [KEPT_NOTHING],
      };
  }
}

function answered(answer: Answered, version: DocumentFacts, choices: readonly Button[]): Partial<GuidanceView> {
  const { levels, procedures, contacts, wouldChange, asked, passages } = answer;
  const shownUnderLevels = new Set(levels.flatMap((group) => group.passages.map(({ passage }) => passage.id)));
  const loose = levels.length === 0 ? passages.map(({ passage }) => passage) : [];
  const steps = [...loose, ...procedures.filter(({ id }) => !loose.some((one) => one.id === id))];
  return {
    ...titled(answer, version),
    levels: levelSections(answer, version),
    stepsTitle: levels.length === 0 ? 'What the document says' : 'What to do',
    steps: steps.filter(({ id }) => !shownUnderLevels.has(id)).map((passage) => titledPassage(passage, version)),
    contacts: contactRows(contacts),
    otherwise: wouldChange.map((passage) => ({
      ...passageOf(passage, version),
      title: passage.level === null ? '' : levelTitle(version, passage.level),
    })),
    asked: asked === null ? null : { question: asked.question, choices },
  };
}

/** What stands under several levels is quoted once, under the highest, and says under which others it stands. */
function levelSections({ levels, singleLevel }: Answered, version: DocumentFacts): GuidanceView['levels'] {
  const quoted = new Set<string>();
  return levels.flatMap(({ level, passages }) => {
    const own = passages.map(({ passage }) => passage).filter(({ id }) => !quoted.has(id));
    for (const { id } of own) quoted.add(id);
    if (own.length === 0) return [];
    const heading = singleLevel === null ? levelTitle(version, level.number) : 'What the document says';
    return [{ heading, passages: own.map((passage) => alsoUnder(passage, level.number, levels, version)) }];
  });
}

function alsoUnder(
  passage: Passage,
  shownAt: number,
  levels: Answered['levels'],
  version: DocumentFacts,
): GuidancePassage {
  const others = levels
    .filter(({ level, passages }) => level.number !== shownAt && passages.some((one) => one.passage.id === passage.id))
    .map(({ level }) => levelTitle(version, level.number));
  const shown = passageOf(passage, version);
  return others.length === 0 ? shown : { ...shown, where: `${shown.where} · also for ${sayList(others)}` };
}

function titled(
  { levels, singleLevel, passages }: Answered,
  version: DocumentFacts,
): Pick<GuidanceView, 'title' | 'lines'> {
  if (singleLevel !== null) return { title: levelTitle(version, singleLevel.number), lines: [] };
  if (levels.length > 0) {
    const names = levels.map(({ level }) => levelTitle(version, level.number));
    const title =
      names.length === 1
        ? `The document lists this under ${sayList(names)}`
        : 'The document lists this under more than one level';
    const lines =
      names.length === 1 ? [] : [`${sayList(names)}, the highest first. Which it is hangs on what else is known.`];
    return { title, lines };
  }
  return { title: passages[0]?.passage.title ?? 'What the document says', lines: [] };
}

function cannotAct({ cannotAct: asked }: ThresholdAnswer, { closing }: GuidanceView): Partial<GuidanceView> {
  if (!asked) return {};
  return {
    closing: ['I cannot send, file or write anything for you: please ring, or use the referral form.', ...closing],
  };
}

/** Said before all else in either case; in the colour of alarm only where something said is happening now. */
function emergencyView(emergency: Emergency): NonNullable<GuidanceView['emergency']> {
  return { lines: emergencyLines(emergency), tone: emergency.sign === 'grave' ? 'neutral' : 'attention' };
}

function emergencyLines({ frontDoor, outOfHours }: Emergency): readonly string[] {
  const then =
    frontDoor === null ? 'Then ring your council’s children’s services.' : `Then ring ${callWords(frontDoor)}.`;
  const late = outOfHours === null ? [] : [`At night and at weekends: ${callWords(outOfHours)}.`];
  return [then, ...late, 'Do not wait for an answer from me.'];
}

function callWords({ name, telephone }: Contact): string {
  return `${name}: ${telephone}`;
}

function contactRows(contacts: readonly Contact[]): GuidanceView['contacts'] {
  return contacts.map(({ name, telephone, hours }) => ({
    name: hours === null ? name : `${name} (${hours})`,
    telephone,
  }));
}

interface Prepared {
  readonly title: string;
  readonly lines: readonly string[];
}

const DECLINED: Readonly<Record<DeclinedReason, Prepared>> = {
  'case-look-up': {
    title: 'I do not know any child or family',
    lines: [
      'I can only search the threshold document. Ask the child’s social worker, or the front door, about a child.',
    ],
  },
  drafting: {
    title: 'That is yours to write',
    lines: ['I do not write referrals, records or letters. I can show what the document says a good referral tells.'],
  },
  harmful: {
    title: 'I cannot help with that',
    lines: ['If a child is being hurt, or you are worried you may hurt a child, please ring for help now.'],
  },
  'medical-advice': {
    title: 'Please ask a doctor or nurse',
    lines: ['I cannot advise on medicines or health. Ring NHS 111, or 999 if it is urgent.'],
  },
  'legal-advice': {
    title: 'Please ask a solicitor',
    lines: ['I cannot advise on the law in one person’s case. Your organisation’s legal team or a solicitor can.'],
  },
  override: {
    title: 'I only show what the document says',
    lines: [
      'I cannot choose a level for you. Describe what you see and hear, and I will show what the document lists.',
    ],
  },
  adult: {
    title: 'This document is about children',
    lines: [
      'If you are worried about an adult, ring your council’s adult social care. If children live there too, tell me about them.',
    ],
  },
  'off-subject': {
    title: 'That is not in the threshold document',
    lines: ['I can tell you what it says about children’s needs, what to do and whom to ring.'],
  },
};

const UNREADABLE: Readonly<Record<UnreadableReason, Prepared>> = {
  empty: {
    title: 'What are you worried about?',
    lines: ['Tell me in a sentence or two what you have seen or heard. No names, please.'],
  },
  'symbols-only': {
    title: 'I can only read words',
    lines: ['Tell me in a sentence or two what you have seen or heard. No names, please.'],
  },
  'too-little': {
    title: 'Please tell me a little more',
    lines: ['How old is the child, what have you seen or heard, and how often? No names, please.'],
  },
  'other-language': {
    title: 'I can only search in English',
    lines: ['Please ring the number below and ask for an interpreter, or ask again in English.'],
  },
};
