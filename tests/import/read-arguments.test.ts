import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { readArguments } from '../../src/import/read-arguments.js';

describe('the import command line', () => {
  it('takes a kind and a file, and leaves the saving open', () => {
    expect(readArguments(['agenda', 'my agenda.docx'])).toEqual({
      kind: 'agenda',
      file: 'my agenda.docx',
      saveAs: null,
    });
  });

  it('takes where to save, before or after the file', () => {
    const wanted = { kind: 'agenda', file: 'a.txt', saveAs: 'meeting' };
    expect(readArguments(['agenda', 'a.txt', '--save-as', 'meeting'])).toEqual(wanted);
    expect(readArguments(['--save-as=meeting', 'agenda', 'a.txt'])).toEqual(wanted);
  });

  it('takes a threshold document to show, or to publish from a day', () => {
    const shown = { kind: 'guidance', file: 'a.pdf', publish: false, from: null, anyway: false };
    expect(readArguments(['guidance', 'a.pdf'])).toEqual(shown);
    expect(readArguments(['guidance', 'a.pdf', '--publish'])).toEqual({ ...shown, publish: true });
    const from = Temporal.PlainDate.from('2027-04-01');
    expect(readArguments(['guidance', 'a.pdf', '--publish', '--from', '2027-04-01', '--anyway'])).toEqual({
      ...shown,
      publish: true,
      anyway: true,
      from,
    });
    expect(readArguments(['golden', 'questions.jsonl'])).toEqual({ kind: 'golden', file: 'questions.jsonl' });
  });

  it('takes figures and whether to save them', () => {
    expect(readArguments(['metrics', 'a.xlsx'])).toEqual({ kind: 'metrics', file: 'a.xlsx', save: false });
    expect(readArguments(['--save', 'metrics', 'a.xlsx'])).toEqual({ kind: 'metrics', file: 'a.xlsx', save: true });
  });

  it('takes a list of members and whether to save it', () => {
    expect(readArguments(['board', 'a.csv'])).toEqual({ kind: 'board', file: 'a.csv', save: false });
    expect(readArguments(['board', 'a.csv', '--save'])).toEqual({ kind: 'board', file: 'a.csv', save: true });
  });

  it('shows how when asked for help', () => {
    expect(readArguments(['--help'])).toEqual({ kind: 'help' });
  });

  it.each([
    [['guidance'], 'Please name the file of the threshold document'],
    [['golden'], 'Please name the file with the questions'],
    [['guidance', 'a.pdf', 'b.pdf'], 'Please give one file at a time'],
    [['guidance', 'a.pdf', '--anyway'], 'Please say --publish too'],
    [['guidance', 'a.pdf', '--from', '2027-04-01'], 'Please say --publish too'],
    [['guidance', 'a.pdf', '--publish', '--from', '2027-02-30'], 'as year, month and day'],
    [['guidance', 'a.pdf', '--publish', '--from', '1 April'], 'as year, month and day'],
    [['minutes', 'a.txt'], 'I cannot import “minutes”'],
    [[], 'Please say what to import'],
    [['agenda'], 'Please name the file of the agenda'],
    [['metrics'], 'Please name the file of the figures'],
    [['board'], 'Please name the file of the list of members'],
    [['board', 'a.csv', '--save-as', 'meeting'], 'An agenda is saved with --save-as, figures and a board with --save'],
    [['metrics', 'a.csv', 'b.csv'], 'Please give one file at a time'],
    [
      ['metrics', 'a.csv', '--save-as', 'meeting'],
      'An agenda is saved with --save-as, figures and a board with --save',
    ],
    [['agenda', 'a.txt', '--save'], 'An agenda is saved with --save-as, figures and a board with --save'],
    [['agenda', 'a.txt', 'b.txt'], 'Please give one file at a time'],
    [['agenda', 'a.txt', '--save-as='], 'Please say “meeting” or a meeting’s id'],
    [['agenda', 'a.txt', '--loudly'], 'I do not know that way of asking'],
  ])('answers %j with one plain sentence', (given, sentence) => {
    expect(() => readArguments(given)).toThrow(sentence);
  });
});
