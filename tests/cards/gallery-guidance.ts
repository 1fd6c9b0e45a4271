import { adviceAnswerCard } from '../../src/adapters/cards/advice/advice-answer-card.js';
import { adviceFormCard } from '../../src/adapters/cards/advice/advice-form-card.js';
import { adviceRequestCard } from '../../src/adapters/cards/advice/advice-request-card.js';
import type { Cards } from '../../src/adapters/cards/create-cards.js';
import { guidanceCard } from '../../src/adapters/cards/guidance/guidance-card.js';
import { passageCard } from '../../src/adapters/cards/guidance/passage-card.js';
import { versionCard } from '../../src/adapters/cards/guidance/version-card.js';
import { versionsCard } from '../../src/adapters/cards/guidance/versions-card.js';
import { wordFormCard } from '../../src/adapters/cards/guidance/word-form-card.js';
import { wordsCard } from '../../src/adapters/cards/guidance/words-card.js';
import { noticeCard } from '../../src/adapters/cards/notice-card.js';
import type { RenderedCard } from '../../src/adapters/cards/rendered-card.js';
import { aGuidanceVersion, aPassage } from '../kit/builders/a-guidance-version.js';
import * as board from './board-guidance.js';
import { hostile, long } from './board-notices.js';

const version = aGuidanceVersion({ sample: true });
const long1500 = long.repeat(3).slice(0, 1_500);

