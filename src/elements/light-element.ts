import { html, render, type TemplateResult } from 'lit/html.js';
import type { Consent } from '../core/consent.js';
import type { PolicyTexts } from '../locales/policy/texts.js';
import type { Texts } from '../locales/texts.js';
import { css } from '../styles/css.js';
import { adoptStyles } from './adopt-styles.js';
import { loadPolicyTexts } from './load-policy-texts.js';
import { RenderedElement } from './rendered-element.js';

/** All that such an element is rendered with. */
export interface LightContext {
  readonly consent: Consent;
  readonly texts: Texts;
  readonly policyTexts: PolicyTexts;
}

/**
 * An element whose content is part of the page's own text: it stands in the light DOM, where the page's styles, print,
 * crawlers and auditors reach it. What stood in it before, as from a server, stays until there is something to show. Its
 * shadow tree holds nothing but the slot.
 */
export abstract class LightElement extends RenderedElement {
  static override styles: string = css`
    :host {
      display: block;
    }
  `;

  /** Styles of the content, for the page or the shadow tree that this stands in. */
  static lightStyles = '';

  #spoken: Awaited<ReturnType<typeof loadPolicyTexts>> | undefined;
  /** The language that those texts were asked for. */
  #wanted = '';
  #isFilled = false;

  constructor() {
    super();
    render(this.render(), this.root);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const { lightStyles } = this.constructor as typeof LightElement;
    adoptStyles(this.getRootNode() as Document | ShadowRoot, lightStyles);
  }

  protected render(): TemplateResult {
    return html`<slot></slot>`;
  }

  protected override rendered(consent: Consent, texts: Texts): void {
    if (this.#wanted !== this.language) void this.#speak(this.language);
    else if (this.#spoken) this.#fill({ consent, texts, policyTexts: this.#spoken.texts });
  }

  /** What stands in this element. */
  protected abstract content(context: LightContext): TemplateResult;

  #fill(context: LightContext): void {
    if (!this.#isFilled) this.replaceChildren();
    this.#isFilled = true;
    render(
      html`<div data-live=${this.localName} lang=${this.language} dir=${this.direction}>${this.content(context)}</div>`,
      this,
    );
  }

  async #speak(language: string): Promise<void> {
    this.#wanted = language;
    // What is told meanwhile is not said half in the one language and half in the other.
    this.#spoken = undefined;
    const spoken = await loadPolicyTexts([language]);
    if (this.#wanted !== language) return;
    this.#spoken = spoken;
    this.requestUpdate();
  }
}
