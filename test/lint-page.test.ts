import { expect } from '@open-wc/testing';
import '../src/define.js';
import { place, start } from './page/page-consent.js';
import { until } from './browsers/until.js';

const { warn, error } = console;
let said: string[] = [];

beforeEach(() => {
  said = [];
  console.warn = console.error = (text) => said.push(String(text));
});
afterEach(() => {
  Object.assign(console, { warn, error });
});
const about = (part: string) => said.filter((text) => text.includes(part));

describe('a page in development', () => {
  it('R022: is told where a style of its own sets Accept and Reject apart', async () => {
    place(`<style>.big { font: 900 30px serif }</style>
      <privacy-banner><button slot="actions" data-action="accept"><b class="big">Accept all</b></button></privacy-banner>`);
    start();
    await until(() => about('Accept and Reject alike').length, 'it is told');
    expect(about('<privacy-banner>')[0]).to.match(/found ".*font-size: 30px, 16px/);
  });

  it('R022: is told nothing where they are alike', async () => {
    start();
    await until(() => document.querySelector('privacy-banner [data-action="accept"]'), 'the banner shows');
    await until(() => about('policy.href').length, 'it is told something else');
    expect(about('alike')).to.deep.equal([]);
  });

  it('R044: is told where there is no way back to the settings', async () => {
    start();
    await until(() => about('no way back').length, 'it is told');
  });

  it('R044: is told nothing where there is one', async () => {
    place('<button data-consent-open="settings">Settings</button>');
    start();
    await until(() => about('policy.href').length, 'it is told something else');
    expect(about('no way back')).to.deep.equal([]);
  });

  it('is told of a layout that there is not', async () => {
    place('<privacy-banner layout="popup"></privacy-banner>');
    start();
    await until(() => about('<privacy-banner layout>').length, 'it is told');
    expect(about('<privacy-banner layout>')[0]).to.include('found "popup", allowed: ').and.include('dialog');
  });
});
