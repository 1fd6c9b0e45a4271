/** One JSON object of a card with the names of the properties that lead to it. */
export interface CardTreeNode {
  readonly path: string;
  readonly type: string;
  readonly node: Readonly<Record<string, unknown>>;
}

/** Every object of a card, the data of its buttons left out; fallbacks only when asked for. */
export function cardTree(content: unknown, { fallbacks }: { readonly fallbacks: boolean }): readonly CardTreeNode[] {
  return walk(content, '', fallbacks);
}

function walk(value: unknown, path: string, fallbacks: boolean): readonly CardTreeNode[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => walk(item, `${path}[${index}]`, fallbacks));
  if (!isRecord(value)) return [];
  const type = typeof value.type === 'string' ? value.type : '';
  const below = Object.entries(value)
    .filter(([key]) => !(key === 'data' && type.startsWith('Action.')) && (fallbacks || key !== 'fallback'))
    .flatMap(([key, item]) => walk(item, `${path}.${key}`, fallbacks));
  return [{ path, type, node: value }, ...below];
}

/** Every string of a card with the name of the property it stands in. */
export function cardStrings(content: unknown): readonly { readonly key: string; readonly text: string }[] {
  return strings(content, '');
}

function strings(value: unknown, key: string): readonly { readonly key: string; readonly text: string }[] {
  if (typeof value === 'string') return [{ key, text: value }];
  if (Array.isArray(value)) return value.flatMap((item) => strings(item, key));
  return isRecord(value) ? Object.entries(value).flatMap(([name, item]) => strings(item, name)) : [];
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
