import type { Config } from './config.js';
import { type RunningConsent } from './running.js';
/**
 * The consent with its configuration complete, which the light half leaves to those who need it. One with a mistake asks
 * for nothing.
 */
export declare function withConfig(consent: RunningConsent): RunningConsent;
/** The configuration of the consent that runs on a host, if one does. */
export declare function runningConfig(host: object): Config | undefined;
