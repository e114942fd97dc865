import type { PageConsent } from './start-light.js';
/** Gives a consent what only sites need that have versions of their policy, or an incident, to tell of. */
export declare function followPolicy(page: PageConsent): void;
