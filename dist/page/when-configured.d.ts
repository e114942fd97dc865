import type { ConfigInput } from '../core/config.js';
import type { Seat } from '../core/running.js';
/**
 * Calls back once with what the page itself says: the JSON of `<script type="application/json" data-privacy-config>`, else
 * the attributes of `<privacy-banner categories="…">`. At once, while the parser goes on, or whenever a script adds one.
 * Of text that is no JSON, what the parser says of it, for the check to refuse; and a consent that runs already, instead
 * of any.
 */
export declare function whenConfigured(seat: Seat, callback: (input: ConfigInput) => void): void;
