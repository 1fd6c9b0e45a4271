import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { loadSampleBoard } from '../../../src/adapters/prisma/sample-board/load-sample-board.js';
import {
  readSampleGolden,
  sampleGuidanceText,
} from '../../../src/adapters/prisma/sample-board/read-sample-guidance.js';
import { createTransact } from '../../../src/adapters/prisma/stores/bind-stores.js';
import { textLines } from '../../../src/core/meetings/agenda/read-agenda/text-lines.js';
import { asId, type BoardId } from '../../../src/core/shared/ids.js';
import type { PassageKind } from '../../../src/core/thresholds/guidance/passage.js';
import { readGuidance } from '../../../src/core/thresholds/importing/reading/read-guidance.js';
import { keepCurrentGuidance } from '../../../src/core/thresholds/keep-current-guidance.js';
import { forEachStore } from '../../kit/database.js';
import { atOnce } from '../../kit/fakes/at-once.js';
import { movingClock } from '../../kit/moving-clock.js';

const boardId = asId<BoardId>('sample-board');
const reading = readGuidance(textLines(sampleGuidanceText()));
const content = reading.status === 'read' ? reading.content : null;
const passages = content?.passages ?? [];

describe('the sample threshold document', () => {
  it('is read completely, and without a doubt', () => {
    expect(reading).toMatchObject({ status: 'read', unread: [], doubts: [] });
  });

  it('is marked as a sample and has the four levels by their names', () => {
    expect(content).toMatchObject({
      sample: true,
      levels: [
        { number: 1, name: 'Universal' },
        { number: 2, name: 'Universal Plus' },
        { number: 3, name: 'Additional' },
        { number: 4, name: 'Complex and Significant' },
      ],
    });
  });

  it('has signs under every level, what each level means, what to do, whom to ring and words explained', () => {
    const count = (kind: PassageKind, level?: number) =>
      passages.filter((one) => one.kind === kind && (level === undefined || one.level === level)).length;
    expect(passages.length).toBeGreaterThanOrEqual(250);
    for (const level of [1, 2, 3, 4]) {
      expect(count('indicator', level), `signs of level ${level}`).toBeGreaterThanOrEqual(40);
      expect(count('level', level)).toBe(1);
    }
    expect(count('procedure')).toBeGreaterThanOrEqual(150);
    expect(count('contact')).toBe(content?.contacts.length);
    expect(count('glossary')).toBeGreaterThanOrEqual(100);
  });

  it('gives every sign a level and a domain, every passage a topic, and each its own id', () => {
    const signs = passages.filter(({ kind }) => kind === 'indicator');
    expect(signs.filter(({ level, domain }) => level === null || domain === null)).toEqual([]);
    expect(passages.filter(({ topic }) => topic === null)).toEqual([]);
    expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length);
    expect(passages.filter(({ id }) => !/^p[0-9a-z]{14}$/.test(id))).toEqual([]);
  });

  it('names whom to ring by day and by night, with the words where there is no number', () => {
    const contact = (role: string) => content?.contacts.filter((one) => one.role === role);
    expect(contact('front-door')).toMatchObject([{ telephone: '0121 569 3100' }]);
    expect(contact('emergency')).toMatchObject([{ telephone: '999' }]);
    expect(contact('lado')).toHaveLength(1);
    expect(contact('out-of-hours')?.[0]?.telephone).toMatch(/^the number on your council/);
  });

  it('brings a golden set that asks about levels, danger and what to do', () => {
    const golden = readSampleGolden(boardId);
    expect(golden.length).toBeGreaterThanOrEqual(30);
    expect(golden.length).toBeLessThanOrEqual(40);
    expect(
      golden.filter(({ levels, topic, emergency }) => levels.length === 0 && topic === null && !emergency),
    ).toEqual([]);
    expect(golden.filter(({ emergency }) => emergency).length).toBeGreaterThanOrEqual(3);
    const topics = new Set(passages.map(({ topic }) => topic));
    expect(golden.filter(({ topic }) => topic !== null && !topics.has(topic))).toEqual([]);
  });
});

forEachStore('the sample board’s guidance', (open) => {
  it('is there at the first start, current from that day, and ready for questions', async () => {
    const { client } = await open();
    const clock = movingClock('2027-03-01T09:30:00Z');
    await loadSampleBoard({ client, now: clock.now() });
    const transact = createTransact({ client }, clock);
    const index = await keepCurrentGuidance({ transact, clock, inSlices: atOnce }).indexOf(boardId);
    expect(index?.version).toEqual({
      ...content,
      id: 'sample-guidance',
      boardId,
      number: 1,
      currentFrom: Temporal.PlainDate.from('2027-03-01'),
    });
    expect(await transact(({ goldenQuestions }) => goldenQuestions.of(boardId))).toEqual(readSampleGolden(boardId));
  });
});
