import type { CardData, CardValue } from './card-data.js';
import { markText } from './marked-text.js';

/**
 * A record which notes what was asked of it in vain. The engine takes a missing fact in a `$when` for a false one and says
 * nothing of use: its warning is the same for both. It reads maps by `get`, and this one listens.
 */
class StrictRecord extends Map<string, unknown> {
  readonly #missing: Set<string>;

  constructor(entries: Iterable<readonly [string, unknown]>, missing: Set<string>) {
    super(entries);
    this.#missing = missing;
  }

  override get(name: string): unknown {
    // `Map`'s constructor calls no `get`, so the private field is always set here.
    if (!this.has(name)) this.#missing.add(name);
    return super.get(name);
  }
}

/** The data as the engine gets it: every string marked, every record listening; names asked for in vain go to `missing`. */
export function strictData(data: CardData, missing: Set<string>): unknown {
  return strictValue(data, missing);
}

function strictValue(value: CardValue, missing: Set<string>): unknown {
  if (typeof value === 'string') return markText(value);
  if (typeof value !== 'object') return value;
  if (isList(value)) return value.map((item) => strictValue(item, missing));
  const given = Object.entries(value).filter(([, item]) => isGiven(item));
  return new StrictRecord(
    given.map(([name, item]) => [name, strictValue(item, missing)]),
    missing,
  );
}

/** The types allow neither null nor undefined; should one slip through, it counts as missing and is a fault. */
function isGiven(item: unknown): boolean {
  return item !== undefined && item !== null;
}

/** `Array.isArray` does not narrow a readonly array by itself. */
function isList(value: CardData | readonly CardValue[]): value is readonly CardValue[] {
  return Array.isArray(value);
}
