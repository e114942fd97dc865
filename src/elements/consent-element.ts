import type { Consent, Shown } from '../core/consent.js';
import { whenRunning, type RunningConsent } from '../core/running.js';
import { withConfig } from '../core/with-config.js';
import type { Texts } from '../locales/texts.js';
import { adoptStyles } from './adopt-styles.js';
import { breathe } from './breathe.js';
import { directionOf } from './direction-of.js';
import { loadTexts, override } from './load-texts.js';
import { sha256 } from './sha256.js';
import { shownText } from './wording.js';

// A server has no elements and no registry, and may import this all the same.
const REGISTRY = (globalThis as Partial<typeof globalThis>).customElements;
const Base: typeof HTMLElement = 'HTMLElement' in globalThis ? HTMLElement : (Object as unknown as typeof HTMLElement);

/** What controls do, by their `data-action`. */
export type Actions = Readonly<Record<string, () => unknown>>;

/**
 * An element that has the page's consent and the texts of its language, and updates what it shows when either changes.
 *
 * What a first visit needs does without Lit, which would be a third of it: the first layer changes as a whole, and the
 * settings in their switches.
 */
export abstract class ConsentElement extends Base {
  /** The element's usual name. */
  declare static tag: string;

  declare static styles: string;

  /** Registers the element; does nothing if the name is taken. */
  static define(tag: string = this.tag, registry: CustomElementRegistry | undefined = REGISTRY): void {
    if (registry && !registry.get(tag)) registry.define(tag, this as unknown as CustomElementConstructor);
  }

  /** One that a server printed stays. */
  protected readonly root: ShadowRoot = this.shadowRoot ?? this.attachShadow({ mode: 'open' });

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
    this.adopt((this.constructor as typeof ConsentElement).styles);
  }

  connectedCallback(): void {
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
    for (const node of [document, this]) this.#observer.observe(node, { subtree: true, attributeFilter: ['lang'] });
  }

  disconnectedCallback(): void {
    this.#unfollow?.();
    this.#unsubscribe?.();
    this.#observer?.disconnect();
  }

  /** Updates soon, once for all that changed until then. */
  requestUpdate(): void {
    if (this.#isPending) return;
    this.#isPending = true;
    queueMicrotask(() => {
      this.#isPending = false;
      if (this.consent && this.texts && this.isConnected) void this.update(this.consent, this.texts);
    });
  }

  /** Styles what is rendered here: once, whoever asks how often. */
  protected adopt(styles: string): void {
    adoptStyles(this.root, styles);
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
    return directionOf(this.language);
  }

  /** Before anything is shown: fetches what else that needs. */
  protected prepare?(consent: Consent): Promise<void>;

  /** Brings what is shown up to date. */
  protected abstract update(consent: RunningConsent, texts: Texts): Promise<void> | void;

  /** Fetches the texts of the language that is wanted now. */
  async #speak(): Promise<void> {
    const { consent } = this;
    const { wanted } = this;
    const spoken = wanted.join();
    if (!consent || spoken === this.#spoken) return;
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
    if (this.#spoken !== spoken || this.consent !== consent) return;
    this.shown = { language, hash };
    this.texts = own;
    this.language = language;
    this.requestUpdate();
  }
}
