import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { DIALOG_ROWS } from '../../src/adapters/teams/routes/dialogs/dialog-rows.js';
import { SEARCH_ROWS } from '../../src/adapters/teams/routes/search/search-rows.js';
import { QUESTION_ROWS } from '../../src/adapters/teams/routes/question-rows.js';
import { readQuestion } from '../../src/core/questions/read-question.js';
import { APP_PACKAGE } from './a-package.js';

const manifest = z
  .looseObject({
    bots: z.tuple([
      z.object({
        commandLists: z.array(
          z.object({
            scopes: z.array(z.string()),
            commands: z.array(z.object({ title: z.string(), description: z.string() })),
          }),
        ),
      }),
    ]),
    composeExtensions: z.tuple([
      z.object({
        commands: z.array(
          z.object({
            id: z.string(),
            type: z.enum(['query', 'action']),
            title: z.string(),
            description: z.string(),
            context: z.array(z.string()),
            fetchTask: z.boolean().default(false),
            parameters: z.array(z.unknown()).default([]),
          }),
        ),
      }),
    ]),
  })
  .parse(JSON.parse(readFileSync(join(APP_PACKAGE, 'manifest.json'), 'utf8')));

const lists = manifest.bots[0].commandLists.map(({ scopes, commands }) => ({ name: scopes.join(), commands }));
const kindsOf = (name: string) =>
  lists
    .filter((list) => list.name === name)
    .flatMap(({ commands }) => commands.map(({ title }) => readQuestion(title).kind));

describe.each(lists)('the commands for $name', ({ name, commands }) => {
  it.each(commands)('are understood: “$title”', ({ title }) => {
    expect(['not-understood', 'later']).not.toContain(readQuestion(title).kind);
  });

  it('are within what Teams shows', () => {
    expect(commands.length).toBeGreaterThan(0);
    expect(commands.length).toBeLessThanOrEqual(10);
    expect(commands.filter(({ title }) => title.length > 32)).toEqual([]);
    expect(commands.filter(({ description }) => description === '' || description.length > 128)).toEqual([]);
  });

  it('begin with help', () => {
    expect(kindsOf(name)[0]).toBe('help');
  });
});

describe('the commands', () => {
  it('of the message extension are searches and dialogs that are answered, each within what Teams shows', () => {
    const { commands } = manifest.composeExtensions[0];
    const of = (kind: 'query' | 'action') => commands.filter(({ type }) => type === kind);
    expect(of('query').map(({ id }) => id)).toEqual([...SEARCH_ROWS.keys()]);
    expect(of('action').map(({ id }) => id)).toEqual([...DIALOG_ROWS.keys()]);
    expect(commands.length).toBeLessThanOrEqual(10);
    for (const { title, description } of commands) {
      expect(title.length).toBeLessThanOrEqual(32);
      expect(description.length).toBeLessThanOrEqual(128);
    }
    for (const { parameters, context } of of('query')) {
      expect(parameters).toHaveLength(1);
      expect(context).toEqual(['compose']);
    }
    for (const { fetchTask, context } of of('action'))
      expect({ fetchTask, context }).toEqual({ fetchTask: true, context: ['message'] });
  });

  it('are there for each scope once', () => {
    expect(lists.map(({ name }) => name)).toEqual(['personal', 'team', 'groupChat']);
  });

  it('mean each something of their own', () => {
    expect(kindsOf('personal')).toEqual([
      'help',
      'my-meetings',
      'agenda',
      'my-answer',
      'coming',
      'quorum',
      'actions',
      'matters-arising',
      'digest',
      'deliveries',
    ]);
    expect(new Set(kindsOf('team')).size).toBe(kindsOf('team').length);
    expect(kindsOf('groupChat')).toEqual(kindsOf('team'));
  });

  it('offer among others only what is answered there', () => {
    expect(kindsOf('team').filter((kind) => QUESTION_ROWS[kind].where !== 'anywhere')).toEqual([]);
    expect(kindsOf('personal').filter((kind) => QUESTION_ROWS[kind].where !== 'anywhere')).not.toEqual([]);
  });

  it('would be caught promising what nobody answers', () => {
    expect(readQuestion('Book a table').kind).toBe('not-understood');
  });
});
