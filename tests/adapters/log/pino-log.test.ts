import { expect, it } from 'vitest';
import { pinoLog } from '../../../src/adapters/log/pino-log.js';
import type { LogFacts } from '../../../src/core/shared/log.js';

function logging(level: Parameters<typeof pinoLog>[0] = 'info') {
  const lines: Readonly<Record<string, unknown>>[] = [];
  const write = (line: string): void => {
    lines.push(JSON.parse(line) as Record<string, unknown>);
  };
  return { log: pinoLog(level, { write }), lines };
}

it('writes the event, the time, the level and plain facts, and nothing of the machine', () => {
  const { log, lines } = logging();
  log.info('turn.answered', { ms: 12, verb: 'meeting.next', first: true, who: null });
  const { time, ...line } = lines[0] ?? {};
  expect(line).toEqual({ level: 30, event: 'turn.answered', ms: 12, verb: 'meeting.next', first: true, who: null });
  expect(String(time)).toMatch(/^\d{4}-\d{2}-\d{2}T.*Z$/);
});

it('drops whatever is not plain, should a caller pass it', () => {
  const { log, lines } = logging();
  const careless = {
    error: new Error('Bearer abc'),
    body: { text: 'typed' },
    list: ['typed'],
    call: () => 'typed',
    big: 1n,
    missing: undefined,
    kept: 1,
  } as unknown as LogFacts;
  log.warn('a', careless);
  log.error('b', careless);
  expect(lines.map(({ time: _, level: __, ...line }) => line)).toEqual([
    { event: 'a', kept: 1 },
    { event: 'b', kept: 1 },
  ]);
});

it('keeps to its level', () => {
  const { log, lines } = logging('warn');
  log.info('quiet');
  log.warn('heard');
  expect(lines.map(({ event }) => event)).toEqual(['heard']);
});
