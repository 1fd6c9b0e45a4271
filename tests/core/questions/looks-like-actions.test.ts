import { describe, expect, it } from 'vitest';
import { looksLikeActions } from '../../../src/core/questions/looks-like-actions.js';
import { readQuestion } from '../../../src/core/questions/read-question.js';

const TABLE = [
  'Ref\tAction\tOwner\tDue',
  '1\tCirculate the tool\tDesignated nurse\t12/03/2027',
  '2\tBring figures on children hurt at home\tPolice\t20/03/2027',
];

describe('a pasted list of actions', () => {
  it.each([
    ['a table from a spreadsheet', TABLE.join('\n'), 'table'],
    ['a table under its title', ['SSCB action log', ...TABLE].join('\r\n'), 'table'],
    ['a table drawn with bars', '| Action | Lead | By when |\n| Send the tool | Health | 1 May |', 'table'],
    ['sentences', 'Action: health to send the tool\nAction: police to report', 'list'],
    ['numbered sentences', 'Action 1 - health to send it\nAction 2 - police to report', 'list'],
    ['a headed list', 'Actions from 17 December\n1. Send the tool - health\n2. Report back - police', 'list'],
  ])('is seen in %s', (_name, text, found) => {
    expect(looksLikeActions(text)).toBe(found);
    expect(readQuestion(text)).toEqual({ kind: 'pasted-actions' });
  });

  it.each([
    ['one sentence', 'Action: health to send the tool by May'],
    ['a question over two lines', 'what are the actions\nfor police'],
    ['an agenda with the log on it', 'Agenda\n1. Apologies\n2. Action log\n3. Neglect\n4. AOB'],
    ['a numbered agenda', '1. Welcome and apologies\n2. Action log\n3. Budget\n4. Date of next meeting'],
    ['a table of an agenda', 'Item\tAction\tLead\tTime\n1\tApologies\tChair\t10.00\n2\tMinutes of\tChair\t10.05'],
    ['a heading with nothing under it', 'Ref\tAction\tOwner'],
  ])('is not seen in %s', (_name, text) => {
    expect(looksLikeActions(text)).toBeNull();
    expect(readQuestion(text).kind).not.toBe('pasted-actions');
  });

  it('does not swallow an agenda', () => {
    expect(readQuestion('Agenda\n1. Apologies\n2. Action log\n3. Neglect\n4. AOB')).toEqual({ kind: 'pasted-agenda' });
  });

  it('does not hide a danger that is typed beside it', () => {
    const text = [...TABLE, 'and a child here has just been beaten by his dad'].join('\n');
    expect(readQuestion(text)).toMatchObject({ kind: 'guidance', danger: true });
  });
});
