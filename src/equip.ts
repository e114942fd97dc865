import type { ConsentRecord } from './core/record.js';
import type { Holdings } from './core/running.js';
import { announce } from './page/announce.js';
import { decisions } from './page/decisions.js';
import { isDevelopment } from './page/is-development.js';
import { present } from './page/present.js';
import type { PageConsent } from './start-light.js';

/** Gives a consent what `startLight` leaves out: the visitor can be asked and decide, and the page is told. */
export function equip(page: PageConsent): void {
  const holds: Holdings['holds'] = async (item) => (await import('./page/holds.js')).holds(item);
  const { policy, incident, record } = page.config;
  const made: ConsentRecord[] | undefined = record.url ? [] : undefined;
  Object.assign(page, decisions(page, made), { holds });
  page.use(announce);
  page.use(present);
  if (policy.versions ?? incident) page.waits = import('./follow-policy.js').then((m) => m.followPolicy(page));
  // It may have ended when this is there: what was decided is sent all the same.
  if (made) void import('./page/post-receipts.js').then((m) => page.use(m.postReceipts(made)));
  if (isDevelopment()) void import('./lint-page.js').then(({ lintPage }) => lintPage(page));
}
