import { ID } from '../../core/patterns.js';
import {
  ensure,
  ensureObject,
  flag,
  listOf,
  objectOf,
  oneOf,
  textLike,
  wholeNumber,
  within,
  type Check,
  type Shape,
} from './value-checks.js';

/** Clauses in each other: deeper than any law goes, and far from where walking through them would overflow. */
const DEEPEST = 20;

const any = textLike(/^/);
const written = textLike(/\S/);
// A backslash at its end tells the parser of plain text apart what only looks like a label.
const space = textLike(/^\s*\\?$/, 'white space');
const anchor = textLike(/^\S+$/, 'text without white space');
const date: Check = (found, path) => {
  const day = new Date(typeof found === 'string' ? found : NaN);
  // The 31st of February is read as another day.
  const isDay = Number.isFinite(day.getTime()) && day.toISOString().slice(0, 10) === found;
  ensure(isDay, found, path, 'a date such as 2026-11-01');
};
const ids = listOf(textLike(ID, 'the id of a category'));

const language: Check = (found, path) => {
  let isTag = typeof found === 'string';
  try {
    Intl.getCanonicalLocales(found as string);
  } catch {
    isTag = false;
  }
  ensure(isTag, found, path, 'a language tag such as en');
};

const RUNS: Shape = {
  strong: objectOf({ strong: any }),
  em: objectOf({ em: any }),
  link: objectOf({ link: any, to: any }),
  ref: objectOf({ ref: anchor }),
};
const runs = listOf((found, path) => {
  if (typeof found === 'string') return;
  const check = Object.entries(RUNS).find(([key]) => key in Object(found))?.[1];
  ensure(!!check, found, path, 'text, or an object with strong, em, link or ref');
  check(found, path);
});
const text: Check = (found, path) => (Array.isArray(found) ? runs : any)(found, path);
const texts = listOf(text);

const regimes = listOf(oneOf('gdpr uk-gdpr ccpa lgpd quebec-25 pipl'));

const blockOf = (shape: Shape): Check => objectOf({ type: any, 'space?': space, ...shape });
const block: Check = (found, path) => {
  ensureObject(found, path);
  const { type } = found as { type: string };
  oneOf(Object.keys(BLOCKS).join(' '))(type, `${path}.type`);
  BLOCKS[type]?.(found, path);
};
const blocks = listOf(block);

const clause = blockOf({
  type: oneOf('clause'),
  'id?': anchor,
  'aliases?': listOf(anchor),
  'label?': any,
  'gap?': space,
  'heading?': text,
  'lead?': text,
  'text?': text,
  'covers?': listOf(
    oneOf(
      'controller representative dpo purposes legal-basis legitimate-interests recipients transfers retention rights withdraw-consent complaint provision automated-decisions security breach children cookies changes contact last-updated',
    ),
  ),
  'regimes?': regimes,
  'body?': (found, path) => {
    ensure(path.split('.body').length <= DEEPEST, found, path, `at most ${DEEPEST} clauses in each other`);
    blocks(found, path);
  },
});

const bare = blockOf({});
const BLOCKS: Shape = {
  clause,
  paragraph: blockOf({ text }),
  list: blockOf({ items: texts }),
  table: blockOf({ caption: text, head: texts, rows: listOf(texts) }),
  cookies: blockOf({ 'categories?': ids }),
  recipients: bare,
  record: bare,
  changes: bare,
  rights: blockOf({
    rights: listOf(
      objectOf({
        right: oneOf(
          'access rectification erasure restriction portability objection withdrawal complaint human-review opt-out-sale limit-sensitive',
        ),
        'text?': text,
        'href?': any,
        'event?': any,
      }),
    ),
  }),
  contact: bare,
};

const party = objectOf({
  name: written,
  'address?': any,
  'email?': any,
  'phone?': any,
  'url?': any,
  'country?': textLike(/^[A-Z]{2}$/, 'an ISO 3166-1 country such as IE'),
});

/** A whole document, but for what concerns several places in it. */
export const checkShape: Check = objectOf({
  title: written,
  'space?': space,
  lang: language,
  numbering: listOf(
    objectOf({
      kind: oneOf('decimal lower-alpha upper-alpha lower-roman upper-roman'),
      'before?': any,
      'after?': any,
      'compound?': flag,
    }),
  ),
  'breadcrumb?': objectOf({
    'space?': space,
    'prefix?': any,
    'separator?': any,
    items: listOf(objectOf({ text: any, 'href?': any })),
  }),
  'variables?': (found, path) => {
    ensureObject(found, path);
    for (const [key, value] of Object.entries(found)) any(value, within(path, key));
  },
  'controller?': party,
  'dpo?': party,
  'representative?': party,
  'authority?': party,
  'regimes?': regimes,
  'replyDays?': wholeNumber(1, 365),
  'intro?': blocks,
  sections: listOf(clause),
  'versions?': listOf(
    objectOf({
      version: wholeNumber(0, 999_999_999),
      effective: date,
      'published?': date,
      change: oneOf('editorial minor material'),
      asks: oneOf('nothing notice acknowledge consent'),
      'summary?': listOf(any),
      'sha256?': textLike(/^[\da-f]{64}$/, 'a SHA-256 in hexadecimal'),
      'src?': any,
    }),
  ),
});
