import { nothing, html } from 'lit/html.js';
import { optionalIds, gpcIds, NECESSARY } from '../core/config.js';
import { applyChoices } from '../core/decide.js';
import { wordsOf, counted } from '../policy/words.js';
import { controls } from '../styles/controls.styles.js';
import { tokens } from '../styles/tokens.styles.js';
import { ConsentElement } from './consent-element.js';
import { settingsStyles } from './settings.styles.js';

/**
 * Every category and service with a switch, what each stores, and Save, Accept all, Reject all. The switches are a
 * draft: nothing is decided before a button is pressed, and closing drops it. In a page of its own, or anywhere in one, it
 * is the settings without a dialog.
 *
 * @element privacy-settings
 *
 * @csspart base - Everything.
 * @csspart head - The title, and beside it the button that closes a dialog.
 * @csspart notice - That Global Privacy Control is honoured.
 * @csspart category - One category.
 * @csspart service - One service.
 * @csspart set - Marks what the browser holds.
 * @csspart record - The visitor's last choice.
 * @csspart sweep - What was deleted after a refusal, and what could not be.
 * @csspart actions - Around the buttons.
 * @csspart button - Every button but the one that closes.
 *
 * @cssprop --privacy-* - As of `<privacy-banner>`.
 */
class PrivacySettings extends ConsentElement {
    constructor() {
        super(...arguments);
        this.actions = {
            ...this.actions,
            save: () => this.consent?.decide(this.#draft, this.shown),
        };
        this.#draft = {};
        this.#said = '';
        this.#held = new Set();
        this.#again = () => this.requestUpdate();
    }
    static { this.tag = 'privacy-settings'; }
    static { this.styles = tokens + controls + settingsStyles; }
    #draft;
    #base;
    #said;
    #held;
    // Fetched when there is something to show with it.
    #details;
    #lastChoice;
    #again;
    connectedCallback() {
        super.connectedCallback();
        document.addEventListener('privacy-sweep', this.#again);
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        document.removeEventListener('privacy-sweep', this.#again);
    }
    willRender({ config, state, has }) {
        // A decision made elsewhere ends the draft.
        if (this.#base === state.choices)
            return;
        this.#said = this.#base && state.record ? this.texts.saved : '';
        this.#base = state.choices;
        this.#draft = Object.fromEntries(optionalIds(config).map((id) => [id, has(id) ? 'granted' : 'denied']));
    }
    render({ config, state, swept, needsReload }, texts) {
        const button = (action) => html `<button type="button" part="button" data-action=${action} class=${action === 'save' ? 'quiet' : ''}>
        ${texts[action]}
      </button>`;
        const optedOut = state.gpc ? gpcIds(config) : [];
        const inDialog = this.closest('[part=dialog]');
        return html `
      <div
        part="base"
        class=${inDialog ? 'in-dialog' : ''}
        dir=${this.direction}
        lang=${this.language}
        @click=${(event) => this.act(event)}
        @change=${(event) => this.#toggle(event)}
      >
        <div part="head">
          <h2>${texts.settingsTitle}</h2>
          ${inDialog
            ? html `<button type="button" data-action="close" class="quiet" aria-label=${texts.close}>✕</button>`
            : nothing}
        </div>
        <p>${texts.settingsText}</p>
        ${optedOut.length > 0
            ? html `<div part="notice">
                <p><strong>${texts.gpc}</strong></p>
                <p>${texts.gpcText}</p>
              </div>`
            : nothing}
        ${config.categories.map((category) => this.#category(category, texts, optedOut))}
        ${state.record && this.#lastChoice?.lastChoice(state.record, texts, this.language)}
        ${(swept ?? needsReload) ? html `<div part="sweep" aria-live="polite"></div>` : nothing}
        <div part="actions">${button('accept')}${button('reject')}${button('save')}</div>
        ${inDialog ? nothing : html `<p role="status">${this.#said}</p>`}
      </div>
    `;
    }
    rendered(consent) {
        const place = this.shadowRoot?.querySelector('[part="sweep"]');
        if (place) {
            void import('./sweep-report.js').then(({ showSweepReport, styles }) => {
                this.adopt(styles);
                return showSweepReport(place, consent, this.language);
            });
        }
        if (!consent.state.record || this.#lastChoice)
            return;
        void import('./last-choice.js').then((loaded) => {
            this.#lastChoice ??= loaded;
            this.adopt(loaded.styles);
            this.requestUpdate();
        });
    }
    #category(category, texts, optedOut) {
        const { label, purpose } = wordsOf(category, texts);
        const { id, services } = category;
        const granted = services.filter((service) => this.#draft[service.id] === 'granted').length;
        const necessary = id === NECESSARY;
        return html `
      <section part="category">
        <h3 class="row">
          ${necessary
            ? html `${label} <span class="on">${texts.alwaysOn}</span>`
            : this.#switch(id, label, granted > 0 && granted < services.length)}
        </h3>
        ${purpose ? html `<p dir="auto">${purpose}</p>` : nothing}
        ${optedOut.includes(id) && this.#draft[id] !== 'granted' ? html `<p class="on"><b>${texts.gpc}</b></p>` : nothing}
        ${services.length > 0
            ? html `<details @toggle=${() => void this.#openDetails()}>
                <summary>${counted(services.length, texts.services, this.language)}</summary>
                ${this.#details?.serviceDetails(services, {
                texts,
                language: this.language,
                switchFor: necessary ? undefined : (one, name) => this.#switch(one, name),
                held: this.#held,
            })}
              </details>`
            : nothing}
      </section>
    `;
    }
    #switch(id, label, mixed = false) {
        return html `<label>
      ${label}
      <input type="checkbox" name=${id} .checked=${this.#draft[id] === 'granted'} .indeterminate=${mixed} />
    </label>`;
    }
    /** Each time anew: what the browser holds changes. */
    async #openDetails() {
        const { config, holds } = this.consent;
        const details = await import('./service-details.js');
        const services = config.categories.flatMap((category) => category.services);
        if (holds)
            this.#held = await details.heldItems(services, holds);
        this.adopt(details.styles);
        this.#details = details;
        this.requestUpdate();
    }
    #toggle({ target }) {
        const { name, checked } = target;
        const { config } = this.consent;
        this.#draft = applyChoices(config, this.#draft, { [name]: checked ? 'granted' : 'denied' });
        this.requestUpdate();
    }
}

export { PrivacySettings };
//# sourceMappingURL=settings.js.map
