import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { completeConfig } from '../../src/core/complete-config.js';
import type { ConfigInput } from '../../src/core/config.js';
import { createConsent } from '../../src/core/consent.js';
import type { ConsentRecord } from '../../src/core/record.js';
import { createStore } from '../../src/core/store.js';
import { follow } from '../../src/integrations/follow.js';
import { startConsent } from '../../src/start.js';
import { place, start } from '../page/page-consent.js';

const record = (day: number, choice: 'granted' | 'denied'): ConsentRecord => ({
  version: 0,
  time: new Date(Date.UTC(2026, 4, day)).toISOString(),
  action: 'custom',
  mode: 'opt-in',
  language: '',
  hash: '',
  choices: { analytics: choice, marketing: 'denied' },
});

/** Consent with a vendor that hangs on two ids; `told` is what it heard. */
function make(stored?: ConsentRecord, input: Partial<ConfigInput> = {}, ids = ['analytics', 'marketing']) {
  const told: string[] = [];
  const errors: unknown[] = [];
  const config = completeConfig({ categories: ['analytics', 'marketing'], ...input });
  const { consent, first } = createConsent(
    createStore(false, (error) => errors.push(error)),
    {
      config,
      mode: config.mode,
      now: () => Date.UTC(2026, 5, 1),
      load: () => stored,
    },
  );
  const start = (): void => {
    const state = first();
    consent.put(state, state);
  };
  const tell = (...granted: boolean[]): void => void told.push(granted.map(Number).join(''));
  const hold = (): void => void told.push('hold');
  return { consent, start, told, errors, tell, hold, ids };
}

describe('follow', () => {
  it('says at once that a choice is to come, and grants nothing before consent has started', () => {
    const { consent, start, told, tell, hold, ids } = make(record(1, 'granted'), { mode: 'opt-out' });
    follow(ids, tell, hold)(consent);
    expect(told).to.deep.equal(['hold']);
    start();
    expect(told).to.deep.equal(['hold', '10']);
  });

  it('tells a vendor that has no word for that no', async () => {
    const { consent, start, told, tell, ids } = make(record(1, 'granted'));
    follow(ids, tell)(consent);
    await Promise.resolve();
    expect(told).to.deep.equal(['00']);
    start();
    expect(told).to.deep.equal(['00', '10']);
  });

  it('says no such no where consent begins at once: it could undo what was granted', async () => {
    const { consent, start, told, tell, ids } = make(record(1, 'granted'));
    follow(ids, tell)(consent);
    start();
    await Promise.resolve();
    expect(told).to.deep.equal(['10']);
  });

  it('tells what holds where consent has started before, be it a refusal', () => {
    for (const choice of ['granted', 'denied'] as const) {
      const { consent, start, told, tell, hold, ids } = make(record(1, choice));
      start();
      follow(ids, tell, hold)(consent);
      follow(ids, tell)(consent);
      const word = choice === 'granted' ? '10' : '00';
      expect(told).to.deep.equal(['hold', word, word]);
    }
  });

  it('has nothing to tell where nobody has decided', () => {
    const { consent, start, told, tell, hold, ids } = make();
    follow(ids, tell, hold)(consent);
    start();
    consent.open();
    consent.close();
    expect(told).to.deep.equal(['hold']);
  });

  it('tells each decision, also one that changes nothing, and that a record is forgotten', () => {
    const { consent, start, told, tell, hold, ids } = make();
    follow(ids, tell, hold)(consent);
    start();
    void consent.adopt(record(1, 'denied'));
    void consent.adopt(record(2, 'denied'));
    void consent.adopt(record(3, 'granted'));
    consent.open();
    consent.close();
    void consent.adopt(record(4, 'denied'));
    void consent.adopt(record(5, 'granted'));
    void consent.adopt(undefined);
    expect(told).to.deep.equal(['hold', '00', '00', '10', '00', '10', '00']);
  });

  it('tells where silence is consent that it may run, and where the visitor objects that it may not', () => {
    const { consent, start, told, tell, hold, ids } = make(undefined, { mode: 'opt-out' });
    follow(ids, tell, hold)(consent);
    start();
    void consent.adopt(record(1, 'denied'));
    expect(told).to.deep.equal(['hold', '11', '00']);
  });

  it('never grants what the configuration does not have', () => {
    for (const mode of ['opt-in', 'opt-out'] as const) {
      fc.assert(
        fc.property(
          fc.string().filter((id) => !['analytics', 'marketing', 'necessary'].includes(id)),
          fc.constantFrom('granted', 'denied'),
          (id, choice) => {
            const { consent, start, told, tell } = make(record(1, choice), { mode }, [id]);
            follow([id], tell)(consent);
            start();
            void consent.adopt(record(2, 'granted'));
            expect(told.every((word) => word === '0')).to.equal(true);
          },
        ),
        {
          numRuns: 50,
          examples: [
            ['', 'granted'],
            ['constructor', 'granted'],
            ['__proto__', 'granted'],
          ],
        },
      );
    }
  });

  it('tells nothing more when it has been ended', () => {
    const { consent, start, told, tell, hold, ids } = make();
    const stop = follow(ids, tell, hold)(consent);
    start();
    stop();
    void consent.adopt(record(1, 'granted'));
    expect(told).to.deep.equal(['hold']);
  });

  it('R076: a vendor that throws is reported, stops nobody, and hears the next decision', () => {
    const { consent, start, told, tell, errors, ids } = make();
    const broken = (...granted: boolean[]): void => {
      told.push('broken');
      if (!granted[0]) throw new Error('vendor');
    };
    follow(ids, broken, () => {
      throw new Error('vendor');
    })(consent);
    follow(ids, tell)(consent);
    start();
    void consent.adopt(record(1, 'denied'));
    void consent.adopt(record(2, 'granted'));
    expect(told.filter((word) => word !== 'broken')).to.deep.equal(['00', '00', '10']);
    expect(told.filter((word) => word === 'broken')).to.have.length(2);
    expect(errors).to.have.length(2);
  });

  it('tells before anything is released', async () => {
    place('<script type="text/plain" data-consent="analytics">ran.push("tag")</script>');
    const page = start();
    page.use(
      follow(
        ['analytics'],
        (granted) => ran.push(String(granted)),
        () => ran.push('hold'),
      ),
    );
    await page.acceptAll();
    expect(ran).to.deep.equal(['hold', 'true', 'tag']);
  });

  it('is told before anything is released on a later page too, where it was given to startConsent', async () => {
    const first = start();
    await first.acceptAll();
    first.stop();
    place('<script type="text/plain" data-consent="analytics">ran.push("tag")</script>');
    const heard: string[] = [];
    const vendor = follow(['analytics'], (granted) => heard.push(`${granted} after ${ran.length} tags`));
    const page = startConsent(
      { categories: [{ id: 'analytics', services: [{ id: 'ga' }, { id: 'hotjar' }] }] },
      vendor,
    );
    expect(heard).to.deep.equal(['true after 0 tags']);
    expect(ran).to.deep.equal(['tag']);
    page.stop();
  });
});
