import { expect } from '@open-wc/testing';
import { piwikPro } from '../../src/integrations/piwik-pro.js';
import { itSpeaksAsDocumented, openPage, queued } from './visits.js';

interface Settings {
  consents: Record<string, { status: number }>;
}

/** Plays the Consent Manager: it keeps what it was told, from page to page, and answers. */
function consentManager() {
  let kept: Settings = { consents: {} };
  let calls: unknown[] = [];
  const api = (command: string, ...parameters: unknown[]): void => {
    calls.push([command, ...parameters.filter((value) => typeof value !== 'function')]);
    const [first, second] = parameters;
    if (command === 'getComplianceSettings') (first as (settings: Settings) => void)(kept);
    else {
      kept = first as Settings;
      (second as () => void)();
    }
  };
  return {
    globals: ['ppms'],
    calls: () => calls,
    forgetVisitor: () => void (kept = { consents: {} }),
    arrange: () => {
      calls = [];
      Object.assign(window, { ppms: { cm: { api } } });
    },
  };
}

describe('piwik-pro', () => {
  itSpeaksAsDocumented('piwik-pro', () => piwikPro(), consentManager());

  it('waits in the data layer, as the snippet does, for a container that is still to come', async () => {
    const vendor = { globals: ['ppms', 'dataLayer'], calls: () => queued('dataLayer') };
    const page = openPage(piwikPro(), vendor);
    expect(queued('dataLayer')).to.deep.equal([]);
    await page.acceptAll();
    const [call, ...more] = queued('dataLayer') as { event: string; parameters: ((settings: object) => void)[] }[];
    expect([call!.event, more]).to.deep.equal(['ppms.cm:getComplianceSettings', []]);
    call!.parameters[0]!({});
    expect(queued('dataLayer').at(-1)).to.deep.include({ event: 'ppms.cm:setComplianceSettings' });
  });

  it('sets the choice that holds when the answer comes', async () => {
    const vendor = { globals: ['ppms', 'dataLayer'], calls: () => queued('dataLayer') };
    const page = openPage(piwikPro({ marketing: 'functional' }), vendor);
    await page.acceptAll();
    await page.decide({ functional: 'denied' });
    const [call] = queued('dataLayer') as { parameters: ((settings: object) => void)[] }[];
    call!.parameters[0]!({});
    const set = queued('dataLayer').at(-1) as { parameters: [Settings] };
    expect(set.parameters[0].consents).to.deep.equal({
      analytics: { status: 1 },
      conversion_tracking: { status: 0 },
      marketing_automation: { status: 0 },
      remarketing: { status: 0 },
    });
  });
});
