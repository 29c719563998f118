import { isObject } from './read/fields.js';

const DEPTH = 40;

/**
 * The document with an overlay laid on it: objects by key, arrays by index, anything else replaced. Copies what it
 * changes; keys such as `__proto__` stay plain keys.
 */
export function overlay(base: unknown, top: unknown, depth = 0): unknown {
  if (top === undefined || top === null || depth > DEPTH) return base;
  if (Array.isArray(base) && Array.isArray(top)) {
    const merged: unknown[] = base.map((each, index) => overlay(each, top[index], depth + 1));
    return merged.concat(top.slice(base.length));
  }
  if (isObject(base) && isObject(top)) {
    // fromEntries defines its keys: unlike an assignment it cannot reach a prototype.
    return Object.fromEntries([
      ...Object.entries(base),
      ...Object.keys(top).map(
        (key) => [key, overlay(Object.hasOwn(base, key) ? base[key] : undefined, top[key], depth + 1)] as const,
      ),
    ]);
  }
  return top;
}
