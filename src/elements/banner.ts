import { boxOf, partsOf, type Part } from './first-layer.js';
import type { Layout } from '../core/config.js';
import type { Consent, View } from '../core/consent.js';
import type { RunningConsent } from '../core/running.js';
import type { Texts } from '../locales/texts.js';
import { controls } from '../styles/controls.styles.js';
import { tokens } from '../styles/tokens.styles.js';
import type { BannerDialog } from './banner-dialog.js';
import { bannerStyles } from './banner.styles.js';
import { breathe } from './breathe.js';
import { ConsentElement, type Actions } from './consent-element.js';
import { create } from './create.js';
import { PrivacyCloseEvent, PrivacyOpenEvent } from './view-events.js';
import { question } from './wording.js';

/**
 * Asks the visitor: a first layer with Accept all, Reject all and Settings, and the settings in a dialog. It is empty
 * while there is nothing to ask. Of several in a page only one shows; an empty one of the author's is shown by another
 * that the library puts at the start of the body.
 *
 * Text and buttons are written into the light DOM, unless the author did so: any control that carries `data-action`
 * (`accept`, `reject`, `settings`, `save`, `close`) works, wherever in this element it lives. Escape and `close` never
 * decide: the visitor is asked again on the next page.
 *
 * @element privacy-banner
 * @attr {string} categories - Ids of the categories to ask about, separated by spaces, where no JSON configures the page.
 * @attr {string} policy - Address of the privacy policy, likewise.
 * @attr {string} controller - Name of the controller, likewise.
 * @attr {number} version - Version of what is asked, likewise. Raised, it asks again.
 * @attr {string} mode - `opt-in`, `opt-out` or `notice`, likewise.
 * @attr {string} region - The visitor's region, likewise.
 * @attr {string} layout - `bar`, `bar-top`, `box`, `box-start`, `box-top`, `box-top-start`, `dialog` or `inline`.
 *
 * @fires {ConsentChangeEvent} consent-change - A decision took effect.
 * @fires {PrivacySweepEvent} privacy-sweep - Something refused was found on the device.
 * @fires {PrivacyOpenEvent} privacy-open - A view opened.
 * @fires {PrivacyCloseEvent} privacy-close - Nothing is shown any more.
 *
 * @slot logo - Above the title.
 * @slot title - The heading.
 * @slot text - What is asked.
 * @slot policy - The link to the policy.
 * @slot actions - The buttons.
 *
 * @csspart base - The box of the first layer.
 * @csspart text - Title, text and link.
 * @csspart actions - Around the buttons.
 * @csspart dialog - The dialog with the settings, and with the first layer in the layout `dialog`.
 * @csspart status - What is said to assistive technology.
 *
 * @cssprop --privacy-surface - Background.
 * @cssprop --privacy-text - Text.
 * @cssprop --privacy-muted - Text of less weight.
 * @cssprop --privacy-accent - Buttons and links.
 * @cssprop --privacy-on-accent - What is written on buttons.
 * @cssprop --privacy-border - Edges.
 * @cssprop --privacy-radius - Their corners.
 * @cssprop --privacy-shadow - Shadow of the box.
 * @cssprop --privacy-font - As the property `font`; `medium` is the visitor's own size.
 * @cssprop --privacy-space - The distance that all others follow.
 * @cssprop --privacy-focus - Outline of what has the focus.
 * @cssprop --privacy-scheme - `light` or `dark`, whatever the page says.
 */
export class PrivacyBanner extends ConsentElement {
  static override tag = 'privacy-banner';

  static override styles: string = tokens + bannerStyles + controls;

  #base: HTMLElement | undefined;
  readonly #status: HTMLElement = create('p', { part: 'status', role: 'status' });
  #dialog: BannerDialog | undefined;
  #written = '';
  #view: View | undefined;
  #recorded: string | undefined;

