import { fits, fitsAt, type ObjectShape, type Shape } from './config-shape.js';

/** One thing that is not as it may be. */
export interface Mistake {
  /** `categories[0].services[1].storage[0].kind` */
  readonly path: string;
  readonly found: unknown;
  /** What would be right; the keys where there is one too many. */
  readonly allowed: Shape | readonly string[] | undefined;
}

/** The first mistake in a value, if any. */
export function findMistake(found: unknown, shape: Shape | undefined, path = ''): Mistake | undefined {
  if (fits(found, shape)) return undefined;
  if (Array.isArray(shape)) {
    const [inner] = shape as [Shape | number];
    if (typeof inner !== 'number' && Array.isArray(found)) {
      const at = found.findIndex((item) => !fits(item, inner));
      return findMistake(found[at], inner, `${path}[${at}]`);
    }
  } else if (shape !== 'boolean' && !(shape instanceof RegExp) && Object(found) === found && !Array.isArray(found)) {
    const keys = shape as ObjectShape;
    const key = Object.keys({ ...keys, ...(found as object) }).find((one) => !fitsAt(one, found as object, keys)) ?? '';
    const at = path ? `${path}.${key}` : key;
    const value = (found as Record<string, unknown>)[key];
    const inner = keys[key] ?? keys['*'];
    return inner ? findMistake(value, inner, at) : { path: at, found: value, allowed: Object.keys(keys) };
  }
  return { path, found, allowed: shape };
}
