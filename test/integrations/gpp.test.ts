import { expect } from '@open-wc/testing';
import type { ConfigInput } from '../../src/index.js';
import { gpp, type GppOptions } from '../../src/integrations/gpp.js';
import { start } from '../page/page-consent.js';
import { until } from '../browsers/until.js';

interface Ping {
  cmpStatus: string;
  cmpDisplayStatus: string;
  signalStatus: string;
  sectionList: number[];
  applicableSections: number[];
  gppString: string;
  parsedSections: { usnat?: Record<string, unknown> };
}
interface Heard {
  eventName: string;
  listenerId: number;
  data: unknown;
  pingData: Ping;
}

performance.setResourceTimingBufferSize(5000);
const isFetched = () => performance.getEntriesByType('resource').some(({ name }) => name.includes('@iabgpp/cmpapi'));

/** What a command answers at once. */
function ask(command: string, parameter?: unknown): unknown {
  const answers: unknown[] = [];
  const returned = window.__gpp!(command, (answer, success) => answers.push(answer, success), parameter);
  expect(returned, 'version 1.1 answers in callbacks alone').to.equal(undefined);
  expect(answers).to.have.length(2);
  expect(answers[1]).to.equal(true);
  return answers[0];
}
const ping = () => ask('ping') as Ping;
/** What the section says, by its own decoder. */
async function decoded(): Promise<Record<string, unknown>> {
  const { GppModel } = await import('@iabgpp/cmpapi');
  const model = new GppModel(ping().gppString);
  return model.getSection('usnat') as Record<string, unknown>;
}

/** Starts consent with the integration, and waits until the package answers. */
async function answering(options?: GppOptions, input?: Partial<ConfigInput>) {
  const page = start(input);
  page.use(gpp(options));
  await until(() => ping().cmpStatus === 'loaded', 'the package answers');
  return page;
}

/** What a listener hears, as one line each. */
function listen(): string[] {
  const lines: string[] = [];
  window.__gpp!('addEventListener', (heard) => {
    const { eventName, data } = heard as Heard;
    lines.push(`${eventName}: ${String(data)}`);
  });
  return lines;
}

/** What is reported from now on, instead of becoming an error of the page. */
function reported(): unknown[] {
  const said: unknown[] = [];
  window.reportError = (error: unknown) => said.push(error);
  return said;
}
const report = reportError;

afterEach(() => {
  window.reportError = report;
  Reflect.deleteProperty(navigator, 'globalPrivacyControl');
});

