import { expect } from '@open-wc/testing';
import type { Mode, RegionSource } from '../../src/core/config.js';
import type { PageConsent } from '../../src/start-light.js';
import { until } from '../browsers/until.js';
import { place, start } from './page-consent.js';

const { warn } = console;
const run = (region: RegionSource, regions: Record<string, Mode> = { US: 'opt-out' }): PageConsent =>
  start({ region, regions });
const begun = async (region: RegionSource, regions?: Record<string, Mode>) => {
  const page = run(region, regions);
  await page.ready;
  return page.state.mode;
};

describe('the region', () => {
  afterEach(() => (console.warn = warn));

  it('R103: is what the site, a function or a promise says', async () => {
    expect(await begun('US')).to.equal('opt-out');
    expect(await begun(() => 'US-NY')).to.equal('opt-out');
    expect(await begun(() => Promise.resolve('US'))).to.equal('opt-out');
    expect(await begun(Promise.resolve('DE'))).to.equal('opt-in');
  });

  it('R103: nobody is asked for it but the site', async () => {
    const before = performance.getEntriesByType('resource').map(({ name }) => name);
    await begun('time-zone');
    await begun('server-timing');
    const asked = performance.getEntriesByType('resource').filter(({ name }) => !before.includes(name));
    expect(asked.filter(({ name }) => !name.startsWith(location.origin))).to.deep.equal([]);
  });

  it('R102: is not known where it fails, or is no text, and that is opt-in', async () => {
    console.warn = () => undefined;
    expect(await begun(() => Promise.reject(new Error('offline')))).to.equal('opt-in');
    expect(
      await begun(() => {
        throw new Error('own');
      }),
    ).to.equal('opt-in');
    expect(await begun(() => undefined)).to.equal('opt-in');
    expect(await begun(() => 7 as unknown as string)).to.equal('opt-in');
    expect(await begun('nowhere')).to.equal('opt-in');
  });

  it('R102: is not known where it does not come, and the visitor is asked all the same', async () => {
    const page = run(new Promise(() => undefined));
    await until(() => page.state.view === 'banner', 'the visitor is asked');
    expect(page.state.mode).to.equal('opt-in');
  });

  it('R085: nothing runs before it is known', async () => {
    place('<script type="text/plain" data-consent="analytics">ran.push("tag")</script>');
    let tell!: (region: string) => void;
    const page = run(new Promise<string>((done) => (tell = done)));
    await new Promise((done) => setTimeout(done, 20));
    expect([ran, page.state.view, page.has('necessary')]).to.deep.equal([[], undefined, false]);
    tell('US');
    await until(() => ran.length, 'the tag runs');
  });

  it('reads it from the response of the page, where that has the header', async () => {
    const entries = performance.getEntriesByType.bind(performance);
    performance.getEntriesByType = (type) =>
      type === 'navigation' ? ([{ serverTiming: [{ name: 'region', description: 'US-CA' }] }] as never) : entries(type);
    const mode = await begun('server-timing').finally(() => (performance.getEntriesByType = entries));
    expect(mode).to.equal('opt-out');
  });

  it('takes from the time zone what country among those named it is in, and nothing where the engine cannot tell', async () => {
    const { DateTimeFormat } = Intl;
    const inZone = async (timeZone: string, regions: Record<string, Mode>) => {
      Intl.DateTimeFormat = function () {
        return { resolvedOptions: () => ({ timeZone }) };
      } as never;
      return begun('time-zone', regions).finally(() => (Intl.DateTimeFormat = DateTimeFormat));
    };
    const locale = new Intl.Locale('und-US') as Intl.Locale & { getTimeZones?: () => string[]; timeZones?: string[] };
    const canTell = !!(locale.getTimeZones ?? locale.timeZones);
    expect(await inZone('America/Chicago', { US: 'opt-out' })).to.equal(canTell ? 'opt-out' : 'opt-in');
    expect(await inZone('Europe/Berlin', { US: 'opt-out', DE: 'opt-out' })).to.equal('opt-in');
    expect(await inZone('Asia/Tokyo', { US: 'opt-out' })).to.equal('opt-in');
  });
});
