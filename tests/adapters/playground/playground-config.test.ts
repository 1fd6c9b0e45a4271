import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { findPlayground } from '../../../src/adapters/playground/find-playground.js';
import type { PlaygroundPerson } from '../../../src/adapters/playground/people-shown.js';
import { playgroundConfig } from '../../../src/adapters/playground/playground-config.js';
import { hats } from '../../../src/adapters/prisma/sample-board/hats.js';
import { LOCAL_TENANT_ID } from '../../../src/config.js';

const worn = hats();
const people = worn.map(({ person }) => person);

interface Config {
  readonly tenantId: string;
  readonly currentUser: { readonly id: string; readonly aadObjectId: string; readonly name: string };
  readonly users: readonly { readonly id: string; readonly aadObjectId: string }[];
  readonly personalChat: { readonly id: string };
  readonly groupChat: { readonly id: string };
  readonly team: { readonly id: string; readonly channels: readonly { readonly id: string }[] };
}

/** The Playground carries its schema as a JSON text within its bundle; YAML is how it reads the file. */
function playgroundSchema(): object {
  const bundle = readFileSync(join(dirname(findPlayground()), 'dist', 'index.js'), 'utf8');
  const start = bundle.indexOf(`JSON.parse('{"$id":"https://aka.ms/teams-app-test-tool-config/`);
  if (start < 0) throw new Error('The schema is no longer where it was in the Playground’s bundle.');
  const literal = bundle.slice(start + `JSON.parse('`.length, bundle.indexOf(`')}`, start));
  return JSON.parse(literal.replace(/\\(.)/g, '$1')) as object;
}

const validate = new Ajv({ strict: false }).compile(playgroundSchema());

function configFor(currentPerson: PlaygroundPerson): Config {
  return parse(playgroundConfig({ people, currentPerson, tenantId: LOCAL_TENANT_ID, boardName: 'A board' })) as Config;
}

describe('the Playground’s configuration', () => {
  it.each(worn)('is valid against the Playground’s own schema under the hat "$name"', ({ person }) => {
    expect([validate(configFor(person)), validate.errors]).toEqual([true, null]);
  });

  it('is refused by that schema when a person is missing', () => {
    const config = configFor(people[0] as PlaygroundPerson);
    expect(validate({ ...config, users: config.users.slice(1) })).toBe(false);
  });

  it.each(worn)('gives every id once under the hat "$name"', ({ person }) => {
    const { currentUser, users, personalChat, groupChat, team } = configFor(person);
    const everybody = [currentUser, ...users];
    expect(everybody).toHaveLength(6);
    expect(new Set(everybody.map(({ id }) => id)).size).toBe(6);
    expect(new Set(everybody.map(({ aadObjectId }) => aadObjectId)).size).toBe(6);
    const places = [personalChat.id, groupChat.id, team.id, ...team.channels.map(({ id }) => id)];
    expect(new Set(places).size).toBe(4);
  });

  it('carries tenant and current person as the bot will see them', () => {
    const police = worn.find(({ name }) => name === 'police');
    if (police === undefined) throw new Error('There is no police hat.');
    const { tenantId, currentUser } = configFor(police.person);
    expect(tenantId).toBe(LOCAL_TENANT_ID);
    expect(currentUser).toMatchObject({
      id: police.person.userId,
      aadObjectId: police.person.entraId,
      name: police.person.name,
    });
  });

  it('gives each person a personal chat of their own', () => {
    const chats = people.map((person) => configFor(person).personalChat.id);
    expect(new Set(chats).size).toBe(people.length);
  });

  it('says so when there are too few people', () => {
    const [currentPerson] = people;
    if (currentPerson === undefined) throw new Error('There are no people.');
    const setting = { people: people.slice(0, 5), currentPerson, tenantId: LOCAL_TENANT_ID, boardName: 'A board' };
    expect(() => playgroundConfig(setting)).toThrow(expect.objectContaining({ code: 'playground.too_few_people' }));
  });
});
