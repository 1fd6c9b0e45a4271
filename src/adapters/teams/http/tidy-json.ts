/** Names that mean something to JavaScript itself, and nothing to Teams or to us. */
const FOREIGN_NAMES = ['__proto__', 'constructor', 'prototype'];

/** Neither PostgreSQL’s text nor its JSON can hold these; nobody types them. */
const UNKEEPABLE = /[\0\p{Surrogate}]/u;
const UNKEEPABLE_ALL = /[\0\p{Surrogate}]/gu;

/** Deeper than anything Teams sends: a card inside an attachment comes to about twenty. */
export const MOST_DEEP = 64;

/**
 * Takes parsed JSON as it is: false when it is nested deeper than `MOST_DEEP`. Fields named like JavaScript's own inner
 * parts are taken out on the way, so that no copying of fields can ever change what an object is; and text becomes text
 * that a database can hold: without U+0000, and without halves of a pair of surrogates.
 */
export function tidyJson(value: unknown): boolean {
  // Not recursive: the depth of what a stranger sent must not be the depth of our stack.
  let level: readonly object[] = isObject(value) ? [value] : [];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth >= MOST_DEEP) return false;
    level = level.flatMap((object) => {
      for (const name of FOREIGN_NAMES) if (Object.hasOwn(object, name)) Reflect.deleteProperty(object, name);
      for (const [name, value] of Object.entries(object)) {
        if (UNKEEPABLE.test(name)) Reflect.deleteProperty(object, name);
        else if (typeof value === 'string' && UNKEEPABLE.test(value)) Reflect.set(object, name, keepable(value));
      }
      return Object.values(object).filter(isObject);
    });
  }
  return true;
}

function keepable(text: string): string {
  return text.replaceAll(UNKEEPABLE_ALL, '\ufffd');
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
