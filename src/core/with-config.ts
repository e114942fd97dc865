import { completeConfig } from './complete-config.js';
import type { ConfigInput } from './config.js';
import type { RunningConsent } from './running.js';

/**
 * The consent with its configuration complete, which the light half leaves to those who need it. One with a mistake asks
 * for nothing.
 */
export function withConfig(consent: RunningConsent): RunningConsent {
  if ((consent as Partial<RunningConsent>).config) return consent;
  let config;
  try {
    config = completeConfig(consent.input as ConfigInput);
  } catch {
    config = completeConfig({ categories: [] });
  }
  return Object.assign(consent, { config });
}
