// One visit after another, and what a vendor is told on each: to be what its own document says.
import { expect } from '@open-wc/testing';
import type { Effect } from '../../src/core/consent.js';
import { expireCookie } from '../../src/page/expire-cookie.js';
import type { PageConsent } from '../../src/index.js';
import { start, written } from '../page/page-consent.js';

type Step =
  'no choice yet' | 'accept' | 'withdraw' | 'reject' | 'return visit with a grant' | 'return visit with a refusal';

/** A vendor's documented calls, as they are kept in `fixtures/`. */
interface Fixture {
  /** The address of the document. */
  source: string;
  /** When it was read. */
  date: string;
  calls: Record<Step, unknown[]>;
}

export interface Vendor {
  /** What the vendor has on `window`: gone with each page. */
  globals: string[];
  /** Every call so far on this page. */
  calls: () => unknown[];
  /** What the page has before. */
  arrange?: () => void;
  /** Forgets what the vendor knew of the visitor. */
  forgetVisitor?: () => void;
}

/** What is on `window` under a name. */
export const onPage = (name: string): unknown => (window as unknown as Record<string, unknown>)[name];

/** The calls in a vendor's queue. */
export const queued = (name: string): unknown[] => [...((onPage(name) as unknown[] | undefined) ?? [])];

/** Takes a vendor off the page, as a new one would. */
export function forget({ globals }: Pick<Vendor, 'globals'>): void {
  for (const name of globals) Reflect.deleteProperty(window, name);
}

/** A new page with an integration, for a visitor who is asked about everything that integrations hang on. */
export function openPage(integration: Effect, vendor: Vendor): PageConsent {
  forget(vendor);
  vendor.arrange?.();
  const page = start({ categories: ['analytics', 'marketing', 'functional'] });
  page.use(integration);
  return page;
}

/** Tests that an integration makes the calls in its fixture, and no others. */
export function itSpeaksAsDocumented(fixture: string, integrate: () => Effect, vendor: Vendor): void {
  /** The calls since the last time, as a fixture can hold them. */
  const news = (() => {
    let seen = 0;
    return (isNewPage = false): unknown => {
      if (isNewPage) seen = 0;
      const all = vendor.calls();
      const fresh = all.slice(seen);
      seen = all.length;
      return JSON.parse(JSON.stringify(fresh)) as unknown;
    };
  })();
  const isOnPage = (name: string): boolean => name in window;

  it('makes the documented calls, on every visit', async () => {
    const response = await fetch(new URL(`./fixtures/${fixture}.json`, import.meta.url));
    const { source, date, calls } = (await response.json()) as Fixture;
    expect(new URL(source).protocol).to.equal('https:');
    expect(date).to.match(/^\d{4}-\d\d-\d\d$/);
    const before = new Set(Object.keys(window));

    let page = openPage(integrate(), vendor);
    expect(news(true), 'no choice yet').to.deep.equal(calls['no choice yet']);
    await page.acceptAll();
    expect(news(), 'accept').to.deep.equal(calls.accept);
    page.open();
    page.close();
    expect(news(), 'looking at the settings is no news').to.deep.equal([]);
    await written();

    page = openPage(integrate(), vendor);
    expect(news(true), 'a grant, later').to.deep.equal(calls['return visit with a grant']);
    await page.rejectAll();
    expect(news(), 'withdraw').to.deep.equal(calls.withdraw);
    await written();

    openPage(integrate(), vendor);
    expect(news(true), 'a refusal, later').to.deep.equal(calls['return visit with a refusal']);

    expireCookie('privacy');
    await written();
    vendor.forgetVisitor?.();
    page = openPage(integrate(), vendor);
    expect(news(true), 'another visitor').to.deep.equal(calls['no choice yet']);
    await page.rejectAll();
    expect(news(), 'reject').to.deep.equal(calls.reject);

    page.stop();
    const added = Object.keys(window).filter((name) => !before.has(name) && isOnPage(name));
    expect(added.filter((name) => !vendor.globals.includes(name))).to.deep.equal([]);
  });

  afterEach(() => forget(vendor));
}
