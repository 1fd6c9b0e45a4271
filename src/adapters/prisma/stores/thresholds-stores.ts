import type { ThresholdsTx } from '../../../core/thresholds/ports.js';
import { addedPhraseStore } from './added-phrase-store.js';
import { adviceStore } from './advice-store.js';
import type { Db } from './db.js';
import { goldenQuestionStore } from './golden-question-store.js';
import { guidanceDraftStore } from './guidance-draft-store.js';
import { guidanceFeedbackStore } from './guidance-feedback-store.js';
import { guidanceStore } from './guidance-store.js';
import { unknownWordStore } from './unknown-word-store.js';

/** The stores of threshold guidance on one transaction. */
export function thresholdsStores(tx: Db): Omit<ThresholdsTx, 'people' | 'audit' | 'ledger'> {
  return {
    guidance: guidanceStore(tx),
    guidanceDrafts: guidanceDraftStore(tx),
    goldenQuestions: goldenQuestionStore(tx),
    addedPhrases: addedPhraseStore(tx),
    guidanceFeedback: guidanceFeedbackStore(tx),
    unknownWords: unknownWordStore(tx),
    advice: adviceStore(tx),
  };
}
