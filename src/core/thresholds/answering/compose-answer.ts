import type { FoundPassage } from '../ports.js';
import { askMissingFact } from './ask-missing-fact.js';
import { accompanied, type Step } from './asked.js';
import { choosePassages } from './choose-passages.js';
import { groupLevels } from './group-levels.js';
import { nextProcedures, wouldChange } from './next-procedures.js';
import { singleLevel } from './single-level.js';
import type { ShownPassage } from './threshold-answer.js';

/** The last step: the answer from the passages, verbatim, and from nothing else. */
export const composeAnswer: Step = (asked) => {
  const { version } = asked.index;
  const best = asked.found[0]?.score ?? 1;
  const passages = choosePassages(asked).map((found) => toShown(found, best));
  const levels = groupLevels(passages, version);
  return {
    status: 'stopped',
    answer: {
      status: 'answered',
      ...accompanied(asked),
      singleLevel: singleLevel(asked.found, levels),
      levels,
      passages,
      procedures: nextProcedures(passages, version),
      contacts: version.contacts,
      wouldChange: wouldChange(passages, version),
      asked: askMissingFact(passages, asked),
      unknownWords: asked.unknownWords,
    },
  };
};

function toShown({ passage, score }: FoundPassage, best: number): ShownPassage {
  return { passage, strength: best === 0 ? 0 : Math.min(1, score / best) };
}
