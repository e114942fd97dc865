import { CONFIG_SHAPE } from './core/config-shape.js';
import { lintConfig } from './core/lint-config.js';
import { runningConsent } from './core/running.js';
import en from './locales/en.js';
import { compareButtons } from './page/compare-buttons.js';
import type { PrivacyPolicy } from './elements/policy/policy.js';
import type { PrivacyOpenEvent } from './elements/view-events.js';
import type { PageConsent } from './start-light.js';

/**
 * Tells the developer, in the console, what a visitor or an authority could object to: in the configuration, in the texts,
 * and in how Accept and Reject look on this very page. Loaded in development only.
 */
export function lintPage(page: PageConsent): void {
  // It may have ended while this was fetched.
  if (runningConsent(document) !== page) return;
  const warn = (path: string, found: string, advice: string): void => {
    console.warn(`privacy-elements: ${path}: found "${found}", better: ${advice}`);
  };
  for (const { path, found, advice } of lintConfig(page.config)) warn(path, found, advice);

  const known = Object.keys(en).filter((key) => key !== 'categories');
  for (const [key, text] of Object.entries(page.config.texts)) {
    if (known.includes(key)) continue;
    console.error(`privacy-elements: texts.${key}: found "${text}", allowed: ${known.join(', ')}`);
  }
  const layouts = CONFIG_SHAPE['layout'] as RegExp;
  for (const banner of document.querySelectorAll('privacy-banner[layout]')) {
    const layout = banner.getAttribute('layout') ?? '';
    if (!layouts.test(layout)) {
      console.error(`privacy-elements: <privacy-banner layout>: found "${layout}", allowed: ${layouts.source}`);
    }
  }
  if (document.readyState === 'complete') lookAround();
  else window.addEventListener('load', lookAround);
  const onOpen = ({ view }: PrivacyOpenEvent): void => {
    if (view === 'banner') requestAnimationFrame(compare);
  };
  page.use(() => {
    document.addEventListener('privacy-open', onOpen);
    return () => document.removeEventListener('privacy-open', onOpen);
  });
  compare();

  function lookAround(): void {
    const policies = document.querySelectorAll<PrivacyPolicy>('privacy-policy');
    if (policies.length > 0) {
      void Promise.all([import('./lint-text.js'), customElements.whenDefined('privacy-policy')]).then(
        ([{ lintText }]) => Promise.all([...policies].map((policy) => lintText(policy, page.config))),
      );
    }
    const { consentMode } = page.config;
    const google = document.querySelector<HTMLScriptElement>('script[src*="googletagmanager.com/g"]');
    if (google && consentMode && !consentMode.advanced && !page.state.record) {
      warn(
        'consentMode',
        google.src,
        'the tag gated with data-consent, or consentMode.advanced where it runs before consent on purpose',
      );
    }
    const early = consentMode && beforeDefault();
    if (early) {
      warn('consentMode', `${early} before its default`, 'this script, not async, and the configuration above the tag');
    }
    if (document.querySelector('[data-consent-open], privacy-settings, privacy-choices, privacy-cookies')) return;
    warn(
      'page',
      'no way back to the settings',
      'an element with data-consent-open="settings" on every page (GDPR Art. 7(3): withdrawing is as easy as giving)',
    );
  }

  /** What Google's tags were told before they were told of consent: they act on it without. */
  function beforeDefault(): string | undefined {
    const said: readonly (Readonly<Record<string, unknown>> | null)[] = (window.dataLayer ?? []) as [];
    const told = said.map((command) => String(command?.['event'] ?? command?.[0]));
    return told.slice(0, told.indexOf('consent')).find((command) => /^(config|event|gtm\.js)$/.test(command));
  }

  function compare(): void {
    const [accept, reject] = ['accept', 'reject'].map((action) =>
      document.querySelector(`privacy-banner [data-action="${action}"]`),
    );
    if (!accept || !reject) return;
    const differences = compareButtons(accept, reject);
    if (differences.length > 0) {
      warn('<privacy-banner>', differences.join('; '), 'Accept and Reject alike: a style of this page sets them apart');
    }
  }
}
