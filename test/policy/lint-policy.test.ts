import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { checkConfig } from '../../src/core/check-config.js';
import type { Config, PolicyVersion } from '../../src/core/config.js';
import type { Block, Clause, PolicyDocument, Text } from '../../src/policy/document.js';
import { lintPolicy } from '../../src/policy/lint/lint-policy.js';
import { LEGAL } from '../../src/policy/numbering.js';
import type { PolicyRule } from '../../src/policy/lint/policy-advice.js';

const p = (text: Text): Block => ({ type: 'paragraph', text });
const section = (id: string, heading: string, ...body: Block[]): Clause => ({ type: 'clause', id, heading, body });
const first: PolicyVersion = {
  version: 1,
  effective: '2026-01-01',
  change: 'material',
  asks: 'nothing',
  src: '/1.txt',
};
const second: PolicyVersion = {
  version: 2,
  effective: '2026-11-01',
  published: '2026-10-01',
  change: 'material',
  asks: 'consent',
  summary: ['A service measures visits.'],
  sha256: 'a1'.repeat(32),
};

const config = checkConfig({
  version: 2,
  policy: { href: '/privacy', controller: 'Larch & Sons', versions: [second, first] },
  categories: [
    'necessary',
    {
      id: 'analytics',
      since: 2,
      services: [
        { id: 'count', provider: 'Tally Ltd', storage: [{ kind: 'cookie', name: '_tally', duration: 'P30D' }] },
      ],
    },
  ],
});

/** A policy of which there is nothing to say. */
const good: PolicyDocument = {
  title: 'Privacy Policy',
  lang: 'en',
  numbering: LEGAL,
  breadcrumb: { items: [{ text: 'Home', href: '/' }, { text: 'Privacy Policy' }] },
  variables: { company: 'Larch & Sons' },
  controller: { name: '{company}', address: '4 Mill Lane, Otterwick', email: 'data@larch.shop' },
  authority: { name: 'Data Protection Board', url: 'https://board.gov/' },
  replyDays: 30,
  versions: [second, first],
  intro: [p('What {company} does with your data, in five sections:')],
  sections: [
    section(
      'use',
      'What we use your data for',
      p('We use it for the following purposes:'),
      { type: 'clause', id: 'orders', lead: 'Orders:', text: 'Your address, to perform the contract (Art. 6(1)(b)).' },
      {
        type: 'clause',
        id: 'safety',
        lead: 'Safety:',
        text: 'Server logs. Our legitimate interest is to keep thieves out (Art. 6(1)(f)).',
      },
      {
        type: 'clause',
        id: 'visits',
        lead: 'Visits:',
        text: 'If you agree to it, a service counts them. Going on is never taken for consent. By using encryption we protect what is sent.',
      },
      p(['You need not give us data, but see ', { ref: 'orders' }, ': without an address we are not able to deliver.']),
      p('Nothing is decided by automated means alone.'),
    ),
    section('keep', 'How long we keep it', {
      type: 'list',
      items: ['Orders for ten years, as tax law has it', 'Logs for seven days'],
    }),
    section('cookies', 'Cookies and who receives data', { type: 'cookies' }, p('No data leaves the EEA.'), {
      type: 'clause',
      id: 'no-transfer',
      covers: ['transfers'],
      text: 'All of them work in the European Economic Area.',
    }),
    section(
      'rights',
      'Your rights',
      {
        type: 'rights',
        rights: (
          [
            'access',
            'rectification',
            'erasure',
            'restriction',
            'portability',
            'objection',
            'withdrawal',
            'complaint',
          ] as const
        ).map((right) => ({ right })),
      },
      p('You will have our answer within thirty days. Where a request is hard, this can be extended by two months.'),
    ),
    section(
      'contact',
      'Contact',
      p('You can reach us at:'),
      { type: 'contact' },
      p('We have no data protection officer.'),
    ),
  ],
};

