import type { Party, PolicyDocument } from '../document.js';
import { onlyKnown } from './only-known.js';
import { fill } from '../words.js';

/** The page that a policy stands on. */
export interface JsonLdOptions {
  /** Its whole address: `https://example.com/privacy`. */
  readonly url: string;
  /** Name of the site. */
  readonly siteName?: string;
}

/**
 * What search engines and archives read of a policy: a schema.org `WebPage`, there being no type for policies, with its
 * `BreadcrumbList`, dates, version, and who answers for it. What the document does not say is left out.
 *
 * Addresses in it are whole ones. Steps of the breadcrumb have theirs where it is one, or starts with a slash.
 *
 * @throws {TypeError} if `url` is not a whole http(s) address
 */
export function policyJsonLd(document: PolicyDocument, { url, siteName }: JsonLdOptions): object {
  const [origin, scheme = ''] = /^(https?:)\/\/[^/?#]+/i.exec(url) ?? [];
  if (!origin) throw new TypeError(`privacy-elements: policyJsonLd: found ${url}, allowed: a whole http(s) address`);
  const { title, lang, breadcrumb, variables = {}, controller, dpo, versions = [] } = document;
  const say = (text: string | undefined): string | undefined => text && fill(text, variables);
  const whole = (address = ''): string | undefined => {
    if (/^https?:\/\//i.test(address)) return address;
    if (address.startsWith('//')) return scheme + address;
    return address.startsWith('/') ? origin + address : undefined;
  };
  const reach = ({ name, email, phone, url: page }: Party): Record<string, unknown> => ({
    name: say(name),
    email: say(email),
    telephone: say(phone),
    url: whole(say(page)),
  });
  const place = ({ address, country }: Party): unknown =>
    country
      ? onlyKnown({ '@type': 'PostalAddress', streetAddress: say(address), addressCountry: country })
      : say(address);
  const newest = versions[0];
  const first = versions.at(-1);
  return onlyKnown({
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': url,
    url,
    name: say(title),
    inLanguage: lang,
    datePublished: first?.published ?? first?.effective,
    dateModified: newest?.published ?? newest?.effective,
    version: newest?.version,
    isPartOf: siteName && { '@type': 'WebSite', name: siteName },
    publisher:
      controller &&
      onlyKnown({
        '@type': 'Organization',
        ...reach(controller),
        address: place(controller),
        contactPoint:
          dpo && onlyKnown({ '@type': 'ContactPoint', contactType: 'data protection officer', ...reach(dpo) }),
      }),
    breadcrumb: breadcrumb && {
      '@type': 'BreadcrumbList',
      itemListElement: breadcrumb.items.map(({ text, href }, at) =>
        onlyKnown({
          '@type': 'ListItem',
          position: at + 1,
          name: say(text),
          item: at === breadcrumb.items.length - 1 ? url : whole(say(href)),
        }),
      ),
    },
  });
}

/** The text of a `<script type="application/ld+json">`: nothing in it ends that element, or opens a comment in it. */
export const writeJsonLd = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c');
