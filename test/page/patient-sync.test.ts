import { expect } from '@open-wc/testing';
import { formatRecord, type ConsentRecord } from '../../src/core/record.js';
import { expireCookie } from '../../src/page/expire-cookie.js';
import { until } from '../browsers/until.js';
import { settled, start } from './page-consent.js';

/** What a page that goes on reads of this. */
const write = (record: ConsentRecord): void => {
  document.cookie = `privacy=${formatRecord(record)}; path=/`;
};
/** WebKit tells of its cookies late, and not every browser tells of them. */
const look = async (): Promise<void> => {
  document.dispatchEvent(new Event('visibilitychange'));
  await settled();
};

describe('patientSync', () => {
  it('R066: takes no record that is being replaced for one that was deleted, or for the one before', async () => {
    const page = start();
    await page.acceptAll();
    const accepted = page.state.record!;
    const told: (string | undefined)[] = [];
    page.subscribe(({ choices }) => told.push(choices['analytics']));
    await page.rejectAll();
    const rejected = page.state.record!;
    write(accepted);
    await look();
    expireCookie('privacy');
    await look();
    write({ ...rejected, time: new Date(Date.parse(rejected.time) + 1).toISOString(), choices: accepted.choices });
    await look();
    await until(() => page.has('analytics'), 'what another tab decided');
    expect(told).to.deep.equal(['granted', 'denied', 'granted']);
  });

  it('R066: asks anew where the record stays deleted, however often other cookies change', async () => {
    const page = start();
    await page.acceptAll();
    expireCookie('privacy');
    await look();
    const others = setInterval(() => void look(), 100);
    await until(() => page.state.asks === 'first', 'it is asked').finally(() => clearInterval(others));
    expect(page.has('analytics')).to.equal(false);
  });
});
