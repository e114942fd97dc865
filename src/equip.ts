import type { Holdings } from './core/running.js';
import { announce } from './page/announce.js';
import { decisions } from './page/decisions.js';
import { isDevelopment } from './page/is-development.js';
import { present } from './page/present.js';
import { sweepWhenRefused } from './page/sweep-when-refused.js';
import type { PageConsent } from './start-light.js';

/** Gives a consent what `startLight` leaves out: the visitor can be asked and decide, and the page is told. */
export function equip(page: PageConsent): void {
  const holds: Holdings['holds'] = async (item) => (await import('./page/holds.js')).holds(item);
  Object.assign(page, decisions(page), { holds });
  page.use(announce);
  page.use(sweepWhenRefused);
  page.use(present);
  const { policy, incident } = page.config;
  if (policy.versions ?? incident) page.waits = import('./follow-policy.js').then((m) => m.followPolicy(page));
  if (isDevelopment()) void import('./lint-page.js').then(({ lintPage }) => lintPage(page));
}