/** One of each card of guidance and of the duty adviser, under the name of its sample. */
export const GUIDANCE_GALLERY: Readonly<Record<string, (cards: Cards) => RenderedCard>> = {
  'notice.guidance-read': (cards) =>
    noticeCard(cards, {
      tone: 'neutral',
      title: 'Please check what I read',
      what: '“Working together on what children need”. 340 passages are under no level; 14 places to ring.',
      points: ['Level 1 · Universal: 58 passages, the first “Well, growing as expected and seen when due.”'],
      kept: 'Nothing is published until you press Publish. The version before it stays readable.',
      buttons: [
        { title: 'Publish from today', verb: 'guidance.publish', data: { draftId: 'draft-1', anyway: false } },
        { title: 'Discard', verb: 'guidance.discard', data: { draftId: 'draft-1' } },
      ],
    }),
  guidance: (cards) => guidanceCard(cards, board.answer()),
  'guidance.emergency': (cards) =>
    guidanceCard(
      cards,
      board.answer({
        emergency: {
          lines: ['Then ring the front door: 0121 000 0000.', 'Do not wait for an answer from me.'],
          tone: 'attention',
        },
        personalData: true,
      }),
    ),
  'guidance.asked': (cards) => guidanceCard(cards, board.answer({ asked: board.asked })),
  'guidance.hostile': (cards) =>
    guidanceCard(
      cards,
      board.answer({
        title: hostile,
        lines: [hostile, hostile],
        closing: [hostile],
        levels: board.answer().levels.map(({ passages }) => ({
          heading: hostile,
          passages: passages.map((one) => ({ ...one, text: hostile.repeat(4), where: hostile })),
        })),
      }),
    ),
  'guidance.replaced': (cards) =>
    guidanceCard(
      cards,
      board.answer({
        replaced: [
          'Version 1 has been replaced: version 2 counts now, since Monday 7 December 2026.',
          'What you read here is as version 1 had it.',
        ],
        buttons: [{ title: 'What version 2 says', verb: 'guidance.passages', data: board.shown }],
      }),
    ),
  'guidance.longest': (cards) =>
    guidanceCard(
      cards,
      board.answer({
        levels: board.answer().levels.map(({ heading, passages }) => ({
          heading,
          passages: passages.map((one) => ({ ...one, text: long.repeat(30) })),
        })),
        asked: board.asked,
      }),
    ),
  'guidance-versions': (cards) => versionsCard(cards, board.versions()),
  'guidance-versions.manager': (cards) => versionsCard(cards, board.versions({ megabytes: 20 })),
  'guidance-versions.none': (cards) => versionsCard(cards, board.versions({ versions: [] })),
  'guidance-versions.hostile': (cards) =>
    versionsCard(
      cards,
      board.versions({ versions: board.versions().versions.map((one) => ({ ...one, title: hostile, when: hostile })) }),
    ),
  'guidance-version': (cards) =>
    versionCard(
      cards,
      board.version({ replaced: [], buttons: [{ title: 'All versions', verb: 'guidance.versions' }] }),
    ),
  'guidance-version.part': (cards) => versionCard(cards, board.version({ pages: board.pages() })),
  'guidance-version.nothing': (cards) =>
    versionCard(
      cards,
      board.version({ pages: board.pages({ passages: [], part: null, title: 'What has these words' }) }),
    ),
  'guidance-version.longest': (cards) =>
    versionCard(
      cards,
      board.version({
        parts: Array.from({ length: 100 }, (_, at) => ({ number: at + 1, title: long, passages: [aPassage()] })),
        pages: board.pages({
          title: long,
          passages: Array.from({ length: 30 }, (_, at) => aPassage({ id: `long-${at}`, text: long.repeat(8) })),
        }),
      }),
    ),
  passage: (cards) => passageCard(cards, { passage: aPassage(), version }),
  'passage.procedure': (cards) =>
    passageCard(cards, {
      passage: aPassage({
        kind: 'procedure',
        title: 'Do I need consent to refer?',
        level: null,
        appliesAt: [2, 3],
        page: 12,
        text: 'Tell the parents first.\n\nUnless that adds to the danger.',
      }),
      version: { ...version, sample: false },
    }),
  'passage.longest': (cards) =>
    passageCard(cards, {
      passage: aPassage({ text: long.repeat(20), title: long, sectionPath: [long, long] }),
      version,
    }),
  'passage.hostile': (cards) =>
    passageCard(cards, {
      passage: aPassage({ kind: 'glossary', level: null, text: hostile.repeat(5), title: hostile }),
      version: { ...version, title: hostile },
    }),
  'guidance-words': (cards) => wordsCard(cards, board.words()),
  'guidance-words.none': (cards) =>
    wordsCard(cards, board.words({ words: [], topics: [], doubted: [], done: '“mardy” is off the list.' })),
  'guidance-words.longest': (cards) =>
    wordsCard(
      cards,
      board.words({
        words: Array.from({ length: 20 }, (_, index) => ({
          word: 'w'.repeat(60),
          count: index + 2,
          lastDay: 'Wednesday 30 September 2026',
        })),
        topics: Array.from({ length: 8 }, () => long.slice(0, 200)),
        doubted: Array.from({ length: 3 }, () => hostile),
      }),
    ),
  'guidance-word-form': (cards) => wordFormCard(cards, board.wordForm()),
  'guidance-word-form.found': (cards) =>
    wordFormCard(cards, board.wordForm({ search: 'temper', searched: true, passages: board.passages })),
  'guidance-word-form.nothing': (cards) =>
    wordFormCard(cards, board.wordForm({ search: 'blorple', searched: true, problems: ['Please choose a passage.'] })),
  'guidance-word-form.longest': (cards) =>
    wordFormCard(
      cards,
      board.wordForm({
        search: hostile,
        phrase: hostile.slice(0, 80),
        searched: true,
        topics: Array.from({ length: 130 }, (_, index) => `a_rather_long_topic_of_the_document_${index}`),
        passages: Array.from({ length: 30 }, (_, index) => ({
          passageId: `passage-${index}-${'x'.repeat(60)}`,
          title: hostile.slice(0, 110),
        })),
      }),
    ),
  'advice-form': (cards) => adviceFormCard(cards, board.adviceForm()),
  'advice-form.personal-data': (cards) =>
    adviceFormCard(cards, board.adviceForm({ text: 'Somebody by name, born on a day', personalData: true })),
  'advice-form.problems': (cards) =>
    adviceFormCard(cards, board.adviceForm({ text: hostile, problems: ['That is 4 letters too long.'] })),
  'advice-request': (cards) => adviceRequestCard(cards, board.request()),
  'advice-request.claimed': (cards) => adviceRequestCard(cards, board.request({ standing: board.claimed })),
  'advice-request.taken': (cards) =>
    adviceRequestCard(
      cards,
      board.request({ standing: board.claimed, notes: ['Designated nurse has it.'], typed: 'Please ring today.' }),
    ),
  'advice-request.answered': (cards) => adviceRequestCard(cards, board.request({ standing: board.answered })),
  'advice-request.closed': (cards) =>
    adviceRequestCard(cards, board.request({ standing: { ...board.answered, kind: 'closed' } })),
  'advice-request.deleted': (cards) =>
    adviceRequestCard(
      cards,
      board.request({ text: '', deletedOn: null, standing: { kind: 'deleted', on: 'Sunday 7 March 2027' } }),
    ),
  'advice-request.names-somebody': (cards) =>
    adviceRequestCard(
      cards,
      board.request({
        standing: board.claimed,
        notes: ['This seems to name somebody. Your answer was not sent.'],
        typed: 'Please ring somebody by name.',
        mayInsist: true,
      }),
    ),
  'advice-request.reminder': (cards) => adviceRequestCard(cards, board.request({ reminds: true })),
  'advice-request.longest': (cards) =>
    adviceRequestCard(
      cards,
      board.request({ text: long1500, standing: { ...board.answered, adviser: hostile, answer: long1500 } }),
    ),
  'advice-request.hostile': (cards) =>
    adviceRequestCard(
      cards,
      board.request({
        text: `${hostile}\n`.repeat(10),
        notes: [hostile],
        standing: { ...board.answered, answer: hostile },
      }),
    ),
  'advice-answer': (cards) => adviceAnswerCard(cards, board.answerTo()),
  'advice-answer.longest': (cards) => adviceAnswerCard(cards, board.answerTo({ answer: long1500, asked: long1500 })),
  'advice-answer.hostile': (cards) =>
    adviceAnswerCard(cards, board.answerTo({ answer: `${hostile}\n`.repeat(10), asked: hostile, adviser: hostile })),
  'notice.advisers-chat': (cards) =>
    noticeCard(cards, {
      tone: 'neutral',
      title: 'Shall the duty advisers be asked here?',
      buttons: [{ title: 'Use this chat', verb: 'advice.use-place', data: { use: true } }],
    }),
};
