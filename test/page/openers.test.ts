import { expect } from '@open-wc/testing';
import { listen } from '../../src/page/listen.js';
import { place, start } from './page-consent.js';

describe('what opens a view', () => {
  it('R072: goes before a router that listened at the document first, and would follow the link', () => {
    const followed: boolean[] = [];
    const stop = listen(document, 'click', (event) => {
      followed.push(!event.defaultPrevented);
      event.preventDefault();
    });
    const { state, subscribe } = start();
    let { view } = state;
    subscribe((now) => (view = now.view));
    place('<a href="#policy" data-consent-open="settings">Settings</a> <a href="#other">Other</a>')
      .querySelectorAll('a')
      .forEach((link) => link.click());
    stop();
    expect(followed).to.deep.equal([false, true]);
    expect(view).to.equal('settings');
  });
});
