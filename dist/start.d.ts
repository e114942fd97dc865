import type { ConfigInput } from './core/config.js';
import type { Effect } from './core/consent.js';
import { type PageConsent } from './start-light.js';
/**
 * Starts consent on this page: reads the record, releases what was granted, and asks where there is something to ask.
 * A page has one consent: where one runs already, that one is returned. A configuration with a mistake is reported to
 * the console, and leaves the page as it is before any choice: nothing gated runs.
 *
 * The interface is `privacy-elements/define`, to be imported beside this.
 *
 * @param effects integrations and migrations, which have to be there before it begins: `matomo()`
 */
export declare function startConsent(input: ConfigInput, ...effects: Effect[]): PageConsent;
