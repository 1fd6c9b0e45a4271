import { it } from 'vitest';
import { readQuestion } from '../../../src/core/questions/read-question.js';
import { wordsOf } from '../../../src/core/questions/words-of.js';
import { sentenceShape } from '../../../src/core/questions/sentence-shape.js';
it.runIf(process.env.DBG)('d', () => { for (const t of (process.env.DBG ?? '').split('|')) console.log('»', t, JSON.stringify(readQuestion(t)), JSON.stringify(sentenceShape(wordsOf(t), t))); });
