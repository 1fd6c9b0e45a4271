import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Fault } from '../core/shared/fault.js';
import { commandFaults } from './command-faults.js';
import { fillManifest } from './fill-manifest.js';
import { iconFaults, ICONS } from './icon-faults.js';
import { readPackageSettings } from './read-package-settings.js';
import { schemaFaults } from './schema-faults.js';
import { writeZip } from './write-zip.js';

export interface AppPackage {
  readonly zip: Buffer;
  /** The app's own id in Teams, which is not the bot's. */
  readonly teamsAppId: string;
  readonly version: string;
  /** Pages the app links to that nobody named: addresses under the bot's own, where the bot serves none. */
  readonly unnamedPages: readonly string[];
}

const PAGES = ['QUORUM_WEBSITE_URL', 'QUORUM_PRIVACY_URL', 'QUORUM_TERMS_URL'] as const;
const icons = z.object({
  icons: z.object({ color: z.literal(ICONS.color.file), outline: z.literal(ICONS.outline.file) }),
});

/**
 * Builds the app package for Teams from the template and icons in `folder`, with the ids of the environment. Throws one
 * Fault (`package.faults`) whose message lists every fault at once: settings, manifest, commands, icons.
 */
export function buildAppPackage({
  env,
  folder,
  version,
}: {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly folder: string;
  readonly version: string;
}): AppPackage {
  const { settings, faults } = readPackageSettings(env);
  const template = readTemplate(join(folder, 'manifest.json'));
  const { manifest, unknown } = fillManifest(template.json, { ...settings, QUORUM_VERSION: version });
  const color = readIfThere(join(folder, ICONS.color.file));
  const outline = readIfThere(join(folder, ICONS.outline.file));
  const all = [
    ...faults,
    ...template.faults,
    ...unknown.map((name) => `appPackage/manifest.json asks for ${name}, which is not known: correct its name.`),
    ...(template.json === null ? [] : manifestFaults(manifest)),
    ...iconFaults('color', color),
    ...iconFaults('outline', outline),
  ];
  if (all.length > 0 || color === null || outline === null) {
    throw new Fault('package.faults', {
      message: `The app package cannot be built; nothing was written.\n${all.map((fault) => `  - ${fault}`).join('\n')}`,
    });
  }
  const zip = writeZip([
    { name: 'manifest.json', bytes: Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`) },
    { name: ICONS.color.file, bytes: color },
    { name: ICONS.outline.file, bytes: outline },
  ]);
  const unnamedPages = PAGES.filter((name) => (env[name] ?? '').trim() === '');
  return { zip, teamsAppId: settings.TEAMS_APP_ID, version, unnamedPages };
}

function manifestFaults(manifest: unknown): readonly string[] {
  const named = icons.safeParse(manifest).success;
  const { color, outline } = ICONS;
  return [
    ...schemaFaults(manifest),
    ...commandFaults(manifest),
    ...(named
      ? []
      : [`appPackage/manifest.json: icons has to name ${color.file} as color and ${outline.file} as outline.`]),
  ];
}

function readTemplate(file: string): { readonly json: unknown; readonly faults: readonly string[] } {
  const bytes = readIfThere(file);
  if (bytes === null) return { json: null, faults: ['appPackage/manifest.json is missing: put it back.'] };
  try {
    return { json: JSON.parse(bytes.toString('utf8')), faults: [] };
  } catch {
    return {
      json: null,
      faults: ['appPackage/manifest.json is not JSON: look for a missing comma or quotation mark.'],
    };
  }
}

function readIfThere(file: string): Buffer | null {
  return existsSync(file) ? readFileSync(file) : null;
}
