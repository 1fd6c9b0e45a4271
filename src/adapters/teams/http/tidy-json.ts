import { keepableText } from '../../../core/shared/keepable-text.js';

/** Names that mean something to JavaScript itself, and nothing to Teams or to us. */
const FOREIGN_NAMES = ['__proto__', 'constructor', 'prototype'];

/** Deeper than anything Teams sends: a card inside an attachment comes to about twenty. */
export const MOST_DEEP = 64;

/**
 * Takes parsed JSON as it is: false when it is nested deeper than `MOST_DEEP`. Fields named like JavaScript's own inner
 * parts are taken out on the way, so that no copying of fields can ever change what an object is; and text becomes text
 * that a store can hold (`keepableText`).
 */
export function tidyJson(value: unknown): boolean {
  // Not recursive: the depth of what a stranger sent must not be the depth of our stack.
  let level: readonly object[] = isObject(value) ? [value] : [];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth >= MOST_DEEP) return false;
    level = level.flatMap((object) => {
      for (const name of FOREIGN_NAMES) if (Object.hasOwn(object, name)) Reflect.deleteProperty(object, name);
      for (const [name, value] of Object.entries(object)) {
        if (keepableText(name) !== name) Reflect.deleteProperty(object, name);
        else if (typeof value === 'string') Reflect.set(object, name, keepableText(value));
      }
      return Object.values(object).filter(isObject);
    });
  }
  return true;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
