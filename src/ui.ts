// The other half of the script-tag build: fetched when something has to be shown or decided.
import { completeConfig } from './core/complete-config.js';
import type { Config } from './core/config.js';
import { CONFIG_SHAPE, fits } from './core/config-shape.js';
import { runningConsent } from './core/running.js';
import { PrivacyBanner } from './elements/banner.js';
import { equip as equipWith } from './equip.js';
import type { PageConsent } from './start-light.js';

/** Gives a page the other half, or ends its consent where the configuration has a mistake. */
export async function equip(page: PageConsent): Promise<void> {
  // It may have ended while this was fetched.
  if (runningConsent(document) !== page) return;
  let config: Config | undefined;
  try {
    config = completeConfig(page.input);
  } catch {
    // Its words come below.
  }
  if (config && fits(config, CONFIG_SHAPE)) {
    await equipWith(page, config);
    return;
  }
  page.stop();
  // The words for what is wrong are fetched by those alone who need them.
  void import('./report-config.js').then(({ reportConfig }) => reportConfig(page.input));
}

PrivacyBanner.define();
