import { readLanguage } from '../intent/read-language.js';
import { tellsTooLittle } from '../intent/tells-too-little.js';
import { readTopics } from '../matching/read-topics.js';
import { accompanied, frontDoorOf, goesOn, type Asked, type Step, type Stepped } from './asked.js';
import type { UnreadableReason } from './threshold-answer.js';

/** Nothing typed, only signs, another language, or too little to look for anything. Danger is never too little. */
export const stopUnreadable: Step = (asked) => {
  const text = asked.text.trim();
  if (text === '') return stop(asked, 'empty');
  if (!/[\p{L}\p{N}]/u.test(text)) return stop(asked, 'symbols-only');
  if (readLanguage(text) === 'other') return stop(asked, 'other-language');
  if (asked.danger === null && tellsTooLittle(asked.said.words) && readTopics(asked.said.words).size === 0)
    return stop(asked, 'too-little');
  return goesOn(asked);
};

function stop(asked: Asked, reason: UnreadableReason): Stepped {
  const frontDoor = frontDoorOf(asked);
  return { status: 'stopped', answer: { status: 'unreadable', reason, frontDoor, ...accompanied(asked) } };
}
