import { render, html } from 'lit/html.js';
import { css } from '../styles/css.js';
import { adoptStyles } from './adopt-styles.js';
import { loadPolicyTexts } from './load-policy-texts.js';
import { RenderedElement } from './rendered-element.js';

/**
 * An element whose content is part of the page's own text: it stands in the light DOM, where the page's styles, print,
 * crawlers and auditors reach it. What stood in it before, as from a server, stays until there is something to show. Its
 * shadow tree holds nothing but the slot.
 */
class LightElement extends RenderedElement {
    static { this.styles = css `
    :host {
      display: block;
    }
  `; }
    /** Styles of the content, for the page or the shadow tree that this stands in. */
    static { this.lightStyles = ''; }
    #spoken;
    /** The language that those texts were asked for. */
    #wanted = '';
    #isFilled = false;
    constructor() {
        super();
        render(this.render(), this.root);
    }
    connectedCallback() {
        super.connectedCallback();
        const { lightStyles } = this.constructor;
        adoptStyles(this.getRootNode(), lightStyles);
    }
    render() {
        return html `<slot></slot>`;
    }
    rendered(consent, texts) {
        if (this.#wanted !== this.language)
            void this.#speak(this.language);
        else if (this.#spoken)
            this.#fill({ consent, texts, policyTexts: this.#spoken.texts });
    }
    #fill(context) {
        if (!this.#isFilled)
            this.replaceChildren();
        this.#isFilled = true;
        render(html `<div data-live=${this.localName} lang=${this.language} dir=${this.direction}>${this.content(context)}</div>`, this);
    }
    async #speak(language) {
        this.#wanted = language;
        // What is told meanwhile is not said half in the one language and half in the other.
        this.#spoken = undefined;
        const spoken = await loadPolicyTexts([language]);
        if (this.#wanted !== language)
            return;
        this.#spoken = spoken;
        this.requestUpdate();
    }
}

export { LightElement };
//# sourceMappingURL=light-element.js.map
