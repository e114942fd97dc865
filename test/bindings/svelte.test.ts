import { expect } from '@open-wc/testing';
import { runningConsent } from '../../src/core/running.js';
import { consent } from '../../src/bindings/svelte.js';
import { start } from '../page/page-consent.js';

// All bindings follow the page in the same way; this one does without its framework.
describe('privacy-elements/svelte', () => {
  const heard: string[] = [];
  const follow = (): (() => void) =>
    consent.subscribe(({ choice, has, page }) => {
      heard.push(`${choice('analytics')} ${String(has('analytics'))} ${page ? 'runs' : 'none'}`);
    });
  beforeEach(() => heard.splice(0));

  it('R082: is closed before consent starts, and follows whoever starts it', async () => {
    const stop = follow();
    expect(heard).to.deep.equal(['unset false none']);
    const page = start();
    expect(heard.at(-1)).to.equal('unset false runs');
    await page.acceptAll();
    expect(heard.at(-1)).to.equal('granted true runs');
    await runningConsent(document)?.rejectAll();
    expect(heard.at(-1)).to.equal('denied false runs');
    stop();
  });

  it('R082: gives the state at once where consent runs, and nothing after its end', async () => {
    const page = start();
    await page.acceptAll();
    const stop = follow();
    expect(heard).to.deep.equal(['granted true runs']);
    stop();
    await page.rejectAll();
    expect(heard).to.have.length(1);
  });

  it('R083: follows the next consent, and no longer the one that ended', async () => {
    const first = start();
    const stop = follow();
    const second = start();
    heard.splice(0);
    first.put({ ...first.state, choices: { analytics: 'granted' } });
    expect(heard).to.deep.equal([]);
    await second.acceptAll();
    expect(heard).to.deep.equal(['granted true runs']);
    stop();
  });
});