const lint = (more: Partial<PolicyDocument>, its?: Config) => lintPolicy({ ...good, ...more }, its);
const rules = (more: Partial<PolicyDocument>, its?: Config) => lint(more, its).map(({ rule }) => rule);
/** The good policy with one more section. */
const also = (...body: Block[]): Partial<PolicyDocument> => ({
  sections: [...good.sections, section('more', 'More', ...body)],
});
const without = (...ids: string[]) => good.sections.filter(({ id = '' }) => !ids.includes(id));
const versions = (...list: Partial<PolicyVersion>[]): Partial<PolicyDocument> => ({
  versions: list.map((one, at) => ({ ...(at ? first : second), ...one })),
});

/** What a policy without any data would be: only its words count. */
const bare: PolicyDocument = { title: 'Privacy Policy', lang: 'en', numbering: LEGAL, sections: [] };
const found = (document: Partial<PolicyDocument>, ...wanted: PolicyRule[]) =>
  lintPolicy({ ...bare, ...document }).flatMap(({ rule, found }) => (wanted.includes(rule) ? found : []));

/** A policy like many an app's: its structure and its gaps, in words of our own. */
const flawed: PolicyDocument = {
  ...bare,
  breadcrumb: { prefix: 'Your position: ', items: [{ text: 'Home', href: '/' }, { text: 'Privacy Policy' }] },
  intro: [p('This app treats your information with care and for clear purposes only.')],
  sections: [
    section('share', 'How we share information', {
      ...section(
        'sharing',
        'Sharing',
        p('We share nothing with anybody, except:'),
        { type: 'clause', lead: 'Sharing with your consent:', text: 'you told us so beforehand.' },
        { type: 'clause', text: 'A court or an authority orders it.' },
      ),
    }),
    section('protect', 'How we protect information', {
      type: 'clause',
      text: 'We keep it for as long as a purpose needs it, and no longer. Access is for few of our people.',
    }),
    section('rights', 'Your rights', p('You can make use of the following rights over your information.')),
    section(
      'updates',
      'Updates',
      p('We will mark the update time of this text.'),
      p('If you continue to use the app after an update, you are bound by it.'),
    ),
    section(
      'contact',
      'Contact',
      p('For questions, contact us in one of these ways:'),
      p('We will generally reply within thirty days.'),
    ),
  ],
};

