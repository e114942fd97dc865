import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { PolicyDocument } from '../../src/policy/document.js';
import { policyJsonLd, writeJsonLd } from '../../src/policy/export/json-ld.js';
import { LEGAL } from '../../src/policy/numbering.js';

const BARE: PolicyDocument = { title: 'Privacy Policy', lang: 'en', numbering: LEGAL, sections: [] };
const url = 'https://example.com/legal/privacy?lang=en';

describe('policyJsonLd', () => {
  it('R138, R145: describes the page, where it is on the site, its dates, its version, and who answers for it', () => {
    const document: PolicyDocument = {
      ...BARE,
      title: 'Privacy at {name}',
      lang: 'de',
      variables: { name: 'Example' },
      breadcrumb: {
        items: [{ text: 'Home', href: '/' }, { text: 'Legal', href: 'https://example.com/legal' }, { text: '{name}' }],
      },
      controller: {
        name: '{name} GmbH',
        address: 'Weg 1, Berlin',
        country: 'DE',
        email: 'a@example.com',
        url: '/about',
      },
      dpo: { name: 'D. Officer', phone: '+49 30 1' },
      versions: [
        { version: 3, effective: '2026-11-01', published: '2026-10-01', change: 'material', asks: 'consent' },
        { version: 2, effective: '2025-01-01', change: 'minor', asks: 'notice' },
      ],
    };
    expect(policyJsonLd(document, { url, siteName: 'Example shop' })).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'WebPage',
      '@id': url,
      url,
      name: 'Privacy at Example',
      inLanguage: 'de',
      datePublished: '2025-01-01',
      dateModified: '2026-10-01',
      version: 3,
      isPartOf: { '@type': 'WebSite', name: 'Example shop' },
      publisher: {
        '@type': 'Organization',
        name: 'Example GmbH',
        email: 'a@example.com',
        url: 'https://example.com/about',
        address: { '@type': 'PostalAddress', streetAddress: 'Weg 1, Berlin', addressCountry: 'DE' },
        contactPoint: {
          '@type': 'ContactPoint',
          contactType: 'data protection officer',
          name: 'D. Officer',
          telephone: '+49 30 1',
        },
      },
      breadcrumb: {
        '@type': 'BreadcrumbList',
        itemListElement: [
          { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://example.com/' },
          { '@type': 'ListItem', position: 2, name: 'Legal', item: 'https://example.com/legal' },
          { '@type': 'ListItem', position: 3, name: 'Example', item: url },
        ],
      },
    });
  });

  it('leaves out what the document does not say', () => {
    expect(policyJsonLd(BARE, { url })).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'WebPage',
      '@id': url,
      url,
      name: 'Privacy Policy',
      inLanguage: 'en',
    });
  });

  it('R144: names no address but those of the web', () => {
    const hrefs = ['javascript:alert(1)', 'data:text/html,x', '../up', '//cdn.example/x', '/\\evil.example'];
    const items = [...hrefs.map((href) => ({ text: 'x', href })), { text: 'here' }];
    const { breadcrumb } = policyJsonLd({ ...BARE, breadcrumb: { items } }, { url }) as {
      breadcrumb: { itemListElement: { item?: string }[] };
    };
    expect(breadcrumb.itemListElement.map(({ item }) => item)).to.deep.equal([
      undefined,
      undefined,
      undefined,
      'https://cdn.example/x',
      'https://example.com/\\evil.example',
      url,
    ]);
  });

  it('refuses an address that is not whole', () => {
    for (const wrong of ['', '/privacy', 'example.com/privacy', 'javascript:alert(1)', 'ftp://example.com/']) {
      expect(() => policyJsonLd(BARE, { url: wrong }), wrong).to.throw(TypeError, 'a whole http(s) address');
    }
  });
});

describe('writeJsonLd', () => {
  it('R144: stays inside its script element whatever a title holds, and reads as the same data', () => {
    const hostile = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '</script><script>alert(1)</script>',
        '<!--<script>',
        '</SCRIPT >',
        '\u2028</script',
        '<![CDATA[',
      ),
    );
    fc.assert(
      fc.property(hostile, (title) => {
        const data = policyJsonLd({ ...BARE, title: `A ${title}` }, { url });
        const page = new DOMParser().parseFromString(
          `<body><script type="application/ld+json">${writeJsonLd(data)}</script>`,
          'text/html',
        );
        expect(page.body.children.length).to.equal(1);
        expect(JSON.parse(page.body.firstElementChild?.textContent ?? '')).to.deep.equal(data);
      }),
    );
  });
});
