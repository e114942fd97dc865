import type { PolicyTexts } from '../locales/policy/texts.js';
import type { PolicyDocument, Regime, RightName } from './document.js';
/** Days within which each law wants a request answered, before any extension. */
export declare const REPLY_DAYS: Readonly<Record<Regime, number>>;
/** Days within which a site answers a request: what it says itself, else what the strictest of its laws says. */
export declare function replyDays({ replyDays, regimes }: PolicyDocument): number;
/** The address that opens a mail to someone: whatever is in the name of the mailbox, it adds no recipient or header. */
export declare const mailTo: (email: string) => string;
/**
 * The address that opens a mail in which a visitor makes use of a right, written as RFC 6068 wants it: to the data
 * protection officer, else to the controller. Undefined where neither has an address, and for a complaint, which goes to
 * an authority (GDPR Art. 77).
 */
export declare function mailFor(right: RightName, document: PolicyDocument, texts: PolicyTexts): string | undefined;
