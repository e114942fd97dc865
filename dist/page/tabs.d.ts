import type { Consent } from '../core/consent.js';
import type { Stored } from './stored.js';
/**
 * Reads the record again when a decision may have been made elsewhere: in another tab, or on a page that the visitor came
 * back from (bfcache restores a page as it was left). Only the cookie is believed, never a message about it.
 */
export declare function followTabs(consent: Consent & Stored, ended: AbortController): void;
