import { html, nothing, type TemplateResult } from 'lit/html.js';
import { gpcIds, NECESSARY, type CheckedCategory, type StorageItem } from '../core/config.js';
import type { Consent } from '../core/consent.js';
import type { RunningConsent } from '../core/running.js';
import type { Choices } from '../core/state.js';
import { wordsOf } from '../policy/words.js';
import { choiceInWords } from './choice-in-words.js';
import { cookiesStyles } from './cookies.styles.js';
import { heading } from './heading.js';
import { LightElement, type LightContext } from './light-element.js';
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
export class PrivacyCookies extends LightElement {
  static override tag = 'privacy-cookies';

  static readonly observedAttributes: readonly string[] = ['categories', 'heading-level'];

  static override lightStyles: string = lightStyles + cookiesStyles;

  #held: ReadonlySet<StorageItem> = new Set();
  #choices: Choices | undefined;
  /** What was said of a decision made here, and the choices that it led to. */
  #said: { readonly text: string; readonly choices: Choices } | undefined;
  readonly #look = (): void => void this.#mark();

  attributeChangedCallback(): void {
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    cookies?.addEventListener('change', this.#look);
    document.addEventListener('visibilitychange', this.#look);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    cookies?.removeEventListener('change', this.#look);
    document.removeEventListener('visibilitychange', this.#look);
  }

  protected override willRender({ state }: Consent): void {
    if (this.#choices === state.choices) return;
    this.#choices = state.choices;
    this.#look();
  }

  protected content(context: LightContext): TemplateResult {
    const { config, state } = context.consent;
    const wanted = this.getAttribute('categories')?.trim().split(/\s+/);
    return html`
      <div
        role="group"
        aria-label=${context.policyTexts.cookies}
        @change=${(event: Event) => void this.#decide(event, context)}
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
  async #mark(): Promise<void> {
    const { consent } = this;
    if (!consent?.holds) return;
    const services = consent.config.categories.flatMap((category) => category.services);
    this.#held = await heldItems(services, consent.holds);
    this.requestUpdate();
  }

  #category(category: CheckedCategory, { consent, texts, policyTexts }: LightContext): TemplateResult {
    const { config, state, has } = consent;
    const { id, services } = category;
    const { label, purpose } = wordsOf(category, texts);
    const necessary = id === NECESSARY;
    const level = Number(this.getAttribute('heading-level') ?? 2);
    const granted = services.filter((service) => has(service.id)).length;
    const optedOut = state.gpc ? gpcIds(config) : [];
    return html`
      <section part="category">
        ${heading(level, necessary ? label : this.#switch(id, label, granted > 0 && granted < services.length))}
        ${purpose ? html`<p dir="auto">${purpose}</p>` : nothing}
        <p part="choice">
          ${necessary ? texts.alwaysOn : choiceInWords(category, consent, policyTexts, this.language)}
        </p>
        ${
          [id, ...services.map((service) => service.id)].some((one) => optedOut.includes(one) && !has(one))
            ? html`<p><strong>${texts.gpc}</strong> ${texts.gpcText}</p>`
            : nothing
        }
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

  #switch(id: string, label: string, isMixed = false): TemplateResult {
    const { has } = this.consent as RunningConsent;
    return html`<label>
      <span dir="auto">${label}</span>
      <input type="checkbox" data-id=${id} .checked=${has(id)} .indeterminate=${isMixed} />
    </label>`;
  }

  async #decide({ target }: Event, { consent, texts, policyTexts }: LightContext): Promise<void> {
    const input = target as HTMLInputElement;
    const id = input.dataset['id'] as string;
    const wanted = input.checked ? 'granted' : 'denied';
    await (consent as RunningConsent).decide({ [id]: wanted }, this.shown);
    if (consent.choice(id) === wanted) {
      const label = input.labels?.[0]?.textContent.trim() ?? id;
      this.#said = { text: `${label}: ${policyTexts[wanted]}. ${texts.saved}`, choices: consent.state.choices };
    } else {
      // Nothing was recorded, as where what decides could not be fetched.
      input.checked = consent.has(id);
    }
    this.requestUpdate();
  }
}

// Not there on an insecure page.
const cookies = (globalThis as { cookieStore?: EventTarget }).cookieStore;

declare global {
  interface HTMLElementTagNameMap {
    'privacy-cookies': PrivacyCookies;
  }
}
