import { expect } from '@open-wc/testing';
import { checkConfig, ConfigError } from '../../src/core/check-config.js';
import { WRONG_CONFIGS } from './wrong-configs.js';

function errorOf(config: unknown): unknown {
  try {
    checkConfig(config);
  } catch (error) {
    return error;
  }
  return undefined;
}

const withService = (service: object): unknown => ({
  categories: [{ id: 'analytics', services: [{ id: 'ga', ...service }] }],
});

describe('checkConfig', () => {
  for (const { name, config, path, found, allowed } of WRONG_CONFIGS) {
    it(`names the mistake: ${name}`, () => {
      const error = errorOf(config);
      expect(error).to.be.instanceOf(ConfigError);
      expect((error as ConfigError).name).to.equal('ConfigError');
      expect((error as ConfigError).message).to.equal(`privacy-elements: ${path}: found ${found}, allowed: ${allowed}`);
    });
  }

  it('lets through all that a site may write, and changes none of it', () => {
    const input = {
      version: 999_999_999,
      mode: 'opt-out',
      region: 'US-CA',
      regions: { US: 'opt-out', 'US-CA': 'opt-in', JP: 'notice' },
      categories: [
        'functional',
        {
          id: 'analytics',
          label: 'Statistics',
          purpose: 'Counts visits',
          required: false,
          since: 3,
          services: [
            {
              id: 'ga',
              label: 'Google Analytics',
              provider: 'Google Ireland Ltd',
              purpose: 'Counts',
              policy: 'https://policies.google.com/privacy',
              country: 'IE',
              since: 2,
              storage: [{ kind: 'cookie', name: '_ga*', duration: 'P2Y', purpose: 'Tells visitors apart' }],
            },
          ],
        },
        { id: 'necessary', required: true, services: [{ id: 'shop', storage: [] }] },
      ],
      policy: { href: '/privacy', controller: 'Example Ltd' },
      texts: { accept: 'Yes', reject: 'No' },
      record: { name: 'choice', domain: 'example.com', maxAge: 400, sameSite: 'Strict' },
    };
    const before = JSON.stringify(input);
    expect(checkConfig(input).record.maxAge).to.equal(400);
    expect(JSON.stringify(input)).to.equal(before);
  });

  it('takes what is undefined for what is left out', () => {
    const input = {
      version: undefined,
      mode: undefined,
      policy: undefined,
      record: { name: undefined },
      categories: [],
    };
    expect(errorOf(input)).to.equal(undefined);
  });

  const hrefs = ['', '/privacy', 'privacy.html', '?page=privacy', '#privacy', '//example.com/', 'a/b:c'];
  for (const policy of [...hrefs, 'https://example.com', 'http://example.com', 'mailto:privacy@example.com']) {
    it(`lets a policy be at "${policy}"`, () => {
      expect(errorOf(withService({ policy }))).to.equal(undefined);
      expect(errorOf({ categories: [], policy })).to.equal(undefined);
    });
  }

  for (const policy of ['JavaScript:x', 'java\tscript:x', '\u0000javascript:x', 'vbscript:x', 'blob:x', 'file:///x']) {
    it(`R144: lets no policy be at ${JSON.stringify(policy)}`, () => {
      expect(errorOf(withService({ policy }))).to.be.instanceOf(ConfigError);
      expect(errorOf({ categories: [], policy })).to.be.instanceOf(ConfigError);
    });
  }

  for (const duration of ['session', 'P2Y', 'P6M', 'P2W', 'P1Y6M', 'PT30M', 'P1DT12H30M10S', 'P400D']) {
    it(`lets a cookie last ${duration}`, () => {
      expect(errorOf(withService({ storage: [{ kind: 'cookie', name: 'a', duration }] }))).to.equal(undefined);
    });
  }

  for (const duration of ['', 'p2y', '2Y', 'P2', 'PT', 'PY', 'P-1D', 'P1H', 'PT1D', ' P1D', 'P1D\n', 'Session']) {
    it(`lets no cookie last ${JSON.stringify(duration)}`, () => {
      const input = withService({ storage: [{ kind: 'cookie', name: 'a', duration }] });
      expect(errorOf(input)).to.be.instanceOf(ConfigError);
    });
  }
});
