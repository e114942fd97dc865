import { html, nothing } from 'lit/html.js';
import { gpcIds, NECESSARY } from '../core/config.js';
import { wordsOf } from '../policy/words.js';
import { choiceInWords } from './choice-in-words.js';
import { cookiesStyles } from './cookies.styles.js';
import { heading } from './heading.js';
import { LightElement } from './light-element.js';
import { lightStyles } from './light.styles.js';
import { heldItems, serviceDetails } from './service-details.js';

/**
 * The cookie declaration: what the site stores, from the configuration that the banner asks with, so that the two cannot
 * differ. Beside each category and service stands what the visitor says of it, with a switch that decides at once.
 * Everything follows what is decided elsewhere.
 *
 * It writes into its light DOM, since a declaration has to be found by crawlers, auditors and the page's search, printed,
 * and styled like the tables around it. What stands in it before, such as a table for visitors without scripts, stays
 * until consent runs. A framework that hydrates it has to leave its content alone. Styles find what is in it by its parts
 * (`category`, `choice`, `service`, `set`): `privacy-cookies [part='category']`.
 *
 * @element privacy-cookies
 * @attr {string} categories - Ids of the categories, separated by spaces; all of them where it is left out.
 * @attr {number} heading-level - Level of the categories' headings, 1 to 5; those of services are one below. Default 2.
 *
 * @slot - The declaration itself, and what stands for it before consent runs.
 *
 * @cssprop --privacy-accent - A switch that is on.
 * @cssprop --privacy-on-accent - The knob of one that is on.
 * @cssprop --privacy-border - Edges, and switches that are off.
 * @cssprop --privacy-focus - Outline of what has the focus.
 */
class PrivacyCookies extends LightElement {
    static { this.tag = 'privacy-cookies'; }
    static { this.observedAttributes = ['categories', 'heading-level']; }
    static { this.lightStyles = lightStyles + cookiesStyles; }
    #held = new Set();
    #choices;
    /** What was said of a decision made here, and the choices that it led to. */
    #said;
    #look = () => void this.#mark();
    attributeChangedCallback() {
        this.requestUpdate();
    }
    connectedCallback() {
        super.connectedCallback();
        cookies?.addEventListener('change', this.#look);
        document.addEventListener('visibilitychange', this.#look);
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        cookies?.removeEventListener('change', this.#look);
        document.removeEventListener('visibilitychange', this.#look);
    }
    willRender({ state }) {
        if (this.#choices === state.choices)
            return;
        this.#choices = state.choices;
        this.#look();
    }
    content(context) {
        const { config, state } = context.consent;
        const wanted = this.getAttribute('categories')?.trim().split(/\s+/);
        return html `
      <div
        role="group"
        aria-label=${context.policyTexts.cookies}
        @change=${(event) => void this.#decide(event, context)}
        @pointerenter=${this.#look}
        @focusin=${this.#look}
      >
        ${config.categories
            .filter(({ id }) => wanted?.includes(id) ?? true)
            .map((category) => this.#category(category, context))}
        <p role="status">${this.#said?.choices === state.choices ? this.#said.text : ''}</p>
      </div>
    `;
    }
    /** Marks what the browser holds by now: released scripts set it late, and other pages too. */
    async #mark() {
        const { consent } = this;
        if (!consent?.holds)
            return;
        const services = consent.config.categories.flatMap((category) => category.services);
        this.#held = await heldItems(services, consent.holds);
        this.requestUpdate();
    }
    #category(category, { consent, texts, policyTexts }) {
        const { config, state, has } = consent;
        const { id, services } = category;
        const { label, purpose } = wordsOf(category, texts);
        const necessary = id === NECESSARY;
        const level = Number(this.getAttribute('heading-level') ?? 2);
        const granted = services.filter((service) => has(service.id)).length;
        const optedOut = state.gpc ? gpcIds(config) : [];
        return html `
      <section part="category">
        ${heading(level, necessary ? label : this.#switch(id, label, granted > 0 && granted < services.length))}
        ${purpose ? html `<p dir="auto">${purpose}</p>` : nothing}
        <p part="choice">
          ${necessary ? texts.alwaysOn : choiceInWords(category, consent, policyTexts, this.language)}
        </p>
        ${[id, ...services.map((service) => service.id)].some((one) => optedOut.includes(one) && !has(one))
            ? html `<p><strong>${texts.gpc}</strong> ${texts.gpcText}</p>`
            : nothing}
        ${serviceDetails(services, {
            texts,
            language: this.language,
            held: this.#held,
            namesProvider: true,
            switchFor: necessary ? undefined : (one, name) => this.#switch(one, name),
            headingFor: (content) => heading(level + 1, content),
        })}
      </section>
    `;
    }
    #switch(id, label, isMixed = false) {
        const { has } = this.consent;
        return html `<label>
      <span dir="auto">${label}</span>
      <input type="checkbox" data-id=${id} .checked=${has(id)} .indeterminate=${isMixed} />
    </label>`;
    }
    async #decide({ target }, { consent, texts, policyTexts }) {
        const input = target;
        const id = input.dataset['id'];
        const wanted = input.checked ? 'granted' : 'denied';
        await consent.decide({ [id]: wanted }, this.shown);
        if (consent.choice(id) === wanted) {
            const label = input.labels?.[0]?.textContent.trim() ?? id;
            this.#said = { text: `${label}: ${policyTexts[wanted]}. ${texts.saved}`, choices: consent.state.choices };
        }
        else {
            // Nothing was recorded, as where what decides could not be fetched.
            input.checked = consent.has(id);
        }
        this.requestUpdate();
    }
}
// Not there on an insecure page.
const cookies = globalThis.cookieStore;

export { PrivacyCookies };
//# sourceMappingURL=cookies.js.map
