// The other half of the script-tag build: fetched when something has to be shown or decided.
import { CONFIG_SHAPE, fits } from './core/config-shape.js';
import { whenRunning } from './core/running.js';
import { PrivacyBanner } from './elements/banner.js';
import { equip } from './equip.js';
import type { PageConsent } from './start-light.js';

whenRunning(document, (consent) => {
  const page = consent as PageConsent;
  if (page.isSound && fits(page.config, CONFIG_SHAPE)) {
    equip(page);
    return;
  }
  page.stop();
  // The words for what is wrong are fetched by those alone who need them.
  void import('./report-config.js').then(({ reportConfig }) => reportConfig(page.input));
});
PrivacyBanner.define();
