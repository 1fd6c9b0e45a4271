import { describe, expect, it } from 'vitest';
import { guidanceCard } from '../../src/adapters/cards/guidance/guidance-card.js';
import { passageCard } from '../../src/adapters/cards/guidance/passage-card.js';
import { presentThresholdAnswer } from '../../src/adapters/cards/guidance/present-threshold-answer.js';
import { fitsTeams } from '../../src/adapters/cards/fits-teams.js';
import { answerThresholdQuestion } from '../../src/core/thresholds/answering/answer-threshold-question.js';
import type { Answered } from '../../src/core/thresholds/answering/threshold-answer.js';
import { PassageIndex } from '../../src/core/thresholds/matching/passage-index.js';
import { aGuidanceVersion, aPassage } from '../kit/builders/a-guidance-version.js';
import { cardActions } from '../kit/teams-client-card-actions.js';
import { readCard } from '../kit/read-card.js';
import { sampleGuidanceIndex } from '../kit/sample-guidance-index.js';
import * as board from './board-guidance.js';
import { cards } from './recording-cards.js';

const noButtons = { choices: [], feedback: [], buttons: [] };
const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const SENTENCE = 'A child of nine is left at home alone in the evening, and has been frightened more than once. ';

function answered(question: string, index = sampleGuidanceIndex()): Answered {
  const answer = answerThresholdQuestion(question, index);
  if (answer.status !== 'answered') throw new Error(`“${question}” was not answered.`);
  return answer;
}

describe('passages on an answer', () => {
  it.each([
    'young carer missing school to look after dad every week',
    'baby of 3 months has a bruise on her cheek',
    'do I need consent to refer to the front door',
    'is a 14 year old missing overnight level 4?',
  ])('are whole and verbatim: “%s”', (question) => {
    const index = sampleGuidanceIndex();
    const card = guidanceCard(cards, presentThresholdAnswer(answered(question), index.version, noButtons));
    const shown = plain(readCard(card.content));
    const [first] = answered(question).passages;
    expect(shown).toContain(plain(first?.passage.text ?? '-'));
    expect(shown).not.toContain('goes on in the document');
    expect(shown).not.toContain('…');
  });

  it('stay whole where the document’s passages are as long as any that are read, and fewer of them are shown instead', () => {
    const passages = [1, 2, 3, 4].flatMap((level) =>
      ['a', 'b', 'c'].map((each) =>
        aPassage({
          id: `p${level}${each}`,
          level,
          topic: 'home_alone',
          text: `${SENTENCE.repeat(9)}This is ${level}${each}.`,
          alsoSaidAs: ['left home alone in the evening'],
        }),
      ),
    );
    const version = aGuidanceVersion({ passages });
    const answer = answered('child of nine left home alone in the evening', new PassageIndex(version));
    const view = presentThresholdAnswer(answer, version, {
      ...noButtons,
      choices: board.asked.choices,
      feedback: board.answer().feedback,
    });
    const card = guidanceCard(cards, view);
    const shown = readCard(card.content);
    const whole = passages.filter(({ text }) => plain(shown).includes(plain(text)));
    expect(whole.length).toBeGreaterThanOrEqual(answer.levels.length);
    expect(shown).not.toContain('goes on in the document');
    expect(fitsTeams(card.content)).toBe(true);
  });

  it('are cut only where a card has no room for them, say so, and can be opened whole', () => {
    const text = SENTENCE.repeat(60).trim();
    const levels = board
      .answer()
      .levels.map(({ heading, passages }) => ({ heading, passages: passages.map((one) => ({ ...one, text })) }));
    const card = guidanceCard(cards, board.answer({ levels }));
    expect(readCard(card.content)).toContain('(it goes on in the document)');
    expect(cardActions(card.content).filter(({ title }) => title === 'Show the whole passage').length).toBe(
      levels.length,
    );
    const alone = board.answer({
      levels: levels.slice(0, 1).map(({ heading, passages }) => ({ heading, passages: passages.slice(0, 1) })),
      steps: [],
      otherwise: [],
    });
    const opened = guidanceCard(cards, alone);
    expect(plain(readCard(opened.content))).toContain(text);
    expect(JSON.stringify(opened.content)).not.toContain('Show the whole passage');
  });

  it('are whole in a message to a colleague too', () => {
    const text = SENTENCE.repeat(45).trim();
    const card = passageCard(cards, { passage: aPassage({ text }), version: aGuidanceVersion() });
    expect(plain(readCard(card.content))).toContain(text);
  });
});

describe('buttons on an answer', () => {
  it('all have their place beside four choices of a fact', () => {
    const titles = cardActions(guidanceCard(cards, board.answer({ asked: board.asked })).content).map(
      ({ title }) => title,
    );
    for (const title of ['Once', 'Despite help', 'This helped', 'It did not', 'Wrong level', 'Ask the duty adviser'])
      expect(titles).toContain(title);
  });
});
