import type { PageConsent } from './start-light.js';
/**
 * Tells the developer, in the console, what a visitor or an authority could object to: in the configuration, in the texts,
 * and in how Accept and Reject look on this very page. Loaded in development only.
 */
export declare function lintPage(page: PageConsent): void;
