import { whenRunning } from '../core/running.js';
import { withConfig } from '../core/with-config.js';
import { adoptStyles } from './adopt-styles.js';
import { breathe } from './breathe.js';
import { directionOf } from './direction-of.js';
import { loadTexts, override } from './load-texts.js';
import { sha256 } from './sha256.js';
import { shownText } from './wording.js';

// A server has no elements and no registry, and may import this all the same.
const REGISTRY = globalThis.customElements;
const Base = 'HTMLElement' in globalThis ? HTMLElement : Object;
/**
 * An element that has the page's consent and the texts of its language, and updates what it shows when either changes.
 *
 * What a first visit needs does without Lit, which would be a third of it: the first layer changes as a whole, and the
 * settings in their switches.
 */
class ConsentElement extends Base {
    /** Registers the element; does nothing if the name is taken. */
    static define(tag = this.tag, registry = REGISTRY) {
        if (registry && !registry.get(tag))
            registry.define(tag, this);
    }
    #unfollow;
    #unsubscribe;
    #observer;
    #spoken;
    #isPending;
    constructor() {
        super();
        /** One that a server printed stays. */
        this.root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
        /** What each `data-action` does. */
        this.actions = {
            accept: () => this.consent?.acceptAll(this.shown),
            reject: () => this.consent?.rejectAll(this.shown),
            close: () => this.consent?.close(),
        };
        /** BCP 47 tag of the texts. */
        this.language = '';
        this.#spoken = '';
        this.#isPending = false;
        this.adopt(this.constructor.styles);
    }
    connectedCallback() {
        this.#unfollow = whenRunning(document, (consent) => {
            this.#unsubscribe?.();
            this.consent = withConfig(consent);
            // Nothing is shown with the words of another one.
            this.texts = undefined;
            this.#spoken = '';
            this.#unsubscribe = consent.subscribe(() => this.requestUpdate());
            void this.#speak();
        });
        this.#observer ??= new MutationObserver(() => void this.#speak());
        // In a shadow tree it may be told by its host.
        for (const node of [document, this])
            this.#observer.observe(node, { subtree: true, attributeFilter: ['lang'] });
    }
    disconnectedCallback() {
        this.#unfollow?.();
        this.#unsubscribe?.();
        this.#observer?.disconnect();
    }
    /** Updates soon, once for all that changed until then. */
    requestUpdate() {
        if (this.#isPending)
            return;
        this.#isPending = true;
        queueMicrotask(() => {
            this.#isPending = false;
            if (this.consent && this.texts && this.isConnected)
                void this.update(this.consent, this.texts);
        });
    }
    /** Styles what is rendered here: once, whoever asks how often. */
    adopt(styles) {
        adoptStyles(this.root, styles);
    }
    /** Does what the control that was clicked says in its `data-action`. */
    act({ target }) {
        const control = target instanceof Element && target.closest('[data-action]');
        if (control)
            this.actions[control.getAttribute('data-action') ?? '']?.();
    }
    /** Where the page says which language is spoken. */
    get place() {
        return this;
    }
    /** The languages that are wanted, most wanted first: the page's own, then the visitor's. */
    get wanted() {
        const near = this.place.closest('[lang]')?.lang;
        return [...(near ? [near] : []), ...navigator.languages];
    }
    /** Which way the texts run. */
    get direction() {
        return directionOf(this.language);
    }
    /** Fetches the texts of the language that is wanted now. */
    async #speak() {
        const { consent } = this;
        const { wanted } = this;
        const spoken = wanted.join();
        if (!consent || spoken === this.#spoken)
            return;
        this.#spoken = spoken;
        const [{ texts, language }] = await Promise.all([
            loadTexts(wanted),
            this.prepare?.(consent),
            consent.ready,
            breathe(),
        ]);
        const { config, state } = consent;
        const own = override(texts, config.texts);
        // Before anything shows, so that no answer can be quicker than the hash of the question.
        const hash = await sha256(shownText(config, own, state, language));
        // Another language, or another consent, may be wanted by now.
        if (this.#spoken !== spoken || this.consent !== consent)
            return;
        this.shown = { language, hash };
        this.texts = own;
        this.language = language;
        this.requestUpdate();
    }
}

export { ConsentElement };
//# sourceMappingURL=consent-element.js.map
