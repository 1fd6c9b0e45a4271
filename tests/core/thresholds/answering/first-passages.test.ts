import { describe, expect, it } from 'vitest';
import { answerThresholdQuestion } from '../../../../src/core/thresholds/answering/answer-threshold-question.js';
import { clausesOf } from '../../../../src/core/thresholds/matching/clauses-of.js';
import { PassageIndex } from '../../../../src/core/thresholds/matching/passage-index.js';
import { readWords } from '../../../../src/core/thresholds/reading/read-words.js';
import type { GuidanceIndex } from '../../../../src/core/thresholds/ports.js';
import { aGuidanceVersion, aPassage } from '../../../kit/builders/a-guidance-version.js';
import { sampleGuidanceIndex } from '../../../kit/sample-guidance-index.js';

const sample = sampleGuidanceIndex();

function firstOf(question: string, index: GuidanceIndex = sample) {
  const answer = answerThresholdQuestion(question, index);
  if (answer.status !== 'answered') throw new Error(`It was ${answer.status}.`);
  return answer.passages.slice(0, 3).map(({ passage }) => passage);
}
function topicsOf(question: string, index?: GuidanceIndex) {
  return firstOf(question, index).map(({ topic }) => topic);
}

describe('what stands first', () => {
  it.each(['MARF meaning pls', 'what does LADO stand for', 'what is the difference between section 17 and section 47'])(
    'is the word explained, where a meaning is asked for: %s',
    (question) => {
      expect(firstOf(question)[0]?.kind).toBe('glossary');
    },
  );

  it.each([
    ['how many agencies must be there for a conference', 'conference'],
    ['by when does the written referral have to be in', 'referral_form'],
    ['may I ask the front door without the child’s name', 'consultation'],
    ['how long until the first core group', 'core_group'],
  ])('is what to do, where it is asked who, how many or by when: %s', (question, topic) => {
    expect(firstOf(question)[0]).toMatchObject({ kind: 'procedure', topic });
  });

  it('is never a word explained, where somebody tells of a child', () => {
    expect(firstOf('mum drinks every day and the neglect is getting worse').map(({ kind }) => kind)).not.toContain(
      'glossary',
    );
  });

  it('holds another subject that has evidence of its own, rather than a third passage on the same', () => {
    const same = ['one', 'two', 'three'].map((id) =>
      aPassage({
        id,
        topic: 'sharp-things',
        level: 4,
        text: `Blade ${id}.`,
        alsoSaidAs: ['blade in his bag at school'],
      }),
    );
    const other = aPassage({
      id: 'other',
      topic: 'owing',
      level: 4,
      text: 'Owing.',
      alsoSaidAs: ['owes money to dealers'],
    });
    const index = new PassageIndex(aGuidanceVersion({ passages: [...same, other, ...unrelated()] }));
    expect(topicsOf('he has a blade in his bag at school every day and owes dealers', index)).toContain('owing');
  });

  it('is only the one subject, where no other has any evidence', () => {
    const same = ['one', 'two', 'three'].map((id) =>
      aPassage({
        id,
        topic: 'sharp-things',
        level: 4,
        text: `Blade ${id}.`,
        alsoSaidAs: ['blade in his bag at school'],
      }),
    );
    const index = new PassageIndex(aGuidanceVersion({ passages: [...same, ...unrelated()] }));
    expect(new Set(topicsOf('he has a blade in his bag at school', index))).toEqual(new Set(['sharp-things']));
  });

  it('counts what the other passages on a subject say, where a passage itself lacks the word', () => {
    const passages = [
      aPassage({ id: 'a', topic: 'play', level: 2, text: 'A child is rough.', alsoSaidAs: ['rough with a ball'] }),
      aPassage({ id: 'b', topic: 'pets', level: 2, text: 'A child is rough.', alsoSaidAs: ['rough with a hamster'] }),
      aPassage({ id: 'c', topic: 'pets', level: 3, text: 'Kittens and rabbits.', alsoSaidAs: ['kittens and rabbits'] }),
    ];
    const index = new PassageIndex(aGuidanceVersion({ passages: [...passages, ...unrelated()] }));
    const found = index.find({ clauses: clausesOf(readWords('he is rough with kittens')) }, 9);
    const scoreOf = (id: string) => found.find(({ passage }) => passage.id === id)?.score ?? 0;
    expect(scoreOf('b')).toBeGreaterThan(scoreOf('a'));
  });

  it('keeps the subject where a child may be in danger', () => {
    expect(topicsOf('a man wants money or he will post the video of my daughter, she is 14')).toContain(
      'image_sharing',
    );
    expect(topicsOf('spiral fracture of the humerus, baby of five months')).not.toContain('sexual_abuse');
  });
});

function unrelated() {
  return Array.from({ length: 40 }, (_unused, at) =>
    aPassage({ id: `other-${at}`, topic: `other-${at}`, text: `Quite another matter ${at}.`, alsoSaidAs: [] }),
  );
}
