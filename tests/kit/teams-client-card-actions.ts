/** A button of a card as its author wrote it. */
export interface CardAction {
  readonly type: string;
  readonly title: string | null;
  readonly verb: string | null;
  readonly data: Readonly<Record<string, unknown>>;
  readonly fallback: CardAction | null;
}

/** Every button of a card, however deep, in reading order. */
export function cardActions(content: unknown): CardAction[] {
  if (Array.isArray(content)) return content.flatMap(cardActions);
  if (typeof content !== 'object' || content === null) return [];
  const own = readAction(content);
  const inner = Object.entries(content).flatMap(([key, value]) =>
    key === 'fallback' || key === 'data' ? [] : cardActions(value),
  );
  return own === null ? inner : [own, ...inner];
}

/** Finds a button by its verb or its title; tells what there is when it is not there. */
export function findAction(content: unknown, choice: string, types: readonly string[]): CardAction {
  const all = cardActions(content);
  const found = all.find(
    (action) => types.includes(action.type) && (action.verb === choice || action.title === choice),
  );
  if (found !== undefined) return found;
  const there = all.map((action) => `${action.type} ${action.verb ?? ''} "${action.title ?? ''}"`).join(', ');
  throw new Error(`The card has no button "${choice}". It has: ${there === '' ? 'none' : there}`);
}

function readAction(value: object): CardAction | null {
  const { type, title, verb, data, fallback } = value as Record<string, unknown>;
  if (typeof type !== 'string' || !type.startsWith('Action.')) return null;
  const fields = typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
  const submitVerb = typeof fields['verb'] === 'string' ? fields['verb'] : null;
  return {
    type,
    title: typeof title === 'string' ? title : null,
    verb: typeof verb === 'string' ? verb : submitVerb,
    data: fields,
    fallback: typeof fallback === 'object' && fallback !== null ? readAction(fallback) : null,
  };
}
