import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { checkPolicy } from '../../src/policy/check/check-document.js';
import type { Block, PolicyDocument, Regime, RightName, Topic } from '../../src/policy/document.js';
import { LEGAL } from '../../src/policy/numbering.js';
import { flatten } from '../../src/policy/flatten.js';
import { outline } from '../../src/policy/outline.js';
import { PolicyError } from '../../src/policy/check/policy-error.js';

const BARE = { title: 'Privacy Policy', lang: 'en', numbering: LEGAL, sections: [] };

// The types make these complete: a name that is missing or one too many does not compile.
const TOPICS: Record<Topic, true> = {
  controller: true,
  representative: true,
  dpo: true,
  purposes: true,
  'legal-basis': true,
  'legitimate-interests': true,
  recipients: true,
  transfers: true,
  retention: true,
  rights: true,
  'withdraw-consent': true,
  complaint: true,
  provision: true,
  'automated-decisions': true,
  security: true,
  breach: true,
  children: true,
  cookies: true,
  changes: true,
  contact: true,
  'last-updated': true,
};
const RIGHTS: Record<RightName, true> = {
  access: true,
  rectification: true,
  erasure: true,
  restriction: true,
  portability: true,
  objection: true,
  withdrawal: true,
  complaint: true,
  'human-review': true,
  'opt-out-sale': true,
  'limit-sensitive': true,
};
const REGIMES: Record<Regime, true> = {
  gdpr: true,
  'uk-gdpr': true,
  ccpa: true,
  lgpd: true,
  'quebec-25': true,
  pipl: true,
};
const BLOCKS: { [Type in Block['type']]: Extract<Block, { type: Type }> } = {
  clause: {
    type: 'clause',
    space: '\n',
    gap: '  ',
    id: 'share',
    aliases: ['sharing'],
    label: '1.',
    heading: 'Sharing',
    lead: 'Only this:',
    text: ['a ', { strong: 'b' }, { em: 'c' }, { link: 'd', to: '/e' }, { ref: 'share' }],
    covers: Object.keys(TOPICS) as Topic[],
    regimes: Object.keys(REGIMES) as Regime[],
    body: [],
  },
  paragraph: { type: 'paragraph', space: '\n\\', text: 'x' },
  list: { type: 'list', items: ['a', ['b']] },
  table: { type: 'table', caption: 'a', head: ['b'], rows: [['c'], [['d']]] },
  cookies: { type: 'cookies', categories: ['analytics'] },
  recipients: { type: 'recipients' },
  record: { type: 'record' },
  changes: { type: 'changes' },
  rights: {
    type: 'rights',
    rights: (Object.keys(RIGHTS) as RightName[]).map((right) => ({ right, text: 'x', href: '/x', event: 'x' })),
  },
  contact: { type: 'contact' },
};
const PARTY = { name: 'A', address: 'B', email: 'c@example.com', phone: '+1', url: '/', country: 'IE' };
const WHOLE: Required<PolicyDocument> = {
  title: 'Privacy Policy',
  space: '',
  lang: 'zh-Hans-CN',
  numbering: [
    { kind: 'decimal' },
    { kind: 'lower-alpha', before: '(', after: ')', compound: false },
    { kind: 'upper-alpha' },
    { kind: 'lower-roman' },
    { kind: 'upper-roman', compound: true },
  ],
  breadcrumb: { space: '', prefix: 'a', separator: '/', items: [{ text: 'b', href: '/' }, { text: 'c' }] },
  variables: { name: 'x' },
  controller: PARTY,
  dpo: PARTY,
  representative: PARTY,
  authority: PARTY,
  regimes: Object.keys(REGIMES) as Regime[],
  replyDays: 30,
  intro: [BLOCKS.paragraph],
  sections: [{ type: 'clause', body: Object.values(BLOCKS) }],
  versions: [
    {
      version: 2,
      effective: '2026-11-01',
      published: '2026-10-01',
      change: 'material',
      asks: 'consent',
      summary: ['x'],
      sha256: 'a'.repeat(64),
      src: '/v2.txt',
    },
    { version: 1, effective: '2024-02-29', change: 'editorial', asks: 'nothing' },
  ],
};

function messageOf(input: unknown): string {
  try {
    checkPolicy(input);
  } catch (error) {
    expect(error).to.be.instanceOf(PolicyError);
    return (error as PolicyError).message;
  }
  return 'no mistake';
}
const inSection = (rest: object): unknown => ({ ...BARE, sections: [{ type: 'clause', ...rest }] });
const inBody = (...body: unknown[]): unknown => inSection({ body });

const BLOCK_TYPES = 'only clause, paragraph, list, table, cookies, recipients, record, changes, rights, contact';
const CLAUSE_KEYS = 'only type, space, id, aliases, label, gap, heading, lead, text, covers, regimes, body';
const RUN = 'text, or an object with strong, em, link or ref';
const FREE = 'an id that no other clause has';

