import { type ConfigInput } from '../core/config.js';
import { type ServerConsent } from './read-consent.js';
/** How a banner is printed. */
export interface BannerOptions {
    /** The page's language, as it has it in `lang` (BCP 47). */
    readonly lang: string;
    /** Where an answer is posted to while there is no script, for `decide`: http(s), or relative to the page. */
    readonly action: string;
    /** Nonce of the page's Content Security Policy for the style, where it has one. */
    readonly nonce?: string | undefined;
}
/**
 * The banner as HTML, for the start of `<body>`: what the element would show, with the same words and look, in a
 * declarative shadow root and the light DOM. It can be answered without a script, by a form; once the element is there, it
 * takes over as if it had made it itself. Empty for a visitor who is not asked.
 *
 * Everything in the configuration is text: none of it is ever read as markup.
 *
 * @param input what is given to the page
 * @param consent what `readConsent` made of it
 * @throws {ConfigError} if the configuration has a mistake
 * @throws {RangeError} if `action` is no address of a page
 */
export declare function renderBannerHTML(input: ConfigInput, consent: ServerConsent, { lang, action, nonce }: BannerOptions): Promise<string>;
