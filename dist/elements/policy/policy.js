import { LitElement, html } from 'lit';
import { adoptStyles } from '../adopt-styles.js';
import { policyTextStyles } from './policy-text.styles.js';

/** Characters; 250 words a minute are about 1,500. */
const LONG = 50_000;
const SCRIPT = 'script:is([type="text/plain"], [type="application/json"])';
/**
 * A privacy policy, with its contents, a search, links to each clause, and sections that can be closed. The text stands
 * in the light DOM: as HTML, which is left as it is, or made from a plain text or from JSON, at an address or in a
 * `<script type="text/plain">` or `<script type="application/json">` inside. It can be read before any choice, and
 * while it is fetched, what stands inside is shown.
 *
 * @element privacy-policy
 * @attr {string} src - Address of the text or of the JSON.
 * @attr {number} heading-level - Level of the title's heading, 1 to 6, where the text is not HTML. Default 1.
 * @attr {boolean} collapsed - The sections start closed, in browsers that find what is in them all the same.
 * @attr {boolean} no-contents - Without the list of contents.
 * @attr {boolean} no-search - Without the search.
 *
 * @slot - The text.
 * @slot head - What stands above the contents on narrow screens. The title goes there by itself, and so do a
 *   `<header>` and the parts `breadcrumb` and `dates`.
 *
 * @csspart base - Everything.
 * @csspart head - Around the title.
 * @csspart reading - How long it takes to read.
 * @csspart side - Search, contents and tools.
 * @csspart search - The search.
 * @csspart count - The number of matches.
 * @csspart contents - The contents.
 * @csspart tools - The buttons that open and close all sections, and that print.
 * @csspart text - Around the text.
 * @csspart top - The button back to the contents.
 * @csspart hash - The fingerprint of the text.
 * @csspart status - What is said when a link was copied.
 *
 * @cssprop --privacy-surface - Background of what stands around the text.
 * @cssprop --privacy-text - Its text.
 * @cssprop --privacy-muted - Its text of less weight.
 * @cssprop --privacy-accent - The section that is read.
 * @cssprop --privacy-border - Edges.
 * @cssprop --privacy-radius - Their corners.
 * @cssprop --privacy-shadow - Shadow of what is said.
 * @cssprop --privacy-space - The distance that all others follow.
 * @cssprop --privacy-focus - Outline of what has the focus.
 * @cssprop --privacy-scheme - `light` or `dark`, whatever the page says.
 * @cssprop --privacy-top - Height of what sticks to the top of the page. Default `0px`.
 */
