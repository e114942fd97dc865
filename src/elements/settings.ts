import { html, nothing, type TemplateResult } from 'lit/html.js';
import { NECESSARY, optionalIds, type CheckedCategory, type Service } from '../core/config.js';
import type { Consent } from '../core/consent.js';
import { applyChoices, type Decided } from '../core/decide.js';
import type { Choices } from '../core/state.js';
import type { Texts } from '../locales/texts.js';
import { controls } from '../styles/controls.styles.js';
import { tokens } from '../styles/tokens.styles.js';
import { ConsentElement, type Actions } from './consent-element.js';
import { settingsStyles } from './settings.styles.js';
import { storageTable } from './storage-table.js';
import { nameOf, fill, wordsOf } from './wording.js';

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
export class PrivacySettings extends ConsentElement {
  static override define(tag = 'privacy-settings', registry?: CustomElementRegistry): void {
    super.define(tag, registry);
  }

  static override styles: string = tokens + controls + settingsStyles;

  protected override readonly actions: Actions = {
    ...this.actions,
    save: () => this.consent?.decide(this.#draft as Record<string, Decided>, this.shown),
  };

  #draft: Choices = {};
  #base: Choices | undefined;

  protected override willRender({ config, state, has }: Consent): void {
    // A decision made elsewhere ends the draft.
    if (this.#base === state.choices) return;
    this.#base = state.choices;
    this.#draft = Object.fromEntries(optionalIds(config).map((id) => [id, has(id) ? 'granted' : 'denied']));
  }

  protected render({ config, state }: Consent, texts: Texts): TemplateResult {
    const button = (action: 'accept' | 'reject' | 'save'): TemplateResult =>
      html`<button type="button" data-action=${action} class=${action === 'save' ? 'quiet' : ''}>
        ${texts[action]}
      </button>`;
    return html`
      <div part="base" @click=${(event: Event) => this.act(event)} @change=${(event: Event) => this.#toggle(event)}>
        <div part="head">
          <h2>${texts.settingsTitle}</h2>
          ${
            state.view === 'settings'
              ? html`<button type="button" data-action="close" class="quiet" aria-label=${texts.close}>✕</button>`
              : nothing
          }
        </div>
        <p>${texts.settingsText}</p>
        ${config.categories.map((category) => this.#category(category, texts))}
        <div part="actions">${button('accept')}${button('reject')}${button('save')}</div>
      </div>
    `;
  }

  #category(category: CheckedCategory, texts: Texts): TemplateResult {
    const { label, purpose } = wordsOf(category, texts);
    const { id, services } = category;
    const granted = services.filter((service) => this.#draft[service.id] === 'granted').length;
    return html`
      <section part="category">
        <h3 class="row">
          ${
            id === NECESSARY
              ? html`${label} <span class="on">${texts.alwaysOn}</span>`
              : this.#switch(id, label, granted > 0 && granted < services.length)
          }
        </h3>
        ${purpose ? html`<p>${purpose}</p>` : nothing}
        ${
          services.length > 0
            ? html`<details>
                <summary>${fill(texts.services, { count: String(services.length) })}</summary>
                ${services.map((service) => this.#service(service, id === NECESSARY, texts))}
              </details>`
            : nothing
        }
      </section>
    `;
  }

  #service(service: Service, necessary: boolean, texts: Texts): TemplateResult {
    const { id, provider, purpose, policy, country, storage = [] } = service;
    const { language } = this;
    const row = (term: string, value: unknown): unknown =>
      value
        ? html`<dt>${term}</dt>
            <dd>${value}</dd>`
        : nothing;
    return html`
      <div part="service">
        <h4 class="row">${necessary ? nameOf(service) : this.#switch(id, nameOf(service))}</h4>
        ${purpose ? html`<p>${purpose}</p>` : nothing}
        <dl>
          ${row(texts.provider, provider)}
          ${row(texts.country, country && new Intl.DisplayNames(language, { type: 'region' }).of(country))}
        </dl>
        ${policy ? html`<a href=${policy} target="_blank" rel="noopener">${texts.servicePolicy}</a>` : nothing}
        ${storage.length > 0 ? storageTable(storage, texts, language) : nothing}
      </div>
    `;
  }

  #switch(id: string, label: string, mixed = false): TemplateResult {
    return html`<label>
      ${label}
      <input type="checkbox" name=${id} .checked=${this.#draft[id] === 'granted'} .indeterminate=${mixed} />
    </label>`;
  }

  #toggle({ target }: Event): void {
    const { name, checked } = target as HTMLInputElement;
    const { config } = this.consent as Consent;
    this.#draft = applyChoices(config, this.#draft, { [name]: checked ? 'granted' : 'denied' });
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'privacy-settings': PrivacySettings;
  }
}
