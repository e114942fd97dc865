import { render } from 'lit/html.js';
import type { Consent, Shown } from '../core/consent.js';
import { whenRunning, type RunningConsent } from '../core/running.js';
import { withConfig } from '../core/with-config.js';
import type { Texts } from '../locales/texts.js';
import { adoptStyles } from './adopt-styles.js';
import { loadTexts, override } from './load-texts.js';
import { sha256 } from './sha256.js';
import { shownText } from './wording.js';

// A server has no elements and no registry, and may import this all the same.
const REGISTRY = (globalThis as Partial<typeof globalThis>).customElements;
const Base: typeof HTMLElement = 'HTMLElement' in globalThis ? HTMLElement : (Object as unknown as typeof HTMLElement);

/** What controls do, by their `data-action`. */
export type Actions = Readonly<Record<string, () => unknown>>;

/**
 * An element that has the page's consent and the texts of its language, and renders when either changes.
 *
 * It renders with Lit's templates but without its ReactiveElement, which would add 2.4 KiB to every first visit for
 * reactive properties that nothing here has.
 */
export abstract class ConsentElement extends Base {
  /** The element's usual name. */
  static tag = '';

  static styles = '';

  /** Registers the element; does nothing if the name is taken. */
  static define(tag: string = this.tag, registry: CustomElementRegistry | undefined = REGISTRY): void {
    if (registry && !registry.get(tag)) registry.define(tag, this as unknown as CustomElementConstructor);
  }

  /** What goes into a record that is made here. */
  shown: Shown | undefined;

  /** The page's consent, once that runs. */
  consent: RunningConsent | undefined;

  /** What each `data-action` does. */
  protected readonly actions: Actions = {
    accept: () => this.consent?.acceptAll(this.shown),
    reject: () => this.consent?.rejectAll(this.shown),
    close: () => this.consent?.close(),
  };

  protected texts: Texts | undefined;
  /** BCP 47 tag of the texts. */
  protected language = '';

  #unfollow: (() => void) | undefined;
  #unsubscribe: (() => void) | undefined;
  #observer: MutationObserver | undefined;
  #spoken = '';
  #isPending = false;

  constructor() {
    super();
    this.attachShadow({ mode: 'open' });
    this.adopt((this.constructor as typeof ConsentElement).styles);
  }

  connectedCallback(): void {
    this.#unfollow = whenRunning(document, (consent) => {
      this.#unsubscribe?.();
      this.consent = withConfig(consent);
      // Nothing is rendered with the words of another one.
      this.texts = undefined;
      this.#spoken = '';
      this.#unsubscribe = consent.subscribe(() => this.requestUpdate());
      void this.#speak();
    });
    this.#observer ??= new MutationObserver(() => void this.#speak());
    this.#observer.observe(document, { subtree: true, attributeFilter: ['lang'] });
  }

  disconnectedCallback(): void {
    this.#unfollow?.();
    this.#unsubscribe?.();
    this.#observer?.disconnect();
  }

  /** Renders soon, once for all that changed until then. */
  requestUpdate(): void {
    if (this.#isPending) return;
    this.#isPending = true;
    queueMicrotask(() => {
      this.#isPending = false;
      if (!this.consent || !this.texts || !this.isConnected) return;
      this.willRender?.(this.consent);
      render(this.render(this.consent, this.texts), this.shadowRoot as ShadowRoot);
      this.rendered?.(this.consent, this.texts);
    });
  }

  /** Styles what is rendered here: once, whoever asks how often. */
  protected adopt(styles: string): void {
    adoptStyles(this.shadowRoot as ShadowRoot, styles);
  }

  /** Does what the control that was clicked says in its `data-action`. */
  protected act({ target }: Event): void {
    const control = target instanceof Element && target.closest('[data-action]');
    if (control) this.actions[control.getAttribute('data-action') ?? '']?.();
  }

  /** Where the page says which language is spoken. */
  protected get place(): Element {
    return this;
  }

  /** The languages that are wanted, most wanted first: the page's own, then the visitor's. */
  protected get wanted(): string[] {
    const near = this.place.closest<HTMLElement>('[lang]')?.lang;
    return [...(near ? [near] : []), ...navigator.languages];
  }

  /** Which way the texts run. */
  protected get direction(): 'ltr' | 'rtl' {
    return /^(ar|fa|he|ur)/.test(this.language) ? 'rtl' : 'ltr';
  }

  /** Before anything is rendered: fetches what else that needs. */
  protected prepare?(consent: Consent): Promise<void>;

  /** Before each rendering. */
  protected willRender?(consent: Consent): void;

  protected abstract render(consent: Consent, texts: Texts): unknown;

  /** After each rendering. */
  protected rendered?(consent: Consent, texts: Texts): void;

  /** Fetches the texts of the language that is wanted now. */
  async #speak(): Promise<void> {
    const { consent } = this;
    const { wanted } = this;
    const spoken = wanted.join();
    if (!consent || spoken === this.#spoken) return;
    this.#spoken = spoken;
    const [{ texts, language }] = await Promise.all([loadTexts(wanted), this.prepare?.(consent)]);
    const { config, state } = consent;
    const own = override(texts, config.texts);
    // Before anything shows, so that no answer can be quicker than the hash of the question.
    const hash = await sha256(shownText(config, own, state, language));
    // Another language, or another consent, may be wanted by now.
    if (this.#spoken !== spoken || this.consent !== consent) return;
    this.shown = { language, hash };
    this.texts = own;
    this.language = language;
    this.requestUpdate();
  }
}
