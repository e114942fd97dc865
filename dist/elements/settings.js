import { nothing, html } from 'lit/html.js';
import { optionalIds, NECESSARY } from '../core/config.js';
import { applyChoices } from '../core/decide.js';
import { controls } from '../styles/controls.styles.js';
import { tokens } from '../styles/tokens.styles.js';
import { ConsentElement } from './consent-element.js';
import { settingsStyles } from './settings.styles.js';
import { storageTable } from './storage-table.js';
import { wordsOf, fill, nameOf } from './wording.js';

/**
 * Every category and service with a switch, what each stores, and Save, Accept all, Reject all. The switches are a
 * draft: nothing is decided before a button is pressed, and closing drops it.
 *
 * @element privacy-settings
 *
 * @csspart base - Everything.
 * @csspart head - The title, and beside it the button that closes a dialog.
 * @csspart category - One category.
 * @csspart service - One service.
 * @csspart actions - Around the buttons.
 */
class PrivacySettings extends ConsentElement {
    constructor() {
        super(...arguments);
        this.actions = {
            ...this.actions,
            save: () => this.consent?.decide(this.#draft, this.shown),
        };
        this.#draft = {};
    }
    static define(tag = 'privacy-settings', registry) {
        super.define(tag, registry);
    }
    static { this.styles = tokens + controls + settingsStyles; }
    #draft;
    #base;
    willRender({ config, state, has }) {
        // A decision made elsewhere ends the draft.
        if (this.#base === state.choices)
            return;
        this.#base = state.choices;
        this.#draft = Object.fromEntries(optionalIds(config).map((id) => [id, has(id) ? 'granted' : 'denied']));
    }
    render({ config, state }, texts) {
        const button = (action) => html `<button type="button" data-action=${action} class=${action === 'save' ? 'quiet' : ''}>
        ${texts[action]}
      </button>`;
        return html `
      <div part="base" @click=${(event) => this.act(event)} @change=${(event) => this.#toggle(event)}>
        <div part="head">
          <h2>${texts.settingsTitle}</h2>
          ${state.view === 'settings'
            ? html `<button type="button" data-action="close" class="quiet" aria-label=${texts.close}>✕</button>`
            : nothing}
        </div>
        <p>${texts.settingsText}</p>
        ${config.categories.map((category) => this.#category(category, texts))}
        <div part="actions">${button('accept')}${button('reject')}${button('save')}</div>
      </div>
    `;
    }
    #category(category, texts) {
        const { label, purpose } = wordsOf(category, texts);
        const { id, services } = category;
        const granted = services.filter((service) => this.#draft[service.id] === 'granted').length;
        return html `
      <section part="category">
        <h3 class="row">
          ${id === NECESSARY
            ? html `${label} <span class="on">${texts.alwaysOn}</span>`
            : this.#switch(id, label, granted > 0 && granted < services.length)}
        </h3>
        ${purpose ? html `<p>${purpose}</p>` : nothing}
        ${services.length > 0
            ? html `<details>
                <summary>${fill(texts.services, { count: String(services.length) })}</summary>
                ${services.map((service) => this.#service(service, id === NECESSARY, texts))}
              </details>`
            : nothing}
      </section>
    `;
    }
    #service(service, necessary, texts) {
        const { id, provider, purpose, policy, country, storage = [] } = service;
        const { language } = this;
        const row = (term, value) => value
            ? html `<dt>${term}</dt>
            <dd>${value}</dd>`
            : nothing;
        return html `
      <div part="service">
        <h4 class="row">${necessary ? nameOf(service) : this.#switch(id, nameOf(service))}</h4>
        ${purpose ? html `<p>${purpose}</p>` : nothing}
        <dl>
          ${row(texts.provider, provider)}
          ${row(texts.country, country && new Intl.DisplayNames(language, { type: 'region' }).of(country))}
        </dl>
        ${policy ? html `<a href=${policy} target="_blank" rel="noopener">${texts.servicePolicy}</a>` : nothing}
        ${storage.length > 0 ? storageTable(storage, texts, language) : nothing}
      </div>
    `;
    }
    #switch(id, label, mixed = false) {
        return html `<label>
      ${label}
      <input type="checkbox" name=${id} .checked=${this.#draft[id] === 'granted'} .indeterminate=${mixed} />
    </label>`;
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
