import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Template } from 'adaptivecards-templating';
import { Fault } from '../../core/shared/fault.js';
import { isNode } from './complete-action.js';

export type Templates = ReadonlyMap<string, Template>;

/**
 * Reads every `cards/*.json` once, at start. A node `{ "$part": "agenda-items" }` is replaced by `cards/parts/agenda-items.json`,
 * so that what several cards show alike is written once; parts may hold parts.
 */
export function loadTemplates(folder: string = cardsFolder()): Templates {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length));
  return new Map(names.map((name) => [name, new Template(readTemplate(folder, name))]));
}

/** One template's JSON with its parts in place, as a designer would see it. */
export function readTemplate(folder: string, name: string): object {
  const template = withParts(readJson(join(folder, `${name}.json`)), folder);
  if (!isNode(template)) throw new Fault('card-template-broken', { ids: { template: name } });
  return template;
}

/** The folder of the templates: the nearest `cards` above this file, whether it runs from src/ or from dist/. */
export function cardsFolder(from: string = dirname(fileURLToPath(import.meta.url))): string {
  const candidate = join(from, 'cards');
  if (existsSync(join(candidate, 'notice.json'))) return candidate;
  const parent = dirname(from);
  if (parent === from) throw new Fault('card-templates-missing', { message: 'The folder cards/ was not found.' });
  return cardsFolder(parent);
}

function withParts(node: unknown, folder: string): unknown {
  if (Array.isArray(node)) {
    // A part that is a list takes its place in the list around it.
    return node.flatMap((item: unknown) => {
      const whole = withParts(item, folder);
      return isPart(item) && Array.isArray(whole) ? (whole as unknown[]) : [whole];
    });
  }
  if (isPart(node)) return withParts(readJson(join(folder, 'parts', `${node.$part}.json`)), folder);
  if (!isNode(node)) return node;
  return Object.fromEntries(Object.entries(node).map(([key, item]) => [key, withParts(item, folder)]));
}

function isPart(node: unknown): node is { readonly $part: string } {
  return isNode(node) && typeof node.$part === 'string';
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new Fault('card-template-broken', { message: `A card template cannot be read: ${file}`, cause });
  }
}
