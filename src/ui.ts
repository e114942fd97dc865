// The other half of the script-tag build: fetched when something has to be shown or decided.
import { completeConfig } from './core/complete-config.js';
import type { Config } from './core/config.js';
import { runningConsent } from './core/running.js';
import { PrivacyBanner } from './elements/banner.js';
import { equip as equipWith } from './equip.js';
import { isDevelopment } from './page/is-development.js';
import type { PageConsent } from './start-light.js';

/**
 * Gives a page the other half, or ends its consent where the configuration has a mistake: any, on its developer's own
 * machine, and elsewhere one on which a grant could hang. Visitors do not fetch what looks for the others.
 */
export async function equip(page: PageConsent): Promise<void> {
  let config: Config | undefined;
  try {
    config = completeConfig(page.input);
  } catch {
    // Its words come below.
  }
  if (!config || isDevelopment()) {
    const { reportConfig } = await import('./report-config.js');
    // It may have ended while this was fetched.
    if (runningConsent(document) !== page) return;
    config = reportConfig(page.input);
  }
  if (config) await equipWith(page, config);
  else page.stop();
}

PrivacyBanner.define();
