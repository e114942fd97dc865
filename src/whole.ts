// The rest of the script-tag build: fetched once the visitor has been asked, or before, where more than the first question
// depends on it.
import { completeConfig } from './core/complete-config.js';
import type { Config } from './core/config.js';
import { runningConsent } from './core/running.js';
import { equip } from './equip.js';
import { isDevelopment } from './page/is-development.js';
import type { PageConsent } from './start-light.js';

/**
 * Completes a page's consent, or ends it where the configuration has a mistake: any, on its developer's own machine, and
 * elsewhere one on which a grant could hang. Visitors do not fetch what looks for the others.
 */
export async function whole(page: PageConsent): Promise<void> {
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
  if (config) await equip(page, config);
  else page.stop();
}