const WRONG: readonly (readonly [name: string, input: unknown, path: string, found: string, allowed: string])[] = [
  ['no object', 'policy', 'policy', '"policy"', 'an object'],
  ['a list', [], 'policy', 'a list', 'an object'],
  ['nothing', undefined, 'policy', 'undefined', 'an object'],
  ['no title', { ...BARE, title: undefined }, 'title', 'undefined', 'text'],
  ['a blank title', { ...BARE, title: ' ' }, 'title', '" "', 'text'],
  ['no sections', { title: 'T', lang: 'en', numbering: [] }, 'sections', 'undefined', 'a list'],
  ['no language', { ...BARE, lang: 'not a tag' }, 'lang', '"not a tag"', 'a language tag such as en'],
  ['a language that is a number', { ...BARE, lang: 1 }, 'lang', '1', 'a language tag such as en'],
  [
    'an unknown numbering',
    { ...BARE, numbering: [{ kind: 'greek' }] },
    'numbering[0].kind',
    '"greek"',
    'only decimal, lower-alpha, upper-alpha, lower-roman, upper-roman',
  ],
  [
    'a flag that is text',
    { ...BARE, numbering: [{ kind: 'decimal', compound: 'yes' }] },
    'numbering[0].compound',
    '"yes"',
    'true or false',
  ],
  ['a crumb without text', { ...BARE, breadcrumb: { items: [{}] } }, 'breadcrumb.items[0].text', 'undefined', 'text'],
  ['a variable that is a number', { ...BARE, variables: { days: 30 } }, 'variables.days', '30', 'text'],
  ['variables in a list', { ...BARE, variables: [] }, 'variables', 'a list', 'an object'],
  ['a nameless controller', { ...BARE, controller: { email: 'a' } }, 'controller.name', 'undefined', 'text'],
  [
    'a country in words',
    { ...BARE, controller: { name: 'A', country: 'Ireland' } },
    'controller.country',
    '"Ireland"',
    'an ISO 3166-1 country such as IE',
  ],
  [
    'an unknown law',
    { ...BARE, regimes: ['hipaa'] },
    'regimes[0]',
    '"hipaa"',
    'only gdpr, uk-gdpr, ccpa, lgpd, quebec-25, pipl',
  ],
  ['days in words', { ...BARE, replyDays: 'thirty' }, 'replyDays', '"thirty"', 'a whole number 1..365'],
  ['no days', { ...BARE, replyDays: 0 }, 'replyDays', '0', 'a whole number 1..365'],
  ['half a day', { ...BARE, replyDays: 1.5 }, 'replyDays', '1.5', 'a whole number 1..365'],
  [
    'a paragraph as section',
    { ...BARE, sections: [{ type: 'paragraph', text: 'x' }] },
    'sections[0].type',
    '"paragraph"',
    'only clause',
  ],
  ['an unknown block', inBody({ type: 'video' }), 'sections[0].body[0].type', '"video"', BLOCK_TYPES],
  [
    'a block that every object has',
    inBody({ type: 'constructor' }),
    'sections[0].body[0].type',
    '"constructor"',
    BLOCK_TYPES,
  ],
  ['text as block', inBody('x'), 'sections[0].body[0]', '"x"', 'an object'],
  ['a paragraph without text', inBody({ type: 'paragraph' }), 'sections[0].body[0].text', 'undefined', 'text'],
  [
    'a text that is a number',
    inBody({ type: 'clause' }, { type: 'paragraph', text: 3 }),
    'sections[0].body[1].text',
    '3',
    'text',
  ],
  ['an unknown key', inSection({ title: 'x' }), 'sections[0].title', '"x"', CLAUSE_KEYS],
  [
    'a key that every object has',
    JSON.parse('{"title":"T","__proto__":1}'),
    '__proto__',
    '1',
    'only title, space, lang, numbering, breadcrumb, variables, controller, dpo, representative, authority, regimes, replyDays, intro, sections, versions',
  ],
  ['markup as a run', inSection({ text: ['a', { html: '<b>' }] }), 'sections[0].text[1]', 'an object', RUN],
  ['nothing as a run', inSection({ text: [null] }), 'sections[0].text[0]', 'null', RUN],
  ['a link to nowhere', inSection({ text: [{ link: 'x' }] }), 'sections[0].text[0].to', 'undefined', 'text'],
  ['two runs in one', inSection({ text: [{ strong: 'x', em: 'y' }] }), 'sections[0].text[0].em', '"y"', 'only strong'],
  ['an id with a space', inSection({ id: 'a b' }), 'sections[0].id', '"a b"', 'text without white space'],
  [
    'an unknown topic',
    inSection({ covers: ['weather'] }),
    'sections[0].covers[0]',
    '"weather"',
    `only ${Object.keys(TOPICS).join(', ')}`,
  ],
  ['space that is text', inSection({ space: ' x' }), 'sections[0].space', '" x"', 'white space'],
  [
    'a cell that is a number',
    inBody({ type: 'table', caption: '', head: [], rows: [[1]] }),
    'sections[0].body[0].rows[0][0]',
    '1',
    'text',
  ],
  [
    'an unknown right',
    inBody({ type: 'rights', rights: [{ right: 'party' }] }),
    'sections[0].body[0].rights[0].right',
    '"party"',
    `only ${Object.keys(RIGHTS).join(', ')}`,
  ],
  [
    'an id of no category',
    inBody({ type: 'cookies', categories: ['a b'] }),
    'sections[0].body[0].categories[0]',
    '"a b"',
    'the id of a category',
  ],
  [
    'a date in words',
    { ...BARE, versions: [{ ...WHOLE.versions[0], effective: 'May 2026' }] },
    'versions[0].effective',
    '"May 2026"',
    'a date such as 2026-11-01',
  ],
  [
    'a day that is none',
    { ...BARE, versions: [{ ...WHOLE.versions[0], published: '2026-02-31' }] },
    'versions[0].published',
    '"2026-02-31"',
    'a date such as 2026-11-01',
  ],
  [
    'half a hash',
    { ...BARE, versions: [{ ...WHOLE.versions[0], sha256: 'abc' }] },
    'versions[0].sha256',
    '"abc"',
    'a SHA-256 in hexadecimal',
  ],
  [
    'the oldest version first',
    { ...BARE, versions: [...WHOLE.versions].reverse() },
    'versions[1].version',
    '2',
    'a number below the one before',
  ],
];

