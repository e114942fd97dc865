// The second part of the script-tag build: fetched when something has to be shown or decided.
import type { Stage } from './core/consent.js';
import { runningConsent } from './core/running.js';
import { withConfig } from './core/with-config.js';
import { PrivacyBanner } from './elements/banner.js';
import { breathe } from './elements/breathe.js';
import { afterPaint } from './page/after-paint.js';
import { askFirst } from './ask-first.js';
import { present } from './page/present.js';
import type { PageConsent } from './start-light.js';

/**
 * Gives a page the rest of consent, and before that asks the visitor, where nothing more is needed for the question: it is
 * on screen by then.
 */
export async function equip(page: PageConsent & Stage): Promise<void> {
  await breathe();
  // It may have ended while this was fetched.
  if (runningConsent(document) !== page) return;
  const { config, input } = withConfig(page) as PageConsent;
  page.use(present);
  const isSimple = !(input.region ?? input.regions ?? input.incident ?? config.policy.versions);
  if (isSimple && config.categories.length > 1 && config.mode !== 'notice') askFirst(page);
  if (page.asked) await afterPaint(() => undefined);
  const { whole } = await import('./whole.js');
  await whole(page);
}

PrivacyBanner.define();
