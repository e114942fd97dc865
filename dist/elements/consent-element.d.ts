import type { Consent, Shown } from '../core/consent.js';
import { type RunningConsent } from '../core/running.js';
import type { Texts } from '../locales/texts.js';
declare const Base: typeof HTMLElement;
/** What controls do, by their `data-action`. */
export type Actions = Readonly<Record<string, () => unknown>>;
/**
 * An element that has the page's consent and the texts of its language, and updates what it shows when either changes.
 *
 * What a first visit needs does without Lit, which would be a third of it: the first layer changes as a whole, and the
 * settings in their switches.
 */
export declare abstract class ConsentElement extends Base {
    #private;
    /** The element's usual name. */
    static tag: string;
    static styles: string;
    /** Registers the element; does nothing if the name is taken. */
    static define(tag?: string, registry?: CustomElementRegistry | undefined): void;
    /** One that a server printed stays. */
    protected readonly root: ShadowRoot;
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
    /** Updates soon, once for all that changed until then. */
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
    /** Before anything is shown: fetches what else that needs. */
    protected prepare?(consent: Consent): Promise<void>;
    /** Brings what is shown up to date. */
    protected abstract update(consent: RunningConsent, texts: Texts): Promise<void> | void;
}
export {};
