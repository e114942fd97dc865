import { ID, MODE } from './patterns.js';

/**
 * What a value may be: text that matches a RegExp, a whole number from one to another, a list of one kind of thing, or
 * an object of those keys and no others, where `*` stands for any key. `undefined` is checked elsewhere.
 */
export type Shape = RegExp | readonly [number, number] | readonly [Shape] | ObjectShape;
export interface ObjectShape {
  readonly [key: string]: Shape | undefined;
}

/** Any text but the empty one. */
export const TEXT: RegExp = /\S/;
// http(s), mailto or without a scheme: nothing that runs script.
const HREF = /^(https?:|mailto:|[^:]*$|[^:]*[/?#])/;
// As many digits as a record has room for.
const VERSION = [0, 999_999_999] as const;
const KIND = /^(cookie|localStorage|sessionStorage|indexedDB)$/;
// A glob of nothing but stars would declare, and delete, everything.
const GLOB = /^[^\s;]*[^\s;*][^\s;]*$/;

/** What may not be left out, wherever it may be. */
const REQUIRED: readonly (Shape | undefined)[] = [ID, KIND, GLOB];

/** What categories and services have in common. */
const NAMED = { id: ID, label: TEXT, purpose: TEXT, since: VERSION };

/** The configuration, its categories and policy in their long forms. */
export const CONFIG_SHAPE: ObjectShape = {
  version: VERSION,
  mode: MODE,
  region: /^/,
  regions: { '*': MODE },
  categories: [
    {
      ...NAMED,
      required: undefined,
      services: [
        {
          ...NAMED,
          provider: TEXT,
          policy: HREF,
          country: /^[A-Z]{2}$/,
          storage: [
            { kind: KIND, name: GLOB, duration: /^(session|P(?=.)(\d+[YMWD])*(T(\d+[HMS])+)?)$/, purpose: TEXT },
          ],
        },
      ],
    },
  ],
  policy: { href: HREF, controller: TEXT },
  layout: /^(bar(-top)?|box(-top)?(-start)?|dialog|inline)$/,
  settings: /^(dialog|sheet)$/,
  gpc: [ID],
  texts: { '*': TEXT },
  record: {
    name: /^[\w-]{1,64}$/,
    domain: /^[\w-]+(\.[\w-]+)*$/,
    maxAge: [1, 400],
    sameSite: /^(Lax|Strict|None)$/,
  },
};

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
  const unless = (holds: boolean): Mistake | undefined => (holds ? undefined : { path, found, allowed: shape });
  if (!shape) return undefined;
  if (shape instanceof RegExp) return unless(typeof found === 'string' && shape.test(found));
  if (Array.isArray(shape)) {
    const [first, most] = shape as [Shape | number, number];
    if (typeof first === 'number') {
      return unless(Number.isInteger(found) && (found as number) >= first && (found as number) <= most);
    }
    if (!Array.isArray(found)) return unless(false);
    return firstOf(found as unknown[], (item, index) => findMistake(item, first, `${path}[${index}]`));
  }
  const keys = shape as ObjectShape;
  if (Object(found) !== found || Array.isArray(found)) return unless(false);
  return firstOf(Object.keys({ ...keys, ...(found as object) }), (key) => {
    const value = (found as Record<string, unknown>)[key];
    const inner = keys[key] ?? keys['*'];
    const at = path ? `${path}.${key}` : key;
    if (!inner && !(key in keys)) return { path: at, found: value, allowed: Object.keys(keys) };
    return value === undefined && !REQUIRED.includes(inner) ? undefined : findMistake(value, inner, at);
  });
}

function firstOf<T>(list: readonly T[], find: (item: T, index: number) => Mistake | undefined): Mistake | undefined {
  for (const [index, item] of list.entries()) {
    const mistake = find(item, index);
    if (mistake) return mistake;
  }
  return undefined;
}
