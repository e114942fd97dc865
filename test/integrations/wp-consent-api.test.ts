import { expect } from '@open-wc/testing';
import { wpConsentApi } from '../../src/integrations/wp-consent-api.js';
import { start, written } from '../page/page-consent.js';
import { itSpeaksAsDocumented, onPage, openPage, type Vendor } from './visits.js';

let calls: unknown[] = [];
const vendor: Vendor = {
  globals: ['wp_set_consent', 'wp_consent_type'],
  calls: () => calls,
  arrange: () => {
    calls = [];
    Object.assign(window, { wp_set_consent: (...values: unknown[]) => calls.push(values) });
  },
};

describe('wpConsentApi', () => {
  itSpeaksAsDocumented('wp-consent-api', () => wpConsentApi(), vendor);

  it('keeps its categories apart', async () => {
    const page = openPage(wpConsentApi({ preferences: 'marketing', statisticsAnonymous: 'functional' }), vendor);
    await page.decide({ analytics: 'denied', functional: 'granted', marketing: 'denied' });
    expect(calls).to.deep.equal([
      ['functional', 'allow'],
      ['preferences', 'deny'],
      ['statistics', 'deny'],
      ['statistics-anonymous', 'allow'],
      ['marketing', 'deny'],
    ]);
  });

  it('has a choice that is forgotten denied again', async () => {
    const page = openPage(wpConsentApi(), vendor);
    await page.acceptAll();
    calls = [];
    await page.reset();
    expect(calls.slice(1)).to.deep.equal(
      ['preferences', 'statistics', 'statistics-anonymous', 'marketing'].map((category) => [category, 'deny']),
    );
  });

  it('says by the type what holds where nobody has decided, and tells of it once', () => {
    let events = 0;
    const count = (): void => {
      events++;
    };
    document.addEventListener('wp_consent_type_defined', count);
    openPage(wpConsentApi(), vendor).open();
    expect([onPage('wp_consent_type'), events]).to.deep.equal(['optin', 1]);
    start({ mode: 'opt-out' }).use(wpConsentApi());
    expect([onPage('wp_consent_type'), events]).to.deep.equal(['optout', 2]);
    start({ mode: 'opt-out', secGpc: true }).use(wpConsentApi());
    expect([onPage('wp_consent_type'), calls]).to.deep.equal(['optin', []]);
    document.removeEventListener('wp_consent_type_defined', count);
  });

  it('has said what is allowed when it tells of the type', async () => {
    const page = openPage(wpConsentApi(), vendor);
    await page.acceptAll();
    await written();
    page.stop();
    let said = 0;
    const count = (): void => {
      said = calls.length;
    };
    document.addEventListener('wp_consent_type_defined', count);
    openPage(wpConsentApi(), vendor);
    document.removeEventListener('wp_consent_type_defined', count);
    expect(said).to.equal(5);
  });

  it('waits for what stands at the end of the page', () => {
    const page = openPage(wpConsentApi(), vendor);
    page.stop();
    Reflect.deleteProperty(window, 'wp_consent_type');
    Object.defineProperty(document, 'readyState', { value: 'loading', configurable: true });
    start().use(wpConsentApi());
    expect(onPage('wp_consent_type')).to.equal(undefined);
    Reflect.deleteProperty(document, 'readyState');
    document.dispatchEvent(new Event('DOMContentLoaded'));
    expect(onPage('wp_consent_type')).to.equal('optin');
  });
});