  constructor() {
    super();
    this.root.append(this.#status);
    this.addEventListener('click', (event) => {
      // A second click on a banner that is closing changes nothing; what happens in the settings is theirs.
      if (this.shown && this.consent?.state.view === 'banner') this.act(event);
    });
  }

  protected override readonly actions: Actions = {
    ...this.actions,
    settings: () => this.open(),
    // A notice asks nothing, so that closing it says that it was seen; elsewhere closing says nothing.
    close: () => (this.consent?.state.mode === 'notice' ? this.consent.decide({}, this.shown) : this.consent?.close()),
  };

  override connectedCallback(): void {
    super.connectedCallback();
    // What is moved, as by a router that swaps the body, has left the top layer, where it goes anew when it is updated.
    this.#dialog?.close();
    this.#view = undefined;
  }

  /** Shows the first layer, or the settings (the default). */
  open(view: View = 'settings'): void {
    this.consent?.open(view);
  }

  /** The author's own banner, or this. */
  protected override get place(): Element {
    for (const one of document.querySelectorAll(this.localName)) if (one !== this.consent?.banner) return one;
    return this;
  }

  protected override async prepare(consent: Consent): Promise<void> {
    if (/^bar/.test(this.#layoutOf(consent)) && consent.config.settings !== 'sheet') return;
    const { layoutsStyles } = await import('./layouts.styles.js');
    this.adopt(layoutsStyles);
  }

  protected override async update(consent: RunningConsent, texts: Texts): Promise<void> {
    const { config, state } = consent;
    const { banner } = consent;
    // Which one shows is not known yet: what a server printed stays.
    if (state.view && !banner) return;
    const view = banner === this ? state.view : undefined;
    const layout = this.#layoutOf(consent);
    const isModal = view === 'settings' || (!!view && layout === 'dialog');
    if (isModal && !this.#dialog) {
      // Until it is there, what shows stays.
      void this.#fetchDialog();
      return;
    }
    // One that a server printed stays, with where its text is scrolled to. Before this it may not have been read.
    const base = (this.#base ??= this.root.querySelector<HTMLElement>('[part=base]') ?? boxOf<HTMLElement>(create));
    const hadFocus = this.matches(':focus-within');
    const asked = question(config, texts, state, this.language);
    this.#write(view ? partsOf(config, state, texts, asked) : []);
    (base.children[1] as HTMLElement).tabIndex = config.policy.href ? -1 : 0;
    if (isModal) this.#dialog?.fill(view, base, this.language, texts, config.settings, asked);
    if (view) this.dir = this.direction;
    this.ariaLabel = view && !isModal ? texts.title : null;
    if (view !== this.#view) {
      const opener = this.#view === 'settings' && this.querySelector<HTMLElement>('[data-action=settings]');
      this.#view = view;
      if (view && !this.#dialog) {
        // What follows has the page styled. What a server printed does not show its settings beside their button until then.
        if (base.isConnected) this.setAttribute('view', view);
        await breathe();
        // It may have changed again, or be out of the page.
        if (this.#view !== view || !this.isConnected) return;
      }
      if (view !== 'banner') base.remove();
      // Where it is already it stays: what is put in again moves in again.
      else if (!isModal && base.parentNode !== this.root) this.root.prepend(base);
      this.#place(view, layout, !isModal);
      // After the first layer is back, so that the dialog can give the focus to the button that opened it.
      if (!isModal) this.#dialog?.close();
      else this.#dialog?.open(view === 'banner' && opener);
      if (!isModal && hadFocus) consent.focusPage?.();
      this.#status.textContent = view || state.record?.time === this.#recorded ? '' : texts.saved;
      this.place.dispatchEvent(view ? new PrivacyOpenEvent(view) : new PrivacyCloseEvent());
    }
    this.#recorded = state.record?.time;
  }

  #layoutOf({ config }: Consent): Layout {
    return (this.place.getAttribute('layout') as Layout | null) ?? config.layout ?? 'bar';
  }

  /** Writes what of it the author did not write into the light DOM, unless it stands there. */
  #write(parts: readonly Part[]): void {
    const { language: lang } = this;
    const written = JSON.stringify([parts, lang]);
    if (written === this.#written) return;
    this.#written = written;
    let focused: string | undefined;
    for (const node of this.querySelectorAll('[data-written]')) {
      if (node.matches(':focus')) focused = nameOf(node);
      node.remove();
    }
    // What is left.
    const authored = [...this.children].map(nameOf);
    for (const [name, tag, text, attributes] of parts) {
      if (authored.includes(name)) continue;
      const node = create(tag, { ...attributes, lang, 'data-written': '' }, text);
      this.append(node);
      if (focused === nameOf(node)) node.focus();
    }
  }

  /** Says what this is, and moves it into the top layer, above all of the page, or out of it. */
  #place(view: View | undefined, layout: Layout, isRegion: boolean): void {
    // Attributes, because tools that look for landmarks see no ElementInternals.
    const attributes = {
      view,
      placement: view && layout,
      role: view && isRegion && 'region',
      popover: view && isRegion && layout !== 'inline' && 'manual',
    };
    for (const [name, value] of Object.entries(attributes)) {
      if (value) this.setAttribute(name, value);
      else this.removeAttribute(name);
    }
    if (this.popover) this.togglePopover(true);
  }

  async #fetchDialog(): Promise<void> {
    try {
      const { BannerDialog: Dialog } = await import('./banner-dialog.js');
      this.#dialog ??= new Dialog(this);
      this.requestUpdate();
    } catch (error) {
      console.warn(error);
      this.consent?.close();
    }
  }
}

/** What it is in the first layer. */
const nameOf = (node: Element): string => node.getAttribute('data-action') ?? node.slot;

declare global {
  interface HTMLElementTagNameMap {
    'privacy-banner': PrivacyBanner;
  }
}
