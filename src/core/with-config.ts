import { completeConfig } from './complete-config.js';
import type { Config, ConfigInput } from './config.js';
import { runningConsent, type RunningConsent } from './running.js';

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

/** The configuration of the consent that runs on a host, if one does. */
export function runningConfig(host: object): Config | undefined {
  const consent = runningConsent(host);
  return consent && withConfig(consent).config;
}
