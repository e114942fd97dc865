import type { Config } from './core/config.js';
import { createConsent, type Stage } from './core/consent.js';
import type { ConsentRecord } from './core/record.js';
import { runningConsent, type Holdings } from './core/running.js';
import { afterPaint } from './page/after-paint.js';
import { announce } from './page/announce.js';
import { decisions } from './page/decisions.js';
import { isDevelopment } from './page/is-development.js';
import { present } from './page/present.js';
import { newestRecord } from './page/stored.js';
import { sweepWhenRefused } from './page/sweep-when-refused.js';
import { turns } from './page/turns.js';
import type { PageConsent } from './start-light.js';

/**
 * Gives a consent what `startLight` leaves out: the visitor can be asked and decide, and the page is told. Then it
 * begins. All is done when this returns, unless something has to be fetched before.
 */
export function equip(page: PageConsent, config: Config): Promise<void> | undefined {
  const { region = '' } = page.input;
  const { policy, incident } = config;
  // Anything but a region, which begins with capitals, says where that comes from.
  const isSource = typeof region !== 'string' || /^[a-z]/.test(region);
  if (!isSource && !(policy.versions ?? incident)) {
    complete(page, config);
    return undefined;
  }
  return Promise.all([
    isSource ? import('./page/region-of.js').then(({ regionOf }) => regionOf(region, config)) : region,
    (policy.versions ?? incident) && import('./follow-policy.js'),
  ]).then(([found, follower]) => complete(page, { ...config, ...(isSource && { region: found }) }, follower));
}

function complete(page: PageConsent, config: Config, follower?: typeof import('./follow-policy.js')): void {
  // It may have ended while this was fetched.
  if (runningConsent(document) !== page) return;
  const { first } = createConsent(page, {
    config,
    now: Date.now,
    afterPaint: (act) => {
      // What asked is closed before anything else is done.
      (page as Stage).banner?.requestUpdate?.();
      return afterPaint(act);
    },
    load: () => {
      const record = newestRecord(page);
      return record && (page.upgrade?.(config, record) ?? record);
    },
  });
  const holds: Holdings['holds'] = async (item) => (await import('./page/holds.js')).holds(item);
  const made: ConsentRecord[] | undefined = config.record.url ? [] : undefined;
  Object.assign(page, decisions(page, made), { holds, isTurnOver: turns() });
  // What is shown goes when it ends.
  page.use(() => () => page.put({ ...page.state, view: undefined }));
  page.use(announce);
  page.use(sweepWhenRefused);
  page.use(present);
  // It may have ended when this is there: what was decided is sent all the same.
  if (made) void import('./page/post-receipts.js').then((m) => page.use(m.postReceipts(made)));
  if (isDevelopment()) void import('./lint-page.js').then(({ lintPage }) => lintPage(page));
  follower?.followPolicy(page);
  const { record, choices } = page.state;
  // It has begun with what the record says, and may open again in the same state.
  if (record) page.put({ ...first(record), choices });
  else page.begin(() => first());
}
