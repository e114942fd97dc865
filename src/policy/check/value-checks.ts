import { PolicyError } from './policy-error.js';

/** Looks at one value of a document, and throws a `PolicyError` if it is none that may stand there. */
export type Check = (found: unknown, path: string) => void;

/** Checks by the keys of what they look at. */
export type Shape = Readonly<Record<string, Check>>;

/** @throws {PolicyError} unless it holds. */
export function ensure(holds: boolean, found: unknown, path: string, allowed: string): asserts holds {
  if (!holds) throw new PolicyError(path, found, allowed);
}

/** Text of a pattern. */
export const textLike =
  (pattern: RegExp, allowed = 'text'): Check =>
  (found, path) =>
    ensure(typeof found === 'string' && pattern.test(found), found, path, allowed);

/** One of these names, which spaces separate. */
export const oneOf = (names: string): Check => {
  const list = names.split(' ');
  return (found, path) => ensure(list.includes(found as string), found, path, `only ${list.join(', ')}`);
};

/** A whole number from one to another. */
export const wholeNumber =
  (least: number, most: number): Check =>
  (found, path) => {
    const holds = Number.isInteger(found) && (found as number) >= least && (found as number) <= most;
    ensure(holds, found, path, `a whole number ${least}..${most}`);
  };

/** True or false. */
export const flag: Check = (found, path) => ensure(typeof found === 'boolean', found, path, 'true or false');

/** A list of any length. */
export const listOf =
  (check: Check): Check =>
  (found, path) => {
    ensure(Array.isArray(found), found, path, 'a list');
    found.forEach((item, at) => check(item, `${path}[${at}]`));
  };

/** @throws {PolicyError} unless it is an object that is no list. */
export function ensureObject(found: unknown, path: string): asserts found is Readonly<Record<string, unknown>> {
  ensure(Object(found) === found && !Array.isArray(found), found, path, 'an object');
}

/** The path of what an object has under a key. */
export const within = (path: string, key: string): string => (path ? `${path}.${key}` : key);

/** An object of these keys and no others. As in TypeScript, what has a `?` may be left out. */
export function objectOf(shape: Shape): Check {
  const keys = Object.keys(shape).map((key) => key.replace('?', ''));
  return (found, path) => {
    ensureObject(found, path);
    for (const [key, value] of Object.entries(found)) {
      ensure(keys.includes(key), value, within(path, key), `only ${keys.join(', ')}`);
    }
    for (const [name, check] of Object.entries(shape)) {
      const key = name.replace('?', '');
      if (found[key] !== undefined || key === name) check(found[key], within(path, key));
    }
  };
}
