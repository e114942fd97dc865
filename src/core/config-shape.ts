import { ID, MODE } from './patterns.js';

/**
 * What a value may be: text that matches a RegExp, a whole number from one to another, a list of one kind of thing, or
 * an object of those keys and no others, where `*` stands for any key; `true` for true or false. `undefined` is checked
 * elsewhere.
 */
export type Shape = true | RegExp | readonly [number, number] | readonly [Shape] | ObjectShape;
export interface ObjectShape {
  readonly [key: string]: Shape | undefined;
}

/** Any text but the empty one. */
export const TEXT: RegExp = /\S/;
/** http(s), mailto or without a scheme: nothing that runs script. */
export const HREF: RegExp = /^(https?:|mailto:|[^:]*$|[^:]*[/?#])/;
/** As many digits as a record has room for. */
export const VERSION: readonly [number, number] = [0, 999_999_999];
const KIND = /^(cookie|localStorage|sessionStorage|indexedDB|cache)$/;
// A glob of nothing but stars would declare, and delete, everything.
const GLOB = /^[^\s;]*[^\s;*][^\s;]*$/;

/** An id that may be left out. By its source: minifiers drop the `new`, without which it were the same object. */
const OTHER_ID = new RegExp(ID.source);

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
  policy: { href: HREF, controller: TEXT, versions: undefined },
  incident: undefined,
  consentMode: {
    signals: Object.fromEntries(
      [
        ...['storage', 'user_data', 'personalization'].map((name) => `ad_${name}`),
        ...['analytics', 'functionality', 'personalization', 'security'].map((name) => `${name}_storage`),
      ].map((name) => [name, OTHER_ID]),
    ),
    regions: { '*': /^(granted|denied)$/ },
    wait_for_update: [0, 10_000],
    ads_data_redaction: true,
    url_passthrough: true,
    advanced: true,
  },
  layout: /^(bar(-top)?|box(-top)?(-start)?|dialog|inline)$/,
  settings: /^(dialog|sheet)$/,
  gpc: [ID],
  secGpc: true,
  reload: true,
  texts: { '*': TEXT },
  record: {
    name: /^[\w-]{1,64}$/,
    domain: /^[\w-]+(\.[\w-]+)*$/,
    maxAge: [1, 400],
    sameSite: /^(Lax|Strict|None)$/,
    url: /^(https?:|[^:]+$|[^:]*[/?#])/,
    subject: true,
  },
};

/** Whether a value is as a shape says. */
export function fits(found: unknown, shape: Shape | undefined): boolean {
  if (!shape) return true;
  if (shape === true) return typeof found === 'boolean';
  if (shape instanceof RegExp) return typeof found === 'string' && shape.test(found);
  if (Array.isArray(shape)) {
    const [first, most] = shape as [Shape | number, number];
    return typeof first === 'number'
      ? Number.isInteger(found) && (found as number) >= first && (found as number) <= most
      : Array.isArray(found) && found.every((item) => fits(item, first));
  }
  const keys = shape as ObjectShape;
  return (
    Object(found) === found &&
    !Array.isArray(found) &&
    Object.keys({ ...keys, ...(found as object) }).every((key) => fitsAt(key, found as object, keys))
  );
}

/** The same for what an object has under one key. */
export function fitsAt(key: string, holder: object, shape: ObjectShape): boolean {
  const value = (holder as Record<string, unknown>)[key];
  const inner = shape[key] ?? shape['*'];
  return (!!inner || key in shape) && (value === undefined ? !REQUIRED.includes(inner) : fits(value, inner));
}
