import type { RunningConsent } from './running.js';
/**
 * The consent with its configuration complete, which the light half leaves to those who need it. One with a mistake asks
 * for nothing.
 */
export declare function withConfig(consent: RunningConsent): RunningConsent;