describe('lintPolicy', () => {
  it('has nothing to say of a good policy', () => {
    expect(lint({}, config)).to.deep.equal([]);
    expect(lint({})).to.deep.equal([]);
  });

  it('finds what is wrong with a policy like many an app’s, and where', () => {
    const all = lintPolicy(flawed, checkConfig({ categories: ['analytics'] }));
    const gaps = all.filter(({ rule }) => rule === 'missing-disclosure' || rule === 'missing-rights');
    const rest = all.filter((one) => !gaps.includes(one)).map(({ rule, clause = '' }) => `${rule} ${clause}`.trim());
    expect(rest).to.have.members([
      'missing-list rights',
      'dangling-colon contact',
      'no-contact contact',
      'promised-date updates',
      'cookies-unmentioned',
      'no-controller',
      'vague-reply-time contact',
      'implied-consent updates',
    ]);
    expect(all.find(({ rule }) => rule === 'no-controller')?.found).to.equal('This app');
    expect(gaps.map((gap) => gap.found)).to.deep.equal([
      'dpo',
      'legal-basis',
      'transfers',
      'withdraw-consent',
      'complaint',
      'provision',
      'automated-decisions',
      'access, rectification, erasure, restriction, portability, objection',
    ]);
    for (const one of all) expect(JSON.stringify(one)).not.to.match(/complian/i);
  });

  it('finds a list that is announced and missing', () => {
    expect(rules(also(p('We pass on the following information.')))).to.deep.equal(['missing-list']);
    expect(rules(also(p('It works as follows.'), { type: 'list', items: [] }))).to.deep.equal(['missing-list']);
    expect(rules(also(p('Sie haben die folgenden Rechte:'), p('Wir antworten gern.')))).to.deep.equal(['missing-list']);
    expect(rules(also(p('Sie haben die folgenden Rechte:'), p('Auskunft und Löschung.')))).to.deep.equal([]);
    expect(rules(also(p('It works as follows.'), { type: 'list', items: ['Well'] }))).to.deep.equal([]);
    expect(rules(also(p('We pass on the following data: your name.')))).to.deep.equal([]);
    expect(rules(also(p('See the following section.')))).to.deep.equal([]);
  });

  it('finds a colon after which nothing comes in that clause', () => {
    expect(lint(also(p('Except:'), { type: 'list', items: ['this'] }, p('And also：')))).to.deep.equal([
      {
        rule: 'dangling-colon',
        path: 'sections[5].body[2].text',
        clause: 'more',
        found: 'And also：',
        advice: 'what the colon announces, or no colon',
      },
    ]);
    expect(rules(also(p('Contact us at:'), p('We like to hear from you.')))).to.deep.equal(['dangling-colon']);
    expect(rules(also(p('Contact us at:'), p('{company}, 4 Mill Lane')))).to.deep.equal([]);
    expect(rules(also({ type: 'clause', id: 'x', text: 'Except:', body: [p('this')] }))).to.deep.equal([]);
  });

  it('finds headings without content, but takes short items for what they are', () => {
    const item = (id: string): Clause => ({ type: 'clause', id, heading: `Your ${id}` });
    expect(lint(also(item('name'), p(''))).map(({ rule, clause }) => [rule, clause])).to.deep.equal([
      ['empty-clause', 'name'],
    ]);
    expect(rules({ sections: [...good.sections, section('void', 'Void', p(' '))] })).to.deep.equal(['empty-clause']);
    expect(rules(also(item('name'), item('address')))).to.deep.equal([]);
  });

  it('R145: finds a text without a date', () => {
    expect(rules({ versions: [] })).to.deep.equal(['no-date']);
    expect(lint({ versions: [], regimes: ['gdpr', 'ccpa'] })[0]?.advice).to.contain('11 CCR § 7011(e)');
    expect(rules({ ...also(p('As of November 1, 2026')), versions: [] })).to.deep.equal([]);
    expect(rules({ ...also(p('Stand: 1. November 2026')), versions: [] })).to.deep.equal([]);
    expect(rules({ ...also(p('Regulation (EU) 2016/679 of 27 April 2016')), versions: [] })).to.deep.equal(['no-date']);
    expect(rules({ ...also(p('The date of the last update stands above.')), versions: [] })).to.deep.equal([
      'promised-date',
    ]);
    expect(rules(also(p('The date of the last update stands above.')))).to.deep.equal([]);
  });

  it('R147: finds that going on counts as an answer', () => {
    for (const text of [
      'By continuing to browse you agree to our use of cookies.',
      'Continued use means that you accept the changes.',
      'You agree to this policy by using the shop.',
      'Whoever continues to use the shop is bound by the revised policy.',
      'Durch die weitere Nutzung stimmen Sie den Änderungen zu.',
      'Wenn Sie die App weiterhin nutzen, sind Sie an die neue Fassung gebunden.',
    ]) {
      expect(lint(also(p(`A start. ${text} An end.`))), text).to.deep.equal([
        {
          rule: 'implied-consent',
          path: 'sections[5].body[0].text',
          clause: 'more',
          found: text,
          advice:
            'a notice of the change, and a question where consent is needed: going on is no consent (EDPB 05/2020, 86)',
        },
      ]);
    }
    for (const text of [
      'Continued use is not taken for consent.',
      'Where you consent to it, we count visits.',
      'By clicking “Accept”, you consent to measurement.',
      'You can continue to use the shop without an account.',
      'Die weitere Nutzung gilt nicht als Einwilligung.',
    ]) {
      expect(rules(also(p(text))), text).to.deep.equal([]);
    }
  });

  it('R155: finds a reply time that is missing, vague or too long, by the laws', () => {
    const reply = (text: string, more: Partial<PolicyDocument> = {}) =>
      rules({ ...also(p(text)), ...more }).filter((rule) => rule.endsWith('reply-time'));
    expect(reply('We generally answer within 30 days.')).to.deep.equal(['vague-reply-time']);
    expect(reply('In der Regel antworten wir innerhalb eines Monats.')).to.deep.equal(['vague-reply-time']);
    expect(reply('We usually keep our answer for sixty days.')).to.deep.equal([]);
    expect(reply('We answer within forty-five days.')).to.deep.equal(['long-reply-time']);
    expect(reply('We answer within six weeks, or 6 weeks.')).to.deep.equal(['long-reply-time']);
    expect(reply('We answer within forty-five days.', { regimes: ['ccpa'] })).to.deep.equal([]);
    expect(reply('We answer within one month, which may be extended by two months.')).to.deep.equal([]);
    expect(rules({ replyDays: 31 })).to.deep.equal(['long-reply-time']);
    const silent = { ...bare, sections: [section('rights', 'Your rights', p('You have the right of access.'))] };
    expect(lintPolicy(silent).map(({ rule }) => rule)).to.include('no-reply-time');
    expect(lintPolicy({ ...silent, lang: 'fr' }).map(({ rule }) => rule)).not.to.include('no-reply-time');
  });

  it('R154, R160: finds that nobody answers for the data, or that nobody sees who', () => {
    const who = (text: string, more: Partial<PolicyDocument> = {}) =>
      found({ sections: [section('a', 'Who', p(text))], ...more }, 'no-controller');
    expect(who('We care. This website collects data.')).to.deep.equal(['This website']);
    expect(who('Diese App erhebt Daten.', { lang: 'de' })).to.deep.equal(['Diese App']);
    expect(who('This shop is run by Larch GmbH.')).to.deep.equal([]);
    expect(who('The controller is Ada Larch.')).to.deep.equal([]);
    expect(who('Tally Ltd counts visits.')).to.deep.equal([]);
    const vendor = { ...bare, sections: [section('a', 'Who', p('Tally Ltd counts visits.'))] };
    expect(lintPolicy(vendor, config).map(({ rule }) => rule)).to.include('no-controller');
    const hidden = { sections: without('contact') };
    expect(rules({ ...hidden, controller: { name: 'Oak', email: 'a@oak.shop' } })).to.include('unshown-controller');
    expect(rules(hidden)).not.to.include('unshown-controller');
  });

  it('R154: finds that nobody can be reached', () => {
    const ways = (...body: Block[]) => found({ sections: [section('contact', 'Contact', ...body)] }, 'no-contact');
    expect(ways(p('Contact us whenever you like.'))).to.deep.equal(['']);
    expect(ways({ type: 'contact' })).to.deep.equal(['']);
    for (const way of ['a@larch.shop', '+49 30 123456-7', '4 Mill Road', 'Mühlweg 4', 'https://larch.shop/form']) {
      expect(ways(p(`Contact: ${way}`)), way).to.deep.equal([]);
    }
    expect(ways(p([{ link: 'Our form', to: '/form' }]))).to.deep.equal([]);
    expect(rules({ controller: { name: 'Larch' } })).to.deep.equal(['no-contact', 'unusable-right']);
  });

  it('R153: finds a right that nobody can use', () => {
    const rights = (right: object) => rules({ ...also({ type: 'rights', rights: [{ right: 'access', ...right }] }) });
    expect(rights({})).to.deep.equal([]);
    const alone = { controller: { name: 'Larch', phone: '+49 30 1234567' } };
    expect(lint(alone).map(({ rule, found }) => [rule, found])).to.deep.equal([
      ['unusable-right', 'access, rectification, erasure, restriction, portability, objection'],
    ]);
    expect(rules({ ...good, authority: { name: 'Board' } })).to.deep.equal(['unusable-right']);
  });

  it('finds that the text does not know what the site stores', () => {
    const some = { sections: without('cookies') };
    expect(rules(some, config)).to.include.members(['cookies-unmentioned', 'unnamed-recipient']);
    expect(lint(some, config).find(({ rule }) => rule === 'unnamed-recipient')).to.include({
      path: 'config.categories[1].services[0].provider',
      found: 'Tally Ltd',
    });
    const words = section('c', 'Cookies', p('Tally counts visits with a cookie. Recipients sit outside the EEA.'));
    expect(rules({ sections: [...without('cookies'), words] }, config)).to.deep.equal([]);
    expect(rules(some)).not.to.include('cookies-unmentioned');
    expect(rules(some, checkConfig({ categories: ['necessary'] }))).not.to.include('cookies-unmentioned');
  });

  it('R160: finds what a template left, and variables that nobody knows or needs', () => {
    for (const leftover of [
      '[COMPANY]',
      '[your address]',
      '<company>',
      'XXX',
      'TODO',
      'Lorem ipsum',
      '___',
      'example.com',
      'your company name',
      '{company name}',
    ]) {
      expect(found(also(p(`We are ${leftover} here.`)), 'template-leftover'), leftover).to.deep.equal([leftover]);
    }
    expect(rules(also(p('We read notes [1] and write 3 < 4.')))).to.deep.equal([]);
    expect(found({ controller: { name: '[NAME]' } }, 'template-leftover')).to.deep.equal(['[NAME]']);
    expect(found(also(p([{ link: 'Here', to: 'https://example.com/' }])), 'template-leftover')).to.have.length(1);
    expect(rules(also(p([{ link: 'Here', to: '/{where}' }])))).to.deep.equal(['unknown-variable']);
    expect(rules(also(p('{when}, and again {when}')))).to.deep.equal(['unknown-variable']);
    expect(rules({ variables: { company: 'Larch', unused: 'Larch' } })).to.deep.equal(['unused-variable']);
    expect(rules({ variables: { company: ' ' } })).to.include('template-leftover');
  });

  it('R141: finds numbers and ids that are there twice, or not at all', () => {
    const clause = (more: Partial<Clause>): Clause => ({ type: 'clause', id: 'one', text: 'Well.', ...more });
    expect(rules(also(clause({ label: '(1)' }), clause({ id: 'two', label: '(1)' })))).to.deep.equal([
      'duplicate-label',
    ]);
    expect(rules(also(clause({ label: '' }), clause({ id: 'two', label: '' })))).to.deep.equal([]);
    expect(rules(also(clause({ id: 'rights' })))).to.deep.equal(['duplicate-id']);
    expect(rules(also(clause({ aliases: ['rights'] })))).to.deep.equal(['duplicate-id']);
    expect(lint(also({ type: 'clause', text: 'Well.' })).map(({ rule, clause }) => [rule, clause])).to.deep.equal([
      ['missing-id', 's6-1'],
    ]);
    expect(rules({ numbering: LEGAL.slice(0, 1) })).to.deep.equal(['unlabelled-depth']);
    expect(rules({ numbering: [] })).to.deep.equal([]);
  });

  it('R144: finds links that lead nowhere', () => {
    expect(rules(also(p([{ ref: 'gone' }])))).to.deep.equal(['dangling-ref']);
    expect(rules(also(p([{ link: 'there', to: '#gone' }])))).to.deep.equal(['dangling-ref']);
    expect(rules(also(p([{ link: 'there', to: 'java\nscript:alert(1)' }])))).to.deep.equal(['unsafe-link']);
    expect(rules({ authority: { name: 'Board', url: 'data:,x' } })).to.deep.equal(['unsafe-link']);
    expect(
      rules(
        also(
          p([
            { link: 'there', to: '#rights' },
            { link: 'here', to: '/x?a:b' },
          ]),
        ),
      ),
    ).to.deep.equal([]);
  });

  it('R152: finds rights that are not named, by the laws', () => {
    const missing = (text: string, more: Partial<PolicyDocument> = {}) =>
      found({ sections: [section('a', 'Your rights', p(text))], ...more }, 'missing-rights')[0];
    expect(missing('You may ask for access and erasure.')).to.equal(
      'rectification, restriction, portability, objection',
    );
    expect(missing('Access.', { regimes: ['ccpa'] })).to.equal('rectification, erasure, opt-out-sale');
    expect(missing('Access, correction, deletion, portability.', { regimes: ['quebec-25'] })).to.equal(
      'withdrawal, complaint, human-review',
    );
    expect(missing('Auskunft, Berichtigung, Löschung, Einschränkung, Übertragbarkeit und Widerspruch.')).to.equal(
      undefined,
    );
    // Thieves have no right of access.
    const theft = [section('a', 'Safety', p('Access is for few. Deletion and correction are logged.'))];
    expect(missing('', { sections: theft })).to.contain('access, rectification, erasure');
  });

  it('R156: finds what GDPR Art. 13 wants told, by words, tags or data', () => {
    const gaps = (...body: Block[]) => found({ sections: [section('a', 'Text', ...body)] }, 'missing-disclosure');
    const all = [
      'dpo',
      'purposes',
      'legal-basis',
      'recipients',
      'transfers',
      'retention',
      'withdraw-consent',
      'complaint',
      'provision',
      'automated-decisions',
    ] as const;
    expect(gaps(p('Well.'))).to.deep.equal(all);
    expect(
      lintPolicy(bare).filter(({ rule, advice }) => rule === 'missing-disclosure' && !advice.includes('GDPR Art. 13(')),
    ).to.deep.equal([]);
    expect(gaps({ type: 'clause', text: 'Well.', covers: all })).to.deep.equal([]);
    const english: Record<(typeof all)[number], string> = {
      dpo: 'Our data protection officer is Ada.',
      purposes: 'These are the purposes.',
      'legal-basis': 'The legal basis is a contract.',
      recipients: 'We disclose it to couriers.',
      transfers: 'It goes to third countries.',
      retention: 'We keep it until you leave.',
      'withdraw-consent': 'You may withdraw consent.',
      complaint: 'You may complain.',
      provision: 'You are obliged to provide it.',
      'automated-decisions': 'There is no profiling.',
    };
    const german: Record<(typeof all)[number], string> = {
      dpo: 'Unsere Datenschutzbeauftragte ist Ada.',
      purposes: 'Das sind die Zwecke.',
      'legal-basis': 'Rechtsgrundlage ist ein Vertrag.',
      recipients: 'Empfänger sind Kuriere.',
      transfers: 'Die Daten gehen in Drittländer.',
      retention: 'Wir speichern sie, bis Sie gehen.',
      'withdraw-consent': 'Der Widerruf ist möglich.',
      complaint: 'Sie können sich beschweren.',
      provision: 'Sie sind dazu nicht verpflichtet.',
      'automated-decisions': 'Es gibt kein Profiling.',
    };
    for (const topic of all) {
      for (const text of [english[topic], german[topic]]) expect(gaps(p(text)), text).not.to.include(topic);
    }
    expect(gaps(p('We rely on legitimate interests.'))).to.include('legitimate-interests');
    expect(gaps(p('Our legitimate interest is to keep thieves out.'))).not.to.include('legitimate-interests');
    expect(found({ regimes: ['ccpa'] }, 'missing-disclosure')).to.deep.equal(['ccpa', 'ccpa']);
    const told = [section('a', 'Text', p('We collect these categories of personal information, and sell none.'))];
    expect(found({ regimes: ['ccpa'], sections: told }, 'missing-disclosure')).to.deep.equal([]);
  });

  it('says once that words of other languages were not looked at', () => {
    expect(found({ lang: 'fr' }, 'words-unread')).to.deep.equal(['fr']);
    expect(found({ lang: 'de-AT' }, 'words-unread')).to.deep.equal([]);
  });

  it('R146: finds versions out of order, undated, or short of what they ask for', () => {
    expect(rules(versions({}, {}), config)).to.deep.equal([]);
    expect(rules(versions({ version: 1 }, { version: 1 }))).to.deep.equal(['version-order']);
    expect(rules(versions({ effective: '2026-02-30' }, {}))).to.deep.equal(['bad-date']);
    expect(rules(versions({ published: 'soon' }, {}))).to.deep.equal(['bad-date']);
    expect(rules(versions({ published: '2026-11-02' }, {}))).to.deep.equal(['early-effective']);
    expect(rules(versions({ asks: 'nothing' }, {}))).to.deep.equal(['material-unasked']);
    expect(rules(versions({ asks: 'nothing' }))).to.deep.equal([]);
    expect(rules(versions({ summary: [] }, {}))).to.deep.equal(['no-summary']);
    expect(rules(versions({}, { src: '' }))).to.deep.equal(['missing-src']);
    expect(rules(versions({ sha256: 'a1' }, {}))).to.deep.equal(['bad-hash']);
    expect(rules(versions({ version: 3 }, {}), config)).to.deep.equal(['version-mismatch', 'lapses-all']);
    expect(rules(versions({ asks: 'notice' }, {}), config)).to.deep.equal([]);
  });

  it('reads a text without an end in a time that grows no faster than it', () => {
    for (const piece of ['A', '. A', '@a', '[', '<a', '0 ', 'keep ', 'the following ']) {
      const text = `We answer ${piece.repeat(30_000)}`;
      expect(found({ sections: [section('a', 'Contact', p(text))] }, 'no-date'), piece).to.deep.equal(['']);
    }
  });

  it('never throws', () => {
    const word = fc.oneof(
      fc.string(),
      fc.constantFrom('{a}', '{', 'the following rights:', 'within 3 days we answer', '[', 'Art.', 'toString', ''),
    );
    const text = fc.oneof(
      word,
      fc.array(
        fc.oneof(
          word,
          fc.record({ strong: word }),
          fc.record({ em: word }),
          fc.record({ ref: word }),
          fc.record({ link: word, to: word }),
        ),
        { maxLength: 3 },
      ),
    );
    const { block } = fc.letrec<{ block: Block; clause: Clause }>((tie) => ({
      block: fc.oneof(
        { maxDepth: 3 },
        fc.record({ type: fc.constant('paragraph' as const), text }),
        fc.record({ type: fc.constant('list' as const), items: fc.array(text, { maxLength: 2 }) }),
        fc.record({ type: fc.constantFrom('cookies', 'recipients', 'record', 'changes', 'contact') }),
        fc.record({ type: fc.constant('rights' as const), rights: fc.constant([{ right: 'access' as const }]) }),
        fc.record({
          type: fc.constant('table' as const),
          caption: text,
          head: fc.array(text, { maxLength: 2 }),
          rows: fc.array(fc.array(text, { maxLength: 2 }), { maxLength: 2 }),
        }),
        tie('clause'),
      ),
      clause: fc.record(
        {
          type: fc.constant('clause' as const),
          id: word,
          aliases: fc.array(word, { maxLength: 2 }),
          label: word,
          heading: text,
          lead: text,
          text,
          regimes: fc.subarray(['gdpr', 'ccpa'] as const),
          body: fc.array(tie('block'), { maxLength: 3 }),
        },
        { requiredKeys: ['type'] },
      ),
    }));
    const document = fc.record(
      {
        title: word,
        lang: word,
        numbering: fc.constantFrom(LEGAL, []),
        sections: fc.array(
          block.filter((one): one is Clause => one.type === 'clause'),
          { maxLength: 3 },
        ),
        intro: fc.array(block, { maxLength: 2 }),
        variables: fc.dictionary(word, word, { maxKeys: 2 }),
        controller: fc.record({ name: word, email: word }, { requiredKeys: ['name'] }),
        regimes: fc.subarray(['gdpr', 'ccpa', 'lgpd', 'quebec-25', 'pipl'] as const),
        replyDays: fc.integer(),
        versions: fc.array(
          fc.record({
            version: fc.integer(),
            effective: word,
            published: fc.constantFrom('2026-13-01', '2026-11-01', '9999-99-99'),
            change: fc.constantFrom('editorial' as const, 'material' as const),
            asks: fc.constantFrom('nothing' as const, 'consent' as const),
          }),
          { maxLength: 3 },
        ),
      },
      { requiredKeys: ['title', 'lang', 'numbering', 'sections'] },
    );
    fc.assert(fc.property(document, (one) => Array.isArray(lintPolicy(one, config))));
  });
});
