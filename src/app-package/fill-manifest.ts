export interface FilledManifest {
  readonly manifest: unknown;
  /** Placeholders that nothing is known for. */
  readonly unknown: readonly string[];
}

const PLACEHOLDER = /\$\{\{\s*([^{}]*?)\s*\}\}/g;

/**
 * Puts values in place of the `${{NAME}}`s in the strings of the manifest; the notation is the Agents Toolkit's, whose
 * editor then knows them too. Filled after parsing, so that no value can break the JSON.
 */
export function fillManifest(template: unknown, values: Readonly<Record<string, string>>): FilledManifest {
  const unknown = new Set<string>();
  const fill = (part: unknown): unknown => {
    if (typeof part === 'string') {
      return part.replace(PLACEHOLDER, (_whole, name: string) => {
        const value = Object.hasOwn(values, name) ? values[name] : undefined;
        if (value === undefined) unknown.add(name);
        return value ?? '';
      });
    }
    if (Array.isArray(part)) return part.map(fill);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, fill(value)]));
  };
  return { manifest: fill(template), unknown: [...unknown] };
}
