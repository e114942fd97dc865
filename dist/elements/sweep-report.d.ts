import type { Consent } from '../core/consent.js';
import type { Aftermath } from '../core/running.js';
export { sweepReportStyles as styles } from './sweep-report.styles.js';
/**
 * Shows what became of the visitor's refusals on this page: what was deleted, what could not be and how to delete it in
 * the browser, and that what already runs ends when the page reloads.
 *
 * @param wanted BCP 47 tag of the language of the texts
 */
export declare function showSweepReport(place: HTMLElement, consent: Consent & Aftermath, wanted: string): Promise<void>;
