import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseRecord } from '../../src/core/parse-record.js';
import { fromC15t } from '../../src/migrations/c15t.js';
import { fromCookiebot } from '../../src/migrations/cookiebot.js';
import { fromKlaro } from '../../src/migrations/klaro.js';
import { fromOneTrust } from '../../src/migrations/onetrust.js';
import { fromOrejime } from '../../src/migrations/orejime.js';
import { fromOsano } from '../../src/migrations/osano.js';
import { fromTarteaucitron } from '../../src/migrations/tarteaucitron.js';
import { fromVanillaCookieconsent } from '../../src/migrations/vanilla-cookieconsent.js';
import { start } from '../page/page-consent.js';
import { choicesOf, heldBy, keep, ourRecord, setCookie, startWith } from './old-record.js';

describe('R062: old records that are forged or damaged', () => {
  for (const text of [
    '{"ga":"true","hotjar":true}',
    '{"ga":"false","marketing":"false"}',
    '{"ga":1,"marketing":1}',
    '{"__proto__":{"ga":true},"marketing":null}',
    '{"ga":true,"marketing":true',
    `{"ga":true,"x":"${'x'.repeat(3000)}"}`,
    '[true,true]',
    'true',
    'null',
    '"ga"',
    'ga',
    '',
  ]) {
    it(`says nothing: ${text.slice(0, 40)}`, () => {
      setCookie(`klaro=${encodeURIComponent(text)}`);
      const page = startWith(fromKlaro());
      expect([page.state.record, page.state.view, page.has('ga')]).to.deep.equal([undefined, 'banner', false]);
    });
  }

  it('says nothing where it is dated in the future', async () => {
    await keep('vanilla-cookieconsent-3', 'accept', -0.1);
    expect(choicesOf(startWith(fromVanillaCookieconsent()))).to.equal('');
  });

  it('says nothing where it is too old', async () => {
    await keep('vanilla-cookieconsent-2', 'accept', 190);
    const page = startWith(fromVanillaCookieconsent());
    expect([page.state.asks, ourRecord()]).to.deep.equal(['first', undefined]);
  });

  const readers = [
    ['klaro', () => fromKlaro()],
    ['orejime', () => fromOrejime()],
    ['osano', () => fromOsano({ days: '90' })],
    ['tarteaucitron', () => fromTarteaucitron({ days: '90' })],
    ['vanilla-cookieconsent-3', () => fromVanillaCookieconsent()],
    ['vanilla-cookieconsent-2', () => fromVanillaCookieconsent()],
    ['c15t', () => fromC15t({ map: 'measurement:analytics functionality:ga' })],
    ['cookiebot', () => fromCookiebot()],
    ['onetrust', () => fromOneTrust()],
  ] as const;

  /** The record that is written where the browser holds such cookies, on a page that asks about a flat list. */
  const written = (cookies: string, from: () => ReturnType<typeof fromKlaro>): string | undefined => {
    let kept = '';
    const page = start({ categories: ['functional', 'analytics', 'ga', 'hotjar', 'marketing'] });
    Object.defineProperty(document, 'cookie', {
      get: () => cookies,
      set: (text: string) => (kept = text),
      configurable: true,
    });
    try {
      page.use(from());
    } finally {
      Reflect.deleteProperty(document, 'cookie');
    }
    return kept ? /^privacy=([^;]*);/.exec(kept)?.[1] : undefined;
  };

  it('says nothing where two cookies of the name differ', () => {
    const [yes, no] = ['klaro={"marketing":true}', 'klaro={"marketing":false}'];
    expect(written(`${yes}; ${yes}`, fromKlaro)).to.include('/marketing/');
    expect([written(`${yes}; ${no}`, fromKlaro), written(`${no}; ${yes}`, fromKlaro)]).to.deep.equal([
      undefined,
      undefined,
    ]);
  });

  for (const [library, from] of readers) {
    it(`${library}: any text is borne, and grants nothing`, () => {
      fc.assert(
        fc.property(fc.oneof(fc.string(), fc.json(), fc.string({ unit: 'binary' })), (text) => {
          for (const name of ['klaro', 'eu-consent', 'cc_cookie', 'tarteaucitron', 'c15t', 'CookieConsent']) {
            expect(written(`${name}=${text}`, from) ?? '').not.to.match(
              /[/.](functional|analytics|ga|hotjar|marketing)/,
            );
          }
        }),
        { numRuns: 15 },
      );
    });

    it(`${library}: one that is cut off, or has a wrong letter, grants no more than the whole`, async () => {
      const { cookie } = await heldBy(library, library === 'osano' ? 'reject' : 'custom');
      const grants = (text: string | undefined): string[] =>
        Object.entries(parseRecord(text ?? '')?.choices ?? {}).flatMap(([id, choice]) =>
          choice === 'granted' ? [id] : [],
        );
      const whole = grants(written(cookie, from));
      const wrong = fc.record({
        at: fc.nat(cookie.length),
        // A digit can make another group of one, or the opposite.
        letter: fc.string({ minLength: 0, maxLength: 1 }).filter((letter) => !/\d/.test(letter)),
        isCut: fc.boolean(),
      });
      fc.assert(
        fc.property(wrong, ({ at, letter, isCut }) => {
          const text = cookie.slice(0, at) + letter + (isCut ? '' : cookie.slice(at + 1));
          expect(whole).to.include.members(grants(written(text, from)));
        }),
        { numRuns: 60 },
      );
    });
  }
});
