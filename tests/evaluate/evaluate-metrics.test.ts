import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { evaluateMetrics } from '../../src/evaluate/evaluate-metrics.js';
import { readEvaluateArguments } from '../../src/evaluate/read-evaluate-arguments.js';

const CONTACTS = {
  id: 'A1',
  question: 'contacts latest',
  expect_measure: "Contacts to children's social care",
  expect_period: 'Q4 2017/18',
  expect_value: 5523,
  expect_kind: 'value',
};

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'questions-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function fileOf(...lines: readonly (object | string)[]): string {
  const file = join(folder, 'questions.jsonl');
  writeFileSync(file, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'));
  return file;
}

function evaluate(file: string): { readonly code: number; readonly said: string } {
  const lines: string[] = [];
  const code = evaluateMetrics(file, (line) => lines.push(line));
  return { code, said: lines.join('\n') };
}

describe('evaluateMetrics', () => {
  it('counts by kind and in all, and ends well where nothing was wrong', () => {
    const missing = {
      ...CONTACTS,
      id: 'A2',
      question: 'bins emptied last quarter',
      expect_kind: 'not_held',
      expect_value: null,
    };
    const { code, said } = evaluate(fileOf(CONTACTS, '', missing));
    expect(code).toBe(0);
    expect(said).toMatch(/^value +1 +0 +0 +0 +1$/m);
    expect(said).toMatch(/^in all +2 +0 +0 +0 +2$/m);
  });

  it('lists what was wrong with what came instead, and ends with 1', () => {
    const { code, said } = evaluate(fileOf({ ...CONTACTS, expect_value: 1 }));
    expect(code).toBe(1);
    expect(said).toContain('A1  contacts latest');
    expect(said).toContain("expected: value; Contacts to children's social care; Q4 2017/18; 1");
    expect(said).toContain("came:     value; Contacts to children's social care; Q4 2017/18: 5523");
  });

  it('lists what was refused', () => {
    const { code, said } = evaluate(fileOf({ ...CONTACTS, question: 'bins emptied last quarter' }));
    expect(code).toBe(0);
    expect(said).toContain('refused:');
    expect(said).toContain('came:     said not to be held');
  });

  it.each([
    ['no JSON', [CONTACTS, '{"id": "A2",'], /^Line 2 of .* is not JSON/],
    [
      'a kind it does not know',
      [{ ...CONTACTS, expect_kind: 'guess' }],
      /^Line 1 of .* “expect_kind” is missing or wrong/,
    ],
    ['a missing question', [CONTACTS, '', { ...CONTACTS, question: undefined }], /^Line 3 of .* “question” is missing/],
    ['a line that is no object', ['7'], /^Line 1 of .* “the line” is missing or wrong/],
    ['nothing at all', [''], /^There is no question in /],
  ])('says in one sentence what is wrong with %s', (_name, lines, sentence) => {
    expect(() => evaluate(fileOf(...lines))).toThrow(sentence);
  });

  it('says which file cannot be read', () => {
    expect(() => evaluate(join(folder, 'none.jsonl'))).toThrow(/^I cannot read .*none\.jsonl/);
  });
});

describe('readEvaluateArguments', () => {
  it('reads what to evaluate and with which file', () => {
    expect(readEvaluateArguments(['metrics', 'a.jsonl'])).toEqual({
      kind: 'evaluate',
      what: 'metrics',
      file: 'a.jsonl',
    });
    expect(readEvaluateArguments(['--help'])).toEqual({ kind: 'help' });
  });

  it.each([
    [[], /Please say what to evaluate/],
    [['weather', 'a.jsonl'], /cannot evaluate “weather”/],
    [['metrics'], /Please name the file/],
    [['metrics', 'a', 'b'], /one file at a time/],
    [['--nonsense'], /do not know that way/],
  ])('says what to type instead of %j', (given, sentence) => {
    expect(() => readEvaluateArguments(given)).toThrow(sentence);
  });
});
