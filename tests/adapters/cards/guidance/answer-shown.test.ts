import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answerAgain,
  answerShown,
  answerShownData,
  answerShownPayload,
  shownIn,
} from '../../../../src/adapters/cards/guidance/answer-shown.js';
import { answerThresholdQuestion } from '../../../../src/core/thresholds/answering/answer-threshold-question.js';
import { levelsOf } from '../../../../src/core/thresholds/guidance/passage.js';
import { sampleGuidanceIndex } from '../../../kit/sample-guidance-index.js';

const index = sampleGuidanceIndex();
const { version } = index;

function answered(question: string) {
  const answer = answerThresholdQuestion(question, index);
  if (answer.status !== 'answered') throw new Error(`“${question}” was not answered.`);
  return answer;
}

describe('what an answer showed', () => {
  it.each([
    'young carer missing school to look after dad every week',
    'is a 14 year old missing overnight level 4?',
    'do I need consent to refer to the front door',
    'what is a MARAC',
  ])('comes back as it was, without a word of “%s”', (question) => {
    const answer = answered(question);
    const data = answerShownData(answerShown('an-answer', answer, version));
    const again = answerAgain(answerShownPayload.parse(data), version);
    expect({ ...again, asked: null }).toMatchObject({
      emergency: answer.emergency,
      singleLevel: answer.singleLevel,
      procedures: answer.procedures,
      contacts: answer.contacts,
      wouldChange: answer.wouldChange,
    });
    const shown = (from: typeof answer) =>
      from.levels.map(({ level, passages }) => [level.number, passages.map(({ passage }) => passage.id)]);
    expect(shown(again)).toEqual(shown(answer));
    expect(JSON.stringify(data).length).toBeLessThan(600);
    for (const word of ['carer', 'overnight', 'consent', 'MARAC']) expect(JSON.stringify(data)).not.toContain(word);
  });

  it('shows a level only where a passage under it carries it, whatever a press says', () => {
    const place = fc.integer({ min: 0, max: version.passages.length + 50 });
    const levels = fc.array(
      fc.record({ level: fc.integer({ min: 0, max: 9 }), at: fc.array(place, { minLength: 1, maxLength: 5 }) }),
      {
        maxLength: 4,
      },
    );
    fc.assert(
      fc.property(
        levels,
        fc.option(fc.integer({ min: 0, max: 9 })),
        fc.array(place, { maxLength: 6 }),
        (some, single, loose) => {
          const shown = answerShown('an-answer', answered('what is a MARAC'), version);
          const again = answerAgain({ ...shown, levels: some, single, loose, steps: loose, otherwise: loose }, version);
          for (const { level, passages } of again.levels) {
            for (const { passage } of passages) expect(levelsOf(passage)).toContain(level.number);
          }
          const named = again.levels.map(({ level }) => level.number);
          if (again.singleLevel !== null) expect(named).toContain(again.singleLevel.number);
          for (const { passage } of again.passages) expect(version.passages).toContain(passage);
        },
      ),
      { numRuns: 100 },
    );
  });

  it.each([
    ['levels of many figures', { levels: '33.1' }],
    ['a level without passages', { levels: '3' }],
    ['words', { loose: 'one.two' }],
    ['more places than a card has', { steps: Array.from({ length: 40 }, () => '1').join('.') }],
    ['an id that is none', { guidanceId: "x' OR 1" }],
    ['a sign nobody reads', { sign: 'nonsense' }],
  ])('is refused with %s', (_, bend) => {
    const data = answerShownData(answerShown('an-answer', answered('what is a MARAC'), version));
    expect(answerShownPayload.safeParse({ ...data, ...bend }).success).toBe(false);
  });

  it('finds the same passages in the next version, and none that was changed or moved to another level', () => {
    const shown = answerShown(
      'an-answer',
      answered('young carer missing school to look after dad every week'),
      version,
    );
    const turned = { ...version, passages: version.passages.toReversed() };
    const ids = (from: typeof version, some: typeof shown) =>
      some.levels.flatMap(({ level, at }) => at.map((place) => `${level} ${from.passages[place]?.id ?? ''}`)).sort();
    const there = shownIn(shown, version, turned);
    if (there === null) throw new Error('Nothing was found.');
    expect(ids(turned, there)).toEqual(ids(version, shown));
    expect(answerAgain(there, turned).passages.length).toBeGreaterThan(0);
    const other = version.passages.map((passage) => ({ ...passage, id: `${passage.id}-new` as typeof passage.id }));
    expect(shownIn(shown, version, { ...version, passages: other })).toBeNull();
    const moved = version.passages.map((passage) => ({ ...passage, level: 9, appliesAt: [] }));
    expect(shownIn({ ...shown, loose: [] }, version, { ...version, passages: moved })).toBeNull();
  });
});
