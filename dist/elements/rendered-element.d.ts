import type { Consent } from '../core/consent.js';
import type { Texts } from '../locales/texts.js';
import { ConsentElement } from './consent-element.js';
/** An element that renders itself with Lit whenever the page's consent or the language changes. */
export declare abstract class RenderedElement extends ConsentElement {
    /** Before each rendering. */
    protected willRender?(consent: Consent): void;
    protected abstract render(consent: Consent, texts: Texts): unknown;
    /** After each rendering. */
    protected rendered?(consent: Consent, texts: Texts): void;
    protected update(consent: Consent, texts: Texts): void;
}
