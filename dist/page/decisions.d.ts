import type { Consent } from '../core/consent.js';
import { type Decisions } from '../core/decide.js';
/** Decisions on a consent, kept in its cookie. Where two cookies hold a record, the newest stays. */
export declare function decisions(consent: Consent): Decisions;
