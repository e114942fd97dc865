import type { Config } from './config.js';
import { runningConsent } from './running.js';
import { withConfig } from './with-config.js';

/** The configuration of the consent that runs on a host, if one does. */
export function runningConfig(host: object): Config | undefined {
  const consent = runningConsent(host);
  return consent && withConfig(consent).config;
}
