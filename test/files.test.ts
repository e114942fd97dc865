import { expect } from '@open-wc/testing';

// What annoyance lists block by address (EasyList and Fanboy's lists), or hide.
const BLOCKED =
  /\/privacy-banner\.|\/privacy-policy\.js|\/privacy-modal\.js|\/privacy-manager\.js|\/privacy-consent-|\/consent\.min\.js|\/consent-manager\.|\/cookie-consent|\/cookieconsent/;

describe('the files that are shipped', () => {
  it('R078: have names that no annoyance list blocks', async () => {
    const files = [
      'privacy.min.js',
      'privacy.full.min.js',
      'ui/banner.js',
      'ui/settings.js',
      'ui/de.js',
      'ui/report-config.js',
    ];
    for (const file of files) {
      expect((await fetch(`/dist/${file}`)).status, file).to.equal(200);
      expect(`/dist/${file}`).not.to.match(BLOCKED);
    }
    const text = await (await fetch('/dist/privacy.min.js')).text();
    expect(text).to.include('ui/banner.js').and.not.include('id="privacy-banner"');
  });

  it('have nothing of the inspector in them but for one that visitors are not sent', async () => {
    const read = async (file: string) => (await fetch(`/dist/${file}`)).text();
    expect(await read('ui/inspector.js')).to.include('privacy-inspector');
    for (const file of ['privacy.min.js', 'privacy.full.min.js', 'ui/banner.js', 'ui/elements.js', 'ui/policy.js']) {
      expect(await read(file), file).not.to.match(/inspector/i);
    }
    for (const file of ['index.js', 'define.js', 'define-policy.js']) {
      expect(await read(file), file).not.to.match(/inspector/i);
    }
  });
});