class PrivacyPolicy extends LitElement {
    /** The element's usual name. */
    static { this.tag = 'privacy-policy'; }
    static { this.properties = {
        src: {},
        document: { attribute: false },
        headingLevel: { type: Number, attribute: 'heading-level' },
        collapsed: { type: Boolean },
        noContents: { type: Boolean, attribute: 'no-contents' },
        noSearch: { type: Boolean, attribute: 'no-search' },
    }; }
    /** Registers the element; does nothing if the name is taken. */
    static define(tag = this.tag, 
    // A server has none, and may import this all the same.
    registry = globalThis.customElements) {
        if (registry && !registry.get(tag))
            registry.define(tag, this);
    }
    /** What the text was made from, and as what. */
    #source = null;
    #made;
    /** What stood here before something was made. */
    #fallback;
    #isNew = true;
    #isTurned = false;
    /** Whether `lang` is that of what was made, and not the page's. */
    #isLangMade = false;
    /** The language around this when it was last read, and what tells of another. */
    #heard = '';
    #languages;
    #ready = Promise.resolve();
    #reading;
    #tools;
    constructor() {
        super();
        this.headingLevel = 1;
    }
    /** The policy as data: what was set as `document`, or was read. None where the text is HTML, or could not be read. */
    get shownDocument() {
        return this.#made;
    }
    /** SHA-256 of the text in its canonical form, in hexadecimal, once the text is there. Empty on an insecure page. */
    get hash() {
        return this.updateComplete.then(() => this.#ready).then(() => this.#tools?.hash() ?? '');
    }
    connectedCallback() {
        super.connectedCallback();
        adoptStyles(this.getRootNode(), policyTextStyles);
        this.#languages ??= new MutationObserver(() => {
            if (this.#near !== this.#heard)
                this.#ready = this.#read();
        });
        this.#languages.observe(document, { subtree: true, attributeFilter: ['lang'] });
        if (this.hasUpdated)
            this.#ready = this.#read();
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        this.#languages?.disconnect();
        this.#reading?.abort();
        this.#tools?.end();
    }
    updated(changed) {
        // The level is among what changes at first, so that this reads at first too.
        const isLevel = changed.has('headingLevel');
        if (isLevel)
            this.#source = null;
        if (isLevel || changed.has('src') || changed.has('document'))
            this.#ready = this.#read();
        if (changed.has('collapsed'))
            this.#tools?.setAll(!this.collapsed);
    }
    render() {
        const tools = this.#tools;
        return html `
      <div class="container">
        <div part="base">
          <div part="head"><slot name="head"></slot>${tools?.head()}</div>
          ${tools?.side()}
          <div part="text"><slot></slot>${tools?.foot()}</div>
        </div>
      </div>
      ${tools?.status()}
    `;
    }
    /** Takes what is to be shown, and then what stands around it. */
    async #read() {
        this.#reading?.abort();
        const { signal } = (this.#reading = new AbortController());
        this.#heard = this.#near;
        if (document.readyState === 'loading') {
            await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }));
        }
        const script = this.querySelector(`:scope > ${SCRIPT}`);
        const source = this.document ?? (this.src || script);
        if (source !== this.#source)
            await this.#make(source, signal);
        this.#speak();
        this.#turn();
        const { toolsOf } = await import('./policy-tools.js');
        if (signal.aborted)
            return;
        this.#tools ??= toolsOf(this);
        const isNew = this.#isNew;
        this.#isNew = false;
        await this.#tools.start({ document: this.#made, near: this.#spoken, isNew, signal });
    }
    async #make(source, signal) {
        let made;
        try {
            if (source) {
                const { makePolicy } = await import('./policy-source.js');
                made = await makePolicy(source, { host: this, lang: this.#near || 'en', signal });
            }
        }
        catch (error) {
            if (!signal.aborted)
                console.error('privacy-elements: <privacy-policy>:', error);
        }
        if (signal.aborted)
            return;
        this.#source = made ? source : null;
        this.#made = made?.document;
        this.#show(made?.nodes);
    }
    /** Says which language the text is in, where that is another than the page's. */
    #speak() {
        const lang = this.#made?.lang;
        const isOther = !!lang && lang !== this.#near;
        if (isOther)
            this.lang = lang;
        else if (this.#isLangMade)
            this.removeAttribute('lang');
        this.#isLangMade = isOther;
    }
    /** Shows what was made, or where that is nothing, what stood here before. */
    #show(nodes = this.#fallback) {
        if (!nodes)
            return;
        // Puts back what it changed in what goes now.
        this.#tools?.end();
        this.#isNew = true;
        const old = [...this.childNodes].filter((node) => !node.matches?.(SCRIPT));
        this.#fallback ??= old;
        for (const node of old)
            node.remove();
        // Not for a usual policy: browsers leave out of innerText what they skip.
        this.toggleAttribute('data-long', nodes.map(({ textContent }) => textContent).join('').length > LONG);
        this.append(...nodes);
    }
    /** Lets the text run as its language does, where the page does not say which way. */
    #turn() {
        const around = this.closest('[lang], [dir]');
        if (!this.#isTurned && (!around || around.hasAttribute('dir')))
            return;
        this.#isTurned = true;
        this.dir = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/.test(this.#spoken) ? 'rtl' : 'ltr';
    }
    /** BCP 47 tag of the language that is spoken where this stands; empty where nothing says so. */
    get #near() {
        const place = this.#isLangMade ? this.parentElement : this;
        return place?.closest('[lang]')?.lang ?? '';
    }
    /** BCP 47 tag of the text. */
    get #spoken() {
        return this.#made?.lang ?? this.#near;
    }
}

export { PrivacyPolicy };
//# sourceMappingURL=policy.js.map