describe('checkPolicy', () => {
  it('lets through all that the types know, and hands back the very object', () => {
    const input: unknown = WHOLE;
    const before = JSON.stringify(input);
    expect(checkPolicy(input)).to.equal(input);
    expect(checkPolicy(BARE)).to.equal(BARE);
    expect(JSON.stringify(input)).to.equal(before);
  });

  for (const [name, input, path, found, allowed] of WRONG) {
    it(`names the mistake: ${name}`, () => {
      expect(messageOf(input)).to.equal(`privacy-elements: ${path}: found ${found}, allowed: ${allowed}`);
    });
  }

  it('R141: refuses an id twice, whether it is declared, an older one, or that of a place', () => {
    const clause = (rest: object): object => ({ type: 'clause', ...rest });
    const twice: readonly (readonly [sections: object[], path: string, id: string])[] = [
      [[clause({ id: 'a' }), clause({ id: 'a' })], 'sections[1].id', 'a'],
      [[clause({ id: 'a' }), clause({ body: [clause({ id: 'a' })] })], 'sections[1].body[0].id', 'a'],
      [[clause({ id: 'a' }), clause({ aliases: ['b', 'a'] })], 'sections[1].aliases[1]', 'a'],
      [[clause({ id: 'a', aliases: ['a'] })], 'sections[0].aliases[0]', 'a'],
      [[clause({}), clause({ aliases: ['s1'] })], 'sections[1].aliases[0]', 's1'],
      [[clause({ id: 's2-1' }), clause({ body: [clause({})] })], 'sections[1].body[0].id', 's2-1'],
    ];
    for (const [sections, path, id] of twice) {
      expect(messageOf({ ...BARE, sections })).to.equal(`privacy-elements: ${path}: found "${id}", allowed: ${FREE}`);
    }
  });

  it('R141: refuses exactly the documents in which two clauses have the same anchor', () => {
    const id = fc.option(fc.constantFrom('a', 'b', 's1', 's2', 's1-1', 's2-2'), { nil: undefined });
    const clauses = (body: fc.Arbitrary<object[]>): fc.Arbitrary<object[]> =>
      fc.array(
        fc
          .record({ id, body })
          .map(({ id: own, body: inside }) => ({ type: 'clause', ...(own && { id: own }), body: inside })),
        { maxLength: 3 },
      );
    fc.assert(
      fc.property(clauses(clauses(fc.constant([]))), (sections) => {
        const document = { ...BARE, sections } as PolicyDocument;
        const ids = flatten(outline(document)).map((entry) => entry.id);
        expect(messageOf(document) === 'no mistake').to.equal(new Set(ids).size === ids.length);
      }),
    );
  });

  it('refuses clauses in each other without end, and shows no more of a text than a line', () => {
    let deep: object = { type: 'clause' };
    for (let depth = 0; depth < 50_000; depth++) deep = { type: 'clause', body: [deep] };
    expect(messageOf({ ...BARE, sections: [deep] })).to.match(/at most 20 clauses in each other$/);

    const endless: { type: 'clause'; body: unknown[] } = { type: 'clause', body: [] };
    endless.body.push(endless);
    expect(messageOf({ ...BARE, sections: [endless] })).to.match(/at most 20 clauses in each other$/);
    expect(messageOf({ ...BARE, lang: 'x'.repeat(10_000) })).to.have.length.below(200);
  });

  it('throws a PolicyError, and nothing else, at any JSON', () => {
    fc.assert(
      fc.property(fc.json(), fc.jsonValue(), (json, value) => {
        expect(messageOf(JSON.parse(json))).not.to.equal('no mistake');
        expect(messageOf({ ...BARE, intro: [value] })).not.to.equal('no mistake');
        expect(messageOf(inSection({ text: [[value]] }))).not.to.equal('no mistake');
      }),
    );
  });
});
