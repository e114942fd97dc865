import { expect } from '@open-wc/testing';
import { checkConfig } from '../../src/core/check-config.js';
import { policyText } from '../../src/policy/html/canonical-text.js';
import { checkPolicy } from '../../src/policy/check/check-document.js';
import type { Block, PolicyDocument, RightName } from '../../src/policy/document.js';
import { lintPolicy } from '../../src/policy/lint/lint-policy.js';
import { flatten } from '../../src/policy/flatten.js';
import { outline } from '../../src/policy/outline.js';

const VALUES: Readonly<Record<string, string>> = {
  site: 'larch.test',
  controller: 'Larch Bicycles Ltd',
  address: '1 Mill Lane, Cork, Ireland',
  email: 'privacy@larch.test',
  phone: '+353 21 000 0000',
  dpo: 'Ada Quinn',
  dpoEmail: 'dpo@larch.test',
  authority: 'Data Protection Commission',
  authorityUrl: 'https://authority.test/complaints',
  hosting: 'Fern Hosting Ltd',
  mailService: 'Moss Mail Ltd',
  delivery: 'Reed Parcels Ltd',
  payment: 'Alder Payments Ltd',
  thirdCountries: 'Canada',
  logDays: '14',
  messageMonths: '6',
  taxYears: '8',
  proofYears: '3',
  consentMonths: '6',
  childAge: '16',
  noticeDays: '30',
};

const CONFIG = checkConfig({
  policy: { controller: VALUES['controller']! },
  categories: [
    { id: 'analytics', services: [{ id: 'statistics', provider: 'Bracken Statistics Ltd', country: 'IE' }] },
    'marketing',
  ],
});

/** All but the words: what two languages have in common. */
const shapeOf = (document: PolicyDocument): unknown =>
  JSON.parse(
    JSON.stringify(document, (key, value: unknown) =>
      ['text', 'heading', 'lead', 'title', 'lang', 'prefix', 'summary'].includes(key) ? '' : value,
    ),
  );

/** The variables in a document, each once. */
const variablesOf = (document: PolicyDocument): string[] =>
  [...new Set([...JSON.stringify(document).matchAll(/\{(\w+)\}/g)].map(([, name]) => name!))].sort();

const blocksOf = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((block) => [block, ...(block.type === 'clause' ? blocksOf(block.body ?? []) : [])]);

describe('the starting documents', () => {
  const documents: Record<string, PolicyDocument> = {};

  before(async () => {
    for (const language of ['en', 'de']) {
      documents[language] = checkPolicy(await (await fetch(`/src/policy/templates/${language}.json`)).json());
    }
  });

  it('have the same clauses, blocks, tags and variables in both languages', () => {
    const { en, de } = documents;
    expect(shapeOf(de!)).to.deep.equal(shapeOf(en!));
    const idsOf = (document: PolicyDocument): string[] => flatten(outline(document)).map(({ id }) => id);
    expect(idsOf(de!)).to.deep.equal(idsOf(en!));
    expect(variablesOf(de!)).to.deep.equal(variablesOf(en!));
  });

  for (const language of ['en', 'de']) {
    describe(language, () => {
      let empty: PolicyDocument;
      let filled: PolicyDocument;
      before(() => {
        empty = documents[language]!;
        filled = checkPolicy({ ...empty, variables: VALUES });
      });

      it('R160: is linted for its variables alone until they are filled in, and for nothing then', () => {
        const advice = lintPolicy(empty, CONFIG);
        expect(advice.map(({ rule }) => rule)).to.deep.equal(Object.keys(VALUES).map(() => 'unknown-variable'));
        expect(advice.map(({ found }) => found).sort()).to.deep.equal(
          Object.keys(VALUES)
            .map((name) => `{${name}}`)
            .sort(),
        );
        expect(lintPolicy(filled, CONFIG)).to.deep.equal([]);
        expect(policyText(filled)).not.to.match(/[{}]/);
      });

      it('has an id of its own for every clause, so that links outlive renumbering', () => {
        for (const { clause, label } of flatten(outline(empty))) expect(clause.id, label).to.match(/^[a-z-]+$/);
      });

      it('R156: tells all that Art. 13 GDPR asks for, and more', () => {
        const told = new Set(flatten(outline(empty)).flatMap(({ clause }) => clause.covers ?? []));
        expect([...told].sort()).to.deep.equal([
          'automated-decisions',
          'breach',
          'changes',
          'children',
          'complaint',
          'contact',
          'controller',
          'cookies',
          'dpo',
          'last-updated',
          'legal-basis',
          'legitimate-interests',
          'provision',
          'purposes',
          'recipients',
          'retention',
          'rights',
          'security',
          'transfers',
          'withdraw-consent',
        ]);
      });

      it('R152: lists every right of the GDPR', () => {
        const rights = blocksOf(empty.sections).flatMap((block) =>
          block.type === 'rights' ? block.rights.map(({ right }) => right) : [],
        );
        const all: RightName[] = [
          'access',
          'rectification',
          'erasure',
          'restriction',
          'portability',
          'objection',
          'withdrawal',
          'complaint',
          'human-review',
        ];
        expect(rights).to.deep.equal(all);
      });

      it('shows what the site really does: contact, rights, cookies, recipients, record, changes', () => {
        const live = blocksOf(empty.sections).map(({ type }) => type);
        for (const type of ['contact', 'rights', 'cookies', 'recipients', 'record', 'changes']) {
          expect(
            live.filter((one) => one === type),
            type,
          ).to.have.lengthOf(1);
        }
      });

      it('R151: says the six points of an incident notice', () => {
        const incident = flatten(outline(empty)).find(({ id }) => id === 'incident')!;
        expect(incident.children.map(({ label }) => label)).to.deep.equal(['-1.', '-2.', '-3.', '-4.', '-5.', '-6.']);
      });

      it('can be read in about five minutes', () => {
        const words = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(policyText(filled))];
        expect(words.filter(({ isWordLike }) => isWordLike).length).to.be.within(1200, 1600);
      });
    });
  }
});
