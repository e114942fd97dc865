import { expect, waitUntil } from '@open-wc/testing';
import type { Receipt } from '../../src/core/receipt.js';
import type { PageConsent } from '../../src/index.js';
import { postReceipts } from '../../src/page/post-receipts.js';
import { newSite } from '../browsers/site.js';
import { until } from '../browsers/until.js';
import { settled, start } from './page-consent.js';

const URL_OF_RECEIVER = '/receipts';
const SHA256 = 'ab'.repeat(32);

const outbox = (): string[] => Object.keys(localStorage).filter((name) => name.startsWith('privacy-receipt-'));

describe('postReceipts', () => {
  const browsersFetch = window.fetch.bind(window);
  const browsersWarn = console.warn.bind(console);
  /** What reached the receiver, in order, whatever it answered. */
  let received: Receipt[];
  /** What it answers; nothing where the browser is offline. */
  let answer: (receipt: Receipt) => number | undefined;
  let warned: string[];

  beforeEach(() => {
    received = [];
    answer = () => 201;
    warned = [];
    console.warn = (text: string) => warned.push(text);
    window.fetch = async (address, init) => {
      if (address !== URL_OF_RECEIVER) return browsersFetch(address, init);
      await settled();
      const receipt = JSON.parse(init?.body as string) as Receipt;
      const status = answer(receipt);
      if (!status) throw new TypeError('offline');
      received.push(receipt);
      return new Response(null, { status });
    };
  });

  afterEach(() => {
    window.fetch = browsersFetch;
    console.warn = browsersWarn;
    localStorage.clear();
  });

  const startPosting = (more = {}): PageConsent => start({ record: { url: URL_OF_RECEIVER, ...more } });
  const comeOnline = (): boolean => window.dispatchEvent(new Event('online'));
  const ids = (): string[] => received.map(({ id }) => id);

  it('sends what was decided and on what, and nothing about the person or the page', async () => {
    const site = await newSite();
    document.cookie = 'session=secret; path=/';
    const page = start({
      version: 3,
      policy: { versions: [{ version: 3, effective: '2026-11-01', change: 'minor', asks: 'notice', sha256: SHA256 }] },
      record: { url: site.url('receipts') },
    });
    await page.decide({ analytics: 'granted', marketing: 'denied' }, { language: 'de', hash: SHA256 });
    const isPosted = async () => (await site.log()).some(({ method }) => method === 'POST');
    await waitUntil(isPosted, 'posted', { interval: 10, timeout: 20_000 });
    await until(() => outbox().length === 0, 'acknowledged');
    const [hit, ...others] = (await site.log()).filter(({ method }) => method === 'POST');
    expect(others).to.be.empty;
    const { id, time, ...rest } = JSON.parse(hit!.body) as Receipt;
    expect(id).to.match(/^[\da-f]{32}$/);
    expect(time).to.equal(page.state.record!.time);
    expect(rest).to.deep.equal({
      schema: 1,
      version: 3,
      action: 'custom',
      mode: 'opt-in',
      language: 'de',
      hash: SHA256,
      choices: { analytics: 'granted', ga: 'granted', hotjar: 'granted', marketing: 'denied' },
      host: location.host,
      policyVersion: 3,
      policySha256: SHA256,
    });
    expect(hit!.headers.cookie, 'cookie').to.equal(undefined);
    expect(hit!.headers.referer ?? '', 'referer').not.to.include('wtr');
    expect(Object.keys(localStorage)).to.be.empty;
  });

  it('R056: sends and stores nothing unless an address is configured', async () => {
    const requests: unknown[] = [];
    window.fetch = (...args) => {
      requests.push(args[0]);
      return browsersFetch(...args);
    };
    const page = start();
    await page.acceptAll();
    await page.rejectAll();
    await settled();
    expect(requests).to.be.empty;
    expect(Object.keys(localStorage)).to.be.empty;
  });

  it('sends one receipt for each decision, and none for what only shows or tells', async () => {
    const page = startPosting();
    await page.acceptAll();
    page.open('settings');
    page.close();
    await page.rejectAll();
    await until(() => received.length === 2, 'two receipts');
    // A decision that another tab made is read from the cookie.
    await page.adopt({ ...page.state.record!, time: new Date().toISOString() });
    await page.reset();
    await page.acceptAll();
    await until(() => received.length > 2, 'the third');
    expect(received.map(({ action }) => action)).to.deep.equal(['accept', 'withdraw', 'accept']);
  });

  it('R055: knows a browser by a random id only where that is switched on, and after the choice', async () => {
    const page = startPosting({ subject: true });
    await until(() => page.state.view, 'asked');
    expect(Object.keys(localStorage)).to.be.empty;
    await page.acceptAll();
    await page.rejectAll();
    await until(() => received.length === 2, 'two receipts');
    await page.reset();
    expect(localStorage.getItem('privacy-subject'), 'after a reset').to.equal(null);
    await page.acceptAll();
    await until(() => received.length === 3, 'the third');
    const [first, second, third] = received.map(({ subject }) => subject);
    expect(first).to.match(/^[\da-f]{32}$/);
    expect(second).to.equal(first);
    expect(third)
      .to.match(/^[\da-f]{32}$/)
      .and.not.equal(first);
  });

  it('keeps a receipt until the server takes it, and tries again by itself', async () => {
    answer = () => (received.length < 2 ? 503 : 201);
    await startPosting().acceptAll();
    await until(() => received.length === 3, 'tried again');
    await until(() => outbox().length === 0, 'acknowledged');
    expect(new Set(ids()).size).to.equal(1);
  });

  it('sends on the next page what an earlier one could not', async () => {
    answer = () => undefined;
    const page = startPosting();
    await page.acceptAll();
    await until(() => outbox().length === 1, 'kept');
    page.stop();
    answer = () => 200;
    startPosting();
    await until(() => received.length === 1, 'sent');
    await until(() => outbox().length === 0, 'acknowledged');
  });

  it('asks a server that is down once for all that was decided meanwhile', async () => {
    let giveUp = (): void => undefined;
    const down = new Promise<never>((_, reject) => (giveUp = () => reject(new TypeError('down'))));
    let asked = 0;
    window.fetch = () => {
      asked += 1;
      return down;
    };
    const page = startPosting();
    for (let index = 0; index < 20; index++) await (index % 2 ? page.rejectAll() : page.acceptAll());
    await until(() => asked === 1 && outbox().length === 20, 'all are kept');
    giveUp();
    await navigator.locks.request('privacy-receipts', () => undefined);
    expect(asked).to.equal(2);
  });

  it('tries again soon once the browser is online, however often it failed before', async () => {
    let asked = 0;
    answer = () => {
      asked += 1;
      return undefined;
    };
    const page = startPosting();
    for (let decided = 1; decided <= 8; decided++) {
      await (decided % 2 ? page.acceptAll() : page.rejectAll());
      await until(() => asked >= decided, 'it failed');
    }
    asked = 0;
    answer = () => (asked++ > 0 ? 201 : 503);
    comeOnline();
    await until(() => outbox().length === 0, 'all are sent');
  });

  it('sends what was decided just before consent ended', async () => {
    const page = startPosting();
    await page.acceptAll();
    page.stop();
    await until(() => received.length === 1, 'sent');
  });

  it('gives up what the server will never take, and says so', async () => {
    answer = ({ action }) => (action === 'accept' ? 422 : 201);
    const page = startPosting();
    await page.acceptAll();
    await page.rejectAll();
    await until(() => received.length === 2, 'both');
    await until(() => outbox().length === 0, 'nothing left');
    expect(warned.join()).to.include('record.url: 422');
  });

  it('lets a receipt that fails hold up no other, and does not give it up', async () => {
    answer = ({ action }) => (action === 'accept' ? 404 : 201);
    const page = startPosting();
    await page.acceptAll();
    await page.rejectAll();
    await until(() => received.some(({ action }) => action === 'withdraw'), 'the other');
    await until(() => outbox().length === 1, 'one is left');
    answer = () => 201;
    comeOnline();
    await until(() => outbox().length === 0, 'both');
  });

  it('sends a receipt once from several tabs', async () => {
    answer = () => undefined;
    const page = startPosting();
    await page.acceptAll();
    await until(() => outbox().length === 1, 'kept');
    page.use(postReceipts([]));
    page.use(postReceipts([]));
    answer = () => 201;
    comeOnline();
    await until(() => outbox().length === 0, 'sent');
    await navigator.locks.request('privacy-receipts', () => undefined);
    expect(received).to.have.lengthOf(1);
  });

  it('sends where the browser stores nothing', async () => {
    const { prototype } = Storage;
    const own = Object.getOwnPropertyDescriptor(prototype, 'setItem')!;
    prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      answer = () => (received.length < 2 ? 503 : 201);
      await startPosting({ subject: true }).acceptAll();
      await until(() => received.length === 3, 'tried again');
      expect(new Set(ids()).size).to.equal(1);
    } finally {
      Object.defineProperty(prototype, 'setItem', own);
    }
  });

  it('brings 1,000 decisions made offline to the server once each', async () => {
    const site = await newSite();
    const address = site.url('receipts', { status: 201, body: '{"seq":1}' });
    let isOnline = false;
    window.fetch = (input, init) =>
      isOnline || input !== address ? browsersFetch(input, init) : Promise.reject(new TypeError('offline'));
    const page = start({ record: { url: address } });
    const times: string[] = [];
    for (let index = 0; index < 1000; index++) {
      await (index % 2 ? page.rejectAll() : page.acceptAll());
      times.push(page.state.record!.time);
    }
    await until(() => outbox().length === 1000, 'all are kept');
    isOnline = true;
    comeOnline();
    for (let left = 900; left >= 0; left -= 100) await until(() => outbox().length <= left, `${left} are left`);
    const receipts = (await site.log())
      .filter(({ method }) => method === 'POST')
      .map(({ body }) => JSON.parse(body) as Receipt);
    expect(receipts).to.have.lengthOf(1000);
    expect(new Set(receipts.map(({ id }) => id)).size).to.equal(1000);
    expect(receipts.map(({ time }) => time).sort()).to.deep.equal(times);
  }).timeout(180_000);
});