describe('gpp', () => {
  it('R098: a stub answers in callbacks before anything is fetched, and hands over its listeners and its queue', async () => {
    const page = start();
    expect('__gpp' in window && window.__gpp).not.to.be.a('function');
    page.use(gpp());
    expect(window.__gpp).to.be.a('function');
    expect(frames).to.have.property('__gppLocator');
    expect(isFetched(), 'nobody has asked').to.equal(false);

    expect(ping()).to.deep.include({ cmpStatus: 'stub', signalStatus: 'not ready', sectionList: [], gppString: '' });
    expect(ask('hasSection', 'usnat')).to.equal(false);
    expect(ask('getSection', 'usnat')).to.equal(null);
    expect(ask('getField', 'usnat.Gpc')).to.equal(null);
    const lines = listen();
    const other = ask('addEventListener') as Heard;
    expect(other).to.deep.include({ eventName: 'listenerRegistered', data: true });
    expect(ask('removeEventListener', other.listenerId)).to.deep.include({ eventName: 'listenerRemoved', data: true });
    expect(ask('removeEventListener', other.listenerId)).to.deep.include({ data: false });
    const queued: unknown[] = [];
    window.__gpp!('unknown', (...answer) => queued.push(answer));
    expect(lines).to.deep.equal(['listenerRegistered: true']);

    await until(() => ping().cmpStatus === 'loaded', 'the package answers');
    expect(isFetched()).to.equal(true);
    expect(queued, 'the package does not know it either').to.deep.equal([[null, false]]);
    expect(lines.slice(1)).to.deep.equal(['cmpStatus: loaded', 'cmpDisplayStatus: visible', 'sectionChange: usnat']);
    await page.rejectAll();
    expect(lines.slice(4)).to.deep.equal(['cmpDisplayStatus: hidden', 'signalStatus: ready']);
  });

  it('R098: ping tells signal, sections and string; the signal is ready once the visitor has answered', async () => {
    const page = await answering({ notice: 'yes' });
    expect(ping()).to.deep.include({ signalStatus: 'not ready', cmpDisplayStatus: 'visible' });
    expect((await decoded())['SaleOptOut'], 'what may not run yet is opted out').to.equal(1);
    await page.acceptAll();
    expect(ping()).to.deep.include({
      gppVersion: '1.1',
      signalStatus: 'ready',
      cmpDisplayStatus: 'hidden',
      supportedAPIs: ['7:usnat'],
      sectionList: [7],
      applicableSections: [7],
    });
    expect(ping().parsedSections.usnat).to.include({ SaleOptOut: 2 });
    expect(await decoded()).to.deep.include({
      Version: 2,
      SharingNotice: 1,
      SaleOptOutNotice: 1,
      SharingOptOutNotice: 1,
      TargetedAdvertisingOptOutNotice: 1,
      SensitiveDataProcessingOptOutNotice: 0,
      SensitiveDataLimitUseNotice: 0,
      SaleOptOut: 2,
      SharingOptOut: 2,
      TargetedAdvertisingOptOut: 2,
      SensitiveDataProcessing: Array<number>(16).fill(0),
      KnownChildSensitiveDataConsents: [0, 0, 0],
      PersonalDataConsents: 0,
      MspaCoveredTransaction: 2,
      MspaOptOutOptionMode: 0,
      MspaServiceProviderMode: 0,
      Gpc: false,
    });
    await page.rejectAll();
    expect(await decoded()).to.include({ SaleOptOut: 1, SharingOptOut: 1, TargetedAdvertisingOptOut: 1 });
    expect(ask('getField', 'usnat.SaleOptOut')).to.equal(1);
  });

  it('R098: with Global Privacy Control the section says so, and accepting all does not change that', async () => {
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: true, configurable: true });
    const page = await answering({ notice: 'yes' });
    await page.acceptAll();
    expect(await decoded()).to.include({ Gpc: true, SaleOptOut: 1, SharingOptOut: 1, TargetedAdvertisingOptOut: 1 });
    await page.decide({ marketing: 'granted' });
    expect(await decoded(), 'an exception made on purpose').to.include({ Gpc: true, SaleOptOut: 2 });
  });

  it('R098: while the settings are open the signal is not ready, and each change is told in the specified order', async () => {
    const page = start();
    await page.acceptAll();
    page.use(gpp());
    const lines = listen();
    await until(() => ping().signalStatus === 'ready', 'a returning visitor is not waited for');
    expect(lines).to.deep.equal([
      'listenerRegistered: true',
      'cmpStatus: loaded',
      'sectionChange: usnat',
      'signalStatus: ready',
    ]);
    page.open();
    await page.rejectAll();
    expect(lines.slice(4)).to.deep.equal([
      'signalStatus: not ready',
      'cmpDisplayStatus: visible',
      'cmpDisplayStatus: hidden',
      'sectionChange: usnat',
      'signalStatus: ready',
    ]);
    await page.acceptAll();
    expect(lines.slice(9)).to.deep.equal(['signalStatus: not ready', 'sectionChange: usnat', 'signalStatus: ready']);
    page.open();
    page.close();
    expect(lines.slice(12), 'nothing was decided').to.deep.equal([
      'signalStatus: not ready',
      'cmpDisplayStatus: visible',
      'cmpDisplayStatus: hidden',
      'signalStatus: ready',
    ]);
  });

  it('where the visitor may opt out, vendors need not wait for an answer', async () => {
    await answering({ notice: 'yes' }, { mode: 'opt-out' });
    expect(ping()).to.include({ cmpDisplayStatus: 'visible', signalStatus: 'ready' });
    expect(await decoded()).to.include({ SaleOptOut: 2 });
  });

  it('tells what the site said of itself, and nothing that it did not say', async () => {
    const page = await answering({ sale: '', advertising: 'marketing ga', mspa: 'service-provider' });
    await page.acceptAll();
    const fields = {
      SharingNotice: 2,
      SaleOptOutNotice: 0,
      SaleOptOut: 0,
      SharingOptOutNotice: 2,
      SharingOptOut: 0,
      TargetedAdvertisingOptOut: 0,
      MspaCoveredTransaction: 1,
      MspaOptOutOptionMode: 2,
      MspaServiceProviderMode: 1,
    };
    expect(await decoded()).to.deep.include(fields);
    await page.decide({ ga: 'denied' });
    expect(await decoded()).to.deep.include({ ...fields, TargetedAdvertisingOptOut: 1 });
  });

  for (const [region, section] of [
    ['US-CA', 7],
    ['XX', 7],
    ['DE', -1],
  ] as const) {
    it(`says which section is in force in ${region}`, async () => {
      await answering({}, { region });
      expect(ping().applicableSections).to.deep.equal([section]);
    });
  }

  it('answers vendors in frames, once the package is there, and also who asked before', async () => {
    start().use(gpp());
    const frame = document.createElement('iframe');
    frame.srcdoc = `<script>
      heard = [];
      onmessage = ({ data }) => heard.push((typeof data === 'string' ? JSON.parse(data) : data).__gppReturn);
      say = (callId) => {
        parent.postMessage({ __gppCall: { command: 'ping', callId } }, '*');
        parent.postMessage(JSON.stringify({ __gppCall: { command: 'hasSection', parameter: 'usnat', callId } }), '*');
      };
    </script>`;
    document.body.append(frame);
    try {
      type Inner = Window & {
        heard: { callId: string; success: boolean; returnValue: unknown }[];
        say: (id: string) => void;
      };
      const inner = frame.contentWindow as Inner;
      await until(() => inner.say, 'the frame is there');
      inner.say('early');
      await until(() => inner.heard.length === 2, 'the package answers');
      expect(inner.heard.map(({ callId, success }) => [callId, success])).to.deep.equal([
        ['early', true],
        ['early', true],
      ]);
      expect(inner.heard[0]!.returnValue).to.include({ cmpStatus: 'loaded' });
      await until(() => ping().cmpStatus === 'loaded', 'the package answers');
      inner.say('late');
      await until(() => inner.heard.length === 4, 'the package answers the frame');
      expect(inner.heard[2]!.returnValue).to.include({ cmpStatus: 'loaded' });
      expect(inner.heard[3]).to.deep.equal({ returnValue: true, success: true, callId: 'late' });
    } finally {
      frame.remove();
    }
  });

  it('a listener that throws keeps nothing from the others', async () => {
    const page = await answering();
    const said = reported();
    window.__gpp!('addEventListener', () => {
      throw new Error('vendor');
    });
    const lines = listen();
    await page.acceptAll();
    expect(lines.at(-1)).to.equal('signalStatus: ready');
    expect(said.length).to.be.greaterThan(1);
  });

  it('leaves nothing behind, be it loaded or on its way', async () => {
    const page = await answering();
    page.stop();
    expect(window.__gpp).to.equal(undefined);
    expect(document.querySelector('iframe[name="__gppLocator"]')).to.equal(null);
    const early = start();
    early.use(gpp());
    ping();
    early.stop();
    await import('@iabgpp/cmpapi');
    await new Promise((done) => setTimeout(done));
    expect(window.__gpp).to.equal(undefined);
  });

  const wrong: [object, string][] = [
    [{ sale: 'markting' }, 'sale: found markting, allowed: analytics, ga, hotjar, marketing'],
    [{ notice: 'maybe' }, 'notice: found maybe, allowed: yes, no'],
    [{ mspa: 'yes' }, 'mspa: found yes, allowed: opt-out-option, service-provider'],
  ];
  for (const [options, message] of wrong) {
    it(`says what is wrong with ${JSON.stringify(options)} to the first who asks, and is never ready`, async () => {
      const said = reported();
      start({ mode: 'opt-out' }).use(gpp(options));
      expect(ping().signalStatus).to.equal('not ready');
      await until(() => said.length, 'it is reported');
      expect(said).to.have.length(1);
      expect(said[0]).to.be.instanceOf(RangeError).with.property('message').that.includes(`gpp: ${message}`);
      expect(ping().signalStatus).to.equal('not ready');
    });
  }

  it('is off unless it is put to use', async () => {
    const page = start();
    await page.acceptAll();
    expect(window.__gpp).to.equal(undefined);
  });
});
