import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Ajv, type ErrorObject } from 'ajv';
import { z } from 'zod';
import { Fault } from '../core/shared/fault.js';

const SCHEMAS = '@microsoft/app-manifest';
const TEAMS_SCHEMA = 'MicrosoftTeams.schema.json';

const versioned = z.object({ manifestVersion: z.string().regex(/^\d+\.\d+$/), $schema: z.string() });

/**
 * What the official schema says against a manifest, a sentence each. The schema is read from the package that ships it, so
 * this works without a network; that package's own check is not used, because it fetches what it does not find.
 */
export function schemaFaults(manifest: unknown): readonly string[] {
  const parsed = versioned.safeParse(manifest);
  if (!parsed.success) return ['appPackage/manifest.json has no $schema and manifestVersion: name both, as in 1.30.'];
  const { manifestVersion, $schema } = parsed.data;
  const address = `https://developer.microsoft.com/json-schemas/teams/v${manifestVersion}/${TEAMS_SCHEMA}`;
  if ($schema !== address) {
    return [
      `appPackage/manifest.json is of version ${manifestVersion} and names another $schema: set it to ${address}.`,
    ];
  }
  const schema = readSchema(manifestVersion);
  if (schema === null) {
    return [
      `appPackage/manifest.json is of version ${manifestVersion}, which ${SCHEMAS} does not know: use one it ships.`,
    ];
  }
  // The schema calls itself draft 4, which Ajv no longer speaks; it uses nothing that later drafts read differently.
  const { $schema: _draft, ...rules } = schema;
  const validate = new Ajv({ allErrors: true, strict: false, formats: { uri: true } }).compile(rules);
  return validate(manifest) ? [] : [...new Set((validate.errors ?? []).map(sentence))];
}

function readSchema(manifestVersion: string): Readonly<Record<string, unknown>> | null {
  const file = join(schemasFolder(), `v${manifestVersion}`, TEAMS_SCHEMA);
  if (!existsSync(file)) return null;
  return z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(file, 'utf8')));
}

function schemasFolder(): string {
  try {
    const home = dirname(createRequire(import.meta.url).resolve(`${SCHEMAS}/package.json`));
    return join(home, 'build', 'json-schemas', 'teams');
  } catch (cause) {
    throw new Fault('package.no_schemas', {
      message: `The manifest's schema is not installed: run npm ci without leaving anything out, then try again.`,
      cause,
    });
  }
}

const extra = z.object({ additionalProperty: z.string() });
const choices = z.object({ allowedValues: z.array(z.unknown()) });

function sentence({ instancePath, message = 'is wrong', params }: ErrorObject): string {
  const where = instancePath === '' ? 'the manifest' : instancePath.slice(1).replaceAll('/', '.');
  const surplus = extra.safeParse(params).data?.additionalProperty;
  const allowed = choices.safeParse(params).data?.allowedValues;
  const more = surplus === undefined ? (allowed?.join(', ') ?? '') : surplus;
  return `appPackage/manifest.json: ${where} ${message}${more === '' ? '' : ` (${more})`}.`;
}
