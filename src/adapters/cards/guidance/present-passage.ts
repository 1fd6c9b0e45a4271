import type { GuidanceVersion } from '../../../core/thresholds/guidance/guidance-version.js';
import type { Passage } from '../../../core/thresholds/guidance/passage.js';
import { answerShownData, passageShown } from './answer-shown.js';
import type { GuidancePassage } from './guidance-card.js';

/** What is said of the document an answer comes from. */
export type DocumentFacts = Pick<GuidanceVersion, 'id' | 'title' | 'number' | 'sample' | 'levels' | 'passages'>;

/** A passage with where it stands; an indicator's heading says it already. */
export function passageOf(passage: Passage, version: DocumentFacts): GuidancePassage {
  const page = passage.page === null ? '' : `, page ${passage.page}`;
  return {
    title: '',
    text: passage.text,
    whole: answerShownData(passageShown(passage, version)),
    where: `${[...passage.sectionPath, passage.title].slice(-2).join(' › ')}${page} · version ${version.number}`,
  };
}

/** The same under its own title. */
export function titledPassage(passage: Passage, version: DocumentFacts): GuidancePassage {
  return { ...passageOf(passage, version), title: passage.title };
}
