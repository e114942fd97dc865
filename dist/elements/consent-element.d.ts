import type { Consent, Shown } from '../core/consent.js';
import { type RunningConsent } from '../core/running.js';
import type { Texts } from '../locales/texts.js';
declare const Base: typeof HTMLElement;
/** What controls do, by their `data-action`. */
export type Actions = Readonly<Record<string, () => unknown>>;
/**
 * An element that has the page's consent and the texts of its language, and renders when either changes.
 *
 * It renders with Lit's templates but without its ReactiveElement, which would add 2.4 KiB to every first visit for
 * reactive properties that nothing here has.
 */
export declare abstract class ConsentElement extends Base {
    #private;
    /** The element's usual name. */
    static tag: string;
    static styles: string;
    /** Registers the element; does nothing if the name is taken. */
    static define(tag?: string, registry?: CustomElementRegistry | undefined): void;
    /** What goes into a record that is made here. */
    shown: Shown | undefined;
    /** The page's consent, once that runs. */
    consent: RunningConsent | undefined;
    /** What each `data-action` does. */
    protected readonly actions: Actions;
    protected texts: Texts | undefined;
    /** BCP 47 tag of the texts. */
    protected language: string;
    constructor();
    connectedCallback(): void;
    disconnectedCallback(): void;
    /** Renders soon, once for all that changed until then. */
    requestUpdate(): void;
    /** Styles what is rendered here: once, whoever asks how often. */
    protected adopt(styles: string): void;
    /** Does what the control that was clicked says in its `data-action`. */
    protected act({ target }: Event): void;
    /** Where the page says which language is spoken. */
    protected get place(): Element;
    /** The languages that are wanted, most wanted first: the page's own, then the visitor's. */
    protected get wanted(): string[];
    /** Which way the texts run. */
    protected get direction(): 'ltr' | 'rtl';
    /** Before anything is rendered: fetches what else that needs. */
    protected prepare?(consent: Consent): Promise<void>;
    /** Before each rendering. */
    protected willRender?(consent: Consent): void;
    protected abstract render(consent: Consent, texts: Texts): unknown;
    /** After each rendering. */
    protected rendered?(consent: Consent, texts: Texts): void;
}
export {};
